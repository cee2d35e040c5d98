// How a call looks that is no phone call, as a classic script of its own: only such calls fetch it.
import { frameView } from "./call/frame.js";

window.followUpFrames = { frameView };

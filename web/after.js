// What comes after a call, as a classic script of its own: only a review fetches it.
import { afterCall } from "./practice/after-call.js";

window.followUpAfter = afterCall;

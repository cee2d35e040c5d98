// How a call looks that is no phone call, as a classic script of its own: only such calls fetch it.
import { frameView } from "./call/frame.js";
import { loadStyle } from "./load.js";

const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;
loadStyle(here.replace(/\.js$/, ".css")).catch(() => {});

window.followUpFrames = { frameView };

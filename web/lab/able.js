// Whether a browser can run Python: asked before anything large is fetched.

/**
 * What Python and Jupyter stand on and what a browser can be asked for. Which came last: exceptions in WebAssembly for
 * Chrome, streams that unpack for Safari and Firefox. See `tests/lab/test_lab_trouble.py`.
 */
const NEEDS = ["WebAssembly", "Worker", "DecompressionStream", "BroadcastChannel", "structuredClone"];

/** @param {any} browser @returns {boolean} */
export const canRunPython = (browser) => NEEDS.every((name) => Boolean(browser[name])) && Boolean(browser.WebAssembly.Tag);

/** Why Python did not start, by what a browser says of it: that it does not understand a file, or else that one is not there. @param {string} said @returns {"old"|"lost"} */
export const whyNot = (said) => (/\b(Syntax|Compile|Link)Error\b/.test(said) ? "old" : "lost");

// Fetches the lab's large files once a learner shows that they want an exercise, and nothing before.

const FILES = ["pyodide.asm.wasm", "first.bin", "pyodide.asm.mjs", "own.bin"];
const SIGNS = ["pointerenter", "pointerdown", "focus", "touchstart"];

/** Whether the learner asked to spare their connection. */
const isSpared = () => Boolean(navigator.connection?.saveData);

/**
 * Fetch ahead when a link to an exercise is about to be used.
 * @param {HTMLAnchorElement} link A link to the lab's page of a notebook.
 */
export function fetchOnIntent(link) {
  const begin = () => {
    for (const sign of SIGNS) link.removeEventListener(sign, begin);
    if (isSpared() || document.head.querySelector("link[data-lab]")) return;
    for (const file of FILES) {
      const ahead = document.createElement("link");
      ahead.rel = "prefetch";
      ahead.href = new URL(`../python/${file}`, link.href.split(/[?#]/)[0]).href;
      ahead.dataset.lab = "";
      document.head.append(ahead);
    }
  };
  for (const sign of SIGNS) link.addEventListener(sign, begin, { passive: true });
}

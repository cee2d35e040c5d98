// Saves the learner's work soon after each change, at once when the page is left, and says so if that does not work.
import { hold, letGo } from "./unsaved.js";

const SOON = 1200;

/**
 * @param {any} panel The panel that shows the notebook.
 * @param {(kept: boolean) => void} tell Called when all is kept, and when something could not be.
 * @returns {{now: () => Promise<boolean>, stop: () => void}} `now` tells whether all is kept.
 */
export function saveOften(panel, tell) {
  const { context } = panel;
  // Jupyter calls a notebook saved once any save ends, whatever was typed since that save began. So we count.
  let changes = 0;
  let begun = 0;
  let kept = 0;
  let clock = 0;
  let stopped = false;
  let last = Promise.resolve(true);

  async function save() {
    if (stopped) return false;
    try {
      await context.save();
    } catch {
      // Jupyter says in `saveState` what happened, below.
    }
    return kept === changes;
  }

  /** One save after the other: Jupyter would take a second one for a stranger's, and ask which to keep. */
  function now() {
    clearTimeout(clock);
    last = last.then(save);
    return last;
  }

  function leave() {
    if (!stopped && kept < changes) hold(context.path, context.model.toJSON());
  }

  context.model.contentChanged.connect(() => {
    changes += 1;
    clearTimeout(clock);
    clock = setTimeout(now, SOON);
  });
  context.saveState.connect((_, state) => {
    if (state === "started") begun = changes;
    if (state === "failed") tell(false);
    if (state !== "completed") return;
    kept = begun;
    if (kept < changes) return;
    letGo(context.path);
    tell(true);
  });
  addEventListener("pagehide", leave);
  addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || kept === changes) return;
    leave();
    now();
  });
  return {
    now,
    stop() {
      stopped = true;
      clearTimeout(clock);
    },
  };
}

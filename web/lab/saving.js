// Saves the learner's work soon after each change, and says so if that does not work.

const SOON = 1200;

/**
 * @param {object} panel The panel that shows the notebook.
 * @param {(kept: boolean) => void} tell Called after each try.
 * @returns {{now: () => Promise<boolean>, stop: () => void}}
 */
export function saveOften(panel, tell) {
  const { context } = panel;
  let clock = 0;
  let stopped = false;

  async function now() {
    clearTimeout(clock);
    if (stopped) return false;
    try {
      await context.save();
    } catch {
      // Jupyter says in `saveState` what happened, below.
    }
    return !context.model.dirty;
  }

  function later() {
    clearTimeout(clock);
    clock = setTimeout(now, SOON);
  }

  context.model.contentChanged.connect(later);
  context.saveState.connect((_, state) => {
    if (state !== "started") tell(state !== "failed");
  });
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && context.model.dirty) now();
  });
  return {
    now,
    stop() {
      stopped = true;
      clearTimeout(clock);
    },
  };
}

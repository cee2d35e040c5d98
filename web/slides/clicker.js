// A clicker sends the page keys, whatever has the focus: they always turn slides.

const PAGE_KEYS = { PageDown: "next", PageUp: "prev" };

/**
 * Turn slides by the page keys.
 * @param {{next: () => void, prev: () => void}} deck The slides.
 * @param {() => boolean} turns Whether slides are shown one at a time now.
 */
export function turnByClicker(deck, turns) {
  addEventListener("keydown", (event) => {
    const way = PAGE_KEYS[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey || !turns()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deck[way]();
  }, true);
}

/**
 * Tell whether a key is meant for the slides and not for what has the focus.
 * @param {KeyboardEvent} event The key.
 * @returns {boolean} Whether the slides may take it.
 */
export function isForSlides({ key }) {
  const at = document.activeElement;
  // not words: names of elements
  if (at.closest("input, select, textarea")) return false;
  if (at.closest("a, button, summary") && /^( |Enter)$/.test(key)) return false;
  return !(at.closest(".fu-vote__live") && /^Arrow(Up|Down)$/.test(key)); // they scroll what is longer than the slide
}

// A press counts when the person could see what it was for: no second tap of a double tap, no key that is held down.
import { CALL_QUIET_MS } from "facts";

/** Hears the presses inside an element before the element does, and takes away those that cannot be meant. */
export class Taps {
  /** @param {HTMLElement} element What is drawn anew while somebody presses. */
  constructor(element) {
    this.drawn = -Infinity;
    /** When the press began whose click is still to come. @type {number|null} */
    this.began = null;
    element.addEventListener("pointerdown", () => { this.began = performance.now(); }, true);
    element.addEventListener("keydown", (event) => { if (isHeldDown(event)) event.preventDefault(); }, true);
    element.addEventListener("click", (event) => {
      if (this.counts()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true);
  }

  /** Say that other things stand there now. */
  redrawn() {
    this.drawn = performance.now();
  }

  /** Whether a click that comes now is meant for what is there now. A click by keyboard or by voice has no beginning. */
  counts() {
    const now = performance.now();
    const began = this.began ?? now;
    this.began = null;
    return began >= this.drawn && now - this.drawn >= CALL_QUIET_MS;
  }
}

/** @param {KeyboardEvent} event */
function isHeldDown({ key, repeat, target }) {
  return repeat && (key === "Enter" || (key === " " && target instanceof HTMLButtonElement));
}

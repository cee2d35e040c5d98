// A press counts when the person could see what it was for: no second tap of a double tap, no key that is held down.
import { CALL_QUIET_MS } from "facts";

const PRESSED = "button, summary";

/** Hears the presses inside an element before the element does, and takes away those that cannot be meant. */
export class Taps {
  /** @param {HTMLElement} element What is drawn anew while somebody presses. */
  constructor(element) {
    /** When other things were put there. Times are milliseconds of the page's clock. */
    this.drawn = -Infinity;
    /** When the presses began whose clicks are still to come. @type {Record<"finger"|"key", number|null>} */
    this.began = { finger: null, key: null };
    /** What was pressed last, and when. @type {{what: Element|null, at: number}} */
    this.last = { what: null, at: -Infinity };
    element.addEventListener("pointerdown", (event) => { this.began.finger = event.timeStamp; }, true);
    element.addEventListener("pointercancel", () => { this.began.finger = null; }, true);
    element.addEventListener("keydown", (event) => this.keyDown(event), true);
    element.addEventListener("click", (event) => {
      if (this.counts(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true);
  }

  /** Say that other things stand there now. */
  redrawn() {
    this.drawn = performance.now();
  }

  /** @param {KeyboardEvent} event */
  keyDown(event) {
    const isButton = target(event)?.matches(PRESSED);
    if (event.key !== "Enter" && !(event.key === " " && isButton)) return;
    if (event.repeat) event.preventDefault();
    else this.began.key = isButton ? event.timeStamp : null;
  }

  /**
   * Whether a click is meant for what is there now. What counts is when the press began, by the time of its event: a
   * slow phone hears a second tap late. A click by a screen reader or by voice has no beginning.
   * @param {MouseEvent} event
   */
  counts(event) {
    const by = event.detail ? "finger" : "key";
    const began = this.began[by] ?? event.timeStamp;
    this.began[by] = null;
    const what = target(event)?.closest(PRESSED) || null;
    const since = what && what === this.last.what ? Math.max(this.drawn, this.last.at) : this.drawn;
    if (began - since < CALL_QUIET_MS) return false;
    this.last = { what, at: event.timeStamp };
    return true;
  }
}

/** @param {Event} event */
function target({ target: it }) {
  return it instanceof Element ? it : null;
}

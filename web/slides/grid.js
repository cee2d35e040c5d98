// All slides as a grid, each a link to itself.
import { slidesAll } from "words";
import { make } from "../components/element.js";

const NEAR = { ArrowLeft: -1, ArrowRight: 1 };

/** Shows all slides at once, and goes to the one that is chosen. */
export class Grid {
  /**
   * @param {any} deck The slides, of reveal.js.
   * @param {HTMLElement} stage What holds them.
   */
  constructor(deck, stage) {
    this.deck = deck;
    this.stage = stage;
    this.slides = /** @type {HTMLElement[]} */ ([...stage.querySelectorAll(".slides > section")]);
    this.heading = make("h1", { class: "fu-slides__all" }, slidesAll);
    this.links = this.slides.map((slide) => /** @type {HTMLElement} */ (slide.querySelector(".fu-slides__go")));
    this.isOpen = false;
    stage.addEventListener("click", ({ target }) => this.links.includes(/** @type {HTMLElement} */ (target)) && this.close());
    addEventListener("keydown", (event) => this.press(event), true);
  }

  press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, dialog")) return;
    const isSwitch = event.key === "Escape" || event.key.toLowerCase() === "o";
    if (isSwitch) this.toggle();
    else if (this.isOpen && event.key in NEAR) this.move(NEAR[event.key]);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Go to a link beside the one with the focus. */
  move(step) {
    const next = this.links[this.links.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + step];
    if (next) next.focus();
  }

  toggle() {
    if (this.isOpen) this.close();
    else this.open();
  }

  open() {
    this.show(true);
    this.stage.before(this.heading);
    for (const slide of this.slides) {
      slide.removeAttribute("hidden");
      slide.removeAttribute("aria-hidden");
    }
    this.links[this.deck.getIndices().h].focus();
  }

  close() {
    this.show(false);
    this.heading.remove();
    this.deck.sync();
    this.deck.layout();
    /** @type {HTMLElement} */ (document.activeElement).blur();
  }

  show(isOpen) {
    this.isOpen = isOpen;
    for (const slide of this.slides) /** @type {HTMLElement} */ (slide.firstElementChild).inert = isOpen;
    document.documentElement.classList.toggle("fu-slides--grid", isOpen);
  }
}

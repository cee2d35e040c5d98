import {
  oddsPageAsOdds, oddsPageAsPerCent, oddsPageGuessEverybody, oddsPageGuessFifty, oddsPageGuessNobody, oddsPageGuessOther,
  oddsPageGuessPeople, oddsPageGuessSlider, oddsPagePerCent, oddsPageShowPeople, oddsPageType0To100, oddsPageYourGuess,
} from "words";
import { Fraction } from "../odds/fraction.js";
import { odds } from "../odds/words.js";
import { peoplePicture } from "../people.js";
import { FuElement, make } from "./element.js";

/**
 * Guess first, then see: "How many of 100 people hear a yes?"
 * The element's own content is the page without a script; it stays below the answer.
 */
export class FuGuess extends FuElement {
  static tag = "fu-guess";

  connected() {
    if (this.live) return;
    this.live = make("div", { class: "fu-guess__live" }, this.form(), this.answer());
    this.still = make("div", { class: "fu-guess__still", hidden: true }, ...this.childNodes);
    this.replaceChildren(this.live, this.still);
  }

  form() {
    const name = "fu-guess-number";
    this.range = make("input", {
      type: "range", min: 0, max: 100, step: 1, value: 0, "aria-label": oddsPageGuessSlider,
      oninput: () => { this.number.value = this.range.value; },
    });
    this.number = make("input", {
      type: "number", id: name, class: "fu-field", min: 0, max: 100, step: 1, inputmode: "numeric",
      "aria-describedby": `${name}-error`,
      oninput: () => { if (this.guess !== null) this.range.value = String(this.guess); },
    });
    this.error = make("p", { class: "fu-error", id: `${name}-error`, role: "alert" });
    return make("form", { class: "fu-guess__form", novalidate: true, onsubmit: (event) => this.submit(event) },
      make("label", { for: name }, oddsPageGuessPeople),
      make("div", { class: "fu-guess__row" }, this.range, this.number),
      this.error,
      make("button", { class: "fu-button" }, oddsPageShowPeople));
  }

  answer() {
    this.out = make("div", { class: "fu-guess__answer", tabindex: -1, hidden: true });
    return this.out;
  }

  /** The typed whole number from 0 to 100, or null. */
  get guess() {
    const text = this.number.value.trim();
    const value = Number(text);
    return text && Number.isInteger(value) && value >= 0 && value <= 100 ? value : null;
  }

  submit(event) {
    event.preventDefault();
    const guess = this.guess;
    this.error.textContent = guess === null ? oddsPageType0To100 : "";
    this.number.setAttribute("aria-invalid", String(guess === null));
    if (guess === null) {
      this.number.focus();
      return;
    }
    this.show(guess);
  }

  show(guess) {
    this.out.replaceChildren(
      make("p", { class: "fu-claim" }, oddsPageYourGuess({ n: guess })),
      peoplePicture(guess),
      make("ul", { class: "fu-numbers" },
        make("li", {}, make("b", {}, oddsPagePerCent({ n: guess })), oddsPageAsPerCent),
        make("li", {}, make("b", {}, odds(new Fraction(guess, 100))), oddsPageAsOdds)),
      make("p", {}, verdict(guess)));
    this.out.hidden = false;
    this.still.hidden = false;
    this.out.focus();
  }
}

/** @param {number} guess 0 to 100. @returns {string} What the guess can and cannot mean. */
function verdict(guess) {
  if (guess === 50) return oddsPageGuessFifty;
  if (guess === 0) return oddsPageGuessNobody;
  return guess === 100 ? oddsPageGuessEverybody : oddsPageGuessOther({ side: guess < 50 ? "fewer" : "more" });
}

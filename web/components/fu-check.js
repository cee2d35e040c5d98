import { sound as play } from "../call/sound.js";
import { CHECKS } from "../room/checks.js";
import { FuElement, make } from "./element.js";

/**
 * What to look at before people come. Attribute `print`: a page to print as a test.
 * The element's own content is the page without a script.
 */
export class FuCheck extends FuElement {
  static tag = "fu-check";

  connectedCallback() {
    if (this.live) return;
    this.list = make("ul", { class: "fu-check__list" });
    this.sum = make("p", { role: "status" });
    this.live = make("div", { class: "fu-check__live" }, this.sum, this.list,
      make("p", { class: "fu-row" }, make("button", { type: "button", class: "fu-button", onclick: () => this.show() }, "Check again"),
        make("button", { type: "button", class: "fu-quiet", onclick: () => this.ring() }, "Play a sound"),
        make("a", { class: "fu-quiet", href: this.getAttribute("print"), target: "fu-print" }, "Open My plan to print")));
    this.replaceChildren(this.live, make("div", { class: "fu-check__still", hidden: true }, ...this.childNodes));
    this.onchange = () => this.show();
    window.addEventListener("resize", this.onchange);
    if (window.speechSynthesis && speechSynthesis.addEventListener) speechSynthesis.addEventListener("voiceschanged", this.onchange);
    this.show();
  }

  disconnectedCallback() {
    window.removeEventListener("resize", this.onchange);
    if (window.speechSynthesis && speechSynthesis.removeEventListener) speechSynthesis.removeEventListener("voiceschanged", this.onchange);
  }

  ring() {
    this.sum.textContent = play("ring") ? "Did you hear it? If not, turn the sound up, or choose the projector's speaker."
      : "This browser made no sound. Sound is not needed: all words are on the page.";
  }

  show() {
    const found = CHECKS.map(([name, check]) => ({ name, ...check(window) }));
    const cares = found.filter((each) => !each.good).length;
    this.sum.textContent = cares ? `${found.length - cares} of ${found.length} are good. Each of the others says what to do. None of them stops the workshop.` : "All is good.";
    this.list.replaceChildren(...found.map((each) => make("li", { class: each.good ? "good" : "care" },
      make("span", { class: "state" }, each.good ? "✓ Good" : "! Look"),
      make("p", {}, make("b", {}, each.name)), make("p", {}, each.says), each.todo ? make("p", {}, make("b", {}, "Do: "), each.todo) : "")));
  }
}

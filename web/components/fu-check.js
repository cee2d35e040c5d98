import {
  roomAllGood, roomCheckAgain, roomDo, roomHeard, roomMarkGood, roomMarkLook, roomNotHeard, roomOpenPlan, roomPlayASound, roomSomeGood,
} from "words";
import { sound as play } from "../call/sound.js";
import { CHECKS } from "../room/checks.js";
import { FuElement, make } from "./element.js";

/**
 * What to look at before people come. Attribute `print`: a page to print as a test.
 * The element's own content is the page without a script.
 */
export class FuCheck extends FuElement {
  static tag = "fu-check";

  connected() {
    if (this.live) return;
    this.list = make("ul", { class: "fu-check__list" });
    this.sum = make("p", { role: "status" });
    this.live = make("div", { class: "fu-check__live" }, this.sum, this.list,
      make("p", { class: "fu-row" }, make("button", { type: "button", class: "fu-button", onclick: () => this.show() }, roomCheckAgain),
        make("button", { type: "button", class: "fu-quiet", onclick: () => this.ring() }, roomPlayASound),
        make("a", { class: "fu-quiet", href: this.getAttribute("print"), target: "fu-print" }, roomOpenPlan)));
    this.replaceChildren(this.live, make("div", { class: "fu-check__still", hidden: true }, ...this.childNodes));
    this.onchange = () => this.show();
    window.addEventListener("resize", this.onchange);
    if (window.speechSynthesis && speechSynthesis.addEventListener) speechSynthesis.addEventListener("voiceschanged", this.onchange);
    this.show();
  }

  disconnected() {
    window.removeEventListener("resize", this.onchange);
    if (window.speechSynthesis && speechSynthesis.removeEventListener) speechSynthesis.removeEventListener("voiceschanged", this.onchange);
  }

  ring() {
    this.sum.textContent = play("ring") ? roomHeard : roomNotHeard;
  }

  show() {
    const found = CHECKS.map(([name, check]) => ({ name, ...check(window) }));
    const cares = found.filter((each) => !each.good).length;
    this.sum.textContent = cares ? roomSomeGood({ good: found.length - cares, all: found.length }) : roomAllGood;
    this.list.replaceChildren(...found.map((each) => make("li", { class: each.good ? "good" : "care" },
      make("span", { class: "state" }, each.good ? roomMarkGood : roomMarkLook),
      make("p", {}, make("b", {}, each.name)), make("p", {}, each.says), each.todo ? make("p", {}, make("b", {}, roomDo), " ", each.todo) : "")));
  }
}

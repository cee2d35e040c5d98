import {
  oddsPageNo, oddsPageYes, roomAllGood, roomCheckAgain, roomDo, roomMarkAsk, roomMarkGood, roomMarkLook, roomNotHeard, roomOpenPlan,
  roomPlayBell, roomSomeGood,
} from "words";
import { sound as play } from "../call/sound.js";
import { CHECKS } from "../room/checks.js";
import { askDevice } from "../room/device.js";
import { FuElement, make, tell } from "./element.js";

/**
 * What to look at before people come. Attribute `print`: a page to print as a test.
 * The element's own content is the page without a script.
 */
export class FuCheck extends FuElement {
  static tag = "fu-check";

  connected() {
    if (this.live) return;
    /** What the person has said, by the name of a check. @type {Record<string, boolean>} */
    this.answers = {};
    /** @type {import("../room/checks.js").Device} */
    this.device = { battery: null, staysOn: false };
    this.list = make("ul", { class: "fu-check__list" });
    this.sum = make("p", { role: "status" });
    this.live = make("div", { class: "fu-check__live" }, this.sum, this.list,
      make("p", { class: "fu-row" }, make("button", { type: "button", class: "fu-button", onclick: () => this.look() }, roomCheckAgain),
        make("a", { class: "fu-quiet", href: this.getAttribute("print"), target: "fu-print" }, roomOpenPlan)));
    this.replaceChildren(this.live, make("div", { class: "fu-check__still", hidden: true }, ...this.childNodes));
    this.onchange = () => this.show();
    window.addEventListener("resize", this.onchange);
    if (window.speechSynthesis && speechSynthesis.addEventListener) speechSynthesis.addEventListener("voiceschanged", this.onchange);
    this.look();
  }

  disconnected() {
    window.removeEventListener("resize", this.onchange);
    if (window.speechSynthesis && speechSynthesis.removeEventListener) speechSynthesis.removeEventListener("voiceschanged", this.onchange);
  }

  /** Look at all anew; what the person has said stays. */
  look() {
    this.show();
    askDevice((found) => {
      Object.assign(this.device, found);
      this.show();
    });
  }

  show() {
    const found = CHECKS.map(([name, check]) => {
      const one = check(window, this.device);
      return { ...one, name, good: one.good || this.answers[name] === true };
    });
    const cares = found.filter((each) => !each.good).length;
    tell(this.sum, cares ? roomSomeGood({ good: found.length - cares, all: found.length }) : roomAllGood);
    const focused = this.list.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.key : "";
    this.list.replaceChildren(...found.map((each) => this.row(each)));
    if (focused) /** @type {HTMLElement|null} */ (this.list.querySelector(`[data-key="${focused}"]`))?.focus();
  }

  /** @param {import("../room/checks.js").Found & {name: string}} found */
  row(found) {
    const { name, good, says, todo, ask } = found;
    const isOpen = !good && this.answers[name] === undefined && ask;
    return make("li", { class: good ? "good" : isOpen ? "ask" : "care" },
      make("span", { class: "state" }, good ? roomMarkGood : isOpen ? roomMarkAsk : roomMarkLook),
      make("div", {}, make("p", {}, make("b", {}, name)), make("p", {}, says),
        todo && !good ? make("p", {}, make("b", {}, roomDo), " ", todo) : "", ask ? this.question(found) : ""));
  }

  /** What only the person can see, with Yes and No. @param {import("../room/checks.js").Found & {name: string}} found */
  question({ name, ask, plays }) {
    const key = CHECKS.findIndex(([each]) => each === name);
    const id = `fu-check-${key}`;
    const answer = (words, is) => make("button", {
      type: "button", class: "fu-quiet", "data-key": `${key}-${is}`, "aria-pressed": String(this.answers[name] === is), "aria-describedby": id,
      onclick: () => this.answer(name, is),
    }, words);
    return make("div", { class: "fu-check__ask", role: "group", "aria-labelledby": id }, make("p", { id }, ask),
      make("p", { class: "fu-row" }, plays ? make("button", { type: "button", class: "fu-quiet", "data-key": `${key}-play`, onclick: () => this.ring() }, roomPlayBell) : "",
        answer(oddsPageYes, true), answer(oddsPageNo, false)));
  }

  /** @param {string} name @param {boolean} is */
  answer(name, is) {
    this.answers[name] = is;
    this.show();
  }

  ring() {
    if (!play("bell")) this.sum.textContent = roomNotHeard;
  }
}

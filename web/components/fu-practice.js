import {
  practicePageAside, practicePageCounts, practicePageDamaged, practicePageDeleteAll, practicePageDeleteCallsQuestion, practicePageDeleteList,
  practicePageDeleteListQuestion, practicePageDeleted, practicePageEmpty, practicePageHungUp, practicePageKeepIt, practicePageNewer,
  practicePageNoCopy, practicePageSomeStay, practicePageYesDeleteCalls, practicePageYesDeleteList, recordPageDelete, recordPageShowAll,
} from "words";
import { deleteRows } from "../keeping/changes.js";
import { keptPractice } from "../kept.js";
import { isAtLeast, rungSaysToYou } from "../ladder.js";
import { dayInWords } from "../record/dates.js";
import { FuElement, make } from "./element.js";

const FIRST = 10;

/**
 * The practice calls that the learner has kept. They are never counted with real follow-ups.
 * The element's own content is the page without a script.
 */
export class FuPractice extends FuElement {
  static tag = "fu-practice";

  connectedCallback() {
    if (!this.live) {
      this.live = make("div", { class: "fu-record__live" });
      this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
      this.replaceChildren(this.news, this.live, make("div", { hidden: true }, ...this.childNodes));
      this.show();
    }
    this.unwatch = keptPractice.watch(() => this.show());
  }

  disconnectedCallback() {
    this.unwatch();
  }

  async show() {
    const { entries, aside, trouble } = await keptPractice.load();
    this.trouble = trouble;
    this.shown = entries.map(({ id }) => id);
    if (trouble) {
      this.live.replaceChildren(make("p", { class: "fu-error" }, trouble === "newer" ? practicePageNewer : practicePageDamaged),
        ...(trouble === "newer" ? [] : [this.deleter(practicePageDeleteList, practicePageDeleteListQuestion, practicePageYesDeleteList)]));
    } else {
      this.live.replaceChildren(...(entries.length ? this.list(entries) : [make("p", {}, practicePageEmpty)]),
        aside.length ? make("p", { class: "fu-meta" }, practicePageAside({ n: aside.length })) : "");
    }
  }

  list(entries) {
    const yes = entries.filter(({ rung, yes: least, hungUp }) => !hungUp && isAtLeast(rung, least)).length;
    const newest = [...entries].reverse();
    const n = entries.length;
    return [
      make("p", {}, practicePageCounts({ n, yes })),
      make("ul", { class: "fu-record__list" }, ...newest.slice(0, this.all ? newest.length : FIRST).map(({ title, rung, when, hungUp }) => make("li", {},
        make("p", { class: "fu-meta" }, dayInWords(when)), make("p", {}, make("b", {}, title)), make("p", {}, hungUp ? practicePageHungUp : rungSaysToYou(rung))))),
      make("div", { class: "fu-row fu-noprint" },
        n > FIRST && !this.all
          ? make("button", { type: "button", class: "fu-quiet", onclick: () => { this.all = true; this.show(); } }, recordPageShowAll({ n })) : "",
        this.deleter(practicePageDeleteAll, practicePageDeleteCallsQuestion({ n }), practicePageYesDeleteCalls({ n }))),
    ];
  }

  /** A button that asks first, in its own place. @param {string} words @param {string} question @param {string} yes The button that does it. */
  deleter(words, question, yes) {
    const place = make("div");
    const button = make("button", { type: "button", class: "fu-quiet", onclick: () => this.ask(place, button, question, yes) }, words);
    place.append(button);
    return place;
  }

  ask(place, button, question, yes) {
    const stay = () => { place.replaceChildren(button); button.focus(); };
    const box = make("section", { class: "fu-record__incoming", tabindex: -1, "aria-label": recordPageDelete },
      make("h2", {}, question), make("p", {}, practicePageNoCopy),
      make("p", { class: "fu-row" },
        make("button", { type: "button", class: "fu-quiet fu-danger", onclick: () => this.deleteAll() }, yes),
        make("button", { type: "button", class: "fu-quiet", onclick: stay }, practicePageKeepIt)));
    place.replaceChildren(box);
    box.scrollIntoView({ block: "nearest" });
    box.focus();
  }

  async deleteAll() {
    if (this.trouble) await keptPractice.startAnew();
    const { aside } = await keptPractice.load();
    await keptPractice.change(deleteRows(this.shown, aside.length > 0));
    await this.show();
    this.live.tabIndex = -1;
    this.live.focus();
    this.news.textContent = this.shown.length ? practicePageSomeStay({ n: this.shown.length }) : practicePageDeleted;
  }
}

import {
  planAnother, planTitle, practicePageBest, practicePageEndings, practicePageEnough, practicePageLastPlayed, practicePageNewCall, practicePageNext,
  practicePagePlayed, practicePageRest, practicePageRule, practicePageToday, practicePageUnseen, practicePageEnding,
} from "words";
import { PRACTICE_A_DAY, PRACTICE_REST_DAYS } from "facts";
import { deleteRows } from "../keeping/changes.js";
import { keptPlans, keptPractice, today } from "../kept.js";
import { loadScript } from "../load.js";
import { dayInWords } from "../record/dates.js";
import { PlanForm, planItem } from "../practice/plan-view.js";
import { forToday, standing } from "../practice/standing.js";
import { FuElement, make } from "./element.js";

const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/** What this page fires on itself when what it keeps has changed: other tabs hear that from the browser. */
export const CHANGED = "fu-practice-changed";

/**
 * What to play today, the real calls that are planned, and what was reached in each call of a list.
 * Attribute `for`: the id of that list, whose items have `data-call`. Without a script there is nothing of this.
 */
export class FuToday extends FuElement {
  static tag = "fu-today";

  connected() {
    this.hear = () => this.show();
    this.stops = [keptPractice, keptPlans].map((store) => store.watch(this.hear));
    document.addEventListener(CHANGED, this.hear);
    return this.load();
  }

  disconnected() {
    this.stops.forEach((stop) => { stop(); });
    document.removeEventListener(CHANGED, this.hear);
  }

  async load() {
    try {
      if (!window.followUpList) await loadScript(new URL("calls.js", HERE).href);
    } catch {
      this.setAttribute("data-failed", ""); // the list of calls below needs nothing of this
      return;
    }
    this.calls = window.followUpList;
    this.items = new Map([.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`#${this.getAttribute("for")} [data-call]`))].map((item) => [item.dataset.call, item]));
    // On the web the folder of what is bundled has one more inside.
    this.root = HERE.replace(/built\/(?:[0-9a-f]+\/)?[^/]*$/, "");
    await this.show();
  }

  async show() {
    const [practice, plans] = [await keptPractice.load(), await keptPlans.load()];
    // Somebody may be writing in a form here.
    if (this.contains(document.activeElement) && document.activeElement.closest("form")) return;
    this.replaceChildren(...this.planned(plans.entries), ...(practice.trouble ? [] : this.plan(practice.entries)));
    this.toggleAttribute("data-failed", !this.firstChild);
    for (const call of this.calls) this.tellOf(call, practice.trouble ? [] : practice.entries);
  }

  /** @param {Plan[]} plans */
  planned(plans) {
    if (!plans.length) return [];
    const items = [...plans].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day))).map((plan) => {
      const item = planItem(plan, { root: this.root, change: () => {
        const form = new PlanForm({ root: this.root, row: plan, done: () => this.again() });
        item.replaceWith(form.element);
        form.say.focus();
      }, remove: async () => {
        await keptPlans.change(deleteRows([plan.id]));
        await this.again();
      } });
      return item;
    });
    return [make("h2", {}, planTitle), ...items];
  }

  /** Show all anew, and keep the focus here. */
  async again() {
    /** @type {HTMLElement} */ (document.activeElement).blur();
    await this.show();
    this.tabIndex = -1;
    this.focus();
  }

  /** @param {PracticeEntry[]} entries */
  plan(entries) {
    const { play, why, next } = forToday(entries, this.calls, today());
    const items = play.map(({ id, last }) => make("li", {}, make("p", {}, make("a", { href: this.addressOf(id) }, this.titleOf(id))),
      make("p", { class: "fu-meta" }, last ? practicePageLastPlayed({ day: dayInWords(last) }) : practicePageNewCall)));
    const later = next ? [make("p", {}, practicePageNext({ title: this.titleOf(next.id), day: dayInWords(next.on) }))] : [];
    const [first, second, third, most] = PRACTICE_REST_DAYS;
    return [make("h2", {}, practicePageToday),
      ...(why === "play" ? [make("ul", { class: "fu-record__list" }, ...items)]
        : [make("p", {}, why === "enough" ? practicePageEnough : practicePageRest), ...later, this.another()]),
      make("p", { class: "fu-meta" }, practicePageRule({ n: PRACTICE_A_DAY, first, second, third, most }))];
  }

  /** A form for a real call, folded. */
  another() {
    return make("details", {}, make("summary", {}, planAnother), new PlanForm({ root: this.root, done: () => this.again() }).element);
  }

  addressOf(id) {
    return new URL(`calls/${id}.html`, this.root).href;
  }

  titleOf(id) {
    return this.calls.find((call) => call.id === id).title;
  }

  /** What was reached in a call, below what its list says of it. @param {import("../practice/way-on.js").KnownCall} call */
  tellOf(call, entries) {
    const item = this.items.get(call.id);
    if (!item) return;
    const old = item.querySelector(".fu-played");
    if (old) old.remove();
    const { times, best, met, unseen } = standing(entries, call);
    if (!times && !met.length) return;
    item.querySelector(".fu-meta").after(make("p", { class: "fu-played" }, [
      practicePagePlayed({ n: times }), best ? practicePageBest({ rung: best }) : "",
      practicePageEndings({ n: met.length, all: call.endings.length }),
      unseen.length ? practicePageUnseen({ endings: unseen.map((rung) => practicePageEnding({ rung })).join(", ") }) : "",
    ].filter(Boolean).join(" ")));
  }
}

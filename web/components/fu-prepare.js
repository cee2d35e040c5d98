import {
  planMade, prepareAnother, prepareChange, prepareDelete, prepareDeleted, prepareEarly, prepareGone, prepareNotKept, prepareOthers, preparePractise,
  preparePractiseWhy, preparePrint, prepareYourCall,
} from "words";
import { OWN_MOMENTS } from "facts";
import { addRows, deleteRows, editRow, named } from "../keeping/changes.js";
import { keptPlans, keptRecord, today } from "../kept.js";
import { writeDown } from "../practice/plan-view.js";
import { PrepareForm } from "../prepare/form.js";
import { firstDay, tidied } from "../prepare/sheet.js";
import { sheetView } from "../prepare/sheet-view.js";
import { askedFor } from "../prepare/words.js";
import { dayInWords } from "../record/dates.js";
import { FuElement, make, withNodes } from "./element.js";

const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/**
 * A real call that somebody prepares: what they tell of it, its practice call, its call sheet. It is kept as one of their plans.
 * The element's own content is the page without a script.
 */
export class FuPrepare extends FuElement {
  static tag = "fu-prepare";

  connected() {
    if (this.live) return null;
    // On the web the folder of what is bundled has one more inside.
    this.root = HERE.replace(/built\/(?:[0-9a-f]+\/)?[^/]*$/, "");
    this.live = make("div", { class: "fu-record__live" });
    this.news = make("p", { class: "fu-noprint", role: "status" });
    this.replaceChildren(this.news, this.live, make("div", { class: "fu-prepare__still", hidden: true }, ...this.childNodes));
    // A link to a place of this page, such as the first one, leaves what was typed.
    window.addEventListener("hashchange", () => {
      if (/^$|^#plan=/.test(location.hash) && askedFor() !== this.asked) this.start();
    });
    return this.start();
  }

  async start() {
    const plans = await this.plans();
    const asked = askedFor();
    this.asked = asked;
    const plan = plans.find(({ id }) => id === asked) || (asked ? null : plans[plans.length - 1]);
    this.news.textContent = asked && !plan ? prepareGone : "";
    if (plan) await this.show(plan);
    else await this.ask();
  }

  async plans() {
    const { entries } = await keptPlans.load();
    return entries.filter(({ prepared }) => prepared).map(tidied);
  }

  /** The form, for a new call or one that is changed. @param {Plan|null} plan */
  async ask(plan = null, focus = false) {
    const { entries: rows } = await keptRecord.load();
    const last = plan || (await this.plans()).pop();
    // Who prepares another call has the same name and number.
    const start = plan || (last ? { employer: "", day: undefined, say: "", prepared: blank({ you: last.prepared.you, mine: last.prepared.mine }) } : null);
    const form = new PrepareForm(start, { rows, keep: (value) => this.keep(plan, value) });
    document.body.classList.remove("fu-sheeting");
    this.live.replaceChildren(form.element, ...(plan ? [] : await this.others(null)));
    if (focus) /** @type {HTMLElement} */ (form.element.querySelector("h2")).focus();
  }

  /** @param {Plan|null} old @param {Omit<Plan, "id">} value */
  async keep(old, value) {
    const plan = old ? { ...old, ...value } : named([value])[0];
    const { kept, trouble } = await keptPlans.change(old ? editRow(old, plan) : addRows([plan]));
    this.news.textContent = trouble || !kept ? prepareNotKept : "";
    await this.show(plan, true);
  }

  /** The call that was made of it. @param {Plan} plan */
  async show(plan, focus = false) {
    const { id, employer, prepared: { moment, when } } = plan;
    const early = firstDay(moment, when, today());
    const company = () => make("bdi", {}, employer);
    const button = (words, onclick, kind = "fu-quiet") => make("button", { type: "button", class: kind, onclick }, words);
    this.live.replaceChildren(
      make("h2", { class: "fu-noprint", tabindex: -1 }, ...withNodes(prepareYourCall, { company: company() })),
      early ? make("p", { class: "fu-noprint" }, prepareEarly({ day: dayInWords(early) })) : "",
      make("p", { class: "fu-noprint" }, make("a", { class: "fu-button", href: `${this.root}calls/${OWN_MOMENTS[moment]}.html#plan=${id}` }, preparePractise)),
      make("p", { class: "fu-meta fu-noprint" }, ...withNodes(preparePractiseWhy, { company: company() })),
      sheetView(plan),
      make("p", { class: "fu-row fu-noprint" }, button(planMade, () => writeDown(plan, this.root), "fu-button"), button(preparePrint, () => print()),
        button(prepareChange, () => this.ask(plan, true)), button(prepareAnother, () => this.ask(null, true)), button(prepareDelete, () => this.drop(plan))),
      ...await this.others(id));
    document.body.classList.add("fu-sheeting");
    if (focus) /** @type {HTMLElement} */ (this.live.querySelector("h2")).focus();
  }

  /** Links to the other calls that are prepared. @param {string|null} id */
  async others(id) {
    const others = (await this.plans()).filter((plan) => plan.id !== id);
    return others.length ? [make("section", { class: "fu-noprint" }, make("h2", {}, prepareOthers),
      make("ul", {}, ...others.map((plan) => make("li", {}, make("a", { href: `#plan=${plan.id}` }, make("bdi", {}, plan.employer))))))] : [];
  }

  /** @param {Plan} plan */
  async drop(plan) {
    await keptPlans.change(deleteRows([plan.id]));
    await this.ask(null, true);
    this.news.textContent = prepareDeleted;
  }
}

/** @param {Partial<Prepared>} some @returns {Prepared} */
const blank = (some) => ({ moment: "", you: "", employer: "", job: "", when: "", told: "", ask: "", number: "", mine: "", hours: "", ...some });

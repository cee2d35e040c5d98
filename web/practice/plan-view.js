// A plan for a real call: words to say, a day, and the way to the record once the call was made.
import {
  planChange, planDay, planDayFault, planDayHint, planDayOver, planDelete, planEmployer, planEmployerHint, planExample, planFor, planForSomebody,
  planHere, planKeep, planMade, planNotKept, planSay, planSheet, planSayHint, planWordsPage, planYouSay, recordPagePractise,
} from "words";
import { make, withNodes } from "../components/element.js";
import { addRows, deleteRows, editRow, named } from "../keeping/changes.js";
import { keptPlans, today } from "../kept.js";
import { dayInWords, readings } from "../record/dates.js";
import { nextWorkingDay } from "../record/working-days.js";
import { begun, keepBegun } from "../record-view/draft.js";
import { LETTERS, dayTrouble, handedOver } from "./plans.js";

/** @typedef {{root: string, example?: Node|string, row?: Plan, done?: () => void}} Options `root` is the way to the folder of all pages; `example` a
 *   line that worked; `row` the plan to change; `done` is called once it is kept: without it, what was kept stands in the form's place. */

const button = (words, onclick, kind = "fu-quiet") => make("button", { type: "button", class: kind, onclick }, words);
let last = 0;

/** A plan as it is shown. @param {Plan} plan @param {{root: string, change: () => void, remove: () => void}} does */
export function planItem(plan, { root, change, remove }) {
  const { employer, day, say } = plan;
  return make("div", { class: "fu-plan" },
    make("p", {}, ...(employer ? withNodes(planFor, { employer: make("b", {}, employer), day: dayInWords(day) }) : [planForSomebody({ day: dayInWords(day) })])),
    say ? make("p", { class: "fu-record__note" }, planYouSay({ typed: say })) : "",
    plan.prepared ? make("p", {}, make("a", { href: `${root}prepare.html#plan=${plan.id}` }, planSheet)) : "",
    make("p", { class: "fu-row" }, button(planMade, () => writeDown(plan, root), "fu-button"), button(planChange, change), button(planDelete, remove)));
}

/** To the record, with what the form there shows. What was begun there before is not written over. @param {Plan} plan @param {string} root */
export function writeDown(plan, root) {
  if (!begun()) keepBegun(handedOver(plan, today()));
  location.href = `${root}your-record.html#write`;
}

export class PlanForm {
  /** @param {Options} options */
  constructor({ root, example = "", row = null, done = null }) {
    last += 1;
    this.root = root;
    this.row = row;
    this.done = done;
    this.id = `fu-plan-${last}`;
    const { employer, day, say } = row || { employer: "", day: nextWorkingDay(today()), say: "" };
    this.employer = make("input", { type: "text", class: "fu-text", maxlength: LETTERS.employer, autocomplete: "off" });
    this.say = make("textarea", { class: "fu-text", maxlength: LETTERS.say, rows: 3 });
    this.day = make("input", { type: "date", class: "fu-text fu-text--day", min: today() });
    [this.employer.value, this.say.value, this.day.value] = [employer, say, day];
    this.fault = make("p", { class: "fu-error", id: `${this.id}-fault` });
    this.told = make("p", { role: "status" });
    const words = make("a", { href: `${root}words.html` }, planWordsPage);
    this.form = make("form", { class: "fu-record__form", novalidate: true, onsubmit: (event) => this.submit(event) },
      example ? make("p", {}, ...withNodes(planExample, { typed: example })) : "",
      this.field("say", planSay, withNodes(planSayHint, { page: words }), this.say),
      this.field("employer", planEmployer, [planEmployerHint({ n: LETTERS.employer })], this.employer),
      this.field("day", planDay, [planDayHint], this.day, this.fault),
      make("p", { class: "fu-row" }, make("button", { class: "fu-button" }, planKeep)));
    this.element = make("div", {}, this.form, this.told);
  }

  field(name, label, hint, input, fault = null) {
    input.id = `${this.id}-${name}`;
    input.setAttribute("aria-describedby", `${input.id}-hint${fault ? ` ${fault.id}` : ""}`);
    return make("div", { class: "fu-record__field" }, make("label", { for: input.id }, label),
      make("span", { class: "fu-number__unit", id: `${input.id}-hint` }, ...hint), input, fault || "");
  }

  async submit(event) {
    event.preventDefault();
    const trouble = dayTrouble(this.day.value, today());
    this.fault.textContent = { "": "", none: planDayFault, over: planDayOver }[trouble];
    this.day.setAttribute("aria-invalid", String(Boolean(trouble)));
    if (trouble) this.day.focus();
    else await this.keep();
  }

  async keep() {
    const plan = { employer: this.employer.value.trim(), day: readings(this.day.value).dayFirst, say: this.say.value.trim() };
    const row = this.row ? { ...this.row, ...plan } : named([plan])[0];
    const { kept, trouble } = await keptPlans.change(this.row ? editRow(this.row, row) : addRows([row]));
    const page = make("a", { href: `${this.root}practise.html` }, recordPagePractise);
    this.told.replaceChildren(...(trouble || !kept ? [planNotKept] : withNodes(planHere, { page })));
    if (trouble || !kept) return;
    this.row = row;
    if (this.done) this.done();
    else this.showKept();
  }

  /** What was kept, in the place of the form. */
  showKept() {
    const back = (words = "") => {
      item.replaceWith(this.form);
      this.told.textContent = words;
      this.say.focus();
    };
    const item = planItem(this.row, { root: this.root, change: () => back(), remove: async () => {
      await keptPlans.change(deleteRows([this.row.id]));
      this.row = null;
      back();
    } });
    this.form.replaceWith(item);
    item.tabIndex = -1;
    item.focus();
  }
}

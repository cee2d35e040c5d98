// The form in which somebody tells of a real call that they prepare.
import {
  planDayFault, planDayHint, planDayOver, prepareAboutYou, prepareAsk, prepareCompany, prepareCompanyFault, prepareDay, prepareEmployer, prepareEmployerHint,
  prepareForSheet, prepareHours, prepareHoursHint, prepareInRecord, prepareJob, prepareJobHint, prepareKeep, prepareMine, prepareMoment, prepareMomentFault,
  prepareNumber, prepareSay, prepareSayHint, prepareStays, prepareTold, prepareToldHint, prepareWhen, prepareWhenHint, prepareYou, recordPageWhatHappened,
} from "words";
import { cleaned } from "../call/own.js";
import { make } from "../components/element.js";
import { resultSays } from "../ladder.js";
import { today } from "../kept.js";
import { LETTERS, dayTrouble } from "../practice/plans.js";
import { dayInWords, readings } from "../record/dates.js";
import { nextWorkingDay } from "../record/working-days.js";
import { alike } from "../record/spaces.js";
import { MOMENTS, MOST } from "./sheet.js";

const TYPED = ["job", "you", "employer", "told", "number", "hours", "ask", "mine"];

export class PrepareForm {
  /**
   * @param {Plan|null} plan What the fields hold at the start.
   * @param {{rows: RecordRow[], keep: (plan: Omit<Plan, "id">) => void}} does `rows` is the record, which knows employers.
   */
  constructor(plan, { rows, keep }) {
    this.rows = rows;
    this.keep = keep;
    this.faults = {};
    /** @type {Record<string, HTMLInputElement|HTMLTextAreaElement>} */
    this.inputs = {};
    const { prepared, employer = "", day = nextWorkingDay(today()), say = "" } = plan || {};
    this.start = { ...prepared, company: employer, day, say };
    this.known = make("p", { class: "fu-meta", role: "status" });
    this.element = make("form", { class: "fu-record__form fu-noprint", novalidate: true, onsubmit: (event) => this.submit(event) },
      make("h2", { tabindex: -1 }, prepareAboutYou),
      this.text("company", prepareCompany, "", { list: "fu-prepare-known", oninput: () => this.tellKnown() }), this.knownEmployers(), this.known,
      this.text("job", prepareJob, prepareJobHint), this.text("you", prepareYou), this.text("employer", prepareEmployer, prepareEmployerHint),
      this.moments(), this.date("when", { max: today() }, prepareWhen, prepareWhenHint),
      this.area("told", prepareTold, prepareToldHint({ n: MOST.told })), this.date("day", { min: today() }, prepareDay, planDayHint),
      this.more(), make("p", { class: "fu-meta" }, prepareStays),
      make("p", { class: "fu-row" }, make("button", { class: "fu-button" }, prepareKeep)));
    this.tellKnown();
  }

  more() {
    const open = ["number", "hours", "say", "ask", "mine"].some((name) => this.start[name]);
    return make("details", { open }, make("summary", {}, prepareForSheet),
      this.text("number", prepareNumber, "", { inputmode: "tel" }), this.text("hours", prepareHours, prepareHoursHint),
      this.area("say", prepareSay, prepareSayHint), this.area("ask", prepareAsk, prepareSayHint), this.text("mine", prepareMine, "", { inputmode: "tel" }));
  }

  /** A labelled field with its hint and the place of its error. */
  field(name, label, hint, input) {
    const id = `fu-prepare-${name}`;
    this.inputs[name] = input;
    input.id = id;
    input.value = this.start[name] || "";
    this.faults[name] = make("p", { class: "fu-error", id: `${id}-error` });
    input.setAttribute("aria-describedby", `${hint ? `${id}-hint ` : ""}${id}-error`);
    return make("div", { class: "fu-record__field" }, make("label", { for: id }, label),
      hint ? make("span", { class: "fu-number__unit", id: `${id}-hint` }, hint) : "", input, this.faults[name]);
  }

  text(name, label, hint = "", more = {}) {
    return this.field(name, label, hint, make("input", { type: "text", class: "fu-text", maxlength: MOST[name], autocomplete: "off", ...more }));
  }

  area(name, label, hint) {
    return this.field(name, label, hint, make("textarea", { class: "fu-text", maxlength: MOST[name] || LETTERS.say, rows: 2 }));
  }

  date(name, more, label, hint) {
    return this.field(name, label, hint, make("input", { type: "date", class: "fu-text fu-text--day", ...more }));
  }

  moments() {
    this.faults.moment = make("p", { class: "fu-error", id: "fu-prepare-moment-error" });
    const radios = MOMENTS.map((value) => make("label", { class: "fu-record__rung" },
      make("input", { type: "radio", name: "fu-prepare-moment", value, checked: this.start.moment === value }), make("span", {}, prepareMoment({ moment: value }))));
    this.radios = make("fieldset", { "aria-describedby": "fu-prepare-moment-error" }, make("legend", {}, recordPageWhatHappened), ...radios, this.faults.moment);
    return this.radios;
  }

  knownEmployers() {
    const names = [...new Set(this.rows.slice(-300).map(({ employer }) => employer))];
    return make("datalist", { id: "fu-prepare-known" }, ...names.map((value) => make("option", { value })));
  }

  /** What the record holds of this employer; its job is taken where none was typed. */
  tellKnown() {
    const name = alike(this.inputs.company.value);
    const row = name ? [...this.rows].reverse().find(({ employer }) => alike(employer) === name) : null;
    this.known.textContent = row ? prepareInRecord({ day: row.date ? dayInWords(row.date) : row.dateText, employer: row.employer, result: resultSays(row.result) }) : "";
    if (row && row.job && this.inputs.job && !this.inputs.job.value) this.inputs.job.value = row.job;
  }

  get moment() {
    const chosen = /** @type {HTMLInputElement|null} */ (this.radios.querySelector("input:checked"));
    return chosen ? chosen.value : "";
  }

  tell(name, what) {
    this.faults[name].textContent = what;
    if (this.inputs[name]) this.inputs[name].setAttribute("aria-invalid", String(Boolean(what)));
    return !what;
  }

  submit(event) {
    event.preventDefault();
    const { company, when, day } = this.inputs;
    const noDay = (typed) => Boolean(typed && (readings(typed).problem || readings(typed).isOpen));
    const fine = [
      this.tell("company", cleaned(company.value, MOST.company) ? "" : prepareCompanyFault),
      this.tell("moment", this.moment ? "" : prepareMomentFault),
      this.tell("when", noDay(when.value) ? planDayFault : ""),
      this.tell("day", { "": "", none: planDayFault, over: planDayOver }[dayTrouble(day.value, today())]),
    ];
    if (fine.every(Boolean)) this.keep(this.value());
    else [company, this.radios.querySelector("input"), when, day][fine.indexOf(false)].focus();
  }

  /** The plan as the fields say: each value one clean line. @returns {Omit<Plan, "id">} */
  value() {
    const { company, when, day, say } = this.inputs;
    const typed = Object.fromEntries(TYPED.map((name) => [name, cleaned(this.inputs[name].value, MOST[name])]));
    return {
      employer: cleaned(company.value, MOST.company), day: readings(day.value).dayFirst, say: cleaned(say.value, LETTERS.say),
      prepared: /** @type {Prepared} */ ({ ...typed, moment: this.moment, when: when.value ? readings(when.value).dayFirst : "" }),
    };
  }
}

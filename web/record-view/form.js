// The form for one follow-up: employer, what happened, when; the rest is folded away.
import {
  recordPageBeforeThis, recordPageClear, recordPageDay, recordPageDayAfterToday, recordPageDayFault, recordPageDayHint,
  recordPageEmployer, recordPageEmployerFault, recordPageEmployerHint, recordPageHowAsked, recordPageJob, recordPageMore,
  recordPageNotSaid, recordPageNote, recordPageResultFault, recordPageStillHere, recordPageUpTo, recordPageWhatHappened,
  recordPageWriteDown,
} from "words";
import { faultOf, lead, make, tell } from "../components/element.js";
import { readings } from "../record/dates.js";
import { today } from "../kept.js";
import { resultSays } from "../ladder.js";
import { channelSays, stageSays } from "../record/fields.js";
import { CHANNELS, RESULTS, STAGES } from "../record/model.js";

const LETTERS = { employer: 100, job: 100, note: 1000 };
let last = 0;

export class FollowUpForm {
  /**
   * @param {Partial<RecordRow>} row What the fields hold at the start: a row, or parts of one.
   * @param {{title: string, employers: string[], save: (row: RecordRow) => void, cancel?: () => void, cancelSays?: string,
   *   typed?: (fields: Partial<RecordRow>) => void, clear?: () => void}} options `typed` gets what stands in the fields at each change;
   *   `clear` is there if the fields hold what was begun before, and starts with an empty form.
   */
  constructor(row, { title, employers, save, cancel, cancelSays, typed, clear }) {
    last += 1;
    this.id = `fu-record-${last}`;
    this.row = row;
    this.save = save;
    this.faults = {};
    this.heading = make("h2", {}, title);
    this.element = make("form", { class: "fu-record__form", novalidate: true, onsubmit: (event) => this.submit(event) },
      this.heading,
      clear ? make("p", { class: "fu-row" }, make("span", {}, recordPageStillHere),
        make("button", { type: "button", class: "fu-quiet", onclick: clear }, recordPageClear)) : "",
      this.employer(employers), this.result(), this.when(),
      this.more(),
      make("p", { class: "fu-row" }, make("button", { class: "fu-button" }, recordPageWriteDown),
        cancel ? make("button", { type: "button", class: "fu-quiet", onclick: cancel }, cancelSays) : ""));
    if (typed) this.element.addEventListener("input", () => typed(this.fields));
  }

  /** A labelled field with its hint and the place of its error. */
  field(name, label, hint, input) {
    const id = `${this.id}-${name}`;
    this.faults[name] = faultOf(`${id}-error`);
    input.id = id;
    input.setAttribute("aria-describedby", `${hint ? `${id}-hint ` : ""}${id}-error`);
    return make("div", { class: "fu-record__field" }, make("label", { for: id }, label),
      hint ? make("span", { class: "fu-number__unit", id: `${id}-hint` }, hint) : "", input, this.faults[name]);
  }

  text(name) {
    const input = make(name === "note" ? "textarea" : "input", {
      class: "fu-text", maxlength: LETTERS[name], autocomplete: "off", ...(name === "note" ? { rows: 3 } : { type: "text" }),
    });
    input.value = this.row[name] || "";
    return input;
  }

  employer(employers) {
    this.who = this.text("employer");
    this.who.required = true;
    this.who.setAttribute("list", `${this.id}-known`);
    const known = make("datalist", { id: `${this.id}-known` }, ...employers.map((value) => make("option", { value })));
    return make("div", {}, this.field("employer", recordPageEmployer, recordPageEmployerHint({ n: LETTERS.employer }), this.who), known);
  }

  result() {
    this.faults.result = faultOf(`${this.id}-result-error`);
    const choices = RESULTS.map((key) => make("label", { class: "fu-record__rung" },
      make("input", { type: "radio", name: `${this.id}-result`, value: key, checked: this.row.result === key, onchange: () => this.tell("result", "") }),
      make("span", {}, resultSays(key))));
    this.rungs = make("fieldset", { "aria-describedby": `${this.id}-result-error` },
      make("legend", {}, recordPageWhatHappened), ...choices, this.faults.result);
    return this.rungs;
  }

  when() {
    this.day = make("input", { type: "date", class: "fu-text fu-text--day", required: true, min: "1900-01-01", max: today() });
    this.day.value = this.row.date === undefined ? today() : this.row.date || "";
    return this.field("date", recordPageDay, recordPageDayHint, this.day);
  }

  more() {
    this.job = this.text("job");
    this.note = this.text("note");
    const select = (name, keys, says) => {
      const none = make("option", { value: "" }, recordPageNotSaid);
      const input = make("select", { class: "fu-text" }, none, ...keys.map((value) => make("option", { value }, says(value))));
      input.value = this.row[name] || "";
      return input;
    };
    this.stage = select("stage", STAGES, stageSays);
    this.channel = select("channel", CHANNELS, channelSays);
    const open = Boolean(this.row.job || this.row.stage || this.row.channel || this.row.note);
    return make("details", { open }, make("summary", {}, recordPageMore),
      this.field("job", recordPageJob, recordPageUpTo({ n: LETTERS.job }), this.job),
      this.field("stage", recordPageBeforeThis, "", this.stage),
      this.field("channel", recordPageHowAsked, "", this.channel),
      this.field("note", recordPageNote, recordPageUpTo({ n: LETTERS.note }), this.note));
  }

  tell(name, what) {
    tell(this.faults[name], what);
    const input = { employer: this.who, date: this.day, result: this.rungs }[name];
    if (name !== "result") input.setAttribute("aria-invalid", String(Boolean(what)));
    return !what;
  }

  /** @returns {HTMLInputElement|null} */
  get chosen() {
    return this.rungs.querySelector("input:checked");
  }

  /** What is wrong with the day, or nothing. A browser without a calendar gives what was typed. */
  dayFault() {
    const found = readings(this.day.value);
    if (found.problem || found.isOpen) return recordPageDayFault;
    return found.dayFirst > today() ? recordPageDayAfterToday : "";
  }

  /** What stands in the fields now, as texts. A day that was not changed is empty: tomorrow it is another one. */
  get fields() {
    return {
      employer: this.who.value, result: this.chosen ? this.chosen.value : "", date: this.day.value === today() ? "" : this.day.value,
      job: this.job.value, stage: this.stage.value, channel: this.channel.value, note: this.note.value,
    };
  }

  submit(event) {
    event.preventDefault();
    const fine = [
      this.tell("employer", this.who.value.trim() ? "" : recordPageEmployerFault),
      this.tell("result", this.chosen ? "" : recordPageResultFault),
      this.tell("date", this.dayFault()),
    ];
    const wrong = fine.indexOf(false);
    if (wrong < 0) this.save(this.value());
    else lead([this.who, this.rungs.querySelector("input"), this.day][wrong], this.faults[["employer", "result", "date"][wrong]]);
  }

  /** The follow-up as the fields say; what the form does not show stays as it was. */
  value() {
    return {
      extra: [], ...this.row, date: readings(this.day.value).dayFirst, dateText: "", line: 0, result: this.chosen.value,
      employer: this.who.value.trim(), job: this.job.value.trim(), stage: this.stage.value, channel: this.channel.value,
      note: this.note.value.trim(),
    };
  }
}

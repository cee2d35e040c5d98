// "My job search record": what an office or a counsellor asks a person to bring, between two days. No odds on it.
import {
  recordPageDay, recordPageEmployer, recordPageJob, recordPageNote, recordPageShowAsked, recordPageShowBetween, recordPageShowCame,
  recordPageShowClose, recordPageShowDid, recordPageShowFrom, recordPageShowNoDay, recordPageShowNone, recordPageShowNotes,
  recordPageShowPrint, recordPageShowRows, recordPageShowTitle, recordPageShowTo, recordPageShowWhat,
} from "words";
import { make } from "../components/element.js";
import { today } from "../kept.js";
import { resultSays } from "../ladder.js";
import { dayInWords, readings } from "../record/dates.js";
import { stageSays } from "../record/fields.js";
import { kindOf } from "../record/model.js";

const MONTHS = 3;
let last = 0;

/** The day some months before. @param {string} day */
function before(day, months) {
  const [year, month, date] = day.split("-").map(Number);
  const moved = new Date(Date.UTC(year, month - 1 - months, 1));
  const days = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(date, days));
  return moved.toISOString().slice(0, 10);
}

/** The follow-ups from one day to another, the oldest first. @param {RecordRow[]} rows */
export function between(rows, from, to) {
  return rows.filter(({ date }) => date && date >= from && date <= to).sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}

export class Showing {
  /** @param {RecordRow[]} rows @param {() => void} close */
  constructor(rows, close) {
    this.rows = rows;
    last += 1;
    const day = (name, value) => make("input", { type: "date", class: "fu-text fu-text--day", id: `fu-show-${last}-${name}`, value, onchange: () => this.show() });
    const labelled = (label, input) => make("div", { class: "fu-record__field" }, make("label", { for: input.id }, label), input);
    this.from = day("from", before(today(), MONTHS));
    this.to = day("to", today());
    this.notes = make("input", { type: "checkbox", onchange: () => this.show() });
    this.paper = make("div", { class: "fu-show__paper" });
    this.element = make("div", { class: "fu-show", tabindex: -1 },
      make("div", { class: "fu-noprint" },
        make("p", {}, recordPageShowWhat),
        make("div", { class: "fu-show__days" }, labelled(recordPageShowFrom, this.from), labelled(recordPageShowTo, this.to)),
        make("label", { class: "fu-record__rung" }, this.notes, make("span", {}, recordPageShowNotes)),
        make("p", { class: "fu-row" },
          make("button", { type: "button", class: "fu-button fu-show__print", onclick: () => window.print() }, recordPageShowPrint),
          make("button", { type: "button", class: "fu-quiet", onclick: close }, recordPageShowClose))),
      this.paper);
    this.show();
  }

  /** @param {RecordRow[]} rows The record as it is by now. */
  update(rows) {
    this.rows = rows;
    this.show();
  }

  show() {
    // Old Safari takes any text for a day.
    const [from, to] = [this.from, this.to].map(({ value }) => readings(value).dayFirst);
    const rows = from && to ? between(this.rows, from, to) : [];
    const open = this.rows.filter(({ date }) => !date).length;
    this.paper.replaceChildren(make("h2", {}, recordPageShowTitle),
      from && to ? make("p", {}, recordPageShowBetween({ first: dayInWords(from), last: dayInWords(to) })) : "",
      make("p", {}, rows.length ? recordPageShowRows({ n: rows.length, of: kindOf(rows) }) : recordPageShowNone),
      rows.length ? this.table(rows) : "",
      open ? make("p", { class: "fu-meta" }, recordPageShowNoDay({ n: open })) : "");
  }

  table(rows) {
    const withNotes = this.notes.checked && rows.some(({ note }) => note);
    const heads = [recordPageDay, recordPageEmployer, recordPageJob, recordPageShowDid, recordPageShowCame, ...(withNotes ? [recordPageNote] : [])];
    const line = (row) => [dayInWords(row.date), row.employer, row.job, did(row), resultSays(row.result), ...(withNotes ? [row.note] : [])];
    return make("div", { class: "fu-show__wide", tabindex: 0, role: "region", "aria-label": recordPageShowTitle },
      make("table", {}, make("thead", {}, make("tr", {}, ...heads.map((words) => make("th", { scope: "col" }, words)))),
        make("tbody", {}, ...rows.map((row) => make("tr", {}, ...line(row).map((cell) => make("td", {}, cell)))))));
  }
}

/** What the person did, and what had been before it on a line of its own. */
function did({ stage, channel, followed }) {
  const asked = recordPageShowAsked({ channel: followed === false ? "not-followed" : channel.replace(" ", "-") });
  return stage && followed !== false ? `${asked}\n${stageSays(stage)}` : asked;
}

// A record goes out as a file and comes in from one. What a file holds is checked as in Python.
import {
  recordPageAddThem, recordPageAndMore, recordPageClose, recordPageDoNothing, recordPageLine, recordPageLinesStay,
  recordPageLoadThem, recordPageNotOpened, recordPageNotRead, recordPageQuoted, recordPageRead, recordPageReplace,
  recordPageTheFile, recordPageTooLarge, recordPageWhichDay, recordSameForMore,
} from "words";
import { make } from "../components/element.js";
import { today } from "../kept.js";
import { readRecord } from "../record/reading.js";
import { dayInWords } from "../record/dates.js";

const MOST_BYTES = 20e6;
const MOST_SHOWN = 20;

/** Hand a text to the learner as a file. */
export function saveFile(name, text, type = "text/csv") {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = make("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has its own hold on the file by now; some need the address a moment longer.
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** A sentence that shows a file's words between backticks, with quotation marks. */
function quoted(text) {
  return text.replace(/`([^`]*)`/g, (_, typed) => recordPageQuoted({ typed })).replace(/`/g, "'");
}

/**
 * Asks what to do with a file that was chosen: which dates it means, and where its follow-ups go.
 */
export class Incoming {
  /**
   * @param {File} file
   * @param {{rows: object[], done: (found: object|null, replace: boolean) => void}} options `rows` are those that there are
   *   already; `done` gets what was read, or null if the learner thinks better of it.
   */
  constructor(file, { rows, done }) {
    Object.assign(this, { file, rows, done });
    this.element = make("section", { class: "fu-record__incoming", tabindex: -1, "aria-label": recordPageTheFile });
  }

  async open() {
    try {
      if (this.file.size > MOST_BYTES) throw new Error(recordPageTooLarge({ n: MOST_BYTES / 1e6 }));
      this.bytes = new Uint8Array(await this.file.arrayBuffer());
      this.read();
    } catch (error) {
      this.say(error);
    }
    this.element.focus();
  }

  read(order) {
    try {
      this.found = readRecord(this.bytes, today(), order);
      this.show();
    } catch (error) {
      this.say(error);
    }
  }

  say(error) {
    const why = error.name === "NotReadableError" ? recordPageNotOpened : error.message;
    this.element.replaceChildren(make("h2", {}, this.file.name), make("p", { class: "fu-error" }, quoted(why)), this.buttons([[recordPageClose, () => this.done(null)]]));
  }

  buttons(choices) {
    return make("p", { class: "fu-row" }, ...choices.map(([words, act], i) => make("button", {
      type: "button", class: i ? "fu-quiet" : "fu-button", onclick: act,
    }, words)));
  }

  show() {
    const { rows, bad, question } = this.found;
    const read = recordPageRead({ n: rows.length });
    const lines = bad.slice(0, MOST_SHOWN).map(({ line, problem }) => make("li", {}, recordPageLine({ line, problem: quoted(problem) })));
    this.element.replaceChildren(make("h2", {}, this.file.name),
      make("p", {}, bad.length ? `${read} ${recordPageNotRead({ n: bad.length })}` : read),
      bad.length ? make("ul", {}, ...lines, bad.length > MOST_SHOWN ? make("li", {}, recordPageAndMore({ n: bad.length - MOST_SHOWN })) : "") : "",
      bad.length ? make("p", {}, recordPageLinesStay) : "",
      ...(question ? this.ask(question) : [this.choices()]));
  }

  /** Which of two days a date is: nobody can tell from the file. */
  ask({ text, dayFirst, monthFirst, rows }) {
    const more = rows > 1 ? ` ${recordSameForMore({ n: rows - 1 })}` : "";
    return [make("p", {}, recordPageWhichDay({ typed: text }) + more),
      this.buttons([[dayInWords(dayFirst), () => this.choose("day-first")], [dayInWords(monthFirst), () => this.choose("month-first")], [recordPageDoNothing, () => this.done(null)]])];
  }

  choose(order) {
    this.read(order);
    this.element.focus();
  }

  choices() {
    const cancel = [recordPageDoNothing, () => this.done(null)];
    if (!this.found.rows.length) return this.buttons([[recordPageClose, () => this.done(null)]]);
    if (!this.rows.length) return this.buttons([[recordPageLoadThem, () => this.done(this.found, true)], cancel]);
    return this.buttons([
      [recordPageAddThem, () => this.done(this.found, false)],
      [recordPageReplace({ n: this.rows.length }), () => this.done(this.found, true)], cancel,
    ]);
  }
}

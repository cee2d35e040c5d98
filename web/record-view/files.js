// A record goes out as a file and comes in from one. What a file holds is checked as in Python.
import { make } from "../components/element.js";
import { today } from "../kept.js";
import { readRecord } from "../record/reading.js";
import { followUps, quoted } from "./words.js";
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
    this.element = make("section", { class: "fu-record__incoming", tabindex: -1, "aria-label": "The file" });
  }

  async open() {
    try {
      if (this.file.size > MOST_BYTES) throw new Error("The file is larger than 20 MB. Is it your record?");
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
    const why = error.name === "NotReadableError" ? "The file could not be opened. Choose it again." : error.message;
    this.element.replaceChildren(make("h2", {}, this.file.name), make("p", { class: "fu-error" }, quoted(why)), this.buttons([["Close", () => this.done(null)]]));
  }

  buttons(choices) {
    return make("p", { class: "fu-row" }, ...choices.map(([words, act], i) => make("button", {
      type: "button", class: i ? "fu-quiet" : "fu-button", onclick: act,
    }, words)));
  }

  show() {
    const { rows, bad, question } = this.found;
    const read = `${followUps(rows.length)} can be read.`;
    const lines = bad.slice(0, MOST_SHOWN).map(({ line, problem }) => make("li", {}, `Line ${line.toLocaleString("en")}: ${quoted(problem)}`));
    this.element.replaceChildren(make("h2", {}, this.file.name),
      make("p", {}, bad.length ? `${read} ${bad.length.toLocaleString("en")} ${bad.length === 1 ? "line" : "lines"} cannot:` : read),
      bad.length ? make("ul", {}, ...lines, bad.length > MOST_SHOWN ? make("li", {}, `And ${(bad.length - MOST_SHOWN).toLocaleString("en")} more.`) : "") : "",
      bad.length ? make("p", {}, "These lines stay in the file. Correct them there and load it again, or go on without them.") : "",
      ...(question ? this.ask(question) : [this.choices()]));
  }

  /** Which of two days a date is: nobody can tell from the file. */
  ask({ text, dayFirst, monthFirst, rows }) {
    const more = rows > 1 ? ` The same goes for ${(rows - 1).toLocaleString("en")} more.` : "";
    return [make("p", {}, `Which day is ${text}?${more}`),
      this.buttons([[dayInWords(dayFirst), () => this.choose("day-first")], [dayInWords(monthFirst), () => this.choose("month-first")], ["Do nothing", () => this.done(null)]])];
  }

  choose(order) {
    this.read(order);
    this.element.focus();
  }

  choices() {
    const cancel = ["Do nothing", () => this.done(null)];
    if (!this.found.rows.length) return this.buttons([["Close", () => this.done(null)]]);
    if (!this.rows.length) return this.buttons([["Load them", () => this.done(this.found, true)], cancel]);
    return this.buttons([
      ["Add them to my record", () => this.done(this.found, false)],
      [`Put them in place of my ${followUps(this.rows.length)}`, () => this.done(this.found, true)], cancel,
    ]);
  }
}

// A record goes out as a file and comes in from one. What a file holds is checked as in Python.
import {
  importPageNotLoaded, importPageReading, recordPageAddThem, recordPageAside, recordPageClose, recordPageDoNothing, recordPageLoadThem,
  recordPageNewer, recordPageNotOpened, recordPageQuoted, recordPageRead, recordPageReplace, recordPageTheFile, recordPageTooLarge,
} from "words";
import { bytesOf } from "../bytes.js";
import { make } from "../components/element.js";
import { today } from "../kept.js";
import { loadScript } from "../load.js";
import { kindOf } from "../record/model.js";
import { plainRecord } from "../record/recognising.js";

const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;

const MOST_BYTES = 20e6;

/** Hand something to the learner as a file. @param {string} name @param {BlobPart} content @param {string} [type] */
export function saveFile(name, content, type = "text/csv;charset=utf-16le") {
  const address = URL.createObjectURL(new Blob([content], { type }));
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
 * Asks where the follow-ups of a file go. What is not simply a record is first understood with the learner.
 */
export class Incoming {
  /**
   * @param {File} file
   * @param {{rows: RecordRow[], done: (found: ReturnType<typeof plainRecord>, replace?: boolean) => void}} options `rows` are those that there are
   *   already; `done` gets what was read, or null if the learner thinks better of it.
   */
  constructor(file, { rows, done }) {
    this.file = file;
    this.rows = rows;
    this.done = done;
    this.element = make("section", { class: "fu-record__incoming", tabindex: -1, "aria-label": recordPageTheFile });
  }

  async open() {
    try {
      if (this.file.size > MOST_BYTES) throw new Error(recordPageTooLarge({ n: MOST_BYTES / 1e6 }));
      const bytes = new Uint8Array(await bytesOf(this.file));
      this.found = plainRecord(bytes, today());
      if (this.found && this.found.newer) throw new Error(recordPageNewer);
      if (this.found) this.show();
      else await this.match(bytes);
    } catch (error) {
      this.say(error);
    }
    this.element.focus();
  }

  /** Understand somebody's own list; its code comes only now. */
  async match(bytes) {
    this.element.replaceChildren(make("h2", {}, this.file.name), make("p", { role: "status" }, importPageReading));
    await loadScript(new URL("import.js", HERE).href).catch(() => { throw new Error(importPageNotLoaded); });
    const add = (rows, extraColumns, aside) => this.done({ rows, extraColumns, aside }, false);
    const step = await window.followUpImport(bytes, { name: this.file.name, today: today(), add, cancel: () => this.done(null) });
    this.element.replaceWith(step);
    step.scrollIntoView({ block: "start" });
    this.element = step;
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
    const { rows, aside } = this.found;
    this.element.replaceChildren(make("h2", {}, this.file.name), make("p", {}, recordPageRead({ n: rows.length, of: kindOf(rows) })),
      aside.length ? make("p", {}, recordPageAside({ n: aside.length })) : "", this.choices());
  }

  choices() {
    const cancel = [recordPageDoNothing, () => this.done(null)];
    if (!this.found.rows.length && !this.found.aside.length) return this.buttons([[recordPageClose, () => this.done(null)]]);
    if (!this.rows.length) return this.buttons([[recordPageLoadThem, () => this.done(this.found, true)], cancel]);
    return this.buttons([
      [recordPageAddThem, () => this.done(this.found, false)],
      [recordPageReplace({ n: this.rows.length, of: kindOf(this.rows) }), () => this.done(this.found, true)], cancel,
    ]);
  }
}

// The part of the record's element that reads and changes what is kept.
import { keptRecord } from "../kept.js";
import { FuElement } from "./element.js";

/** A subclass shows it: `start`, `heard`, `tell` and `tellTrouble`. */
export class RecordKeeper extends FuElement {
  start() {}

  /** @param {boolean} _turned */
  heard(_turned) {}

  /** @param {string} _words */
  tell(_words) {}

  /** @param {string} _trouble */
  tellTrouble(_trouble) {}

  hearOthers() {
    this.unwatch = keptRecord.watch(() => this.changedElsewhere());
  }

  disconnected() {
    if (this.unwatch) this.unwatch();
  }

  async load() {
    const found = await keptRecord.load();
    this.take(found);
    if (found.trouble) this.tellTrouble(found.trouble);
    else this.start();
  }

  /** @param {{entries: RecordRow[], names: string[], aside: unknown[]}} found */
  take({ entries, names, aside }) {
    /** @type {RecordRow[]} */
    this.rows = entries;
    /** @type {string[]} */
    this.names = names;
    /** @type {unknown[]} */
    this.aside = aside;
  }

  async startAnew() {
    this.take(await keptRecord.startAnew());
    this.tell("");
    this.start();
  }

  /** Another tab changed the record. */
  async changedElsewhere() {
    const found = await keptRecord.load();
    if (found.trouble) return;
    const wasEmpty = !this.rows.length;
    this.take(found);
    this.heard(wasEmpty !== !this.rows.length);
  }

  /** Make a change on what is kept by now. @param {any} change @returns {Promise<any>} What came of it; null if it cannot be made. */
  async carryOut(change) {
    this.setAttribute("aria-busy", "true");
    const wasEmpty = !this.rows.length;
    const done = await keptRecord.change(change);
    this.removeAttribute("aria-busy");
    if (done.trouble) {
      this.tellTrouble(done.trouble);
      return null;
    }
    this.take(done);
    if (wasEmpty && this.rows.length && done.kept) askToStay();
    return done;
  }
}

/** Ask the browser to keep this site's storage when it makes room. Some ask the person; some say no. */
function askToStay() {
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
}

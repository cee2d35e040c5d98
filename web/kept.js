// Lists that this device keeps for the learner: real follow-ups, and practice calls. Each is stored whole,
// with the format's number, so that an older page never writes over what a newer one has written.
import { LADDER_MAY_BE_YES, LADDER_USUAL_YES } from "facts";
import { RUNGS } from "./ladder.js";
import { RESULTS } from "./record/model.js";
import { keep, recall } from "./storage.js";

const FORMAT = 1;

/** @template E What an entry is. */
export class Kept {
  /**
   * @param {string} name The key of the storage, after `follow-up.`.
   * @param {(value: E) => boolean} fits Whether an entry has the shape that we know.
   */
  constructor(name, fits) {
    this.key = `follow-up.${name}`;
    this.fits = fits;
  }

  /** The text as it is stored, or null. */
  get raw() {
    return recall(this.key);
  }

  /**
   * What is kept.
   * @returns {{entries: E[], names: string[], trouble: ""|"newer"|"damaged"}} `names` are columns that are not ours.
   */
  load() {
    const text = this.raw;
    if (text === null) return { entries: [], names: [], trouble: "" };
    try {
      const { format, entries, names = [] } = JSON.parse(text);
      if (Number.isInteger(format) && format > FORMAT) return { entries: [], names: [], trouble: "newer" };
      if (format === FORMAT && Array.isArray(names) && entries.every(this.fits)) return { entries, names, trouble: "" };
    } catch {
      // Fall through: it is no text of ours.
    }
    return { entries: [], names: [], trouble: "damaged" };
  }

  /** @param {E[]} entries @param {string[]} [names] @returns {boolean} False if this device did not keep it. */
  save(entries, names = []) {
    return keep(this.key, JSON.stringify({ format: FORMAT, names, entries }));
  }
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-[0-3]\d$/;
const isText = (...values) => values.every((value) => typeof value === "string");

/** The record of real follow-ups; its entries are the rows of `record/reading.js`. @type {Kept<RecordRow>} */
export const keptRecord = new Kept("record", (row) => row && typeof row === "object"
  && isText(row.employer, row.job, row.stage, row.channel, row.note, row.dateText) && RESULTS.includes(row.result)
  && (row.date === null || DAY.test(row.date)) && Array.isArray(row.extra) && isText(...row.extra));

/** Practice calls, which are never counted with real ones: `{call, title, rung, yes, when}`, and `hungUp` if the learner did. @type {Kept<PracticeEntry>} */
export const keptPractice = new Kept("practice", (entry) => entry && typeof entry === "object"
  && isText(entry.call, entry.title) && RUNGS.includes(entry.rung) && RUNGS.includes(entry.yes) && DAY.test(entry.when)
  && [undefined, true].includes(entry.hungUp));

/** @returns {string} The day on this device's clock, as year-month-day. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const YES_KEY = "follow-up.yes-is";

/** The rung from which on the learner counts a yes. @returns {string} */
export function keptYesIs() {
  const kept = recall(YES_KEY);
  return LADDER_MAY_BE_YES.includes(kept) ? kept : LADDER_USUAL_YES;
}

/** @param {string} rung */
export function keepYesIs(rung) {
  keep(YES_KEY, rung);
}

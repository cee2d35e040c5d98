// Lists that this device keeps for the learner: real follow-ups, and practice calls.
import { LADDER_MAY_BE_YES, LADDER_USUAL_YES } from "facts";
import { Store } from "./keeping/store.js";
import { RUNGS } from "./ladder.js";
import { RESULTS } from "./record/model.js";
import { keep, recall } from "./storage.js";

const DAY = /^\d{4}-(0[1-9]|1[0-2])-[0-3]\d$/;
/** What a call is prepared with, by its names. */
const PREPARED = ["moment", "you", "employer", "job", "when", "told", "ask", "number", "mine", "hours"];
const isText = (...values) => values.every((value) => typeof value === "string");

/** The record of real follow-ups; its entries are the rows of `record/reading.js`, each with an `id`. @param {RecordRow} row */
export const fitsRecord = (row) => Boolean(row) && typeof row === "object"
  && isText(row.employer, row.job, row.stage, row.channel, row.note, row.dateText) && RESULTS.includes(row.result)
  && (row.date === null || DAY.test(row.date)) && Array.isArray(row.extra) && isText(...row.extra)
  && [undefined, true, false].includes(row.followed);
/** @type {Store<RecordRow>} */
export const keptRecord = new Store("record", fitsRecord);

/** Practice calls, which are never counted with real ones: `{call, title, rung, yes, when}`, `well` whether it was played well, `hungUp` if the learner did, `again` if a moment was tried again. @param {PracticeEntry} entry */
export const fitsPractice = (entry) => Boolean(entry) && typeof entry === "object"
  && isText(entry.call, entry.title) && RUNGS.includes(entry.rung) && RUNGS.includes(entry.yes) && DAY.test(entry.when)
  && [undefined, true].includes(entry.hungUp) && [undefined, true, false].includes(entry.well) && [undefined, true].includes(entry.again);
/** @type {Store<PracticeEntry>} */
export const keptPractice = new Store("practice", fitsPractice);

/** What a call was prepared with. @param {Prepared} prepared */
const fitsPrepared = (prepared) => Boolean(prepared) && typeof prepared === "object" && isText(...PREPARED.map((name) => prepared[name]));
/** Real calls that the learner means to make: `{employer, day, say}`, and `prepared` with what they were prepared with. @param {Plan} plan */
export const fitsPlan = (plan) => Boolean(plan) && typeof plan === "object" && isText(plan.employer, plan.say) && DAY.test(plan.day)
  && (plan.prepared === undefined || fitsPrepared(plan.prepared));
/** @type {Store<Plan>} */
export const keptPlans = new Store("plans", fitsPlan);

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

// A real call that somebody means to make. Values in, values out; what is kept is in `kept.js`.
import { RECORD_CHANNELS, RECORD_STAGES } from "facts";
import { readings } from "../record/dates.js";

/** Letters at most, as in the record's form. */
export const LETTERS = { employer: 100, say: 1000 };

const [PHONE] = RECORD_CHANNELS;

/**
 * What is wrong with the day of a plan: nothing, that it is no day, or that it is over.
 * @param {string} typed @param {string} today @returns {""|"none"|"over"}
 */
export function dayTrouble(typed, today) {
  const { problem, isOpen, dayFirst } = readings(typed);
  if (problem || isOpen || !dayFirst) return "none";
  return dayFirst < today ? "over" : "";
}

/**
 * What the record's form starts with once the call was made. A person sees all of it there, and nothing else goes along.
 * @param {Plan} plan @param {string} today @returns {Partial<RecordRow>}
 */
export function handedOver({ employer, day, prepared }, today) {
  const { job = "", moment = "" } = prepared || {};
  return { employer, result: "", date: day < today ? day : "", job, stage: RECORD_STAGES.includes(moment) ? moment : "", channel: PHONE, note: "" };
}

// What a list notes itself about its follow-ups: followup.record.importing.followed.
import { IMPORT_FOLLOW_UPS } from "facts";
import { readDay } from "./days.js";
import { key, wordOf } from "./wording.js";

const YES = new Set(IMPORT_FOLLOW_UPS.yes.map(key));
const NO = new Set(IMPORT_FOLLOW_UPS.no.map(key));

const LAST = Date.parse("9999-12-31T00:00:00Z");
const PLANNED = 366; // days: how far ahead people plan; such a day must not be read the other way round

/** The day some days later. @param {string} day @param {number} days */
const dayAfter = (day, days) => new Date(Math.min(Date.parse(`${day}T00:00:00Z`) + days * 864e5, LAST)).toISOString().slice(0, 10);

/**
 * Read what a row's own columns say about its follow-up. A day after today is planned; one before the application is a slip.
 * @param {string[]} cells What stands in those columns.
 * @param {string} order `day-first`, `month-first` or `certain`, as in the list's other dates.
 * @param {string|null} applied The day of the application, where it is known.
 * @returns {{done: boolean, day: string|null}}
 */
export function readFollowUp(cells, today, zone, order, applied) {
  const found = cells.map((cell) => readCell(cell, today, zone, order));
  const days = found.map(({ day }) => day).filter((day) => day && (applied === null || day >= applied)).sort();
  return { done: found.some(({ done }) => done), day: days.length ? days[days.length - 1] : null };
}

function readCell(cell, today, zone, order) {
  const word = key(cell);
  if (!word || NO.has(word)) return { done: false, day: null };
  if (YES.has(word) || wordOf("channels", cell)) return { done: true, day: null };
  const day = readDay(cell, dayAfter(today, PLANNED), zone);
  if (day.asked || day.problem) return { done: false, day: null };
  const isCertain = order === "certain";
  const on = day.by(isCertain ? "" : order) || day.by("");
  if ((day.isOpen && isCertain) || on === null) return { done: [day.dayFirst, day.monthFirst].every((each) => !each || each <= today), day: null };
  return { done: on <= today, day: on <= today ? on : null };
}

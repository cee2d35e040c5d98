// What to do next: followup.record.advice, with the same sentences.
import {
  RECORD_ENOUGH_TIMES, RECORD_LONG_AGO_DAYS, RECORD_LONG_DAYS, RECORD_MOST_STEPS, RECORD_WAIT_DAYS, RECORD_WAIT_SOURCE,
} from "facts";
import {
  recordAdviceStep, recordDoorStep, recordEnoughAndOver, recordEnoughForNow, recordFirstLate, recordFirstNow, recordFirstWait,
  recordLongAgo, recordOnceMore, recordSilenceEarly, recordSilenceOnceMore, recordWaitUntil,
} from "words";
import { RUNGS, WAITING } from "../ladder.js";
import { remembered } from "./checking.js";
import { dayInWords } from "./dates.js";
import { STAGES } from "./model.js";
import { alike } from "./spaces.js";

const DAY = 864e5; // milliseconds

const numberOf = remembered((day) => Date.parse(`${day}T00:00:00Z`) / DAY);
const alikeOf = remembered(alike);
const dayOf = (number) => new Date(number * DAY).toISOString().slice(0, 10);

const STEPS = { door: (days) => recordDoorStep({ days }), advice: (days) => recordAdviceStep({ days }) };

/** @typedef {ReturnType<typeof waitOf>} Wait */

/** Each employer that a learner waits for, the longest wait first. @param {RecordRow[]} rows @param {string} today */
export function due(rows, today) {
  return groupsOf(rows, today).map((group) => waitOf(unanswered(group), today)).filter(Boolean)
    .sort((one, other) => other.days - one.days || order(one.employer, other.employer) || order(one.job, other.job));
}

/** What to do where the last result is an open door or advice: the newest few. @param {RecordRow[]} rows @param {string} today */
export function steps(rows, today) {
  return groupsOf(rows, today).map((group) => stepOf(group[group.length - 1], today)).filter(Boolean)
    .sort((one, other) => one.days - other.days || order(one.employer, other.employer) || order(one.job, other.job))
    .slice(0, RECORD_MOST_STEPS);
}

/** @param {RecordRow} row @param {string} today */
function stepOf({ employer, job, date, result, line }, today) {
  const days = numberOf(today) - numberOf(date);
  if (!STEPS[result] || days > RECORD_LONG_AGO_DAYS) return null;
  return { employer, job, last: date, days, result, says: STEPS[result](days), line };
}

/** The groups of the rows that were asked about last: several questions are put to the same rows. */
let asked = { rows: null, today: "", n: 0, groups: [] };

/** The rows with each employer about each job, the oldest first. A row that names no job belongs to what was last asked there. @param {RecordRow[]} rows @param {string} today */
function groupsOf(rows, today) {
  if (asked.rows === rows && asked.today === today && asked.n === rows.length) return asked.groups;
  const groups = new Map();
  const latest = new Map();
  const key = (employer, job) => `${employer}\n${job}`;
  for (const row of inTime(rows, today)) {
    const employer = alikeOf(row.employer);
    const known = latest.get(employer) || "";
    const job = alikeOf(row.job) || known;
    const its = key(employer, job);
    if (job && !known && groups.has(key(employer, ""))) {
      groups.set(its, groups.get(key(employer, "")));
      groups.delete(key(employer, ""));
    }
    if (job !== known) latest.set(employer, job);
    const group = groups.get(its);
    if (group) group.push(row);
    else groups.set(its, [row]);
  }
  asked = { rows, today, n: rows.length, groups: [...groups.values()] };
  return asked.groups;
}

/** The rows up to today, the oldest first. Days are few, so that the rows themselves need no sorting. @param {RecordRow[]} rows @param {string} today */
function inTime(rows, today) {
  const days = new Map();
  for (const row of rows) {
    if (row.date === null || row.date > today) continue;
    const day = days.get(row.date);
    if (day) day.push(row);
    else days.set(row.date, [row]);
  }
  return [].concat(...[...days.keys()].sort().map((day) => days.get(day).sort((one, other) => one.line - other.line)));
}

/** By whole letters, as in Python: `<` compares the halves of those beyond 16 bits. @param {string} one @param {string} other */
function order(one, other) {
  if (one === other) return 0;
  const [a, b] = HALVES.test(one + other) ? [one, other].map(wholeLetters) : [one, other];
  return a < b ? -1 : Number(a > b);
}

const HALVES = /[\ud800-\udfff]/;
const wholeLetters = (text) => Array.from(text, (letter) => letter.codePointAt().toString(16).padStart(6, "0")).join("");

/** The rows since the last answer; none if nobody is waited for. @param {RecordRow[]} group */
function unanswered(group) {
  let since = [];
  for (const row of group) {
    if (row.result === WAITING || row.result === RUNGS[0]) since.push(row);
    else since = [];
  }
  return since;
}

/** @param {RecordRow[]} rows @param {string} today */
function waitOf(rows, today) {
  if (!rows.length) return null;
  const row = rows[rows.length - 1];
  const times = rows.filter(({ followed }) => followed !== false).length;
  const days = numberOf(today) - numberOf(row.date);
  const enough = times >= RECORD_ENOUGH_TIMES;
  const isSilent = row.result === RUNGS[0];
  if (isSilent && (enough || days > RECORD_LONG_AGO_DAYS)) return null; // it was let go
  const again = dayOf(numberOf(row.date) + RECORD_WAIT_DAYS);
  return {
    employer: row.employer, job: row.job, last: row.date, days, times,
    on: enough ? null : [again, today].sort()[1],
    says: saysOf({ isSilent, enough, times, days, again }),
    source: enough || days > RECORD_LONG_AGO_DAYS || row.stage !== STAGES[0] ? "" : RECORD_WAIT_SOURCE,
    line: row.line, isDue: days >= (enough ? RECORD_LONG_DAYS : RECORD_WAIT_DAYS),
  };
}

function saysOf({ isSilent, enough, times, days, again }) {
  if (isSilent) return afterSilence(again, days);
  if (!times) return firstSays(again, days);
  return enough ? enoughSays(times, days) : againSays(again, days);
}

function firstSays(on, days) {
  if (days < RECORD_WAIT_DAYS) return recordFirstWait({ days, day: dayInWords(on) });
  return days <= RECORD_LONG_AGO_DAYS ? recordFirstNow({ days }) : recordFirstLate({ days });
}

/** One silence is not the end: too early, or one more try, and only one. */
function afterSilence(on, days) {
  return days < RECORD_WAIT_DAYS ? recordSilenceEarly({ days, day: dayInWords(on) }) : recordSilenceOnceMore({ days });
}

function againSays(on, days) {
  if (days < RECORD_WAIT_DAYS) return recordWaitUntil({ days, day: dayInWords(on) });
  return days <= RECORD_LONG_AGO_DAYS ? recordOnceMore({ days }) : recordLongAgo({ days });
}

function enoughSays(times, days) {
  return days < RECORD_LONG_DAYS ? recordEnoughForNow({ times, days }) : recordEnoughAndOver({ times, days });
}

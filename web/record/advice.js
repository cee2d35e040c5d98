// What to do next: followup.record.advice, with the same sentences.
import {
  RECORD_ENOUGH_TIMES, RECORD_LONG_AGO_DAYS, RECORD_LONG_DAYS, RECORD_MOST_STEPS, RECORD_WAIT_DAYS, RECORD_WAIT_SOURCE,
} from "facts";
import {
  recordAdviceStep, recordDoorStep, recordEnoughAndOver, recordEnoughForNow, recordLongAgo, recordOnceMore, recordWaitUntil,
} from "words";
import { RUNGS, WAITING } from "../ladder.js";
import { dayInWords } from "./dates.js";
import { STAGES } from "./model.js";
import { plain } from "./spaces.js";

const DAY = 864e5; // milliseconds

const numberOf = (day) => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayOf = (number) => new Date(number * DAY).toISOString().slice(0, 10);

const STEPS = { door: (days) => recordDoorStep({ days }), advice: (days) => recordAdviceStep({ days }) };

/** Each employer that a learner waits for, the longest wait first. */
export function due(rows, today) {
  return groupsOf(rows, today).map((group) => waitOf(unanswered(group), today)).filter(Boolean)
    .sort((one, other) => other.days - one.days || order(one.employer, other.employer) || order(one.job, other.job));
}

/** What to do where the last result is an open door or advice: the newest few. */
export function steps(rows, today) {
  return groupsOf(rows, today).map((group) => stepOf(group[group.length - 1], today)).filter(Boolean)
    .sort((one, other) => one.days - other.days || order(one.employer, other.employer) || order(one.job, other.job))
    .slice(0, RECORD_MOST_STEPS);
}

function stepOf({ employer, job, date, result, line }, today) {
  const days = numberOf(today) - numberOf(date);
  if (!STEPS[result] || days > RECORD_LONG_AGO_DAYS) return null;
  return { employer, job, last: date, days, result, says: STEPS[result](days), line };
}

/** The follow-ups with each employer about each job, the oldest first. */
function groupsOf(rows, today) {
  const groups = new Map();
  for (const row of rows) {
    if (row.date === null || row.date > today) continue;
    const key = JSON.stringify([plain(row.employer), plain(row.job)]);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return [...groups.values()].map((group) => group
    .sort((one, other) => numberOf(one.date) - numberOf(other.date) || one.line - other.line));
}

/** By whole letters, as in Python: `<` compares the halves of those beyond 16 bits. */
function order(...texts) {
  const [one, other] = texts.map((text) => Array.from(text, (letter) => letter.codePointAt().toString(16).padStart(6, 0)).join(""));
  return one < other ? -1 : Number(one > other);
}

/** The follow-ups since the last answer; none if nobody is waited for. */
function unanswered(group) {
  let since = [];
  for (const row of group) {
    if (row.result === WAITING || row.result === RUNGS[0]) since.push(row);
    else since = [];
  }
  return since.length && since[since.length - 1].result === WAITING ? since : [];
}

function waitOf(rows, today) {
  if (!rows.length) return null;
  const row = rows[rows.length - 1];
  const times = rows.length;
  const days = numberOf(today) - numberOf(row.date);
  const enough = times >= RECORD_ENOUGH_TIMES;
  const again = dayOf(numberOf(row.date) + RECORD_WAIT_DAYS);
  return {
    employer: row.employer, job: row.job, last: row.date, days, times,
    on: enough ? null : [again, today].sort()[1],
    says: enough ? enoughSays(times, days) : againSays(again, days),
    source: enough || days > RECORD_LONG_AGO_DAYS || row.stage !== STAGES[0] ? "" : RECORD_WAIT_SOURCE,
    line: row.line, isDue: days >= (enough ? RECORD_LONG_DAYS : RECORD_WAIT_DAYS),
  };
}

function againSays(on, days) {
  if (days < RECORD_WAIT_DAYS) return recordWaitUntil({ days, day: dayInWords(on) });
  return days <= RECORD_LONG_AGO_DAYS ? recordOnceMore({ days }) : recordLongAgo({ days });
}

function enoughSays(times, days) {
  return days < RECORD_LONG_DAYS ? recordEnoughForNow({ times, days }) : recordEnoughAndOver({ times, days });
}

// What to do next: followup.record.advice, with the same sentences.
import { RUNGS } from "../ladder.js";
import { dayInWords } from "./dates.js";
import { STAGES, WAITING } from "./model.js";
import { plain } from "./spaces.js";

const WAIT_DAYS = 7;
const LONG_DAYS = 14;
const ENOUGH_TIMES = 2;
export const LONG_AGO_DAYS = 60; // Our own choice, as in Python.
const MOST_STEPS = 3;
const WAIT_SOURCE = "check-in-after-applying-2017";
const DAY = 864e5; // milliseconds

const numberOf = (day) => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayOf = (number) => new Date(number * DAY).toISOString().slice(0, 10);

const STEPS = {
  door: (when) => `They opened a door ${when}. Thank them, if you have not yet. Do what they said. Set a day to ask again.`,
  advice: (when) => `They gave you advice ${when}. Thank them, if you have not yet. Do what they said. Set a day to tell them.`,
};

/** Each employer that a learner waits for, the longest wait first. */
export function due(rows, today) {
  return groupsOf(rows, today).map((group) => waitOf(unanswered(group), today)).filter(Boolean)
    .sort((one, other) => other.days - one.days || order(one.employer, other.employer) || order(one.job, other.job));
}

/** What to do where the last result is an open door or advice: the newest few. */
export function steps(rows, today) {
  return groupsOf(rows, today).map((group) => stepOf(group[group.length - 1], today)).filter(Boolean)
    .sort((one, other) => one.days - other.days || order(one.employer, other.employer) || order(one.job, other.job))
    .slice(0, MOST_STEPS);
}

function stepOf({ employer, job, date, result, line }, today) {
  const days = numberOf(today) - numberOf(date);
  if (!STEPS[result] || days > LONG_AGO_DAYS) return null;
  return { employer, job, last: date, days, result, says: STEPS[result](ago(days)), line };
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
  const enough = times >= ENOUGH_TIMES;
  const again = dayOf(numberOf(row.date) + WAIT_DAYS);
  return {
    employer: row.employer, job: row.job, last: row.date, days, times,
    on: enough ? null : [again, today].sort()[1],
    says: enough ? enoughSays(times, days) : againSays(again, days),
    source: enough || days > LONG_AGO_DAYS || row.stage !== STAGES[0] ? "" : WAIT_SOURCE,
    line: row.line, isDue: days >= (enough ? LONG_DAYS : WAIT_DAYS),
  };
}

const ago = (days) => ["today", "yesterday"][days] || `${days.toLocaleString("en")} days ago`;

function againSays(on, days) {
  if (days < WAIT_DAYS) return `Your follow-up was ${ago(days)}. Wait until ${dayInWords(on)}.`;
  const start = `Your follow-up was ${ago(days)}.`;
  if (days <= LONG_AGO_DAYS) return `${start} Follow up once more, and keep it short.`;
  return `${start} That is long ago. One last short message is fine. Or let it go: write "No answer" as the result.`;
}

function enoughSays(times, days) {
  const start = `You followed up ${times.toLocaleString("en")} times; the last was ${ago(days)}. Twice is enough.`;
  if (days < LONG_DAYS) return `${start} Do not ask again now.`;
  return `${start} Write "No answer" as the result, and ask another employer.`;
}

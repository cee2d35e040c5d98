// Which practice call would help most: followup.record.practising, with the same sentences.
import { RUNGS } from "../ladder.js";
import { STAGES } from "./model.js";

const ENOUGH_RESULTS = 5; // Our own choice, as in Python.
const CALLS = {
  silence: ["front-desk", "no-answer-yet", "please-do-not-call"],
  answer: ["no-budget", "the-bank"],
  advice: ["after-the-no", "the-bank"],
  door: ["the-call-back"],
  job: ["the-call-back"],
  "": ["after-the-no", "no-budget"],
};
const SILENT_CALLS = { applied: "front-desk", interviewed: "no-answer-yet", rejected: "no-budget" };
const WELL_DONE = "Well done: you got a job.";
const OFTEN = {
  silence: "Your follow-ups most often end in silence.",
  answer: "You most often get an answer that is still no.",
  advice: "You most often get advice.",
  door: "You most often open a door.",
};
const LAST = {
  silence: "Your last result was no answer.",
  answer: "Your last result was an answer that is still no.",
  advice: "Your last result was advice.",
  door: "Your last result was an open door.",
};
const DO = {
  silence: "Practise how to be heard.",
  answer: "Practise how to ask for the reason.",
  advice: "Practise how to turn advice into an open door.",
  door: "Practise for the day when they call you back.",
  job: "Practise for the next call back.",
  "": "You have no results yet. Start with an easy practice call.",
};

/** The newest result, up to today; of the same day the later row. @returns {string} Empty if there is none. */
export function lastResult(rows, today) {
  let newest = "";
  let last = "";
  for (const { date, result } of rows) {
    if (!RUNGS.includes(result) || date === null || date < newest || date > today) continue;
    [newest, last] = [date, result];
  }
  return last;
}

/**
 * The practice that fits where the follow-ups end: most often, if enough of them tell; otherwise the last time.
 * @param {Map} counts
 * @param {string} [last] From `lastResult`.
 */
export function practiceFor(counts, last = "") {
  const ends = Object.fromEntries(RUNGS.map((rung) => [rung, 0]));
  const silent = Object.fromEntries(STAGES.map((stage) => [stage, 0]));
  for (const [key, n] of counts) {
    const [stage, , result] = JSON.parse(key);
    if (result in ends) ends[result] += n;
    if (result === RUNGS[0] && stage in silent) silent[stage] += n;
  }
  const [rung, why] = where(ends, last);
  const first = rung === RUNGS[0] && SILENT_CALLS[most(silent)[0]];
  const calls = CALLS[rung];
  return {
    rung, calls: first ? [first, ...calls.filter((call) => call !== first)] : calls,
    says: [ends.job ? WELL_DONE : "", why, DO[rung]].filter(Boolean).join(" "),
  };
}

/** The rung to practise for, and what can be said of it. */
function where(ends, last) {
  const [first, ...others] = most(ends);
  if (!first) return ["", ""];
  const sum = Object.values(ends).reduce((all, n) => all + n, 0);
  if (sum >= ENOUGH_RESULTS && !others.length) return [first, OFTEN[first] || ""];
  return last ? [last, LAST[last] || ""] : [first, ""];
}

/** The keys with the highest count, in their order; none if all are zero. */
function most(counts) {
  const highest = Math.max(...Object.values(counts));
  return highest ? Object.keys(counts).filter((key) => counts[key] === highest) : [];
}

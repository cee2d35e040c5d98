// Which practice call would help most: followup.record.practising, with the same sentences.
import { PRACTICE_ENOUGH_RESULTS } from "facts";
import { practiceDo, practiceLast, practiceOften, practiceWellDone } from "words";
import { RUNGS } from "../ladder.js";
import { STAGES } from "./model.js";

/** The newest result, up to today; of the same day the later row. @param {RecordRow[]} rows @param {string} today @returns {string} Empty if there is none. */
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
 * @param {Map<string, number>} counts
 * @param {string} last From `lastResult`; empty if it is not known.
 * @param {{id: string, trains: string[]}[]} calls What each practice call trains, in order of the ids.
 * @returns {{rung: string, calls: string[], says: string}}
 */
export function practiceFor(counts, last, calls) {
  const ends = Object.fromEntries(RUNGS.map((rung) => [rung, 0]));
  const silent = Object.fromEntries(STAGES.map((stage) => [stage, 0]));
  for (const [key, n] of counts) {
    const [stage, , result] = JSON.parse(key);
    if (result in ends) ends[result] += n;
    if (result === RUNGS[0] && stage in silent) silent[stage] += n;
  }
  const [rung, why] = where(ends, last);
  const [stage] = rung === RUNGS[0] ? most(silent) : [];
  const trains = [...(stage ? [`${rung}-${stage}`] : []), rung || "start"];
  return {
    rung, calls: [...new Set(trains.flatMap((what) => calls.filter((call) => call.trains.includes(what))))].map(({ id }) => id),
    says: [ends.job ? practiceWellDone : "", why, practiceDo({ rung: rung || "none" })].filter(Boolean).join(" "),
  };
}

/** The rung to practise for, and what can be said of it; of a job, nothing is. */
function where(ends, last) {
  const [first, ...others] = most(ends);
  if (!first) return ["", ""];
  const sum = Object.values(ends).reduce((all, n) => all + n, 0);
  if (sum >= PRACTICE_ENOUGH_RESULTS && !others.length) return [first, first === "job" ? "" : practiceOften({ rung: first })];
  return [last || first, last && last !== "job" ? practiceLast({ rung: last }) : ""];
}

/** The keys with the highest count, in their order; none if all are zero. */
function most(counts) {
  const highest = Math.max(...Object.values(counts));
  return highest ? Object.keys(counts).filter((key) => counts[key] === highest) : [];
}

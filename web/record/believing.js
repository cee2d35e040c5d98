// What a record lets one believe: followup.record.believing.
import { LADDER_USUAL_YES, RECORD_SILENT_DAYS } from "facts";
import { recordYesIsNoRung } from "words";
import { RUNGS, WAITING, isAtLeast } from "../ladder.js";
import { isFollowed } from "./model.js";
import { Trouble } from "./trouble.js";

/**
 * @param {{stage: string, channel: string, result: string, followed?: boolean}[]} rows
 * @returns {{read: number, counts: Map<string, number>, without: Map<string, number>, waiting: number}} `counts` are of the
 *   follow-ups, `without` of the applications that nobody followed up.
 */
export function summaryOf(rows) {
  const [counts, without] = [true, false].map((side) => countsOf(rows, side));
  return { read: rows.length, counts, without, waiting: waitingIn(counts) };
}

/** How many wait for an answer. @param {Map<string, number>} counts */
export const waitingIn = (counts) => sum(counts, (result) => result === WAITING);

function countsOf(rows, side) {
  const same = new Map();
  for (const row of rows) {
    if (isFollowed(row) !== side) continue;
    const key = `${row.stage}\n${row.channel}\n${row.result}`;
    same.set(key, (same.get(key) || 0) + 1);
  }
  return new Map(Array.from(same, ([key, n]) => [JSON.stringify(key.split("\n")), n]));
}

function sum(counts, takes) {
  let n = 0;
  for (const [key, each] of counts) if (takes(JSON.parse(key)[2])) n += each;
  return n;
}

/** Rows that have waited for so long that no answer is likely to come; an interview is an answer. @param {RecordRow[]} rows @param {string} today */
export function longSilent(rows, today) {
  const last = new Date(Date.parse(`${today}T00:00:00Z`) - RECORD_SILENT_DAYS * 864e5).toISOString().slice(0, 10);
  return rows.filter(({ result, date, stage }) => result === WAITING && stage !== "interviewed" && date !== null && date <= last);
}

/**
 * @param {Map<string, number>} counts From `summaryOf`.
 * @param {string} [yesIs] The lowest rung that counts as a yes.
 * @param {{stage?: string, channel?: string}} [only] Only follow-ups at this stage, by this channel.
 * @returns {[number, number]} Yeses and noes; waiting counts as neither.
 * @throws {Trouble} If `yesIs` is no rung of the ladder.
 */
export function yesAndNo(counts, yesIs = LADDER_USUAL_YES, { stage, channel } = {}) {
  if (!RUNGS.includes(yesIs)) throw new Trouble(recordYesIsNoRung({ typed: yesIs, rungs: RUNGS.join(", ") }));
  let [yes, no] = [0, 0];
  for (const [key, n] of counts) {
    const [at, by, result] = JSON.parse(key);
    if (result === WAITING || (stage !== undefined && stage !== at) || (channel !== undefined && channel !== by)) continue;
    if (isAtLeast(result, yesIs)) yes += n;
    else no += n;
  }
  return [yes, no];
}

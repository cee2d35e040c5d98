// What a record lets one believe: followup.record.believing.
import { LADDER_USUAL_YES } from "facts";
import { recordYesIsNoRung } from "words";
import { RUNGS, WAITING, isAtLeast } from "../ladder.js";
import { Trouble } from "./trouble.js";

/**
 * @param {object[]} rows
 * @returns {{read: number, counts: Map, without: Map, waiting: number}} `counts` of the follow-ups and of those that wait;
 *   `without`: the same as `counts` for the applications that nobody followed up.
 */
export function summaryOf(rows) {
  const followUps = rows.filter(({ followed }) => followed !== false);
  const others = rows.filter(({ followed }) => followed === false);
  const waiting = followUps.filter(({ result }) => result === WAITING).length;
  return { read: rows.length, counts: countsOf(followUps), without: countsOf(others), waiting };
}

function countsOf(rows) {
  const counts = new Map();
  for (const { stage, channel, result } of rows) {
    const key = JSON.stringify([stage, channel, result]);
    counts.set(key, (counts.get(key) || 0) + 1);
  }
  return counts;
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

// What a record lets one believe: followup.record.believing.
import { RUNGS } from "../call/graph.js";

export const YES_IS = "door";

/** @param {object[]} rows @returns {{counts: Map, waiting: number}} */
export function summaryOf(rows) {
  const counts = new Map();
  for (const { stage, channel, result } of rows) {
    const key = JSON.stringify([stage, channel, result]);
    counts.set(key, (counts.get(key) || 0) + 1);
  }
  return { counts, waiting: rows.filter(({ result }) => result === "waiting").length };
}

export function yesAndNo(counts, yesIs = YES_IS, { stage, channel } = {}) {
  let [yes, no] = [0, 0];
  for (const [key, n] of counts) {
    const [at, by, result] = JSON.parse(key);
    if (result === "waiting" || (stage !== undefined && stage !== at) || (channel !== undefined && channel !== by)) continue;
    if (RUNGS.indexOf(result) >= RUNGS.indexOf(yesIs)) yes += n;
    else no += n;
  }
  return [yes, no];
}

// Where a room is in its rounds: steps follow each other by themselves, as in followup_site.workshops.rounds. Seconds since the part began.
import { planSteps } from "./planning.js";

/**
 * @typedef {{at: number, begins: number, ends: number}} Mark What was last decided: a step, and when it begins and ends.
 */

/** All steps in order, each with the number of its round; 0 for those that come once, before. @param {RunSegment} [segment] */
export function stepsOf(segment) {
  if (!segment || !segment.rounds) return [];
  const { times, once, each } = segment.rounds;
  const numbers = Array.from({ length: times }, (_, i) => i + 1);
  return [...once.map((step) => ({ ...step, round: 0 })), ...numbers.flatMap((round) => each.map((step) => ({ ...step, round })))];
}

/**
 * Follow the steps from what was last decided until now.
 * @param {RunStep[]} steps All of them. @param {Mark} mark @param {number} ends When the part ends. @param {number} spent Now.
 * @returns {{now: Mark, seconds: number[]}} The step that goes on; what is left of it and what each later one gets, none if all are done.
 */
export function follow(steps, mark, ends, spent) {
  const times = planSteps(steps.slice(mark.at + 1), 0, ends - mark.ends);
  let now = mark;
  while (now.at < steps.length && spent >= now.ends) now = { at: now.at + 1, begins: now.ends, ends: now.ends + (times[now.at - mark.at] || 0) };
  if (now.at >= steps.length) return { now, seconds: [] };
  return { now, seconds: [now.ends - Math.max(spent, now.begins), ...times.slice(now.at - mark.at)] };
}

// What the list of practice calls says about each call, and what to play today. Values in, values out.
import { PRACTICE_A_DAY, PRACTICE_REST_DAYS } from "facts";
import { RUNGS, isAtLeast } from "../ladder.js";

/** @typedef {import("./way-on.js").KnownCall} KnownCall */

const DAY = 864e5;

/** @param {string} day @param {number} days @returns {string} The day so many days later. */
export const daysAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Whether a practice call ended with a yes. @param {PracticeEntry} entry */
export const isYes = ({ rung, yes, hungUp }) => !hungUp && isAtLeast(rung, yes);

/** Whether it was played well. Lists from before do not say: then a yes is taken for it. @param {PracticeEntry} entry */
export const wentWell = (entry) => (entry.well === undefined ? isYes(entry) : entry.well);

/** The ids of the calls that were played from their start, and of those that were played well. @param {PracticeEntry[]} entries */
export function playedOf(entries) {
  const whole = entries.filter(({ again }) => !again);
  return { played: new Set(whole.map(({ call }) => call)), well: new Set(whole.filter(wentWell).map(({ call }) => call)) };
}

/**
 * What was reached in one call.
 * @param {PracticeEntry[]} entries @param {KnownCall} call
 * @returns {{times: number, best: string, met: string[], unseen: string[]}} How often it was played from its start; the highest rung
 *   of those plays, empty if there is none; the rungs met in any play and those not met. Hanging up meets none.
 */
export function standing(entries, { id, endings }) {
  const ours = entries.filter(({ call }) => call === id);
  const whole = ours.filter(({ again }) => !again);
  const ended = (some) => new Set(some.filter(({ hungUp }) => !hungUp).map(({ rung }) => rung));
  const [reached, met] = [ended(whole), ended(ours)];
  return {
    times: whole.length, best: [...RUNGS].reverse().find((rung) => reached.has(rung)) || "",
    met: endings.filter((rung) => met.has(rung)), unseen: endings.filter((rung) => !met.has(rung)),
  };
}

/**
 * The day on which a call is to be played again: its rest grows with each day in a row on which it was played well.
 * @param {PracticeEntry[]} plays Of this call, from its start, up to today. @returns {string}
 */
function dueOn(plays) {
  const days = [...new Set(plays.map(({ when }) => when))].sort().reverse();
  const slipped = days.findIndex((day) => !plays.some((play) => play.when === day && wentWell(play)));
  const row = slipped < 0 ? days.length : slipped;
  return daysAfter(days[0], PRACTICE_REST_DAYS[Math.min(row, PRACTICE_REST_DAYS.length - 1)]);
}

/**
 * What to play today: what is due, the longest first, then what was never played; at most so many calls a day.
 * @param {PracticeEntry[]} entries @param {KnownCall[]} calls In order of their level. @param {string} today
 * @returns {{play: {id: string, last: string}[], why: "play"|"enough"|"rest", next: {id: string, on: string}|null}} `last` is the day
 *   of the last play, empty if there is none. `next`: what comes first on a later day, where there is nothing today.
 */
export function forToday(entries, calls, today) {
  const whole = entries.filter(({ again, when }) => !again && when <= today);
  const playsOf = (id) => whole.filter(({ call }) => call === id);
  const room = Math.max(0, PRACTICE_A_DAY - new Set(whole.filter(({ when }) => when === today).map(({ call }) => call)).size);
  const lastOf = (id) => playsOf(id).map(({ when }) => when).sort().pop();
  const known = calls.filter(({ id }) => playsOf(id).length).map(({ id }) => ({ id, on: dueOn(playsOf(id)), last: lastOf(id) }))
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  const due = known.filter(({ on }) => on <= today).map(({ id, last }) => ({ id, last }));
  const fresh = calls.filter(({ id }) => !playsOf(id).length).map(({ id }) => ({ id, last: "" }));
  const all = [...due, ...fresh];
  if (room && all.length) return { play: all.slice(0, room), why: "play", next: null };
  const tomorrow = all.length ? { id: all[0].id, on: daysAfter(today, 1) } : null;
  return { play: [], why: room ? "rest" : "enough", next: tomorrow || (known.length ? { id: known[0].id, on: known[0].on } : null) };
}

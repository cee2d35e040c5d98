// What to do with the time that is left: the same plan as followup_site.workshops.planning, in whole seconds.

import { tell } from "./telling.js";

const MINUTE = 60;
const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

/**
 * @typedef {{least: number, usual: number, most: number, isBreak: boolean, drop: number}} Times
 * @typedef {{seconds: number[], dropped: number[], spare: number, fits: boolean, says: string}} Plan
 */

/**
 * @param {RunSegment[]} segments Those still to come, the current one first.
 * @param {number} spent Seconds since the current one began. @param {number} left Seconds until the end.
 * @param {number|null} [promised] Seconds that the current one still has by an earlier plan: they stay.
 * @param {{seconds: number[], spare: number}|null} [agreed] The plan that the room goes by until now; each has its usual time if left out.
 * @returns {Plan}
 */
export function planRest(segments, spent, left, promised = null, agreed = null) {
  const parts = segments.map((segment, i) => partOf(segment, i ? 0 : spent, MINUTE));
  const time = Math.max(left, 0);
  const held = promised === null ? [] : [Math.min(promised, time)];
  const { given, dropped, fits } = divide(parts, held.length, time - sum(held));
  const seconds = [...held, ...given];
  const spare = time - sum(seconds);
  return { seconds, dropped, spare, fits, says: tell({ segments, spent, seconds, dropped, spare, fits, first: held.length }, agreed) };
}

/**
 * Plan the steps of rounds that are still to come: none is left out.
 * @param {RunStep[]} steps The present one first. @param {number} spent Seconds since it began. @param {number} left Seconds that all have.
 * @param {number|null} [promised] As above. @returns {number[]} Seconds for each.
 */
export function planSteps(steps, spent, left, promised = null) {
  const parts = steps.map((step, i) => partOf({ ...step, isBreak: false, drop: 0 }, i ? 0 : spent, 1));
  const time = Math.max(left, 0);
  const held = promised === null ? [] : [Math.min(promised, time)];
  return [...held, ...divide(parts, held.length, time - sum(held)).given];
}

/**
 * Plan a workshop before it begins, in whole minutes as a run sheet has them.
 * @param {RunSegment[]} segments At least one. @param {number} whole Minutes. @returns {{minutes: number[], dropped: number[]}}
 */
export function planMinutes(segments, whole) {
  const { given, dropped } = divide(segments.map((segment) => partOf(segment, 0, 1)), 0, whole);
  return { minutes: given, dropped };
}

/**
 * Plan steps that come several times.
 * @param {RunStep[]} steps @param {number[]} times How often each comes. @param {number} left Seconds, from all at least to all at most.
 * @returns {number[]} Seconds for each, all its times together.
 */
export function planWeighted(steps, times, left) {
  return fit(steps.map((step, i) => partOf({ ...step, isBreak: false, drop: 0 }, 0, times[i])), left);
}

/** Divide the time among the parts from the place `first` on. @param {Times[]} parts @param {number} first @param {number} left */
function divide(parts, first, left) {
  const dropped = leaveOut(parts, first, left);
  const kept = parts.flatMap((_, i) => (i < first || dropped.includes(i) ? [] : [i]));
  const fits = sum(kept.map((i) => parts[i].least)) <= left;
  const amounts = fit(kept.map((i) => parts[i]), left);
  const shares = fits ? amounts : share(left, kept.map((i) => parts[i].least));
  return { given: parts.slice(first).map((_, i) => (kept.includes(i + first) ? shares[kept.indexOf(i + first)] : 0)), dropped, fits };
}

/** What is left of a segment or a step, in seconds. @param {Times} times @param {number} spent @param {number} unit Seconds. @returns {Times} */
function partOf(times, spent, unit) {
  const rest = (whole) => Math.max(0, whole * unit - spent);
  const { least, usual, most, isBreak, drop } = times;
  return { isBreak, drop, least: rest(least), usual: rest(usual), most: rest(most) };
}

/** @param {Times[]} parts @param {number} first @param {number} left */
function leaveOut(parts, first, left) {
  const order = parts.flatMap((part, i) => (part.drop && i ? [i] : [])).sort((a, b) => parts[a].drop - parts[b].drop || a - b);
  let least = sum(parts.slice(first).map((part) => part.least));
  return order.filter((i) => {
    if (least <= left) return false;
    least -= parts[i].least;
    return true;
  });
}

/** Each its usual time, shortened or lengthened in proportion to the room that each has; breaks are shortened last. @param {Times[]} parts @param {number} left */
function fit(parts, left) {
  let amounts = parts.map((part) => part.usual);
  let missing = sum(amounts) - left;
  if (missing <= 0) {
    const room = parts.map((part) => part.most - part.usual);
    const more = share(Math.min(-missing, sum(room)), room);
    return amounts.map((amount, i) => amount + more[i]);
  }
  for (const breaks of [false, true]) {
    const room = parts.map((part) => (part.isBreak === breaks ? part.usual - part.least : 0));
    const less = share(Math.min(missing, sum(room)), room);
    amounts = amounts.map((amount, i) => amount - less[i]);
    missing -= sum(less);
  }
  return amounts;
}

/** Whole seconds in proportion; the largest remainders first. */
function share(total, room) {
  const whole = sum(room);
  if (!whole) return room.map(() => 0);
  const shares = room.map((each) => Math.floor((total * each) / whole));
  const rest = total - sum(shares);
  const remainder = (i) => (total * room[i]) % whole;
  const order = room.map((_, i) => i).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const i of order.slice(0, rest)) shares[i] += 1;
  return shares;
}

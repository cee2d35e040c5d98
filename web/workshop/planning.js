// What to do with the time that is left: the same plan as followup.workshops.planning, in whole seconds.

import { WORKSHOP_MOST_NAMED } from "facts";
import {
  workshopChange, workshopEarly, workshopLate, workshopLeaveOut, workshopList, workshopOnTime, workshopOthersLess, workshopPast,
  workshopSpare, workshopTooMuch,
} from "words";

const MINUTE = 60;
const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

/**
 * @typedef {{seconds: number[], dropped: number[], spare: number, fits: boolean, says: string}} Plan
 */

/**
 * @param {RunSegment[]} segments Those still to come, the current one first.
 * @param {number} spent Seconds since the current one began. @param {number} left Seconds until the end.
 * @param {number|null} [promised] Seconds that the current one still has by an earlier plan: they stay.
 * @returns {Plan}
 */
export function planRest(segments, spent, left, promised = null) {
  const parts = segments.map((segment, i) => partOf(segment, i ? 0 : spent));
  const time = Math.max(left, 0);
  const held = promised === null ? [] : [Math.min(promised, time)];
  const { given, dropped, fits } = divide(parts, held.length, time - sum(held));
  const seconds = [...held, ...given];
  const spare = time - sum(seconds);
  return { seconds, dropped, spare, fits, says: words(parts, seconds, dropped, spare, fits, held.length) };
}

/** Divide the time among the parts from the place `first` on. @param {RunSegment[]} parts @param {number} first @param {number} left */
function divide(parts, first, left) {
  const dropped = leaveOut(parts, first, left);
  const kept = parts.flatMap((_, i) => (i < first || dropped.includes(i) ? [] : [i]));
  const fits = sum(kept.map((i) => parts[i].least)) <= left;
  const amounts = fit(kept.map((i) => parts[i]), left);
  const shares = fits ? amounts : share(left, kept.map((i) => parts[i].least));
  return { given: parts.slice(first).map((_, i) => (kept.includes(i + first) ? shares[kept.indexOf(i + first)] : 0)), dropped, fits };
}

/** @param {RunSegment} segment @param {number} spent */
function partOf(segment, spent) {
  const rest = (minutes) => Math.max(0, minutes * MINUTE - spent);
  return { ...segment, least: rest(segment.least), usual: rest(segment.usual), most: rest(segment.most) };
}

/** @param {RunSegment[]} parts @param {number} first @param {number} left */
function leaveOut(parts, first, left) {
  const order = parts.flatMap((part, i) => (part.drop && i ? [i] : [])).sort((a, b) => parts[a].drop - parts[b].drop || a - b);
  let least = sum(parts.slice(first).map((part) => part.least));
  return order.filter((i) => {
    if (least <= left) return false;
    least -= parts[i].least;
    return true;
  });
}

/** Each its usual time, shortened or lengthened in proportion to the room that each has; breaks are shortened last. @param {RunSegment[]} parts @param {number} left */
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

function words(parts, seconds, dropped, spare, fits, first) {
  const left = sum(seconds) + spare;
  if (!left) return workshopPast;
  const lines = [lateInWords(sum(parts.map((part) => part.usual)) - left)];
  if (dropped.length) lines.push(workshopLeaveOut({ parts: listed(dropped.map((i) => parts[i].title)) }));
  if (fits) lines.push(...changes(parts, seconds, dropped, first));
  else lines.push(workshopTooMuch);
  if (minutesOf(spare)) lines.push(workshopSpare({ minutes: minutesOf(spare) }));
  return lines.join(" ");
}

/** The entries of a list as one text, at least one. */
const listed = (entries) => entries.reduce((first, next) => workshopList({ first, next }));

function lateInWords(seconds) {
  const minutes = minutesOf(Math.abs(seconds));
  if (!minutes) return workshopOnTime;
  return seconds > 0 ? workshopLate({ minutes }) : workshopEarly({ minutes });
}

/** The segments that change most, by whole minutes, from the place `first` on. */
function changes(parts, seconds, dropped, first) {
  const by = (i) => Math.abs(minutesOf(seconds[i]) - minutesOf(parts[i].usual));
  const changed = parts.map((_, i) => i).filter((i) => i >= first && !dropped.includes(i) && by(i));
  const named = changed.sort((a, b) => by(b) - by(a) || a - b).slice(0, WORKSHOP_MOST_NAMED).sort((a, b) => a - b)
    .map((i) => workshopChange({ title: parts[i].title, minutes: minutesOf(seconds[i]), usual: minutesOf(parts[i].usual) }));
  return changed.length > WORKSHOP_MOST_NAMED ? [...named, workshopOthersLess] : named;
}

/** Whole minutes, halves upwards. */
function minutesOf(seconds) {
  return Math.floor((seconds + MINUTE / 2) / MINUTE);
}

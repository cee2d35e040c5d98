// A workshop that is going on: values in, values out. Times of day are milliseconds; nothing here looks at a clock.
import { planRest } from "./planning.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const STALE = 6 * HOUR;

/**
 * @typedef {{sheet: string, at: number, since: number, ends: number, paused: number|null, past: number[], target: number|null,
 *   asked?: number}} State `target` and `asked` are seconds that the present part gets.
 */

/** Begin a sheet at a time of day; it ends after its own minutes, or at another time of day. @param {RunSheet} sheet @param {number} now @param {number} [ends] */
export function begin(sheet, now, ends = now + sheet.minutes * MINUTE) {
  return promise(sheet, { sheet: sheet.id, at: 0, since: now, ends, paused: null, past: [], target: null }, now);
}

/** Whether a workshop is so long over that nobody wants its clock back. @param {State} state @param {number} now */
export const isStale = (state, now) => now - state.ends > STALE;

/** @param {string} words Hours and minutes, as 14:30. @returns {number} The time of day nearest to now that is written so. */
export function nearest(words, now) {
  const [hours, minutes] = words.split(":").map(Number);
  const days = [-1, 0, 1].map((more) => {
    const day = new Date(now);
    day.setDate(day.getDate() + more);
    return day.setHours(hours, minutes, 0, 0);
  });
  return days.reduce((best, each) => (Math.abs(each - now) < Math.abs(best - now) ? each : best));
}

/** The time that counts: it stands still while the workshop is paused. */
const clockOf = (state, now) => (state.paused === null ? now : state.paused);

const spentOf = (state, now) => Math.max(0, Math.floor((clockOf(state, now) - state.since) / SECOND));
const leftOf = (state, now) => Math.ceil((state.ends - now) / SECOND);

/**
 * What the present part gets is fixed when something happens, and not anew at every tick.
 * @param {RunSheet} sheet @param {State} state @param {number} now @returns {State}
 */
function promise(sheet, state, now) {
  const rest = sheet.segments.slice(state.at);
  const spent = spentOf(state, now);
  const more = rest.length ? planRest(rest, spent, leftOf(state, now)).seconds[0] : 0;
  // A part whose time is up stays so: how long ago that was is worth knowing.
  const target = more || state.target === null ? spent + more : Math.min(state.target, spent);
  return { ...state, target: Math.max(target, state.asked || 0) };
}

/**
 * Where a workshop is.
 * @param {RunSheet} sheet @param {State} state @param {number} now
 * @returns {{spent: number, left: number, plan: import("./planning.js").Plan|null}} Seconds; the plan is null once all is done.
 */
export function look(sheet, state, now) {
  const [spent, left] = [spentOf(state, now), leftOf(state, now)];
  const rest = sheet.segments.slice(state.at);
  return { spent, left, plan: rest.length ? planRest(rest, spent, left, Math.max(0, state.target - spent)) : null };
}

/**
 * Go to a segment: the next one, the one before, or any other. One that was left too early goes on where it was.
 * @param {RunSheet} sheet @param {State} state @param {number} to @param {number} now
 */
export function goTo(sheet, state, to, now) {
  const at = Math.min(Math.max(to, 0), sheet.segments.length);
  const past = [...state.past];
  past[state.at] = spentOf(state, now);
  const paused = state.paused === null ? null : now;
  return promise(sheet, { ...state, at, past, since: now - (past[at] || 0) * SECOND, paused, asked: 0, target: null }, now);
}

/** The next segment that is not left out. @param {RunSheet} sheet @param {State} state @param {number} now */
export function next(sheet, state, now) {
  const { plan } = look(sheet, state, now);
  const skipped = plan ? plan.dropped : [];
  let step = 1;
  while (skipped.includes(step)) step += 1;
  return goTo(sheet, state, state.at + step, now);
}

/** @param {State} state @param {number} now @returns {State} */
export function pause(state, now) {
  return state.paused === null ? { ...state, paused: now } : state;
}

/**
 * Go on after a pause. The end stays where it is, and so does what the present part has left: the others are planned anew.
 * @param {State} state @param {number} now @returns {State}
 */
export function resume(state, now) {
  return state.paused === null ? state : { ...state, since: state.since + now - state.paused, paused: null };
}

/**
 * Give the present part whole minutes more, also more than its most: the room decides. The others are planned anew.
 * @param {State} state @param {number} minutes @param {number} now @returns {State}
 */
export function giveMore(state, minutes, now) {
  const asked = Math.max(state.target, spentOf(state, now)) + minutes * MINUTE / SECOND;
  return { ...state, target: asked, asked };
}

/** Set the end to another time of day. @param {RunSheet} sheet @param {State} state @param {number} ends @param {number} now */
export function setEnd(sheet, state, ends, now) {
  return promise(sheet, { ...state, ends }, now);
}

/** Move the end by whole minutes. @param {RunSheet} sheet @param {State} state @param {number} minutes @param {number} now */
export const moveEnd = (sheet, state, minutes, now) => setEnd(sheet, state, state.ends + minutes * MINUTE, now);

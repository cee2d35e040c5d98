// A workshop that is going on: values in, values out. Times of day are milliseconds; nothing here looks at a clock.
import { planRest, planSteps } from "./planning.js";
import { follow, stepsOf } from "./rounds.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const STALE = 6 * HOUR;

/**
 * @typedef {import("./rounds.js").Mark} Mark
 * @typedef {{sheet: string, at: number, since: number, ends: number, paused: number|null, past: number[], target: number|null,
 *   asks: number[], marks: Mark[], agreed: {seconds: number[], spare: number}|null}} State Seconds count from when the present part
 *   began. `target`: when it is to end. By the place of a part, `past`: what it took; `asks`: an end that the room asked for;
 *   `marks`: its step. `agreed`: what the present part and each later one takes.
 * @typedef {{at: number, steps: RunStep[], seconds: number[]}} Round The present step, all steps, and what those still to come get.
 */

/** Begin a sheet at a time of day; it ends after its own minutes, or at another time of day. @param {RunSheet} sheet @param {number} now @param {number} [ends] */
export function begin(sheet, now, ends = now + sheet.minutes * MINUTE) {
  return settle(sheet, { sheet: sheet.id, at: 0, since: now, ends, paused: null, past: [], target: null, asks: [], marks: [], agreed: null }, now);
}

/** Whether a workshop is so long over that nobody wants its clock back. @param {State} state @param {number} now */
export const isStale = (state, now) => now - state.ends > STALE;

/** The time that counts: it stands still while the workshop is paused. */
const clockOf = (state, now) => (state.paused === null ? now : state.paused);

const spentOf = (state, now) => Math.max(0, Math.floor((clockOf(state, now) - state.since) / SECOND));
const leftOf = (state, now) => Math.ceil((state.ends - now) / SECOND);
const restOf = (sheet, state) => sheet.segments.slice(state.at);
const stepsNow = (sheet, state) => stepsOf(sheet.segments[state.at]);
const least = (steps) => steps.reduce((sum, step) => sum + step.least, 0);
const withAt = (list, at, value) => Object.assign([...list], { [at]: value });

/**
 * Decide anew what the present part and its step get: this happens when somebody presses something, and not at every tick.
 * @param {RunSheet} sheet @param {State} state @param {number} now @returns {State}
 */
function settle(sheet, state, now) {
  const rest = restOf(sheet, state);
  if (!rest.length) return { ...state, target: null };
  const spent = spentOf(state, now);
  const more = planRest(rest, spent, leftOf(state, now)).seconds[0];
  // A part whose time is up stays so: how long ago that was is worth knowing.
  const planned = more || state.target === null ? spent + more : Math.min(state.target, spent);
  return agree(sheet, settleStep(sheet, { ...state, target: Math.max(planned, state.asks[state.at] || 0) }, state.target, spent), now);
}

/** The step that goes on shares with the later ones what the part has now. @param {number|null} before The part's end until now. */
function settleStep(sheet, state, before, spent) {
  const steps = stepsNow(sheet, state);
  if (!steps.length) return state;
  const known = state.marks[state.at] || { at: 0, begins: 0, ends: 0 };
  // A part that was left has no end until now: its step goes on where it was.
  const { now } = before === null ? { now: known } : follow(steps, known, before, spent);
  return withMark(state, now.at < steps.length ? { ...now, ends: spent + planSteps(steps.slice(now.at), spent - now.begins, state.target - spent)[0] } : now);
}

const withMark = (state, mark) => ({ ...state, marks: withAt(state.marks, state.at, mark) });

/** The plan as it is now is what the room goes by. @param {RunSheet} sheet @param {State} state @param {number} now @returns {State} */
function agree(sheet, state, now) {
  const rest = restOf(sheet, state);
  if (!rest.length) return state;
  const spent = spentOf(state, now);
  const plan = planRest(rest, spent, leftOf(state, now), Math.max(0, state.target - spent));
  return { ...state, agreed: { seconds: plan.seconds.map((each, i) => (i ? each : each + spent)), spare: plan.spare } };
}

/**
 * Where a workshop is.
 * @param {RunSheet} sheet @param {State} state @param {number} now
 * @returns {{spent: number, left: number, plan: import("./planning.js").Plan|null, round: Round|null}} Seconds; the plan is null once all is done.
 */
export function look(sheet, state, now) {
  const [spent, left] = [spentOf(state, now), leftOf(state, now)];
  const rest = restOf(sheet, state);
  const steps = stepsNow(sheet, state);
  const place = steps.length ? follow(steps, state.marks[state.at], state.target, spent) : null;
  return {
    spent, left, plan: rest.length ? planRest(rest, spent, left, Math.max(0, state.target - spent), state.agreed) : null,
    round: place && { at: place.now.at, steps, seconds: place.seconds },
  };
}

/**
 * Go to a segment: the next one, the one before, or any other. One that was left too early goes on where it was, with the minutes that
 * it was given.
 * @param {RunSheet} sheet @param {State} state @param {number} to @param {number} now
 */
export function goTo(sheet, state, to, now) {
  const at = Math.min(Math.max(to, 0), sheet.segments.length);
  const left = leave(sheet, state, now);
  const paused = state.paused === null ? null : now;
  return settle(sheet, { ...left, at, since: now - (left.past[at] || 0) * SECOND, paused, target: null }, now);
}

/** Keep how long the present part took, and at which step it was. @returns {State} */
function leave(sheet, state, now) {
  const spent = spentOf(state, now);
  const steps = stepsNow(sheet, state);
  const left = { ...state, past: withAt(state.past, state.at, spent) };
  return steps.length ? withMark(left, follow(steps, state.marks[state.at], state.target, spent).now) : left;
}

/** The next segment that is not left out. @param {RunSheet} sheet @param {State} state @param {number} now */
export function next(sheet, state, now) {
  const { plan } = look(sheet, state, now);
  const skipped = plan ? plan.dropped : [];
  let step = 1;
  while (skipped.includes(step)) step += 1;
  return goTo(sheet, state, state.at + step, now);
}

/**
 * Go to a step of the present part, from its beginning. There is always time for the least of all that comes, so that each person has a turn.
 * @param {RunSheet} sheet @param {State} state @param {number} to @param {number} now @returns {State}
 */
export function goToStep(sheet, state, to, now) {
  const steps = stepsNow(sheet, state);
  const at = Math.min(Math.max(to, 0), steps.length);
  const spent = spentOf(state, now);
  const target = Math.max(state.target, spent + least(steps.slice(at)));
  const asks = target > state.target ? withAt(state.asks, state.at, target) : state.asks;
  const ends = at < steps.length ? spent + planSteps(steps.slice(at), 0, target - spent)[0] : spent;
  return agree(sheet, withMark({ ...state, target, asks }, { at, begins: spent, ends }), now);
}

/** @param {State} state @param {number} now @returns {State} */
export function pause(state, now) {
  return state.paused === null ? { ...state, paused: now } : state;
}

/**
 * Go on after a pause. The end stays where it is, and so does what the present part has left: the others are planned anew.
 * @param {RunSheet} sheet @param {State} state @param {number} now @returns {State}
 */
export function resume(sheet, state, now) {
  return state.paused === null ? state : agree(sheet, { ...state, since: state.since + now - state.paused, paused: null }, now);
}

/**
 * Give the present part, and its step, whole minutes more, also more than its most: the room decides. The others are planned anew.
 * @param {RunSheet} sheet @param {State} state @param {number} minutes @param {number} now @returns {State}
 */
export function giveMore(sheet, state, minutes, now) {
  const more = (minutes * MINUTE) / SECOND;
  const spent = spentOf(state, now);
  const target = Math.max(state.target, spent) + more;
  const given = { ...state, target, asks: withAt(state.asks, state.at, target) };
  const steps = stepsNow(sheet, state);
  if (!steps.length) return agree(sheet, given, now);
  const mark = follow(steps, state.marks[state.at], state.target, spent).now;
  return agree(sheet, withMark(given, mark.at < steps.length ? { ...mark, ends: mark.ends + more } : mark), now);
}

/** Set the end to another time of day. @param {RunSheet} sheet @param {State} state @param {number} ends @param {number} now */
export function setEnd(sheet, state, ends, now) {
  return settle(sheet, { ...state, ends }, now);
}

/** Move the end by whole minutes. @param {RunSheet} sheet @param {State} state @param {number} minutes @param {number} now */
export const moveEnd = (sheet, state, minutes, now) => setEnd(sheet, state, state.ends + minutes * MINUTE, now);

// A workshop that is going on: values in, values out. Times of day are milliseconds; nothing here looks at a clock.
import { planRest } from "./planning.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Begin a sheet at a time of day. */
export function begin(sheet, now) {
  return { sheet: sheet.id, at: 0, since: now, ends: now + sheet.minutes * MINUTE, paused: null };
}

/** The time that counts: it stands still while the workshop is paused. */
const clockOf = (state, now) => (state.paused === null ? now : state.paused);

/**
 * Where a workshop is.
 * @returns {{spent: number, left: number, plan: object|null, now: number}} Seconds; the plan is null once all is done.
 */
export function look(sheet, state, now) {
  const time = clockOf(state, now);
  const spent = Math.max(0, Math.floor((time - state.since) / SECOND));
  const left = Math.ceil((state.ends - now) / SECOND);
  const rest = sheet.segments.slice(state.at);
  return { spent, left, plan: rest.length ? planRest(rest, spent, left) : null };
}

/** Go on to a segment: the next one, the one before, or any other. */
export function goTo(sheet, state, at, now) {
  return { ...state, at: Math.min(Math.max(at, 0), sheet.segments.length), since: now, paused: state.paused === null ? null : now };
}

/** The next segment that is not left out. */
export function next(sheet, state, now) {
  const { plan } = look(sheet, state, now);
  const skipped = plan ? plan.dropped : [];
  let step = 1;
  while (skipped.includes(step)) step += 1;
  return goTo(sheet, state, state.at + step, now);
}

export function pause(state, now) {
  return state.paused === null ? { ...state, paused: now } : state;
}

/** Go on after a pause. The end stays where it is: what was lost is planned anew. */
export function resume(state, now) {
  return state.paused === null ? state : { ...state, since: state.since + now - state.paused, paused: null };
}

/** Move the end by whole minutes. */
export function moveEnd(state, minutes) {
  return { ...state, ends: state.ends + minutes * MINUTE };
}

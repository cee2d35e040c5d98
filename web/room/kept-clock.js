// What the clock of a workshop keeps: where it is, on this device; whether the bell is on, in this tab, as each tab has its own speaker.
import { forget, keep, recall } from "../storage.js";
import { stepsOf } from "../workshop/rounds.js";
import { isStale, setEnd } from "../workshop/running.js";

export const KEY = "follow-up.clock";
const BELL = "follow-up.clock-bell";

/** @typedef {import("../workshop/running.js").State} State */

/** @param {State} state @returns {boolean} False if this device could not keep it. */
export const keepClock = (state) => keep(KEY, JSON.stringify(state));

export const forgetClock = () => forget(KEY);

/** The workshop that a reload broke off; null if there is none that fits. @param {RunSheet[]} sheets @param {number} now @returns {State|null} */
export function keptClock(sheets, now) {
  try {
    const state = JSON.parse(recall(KEY));
    const sheet = sheets.find(({ id }) => id === state.sheet);
    const whole = [state.at, state.since, state.ends].every(Number.isFinite) && Array.isArray(state.past) && (state.paused === null || Number.isFinite(state.paused));
    if (!sheet || !whole || state.at < 0 || state.at > sheet.segments.length || isStale(state, now)) return null;
    return isPlanned(sheet, state) ? state : setEnd(sheet, { ...state, target: null, asks: [], marks: [], agreed: null }, state.ends, now);
  } catch {
    return null;
  }
}

/** Whether its plan fits the sheet as it is now; an older clock has no such plan. */
function isPlanned(sheet, { at, target, asks, marks, agreed }) {
  if (!Array.isArray(asks) || !Array.isArray(marks)) return false;
  const part = sheet.segments[at];
  return !part || (Number.isFinite(target) && isAgreed(agreed, sheet.segments.length - at) && isMarked(marks[at], stepsOf(part)));
}

const isAgreed = (agreed, parts) => Boolean(agreed) && Array.isArray(agreed.seconds) && agreed.seconds.length === parts
  && [...agreed.seconds, agreed.spare].every(Number.isFinite);

const isMarked = (mark, steps) => !steps.length || (Boolean(mark) && mark.at <= steps.length && [mark.at, mark.begins, mark.ends].every(Number.isFinite));

/** @param {boolean} on */
export function keepBell(on) {
  try {
    sessionStorage.setItem(BELL, on ? "on" : "");
  } catch {
    // Then it is off after a reload.
  }
}

/** Whether the bell was on in this tab. */
export function keptBell() {
  try {
    return sessionStorage.getItem(BELL) === "on";
  } catch {
    return false;
  }
}

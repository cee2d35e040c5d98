// The one way on with which a review ends: followup.calls.going_on.
import { CALL_LEVELS, PRACTICE_READY_AFTER } from "facts";

/** A call that could be the next one. @typedef {{id: string, title: string, level: string, trains: string[], endings: string[]}} KnownCall */

/** Whether a call was played well, however it ended. @param {string} what What decided it, from `call/deciding.js`. */
export const playedWell = (what) => what.startsWith("well-");

/**
 * The way on after a call.
 * @param {{what: string, turn: number, tried: boolean, badly: boolean, here: boolean, wells: number, hasNext: boolean}} how What decided it; the
 *   turn that cost most, 0 if none is worth another try; whether this was such a try; whether it was made badly on purpose; whether this call,
 *   and how many different calls, were played well, this time included.
 * @returns {"moment"|"again"|"next"|"real"}
 */
export function wayOn({ what, turn, tried, badly, here, wells, hasNext }) {
  const well = badly ? here : playedWell(what);
  if (badly && !well) return "again";
  if (turn && !well && !tried) return "moment";
  // A hard call that was played well and ended without a yes ended as real calls do.
  const ready = wells >= PRACTICE_READY_AFTER || (what.endsWith("-hard") && !badly);
  return hasNext && !(well && ready) ? "next" : "real";
}

/**
 * The call to play next, and why.
 * @param {string} id The call that has ended. @param {string} rung Where it ended; empty if that is a yes here.
 * @param {KnownCall[]} calls In order of their level. @param {Set<string>} played @param {Set<string>} well
 * @returns {{id: string, why: string}} Both empty if there is none.
 */
export function nextCall(id, rung, calls, played, well) {
  const at = calls.findIndex((call) => call.id === id);
  const here = at >= 0 ? calls[at].level : CALL_LEVELS[0];
  const others = [...calls.slice(at + 1), ...calls.slice(0, Math.max(at, 0))];
  const fresh = others.filter((call) => !played.has(call.id));
  const training = fresh.find((call) => call.trains.includes(rung));
  if (training) return { id: training.id, why: rung };
  if (fresh.length) return { id: fresh[0].id, why: CALL_LEVELS.indexOf(fresh[0].level) > CALL_LEVELS.indexOf(here) ? "harder" : "new" };
  const weak = others.find((call) => !well.has(call.id));
  return weak ? { id: weak.id, why: "not-well" } : { id: "", why: "" };
}

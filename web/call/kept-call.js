// The call that a page shows, kept so that neither a reload nor a phone that drops the tab loses it or its review.
import { forget, keep, recall } from "../storage.js";

/** What starts the key of each call that is kept. */
export const KEPT_CALLS = "follow-up.call.";

/**
 * The seed and what was said, from which the call comes again; `tried`: from a moment that was tried again; `badly`: the task was to make it
 * go badly; `entry`: its id in the list of practice calls, null while it is to come there.
 * `own`: what was said in words of their own, by the turn. `of`: the version of the call, null if it was kept before there were any; `redrawn`: what was drawn afresh when a moment was tried again.
 * @typedef {{seed: number, said: string[], redrawn: import("./play.js").Redrawn[], of: number|null, tried: boolean, badly: boolean, entry: string|null, own: Record<number, string>}} CallState
 */

/** This tab's own storage goes before the device's: two tabs may play the same call. */
const tab = {
  recall(key) {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  keep(key, text) {
    try {
      sessionStorage.setItem(key, text);
    } catch {
      // Then the device keeps it, if it can.
    }
  },
  forget(key) {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // There was nothing kept.
    }
  },
};

/** What of it is a sentence of some turn. @param {any} own @returns {Record<number, string>} */
function ownWords(own) {
  return Object.fromEntries(Object.entries(own || {}).filter(([turn, sentence]) => /^\d{1,2}$/.test(turn) && typeof sentence === "string"));
}

/** @param {string|null} text @returns {CallState|null} Nothing if it is not what we wrote. */
function read(text) {
  try {
    const { seed, said, redrawn = [], of = null, tried = false, badly = false, entry = null, own = {} } = JSON.parse(text);
    return seed === seed >>> 0 && Array.isArray(said) && said.length && said.every((id) => typeof id === "string") && Array.isArray(redrawn)
      && redrawn.every((each) => Array.isArray(each) && each.length === 4)
      ? { seed, said, redrawn: /** @type {import("./play.js").Redrawn[]} */ (redrawn), of, tried: tried === true, badly: badly === true, entry: typeof entry === "string" ? entry : null, own: ownWords(own) } : null;
  } catch {
    return null;
  }
}

/** @param {string} call The id of the call. */
export class KeptCall {
  constructor(call) {
    this.key = KEPT_CALLS + call;
  }

  /** @returns {CallState|null} */
  recall() {
    return read(tab.recall(this.key)) || read(recall(this.key));
  }

  /** @param {CallState} state */
  keep({ seed, said, redrawn, of, tried, badly, entry, own }) {
    const text = JSON.stringify({ seed, said, of, ...(redrawn.length ? { redrawn } : {}), ...(tried ? { tried } : {}), ...(badly ? { badly } : {}), ...(entry === null ? {} : { entry }), ...(Object.keys(own).length ? { own } : {}) });
    tab.keep(this.key, text);
    keep(this.key, text);
  }

  forget() {
    tab.forget(this.key);
    forget(this.key);
  }
}

/** Whether the page is here again after a reload, a way back, or a phone that had dropped it. */
export function cameBack() {
  const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  // Safari of 2020 tells it by a number alone.
  const way = visit ? visit.type : ["navigate", "reload", "back_forward"][performance.navigation.type];
  return way === "reload" || way === "back_forward";
}

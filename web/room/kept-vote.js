// The call that a room plays, kept so that a reload, or another tab, goes on with it.
import { forget, keep, recall } from "../storage.js";

export const KEPT_VOTE = "follow-up.vote";
const STALE = 6 * 3600 * 1000; // milliseconds after which nobody wants a broken-off call back

/**
 * `of`: the version of the call, null if it was kept before there were any; `splits`: for each turn the hands; `hands`: those of the turn now.
 * @typedef {{call: string, of: number|null, seed: number, people: number|null, said: string[], splits: Record<string, number>[], hands: number[]}} VoteState
 */

export class KeptVote {
  /** @returns {VoteState|null} Nothing if it is too old, or not what we wrote. */
  recall() {
    try {
      const { of = null, when, ...kept } = JSON.parse(recall(KEPT_VOTE));
      const whole = kept.said.length === kept.splits.length && kept.seed === kept.seed >>> 0 && Array.isArray(kept.hands);
      return whole && Date.now() - when < STALE ? { ...kept, of } : null;
    } catch {
      return null;
    }
  }

  /** @param {VoteState} state */
  keep(state) {
    keep(KEPT_VOTE, JSON.stringify({ ...state, when: Date.now() }));
  }

  forget() {
    forget(KEPT_VOTE);
  }
}

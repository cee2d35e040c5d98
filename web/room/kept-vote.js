// The call that a room plays, kept so that a reload, or another window, goes on with it.
import { forget, keep, recall } from "../storage.js";
import { isSameTurn, merge } from "./vote-merge.js";

export const KEPT_VOTE = "follow-up.vote";
const STALE = 6 * 3600 * 1000; // milliseconds after which nobody wants a broken-off call back
const LARGEST = 2 ** 31;

/** @typedef {import("./vote-merge.js").VoteState} VoteState */

export class KeptVote {
  constructor() {
    this.me = Math.floor(Math.random() * LARGEST);
    /** What this window knows, and what it knew before it wrote last. @type {VoteState|null} */
    this.known = null;
    /** @type {VoteState|null} */
    this.before = null;
  }

  /** @returns {VoteState|null} Nothing if it is too old, or not what we wrote. */
  recall() {
    try {
      const { when, ...kept } = JSON.parse(recall(KEPT_VOTE));
      const whole = kept.said.length === kept.splits.length && kept.seed === kept.seed >>> 0 && Array.isArray(kept.hands);
      return whole && Date.now() - when < STALE ? { of: null, step: "hands", desk: false, n: 0, by: 0, ...kept } : null;
    } catch {
      return null;
    }
  }

  /** What is kept is known here from now. @param {VoteState|null} state */
  know(state) {
    this.known = this.before = state;
  }

  /** Keep what this window has, together with what another has kept meanwhile. @param {Omit<VoteState, "n"|"by">} mine */
  keep(mine) {
    const kept = this.recall();
    const merged = merge({ ...mine, n: 0, by: this.me }, kept, this.known);
    if (merged.isTheirs) this.know(merged.state);
    else this.write(merged.state, kept);
    return merged;
  }

  /** @param {VoteState} state @param {VoteState|null} kept */
  write(state, kept) {
    this.before = this.known;
    this.known = { ...state, n: (kept ? kept.n : 0) + 1, by: this.me };
    keep(KEPT_VOTE, JSON.stringify({ ...this.known, when: Date.now() }));
  }

  /** Another window has kept something. If it did not know of what was kept here last, both are put together. */
  hear() {
    const kept = this.recall();
    const { known, before } = this;
    const isUnheard = Boolean(kept && known) && kept.by !== this.me && known.by === this.me && kept.n <= known.n;
    if (!isUnheard || !isSameTurn(kept, known)) {
      this.know(kept);
      return { kept, clashes: [] };
    }
    const { state, clashes } = merge(known, kept, before);
    this.write(state, kept);
    return { kept: this.known, clashes };
  }

  forget() {
    this.know(null);
    forget(KEPT_VOTE);
  }
}

// One vote in several windows: what one of them counts or shows, the others have too, and nothing is lost without a word.
import { roomClash, roomCounted, roomGoBack, roomLeftElsewhere, roomLetters, roomTheirs, roomTooLate } from "words";
import { make } from "../components/element.js";
import { KEPT_VOTE, KeptVote } from "./kept-vote.js";
import { isSameTurn } from "./vote-merge.js";

/**
 * @typedef {import("./vote-merge.js").VoteState} VoteState
 * @typedef {import("./vote-merge.js").Step} Step
 */

export const letter = (i) => "ABCDEFGH"[i];

export class SharedVote {
  /** @param {import("../components/fu-vote.js").FuVote} vote The vote of this window. */
  constructor(vote) {
    this.vote = vote;
    this.kept = new KeptVote();
    this.onstorage = ({ key }) => { if (key === KEPT_VOTE || key === null) this.changedElsewhere(); };
  }

  listen() {
    window.addEventListener("storage", this.onstorage);
  }

  unlisten() {
    window.removeEventListener("storage", this.onstorage);
  }

  get isDesk() {
    return this.vote.hasAttribute("desk");
  }

  /** Another window counted hands, went on, or chose another call: this one goes with it. */
  changedElsewhere() {
    const { vote } = this;
    const last = this.kept.known;
    const { kept, clashes } = this.kept.hear();
    if (!kept || !vote.isKnown(kept)) {
      if (vote.play && !vote.play.over) this.left(last);
    } else if (vote.play && last && isSameTurn(kept, last) && kept.step === last.step && kept.desk === last.desk) {
      vote.hear(kept);
    } else {
      vote.goOn(kept);
    }
    this.warnOf(clashes);
  }

  /** The other window has left the call; here it can be gone back to. @param {VoteState|null} last */
  left(last) {
    const back = make("button", { type: "button", class: "fu-quiet", onclick: () => { this.kept.write(last, null); this.vote.goOn(last); } }, roomGoBack);
    this.led(false);
    this.vote.chooser(roomLeftElsewhere, ...(last ? [make("p", {}, back)] : []));
  }

  /** Whether the counts are typed in the presenter window, and are only shown here. @param {boolean} isLed */
  led(isLed) {
    this.vote.classList.toggle("fu-vote--led", isLed && !this.isDesk);
  }

  /** @param {boolean} isOn Whether the room plays a call. */
  tellOf(isOn) {
    this.vote.dispatchEvent(new CustomEvent("fu-vote", { bubbles: true, detail: isOn }));
  }

  /** The room leaves the call, in all windows. */
  leave() {
    this.kept.forget();
    this.tellOf(false);
  }

  /**
   * Keep where the room is, with what another window has kept meanwhile.
   * @param {Step} step @param {number[]} [hands] @param {boolean} [desk] Whether the presenter window counts.
   * @returns {VoteState|null} What both have; null if this window has to go with the other one.
   */
  store(step, hands = [], desk = this.isDesk) {
    const { id: call, version: of, seed, play: { said }, splits, people } = this.vote;
    const { state, clashes, isTheirs } = this.kept.keep({ call, of, seed, people: people.value, said: [...said], splits: [...splits], hands, step, desk });
    if (isTheirs) {
      this.goWith(state, hands);
      return null;
    }
    this.led(state.desk);
    this.tellOf(true);
    this.warnOf(clashes);
    return state;
  }

  /** The other window is somewhere else: this one goes with it, and says what was counted here in vain. @param {VoteState} state @param {number[]} hands */
  async goWith(state, hands) {
    const { play, offer } = this.vote;
    const taken = state.splits[play.said.length];
    const isTaken = taken && offer && offer.every(({ id }, i) => taken[id] === hands[i]);
    const counted = isTaken ? [] : hands.flatMap((n, i) => (n ? [roomCounted({ letter: letter(i), n })] : []));
    await this.vote.goOn(state);
    this.warn(counted.length ? roomTooLate({ counts: counted.reduce((first, next) => roomLetters({ first, next })) }) : roomTheirs);
  }

  /** @param {import("./vote-merge.js").Clash[]} clashes */
  warnOf(clashes) {
    for (const { place, here, there } of clashes) this.warn(roomClash({ letter: letter(place), here, there }));
  }

  /** @param {string} words */
  warn(words) {
    this.vote.live.prepend(make("p", { class: "fu-error fu-vote__warning", role: "alert" }, words));
  }

  /** The call that a reload broke off; null if there is none. @returns {VoteState|null} */
  recalled() {
    const kept = this.kept.recall();
    this.kept.know(kept);
    return kept && this.vote.isKnown(kept) ? kept : null;
  }
}

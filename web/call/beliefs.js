// What can be known in a call with secrets, as Python wrote it (followup.calls.knowing). The phone does not need it, the review does.
import { CALL_HANG_UP } from "facts";
import { picked } from "./dice.js";

const MILLION = 1e6;

/**
 * What best play makes of one turn, in millionths. `under`: the mean over the replies as the secret makes them. `better` is null where
 * hanging up is best.
 * @typedef {{before: number, after: number, under: number, reply: number, slip: number, better: CallChoice|null, worst: number,
 *   chances: Record<string, number>}} Worth
 */

/** A reply by which the secret shows most. @typedef {{turn: number, said: CallChoice, at: CallBeat, reply: CallBeat, heard: boolean, sure: boolean}} Clue */

export class Beliefs {
  /** @param {CompiledCall} call @param {CallBeliefs} data */
  constructor(call, data) {
    this.call = call;
    this.data = data;
  }

  /** The chance of a yes at the start. */
  get start() {
    return this.data.yes[0];
  }

  /** The choices on offer in a state, and last hanging up if it goes on somewhere. @param {number} state */
  arcs(state) {
    return span(this.data.choices, state);
  }

  /** What can be said in a state. @param {number} state */
  lines(state) {
    return this.arcs(state).filter((arc) => this.choice(state, arc).id !== CALL_HANG_UP);
  }

  /** @param {number} state @param {number} arc @returns {CallChoice} */
  choice(state, arc) {
    return this.call.beats[this.data.beat[state]].choices[this.data.choice[arc]];
  }

  /** The beats and moods that a state may be: place of the beat, mood, and of those that look alike the secret and its chance. */
  places(state) {
    return this.data.alike[state] || [[this.data.beat[state], this.data.mood[state]]];
  }

  /** The state after a choice and its reply. @param {number} arc @param {CallState} reply */
  after(arc, reply) {
    const way = span(this.data.ways, arc).find((each) => this.places(this.data.to[each])
      .some(([beat, mood]) => this.call.beats[beat].id === reply.beat && mood === reply.mood));
    return this.data.to[way];
  }

  /**
   * Where a play went: for each turn its state, the choice's arc (-1 for hanging up where that ends the call) and the next state.
   * @param {import("./play.js").Play} play
   */
  along({ turns }) {
    let state = 0;
    return turns.map(({ choice, reply }) => {
      const arc = choice ? this.arcs(state).find((each) => reads(this.choice(state, each), choice)) : -1;
      const next = choice ? this.after(arc, reply) : state;
      const step = { state, arc, next };
      state = next;
      return step;
    });
  }

  /** What best play makes of each turn. @param {import("./play.js").Play} play @returns {Worth[]} */
  worths(play) {
    const { yes, after, slip, under, best, hang_up_slip: hangUpSlip } = this.data;
    const hungUp = play.graph.isYes(play.graph.data.hang_up) ? MILLION : 0;
    return this.along(play).map(({ state, arc, next }, turn) => {
      const lines = this.lines(state);
      // Of the moments that look alike, the one that was played: its choices read the same.
      const played = play.graph.beat(play.turns[turn].state).choices;
      const here = (choice) => played.find((each) => reads(each, choice));
      return {
        before: yes[state],
        after: arc < 0 ? hungUp : after[arc],
        under: arc < 0 ? hungUp : under[arc][play.secret],
        reply: arc < 0 ? hungUp : yes[next],
        slip: arc < 0 ? hangUpSlip[state] : slip[arc],
        better: best[state] < 0 ? null : here(this.call.beats[this.data.beat[state]].choices[best[state]]),
        worst: Math.min(...lines.map((each) => after[each])),
        chances: Object.fromEntries(lines.map((each) => [here(this.choice(state, each)).id, after[each]])),
      };
    });
  }

  /** Draw what nobody can know before a turn, as likely as it is by then. @param {import("./play.js").Play} play @param {import("./dice.js").Dice} dice */
  redraw(play, dice) {
    const state = this.along(play).reduce((_, { next }) => next, 0);
    const secret = picked(this.data.knows[state], dice.hidden(MILLION));
    const places = this.places(state).filter(([, , its]) => its === undefined || its === secret);
    const [beat, mood] = places[places.length === 1 ? 0 : picked(places.map(([, , , chance]) => chance), dice.hidden(MILLION))];
    play.redraw(secret, { beat: this.call.beats[beat].id, mood });
  }

  /**
   * What shows most of the secret, of all that could be said and heard: what was heard comes first, then what would have come first.
   * @param {import("./play.js").Play} play @returns {Clue|null} Null if no reply makes the secret likelier than it was at the start.
   */
  clue(play) {
    const sureOf = (state) => this.data.knows[state][play.secret];
    let [most, found] = /** @type {[number, Clue|null]} */ ([sureOf(0), null]);
    this.along(play).forEach(({ state, arc: said, next }, turn) => {
      // Nobody is told that they should have hung up to hear what comes then.
      for (const arc of this.arcs(state).filter((each) => each === said || this.lines(state).includes(each))) {
        for (const reply of span(this.data.ways, arc).map((way) => this.data.to[way])) {
          const sure = sureOf(reply);
          const heard = arc === said && reply === next;
          if (sure > most || (found && sure === most && heard && !found.heard)) {
            most = sure;
            found = { turn: turn + 1, said: this.choice(state, arc), at: play.graph.beat(play.turns[turn].state), reply: this.call.beats[this.data.beat[reply]], heard, sure: sure === MILLION };
          }
        }
      }
    });
    return found;
  }
}

/** The places from `firsts[i]` up to the next entry. @param {number[]} firsts @param {number} i */
function span(firsts, i) {
  return Array.from({ length: firsts[i + 1] - firsts[i] }, (_, n) => firsts[i] + n);
}

/** @param {CallChoice} one @param {CallChoice} other */
function reads(one, other) {
  return one.says === other.says && one.plain === other.plain;
}

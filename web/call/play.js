// A call in progress. Values in, values out: no page, no clock, no chance of its own.
import { CALL_HANG_UP } from "facts";
import { callYouHangUp } from "words";

export const HANG_UP = CALL_HANG_UP;

/** A choice and the reply; `choice` is null for hanging up. @typedef {{state: CallState, choice: CallChoice|null, reply: CallState}} Turn */

export class Play {
  /**
   * @param {import("./graph.js").Graph} graph
   * @param {{below: (count: number) => number}} dice Where chance comes from.
   */
  constructor(graph, dice) {
    this.graph = graph;
    this.dice = dice;
    this.state = graph.start;
    /** @type {Turn[]} */
    this.turns = [];
    this.hungUp = false;
  }

  get beat() {
    return this.graph.beat(this.state);
  }

  get over() {
    return this.hungUp || Boolean(this.beat.ends);
  }

  /** The rung the call ended on; null while it goes on. */
  get rung() {
    return this.hungUp ? this.graph.data.hang_up : this.beat.ends || null;
  }

  /** The choices on offer, without hanging up. */
  get choices() {
    return this.over ? [] : this.graph.choices(this.state);
  }

  /** Make the choice with this id. @returns {boolean} False if it is not on offer. */
  say(id) {
    if (this.over) return false;
    if (id === HANG_UP) {
      this.turns.push({ state: this.state, choice: null, reply: this.state });
      this.hungUp = true;
      return true;
    }
    const choice = this.choices.find((each) => each.id === id);
    if (!choice) return false;
    const reply = this.draw(this.graph.ways(this.state, choice));
    this.turns.push({ state: this.state, choice, reply });
    this.state = reply;
    return true;
  }

  /** The first way whose weights, added up, pass the draw. @param {{weight: number, state: CallState}[]} ways */
  draw(ways) {
    if (ways.length === 1) return ways[0].state;
    let drawn = this.dice.below(ways.reduce((sum, way) => sum + way.weight, 0));
    let i = 0;
    while (drawn >= ways[i].weight) {
      drawn -= ways[i].weight;
      i += 1;
    }
    return ways[i].state;
  }

  /** The ids of all choices made, which with the seed give the same call again. */
  get said() {
    return this.turns.map((turn) => (turn.choice ? turn.choice.id : HANG_UP));
  }

  /**
   * Everything said so far. What was heard stands as it was really said.
   * @param {"says"|"plain"} [english] Which words of yours.
   * @returns {{speaker: string, says: string}[]}
   */
  transcript(english = "says") {
    const lines = [];
    const states = this.turns.map((turn) => turn.state).concat(this.hungUp ? [] : [this.state]);
    states.forEach((state, i) => {
      const beat = this.graph.beat(state);
      lines.push({ speaker: beat.speaker, says: beat.says });
      if (i < this.turns.length) lines.push({ speaker: "you", says: words(this.turns[i].choice, english) });
    });
    return lines;
  }
}

/** The words of a line: what is heard, or yours. @param {CallBeat|CallChoice|null} line Null for hanging up. @param {"says"|"plain"} english */
export function words(line, english = "says") {
  return line ? line[english] || line.says : callYouHangUp;
}

/**
 * Play a call at random to its end, choice drawn first, as followup.calls.simulating does.
 * @returns {Play}
 */
export function playAtRandom(graph, dice) {
  const play = new Play(graph, dice);
  while (!play.over) play.say(play.choices[dice.below(play.choices.length)].id);
  return play;
}

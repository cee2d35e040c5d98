// A call in progress. Values in, values out: no page, no clock, no chance of its own.
import { CALL_HANG_UP } from "facts";
import { picked } from "./dice.js";
import { youLeave } from "./hearing.js";

export const HANG_UP = CALL_HANG_UP;

/** A choice and the reply; `choice` is null for hanging up where that ends the call. @typedef {{state: CallState, choice: CallChoice|null, reply: CallState}} Turn */

/** @typedef {[turn: number, secret: number, beat: string, mood: number]} Redrawn */

export class Play {
  /**
   * @param {import("./graph.js").Graph} graph
   * @param {import("./dice.js").Dice} dice Where chance comes from.
   */
  constructor(graph, dice) {
    this.graph = graph;
    this.dice = dice;
    this.state = graph.start;
    /** @type {Turn[]} */
    this.turns = [];
    this.hungUp = false;
    const weights = graph.secrets.map(({ weight }) => weight);
    /** The place of the secret that was drawn, which no learner sees. */
    this.secret = weights.length ? picked(weights, dice.hidden(weights.reduce((sum, weight) => sum + weight, 0))) : 0;
    /** Where it was drawn afresh: after how many turns, and what. @type {Redrawn[]} */
    this.redrawn = [];
    /** What the learner said in words of their own, by the turn, from 0. @type {Record<number, string>} */
    this.own = {};
  }

  /** From here on, what nobody can know is so. @param {number} secret @param {CallState} state What looks as this moment does. */
  redraw(secret, state) {
    this.redrawn.push([this.turns.length, secret, state.beat, state.mood]);
    this.secret = secret;
    this.state = state;
  }

  /** Draw afresh what was drawn afresh after so many turns. @param {Redrawn[]} redrawn @param {number} turn @returns {boolean} False if it does not fit. */
  putBack(redrawn, turn) {
    return redrawn.filter(([at]) => at === turn).every(([, secret, beat, mood]) => {
      const fits = Boolean(this.graph.secrets[secret]) && Boolean(this.graph.beats.get(beat)) && this.graph.beats.get(beat).moods.includes(mood);
      if (fits) this.redraw(secret, { beat, mood });
      return fits;
    });
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

  /** Make the choice with this id. @param {string} id @param {string} [own] The learner's own words for it. @returns {boolean} False if it is not on offer. */
  say(id, own) {
    if (this.over) return false;
    const choice = id === HANG_UP ? this.graph.leaving(this.state) : this.choices.find((each) => each.id === id);
    if (id === HANG_UP && !choice) {
      this.turns.push({ state: this.state, choice: null, reply: this.state });
      this.hungUp = true;
      return true;
    }
    if (!choice) return false;
    const reply = this.draw(this.graph.ways(this.state, choice, this.secret));
    if (own) this.own[this.turns.length] = own;
    this.turns.push({ state: this.state, choice, reply });
    this.state = reply;
    return true;
  }

  /** The first way whose weights, added up, pass the draw. @param {{weight: number, state: CallState}[]} ways */
  draw(ways) {
    const weights = ways.map(({ weight }) => weight);
    return ways[picked(weights, this.dice.below(weights.length === 1 ? 1 : weights.reduce((sum, weight) => sum + weight, 0)))].state;
  }

  /** The ids of all choices made, which with the seed give the same call again. */
  get said() {
    return this.turns.map((turn) => (turn.choice ? turn.choice.id : HANG_UP));
  }

  /**
   * Everything said so far. What was heard stands as it was really said.
   * @param {"says"|"plain"} [english] Which words of yours.
   * @returns {{speaker: string, says: string, part?: string, channel?: string}[]} Where a part of a letter is chosen, nothing may be heard.
   */
  transcript(english = "says") {
    const lines = [];
    const states = this.turns.map((turn) => turn.state).concat(this.hungUp ? [] : [this.state]);
    states.forEach((state, i) => {
      const beat = this.graph.beat(state);
      const { channel } = beat;
      if (beat.at) lines.push({ speaker: "scene", says: beat.at, channel });
      if (beat.says) lines.push({ speaker: beat.speaker, says: beat.says, channel });
      const turn = this.turns[i];
      if (turn) lines.push({ speaker: "you", says: this.own[i] || words(turn.choice, english, beat), channel, ...(beat.part && turn.choice && turn.choice.says ? { part: beat.part } : {}) });
    });
    return lines;
  }
}

/**
 * The words of a line: what is heard, or yours; nothing of a beat in which a part of a letter is chosen.
 * @param {CallBeat|CallChoice|null} line Null, or without words, for leaving the call.
 * @param {"says"|"plain"} [english] @param {CallBeat} [beat] Where the call is left.
 */
export function words(line, english = "says", beat = undefined) {
  if (line && line.says) return line[english] || line.says;
  return beat ? youLeave(beat) : "";
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

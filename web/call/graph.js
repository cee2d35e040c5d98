// A compiled call, as Python wrote it: the browser follows its arrows and decides nothing.

import { CALL_FORMAT } from "facts";
import { callNotRead, callTooNew, callTooOld } from "words";
import { isAtLeast } from "../ladder.js";

/** A call that this page cannot play; the message is for the reader. */
export class CannotPlay extends Error {}

/** A compiled call that can be walked. A state is `{beat, mood}`: a beat's id and a mood's index. */
export class Graph {
  /**
   * @param {CompiledCall} data What `followup call compile` wrote.
   * @throws {CannotPlay} If it is not a call, or of a format that this page does not know.
   */
  constructor(data) {
    if (!data || typeof data.format !== "number" || !Array.isArray(data.beats)) {
      throw new CannotPlay(callNotRead);
    }
    if (data.format !== CALL_FORMAT) throw new CannotPlay(data.format > CALL_FORMAT ? callTooNew : callTooOld);
    this.data = data;
    this.beats = new Map(data.beats.map((beat) => [beat.id, beat]));
  }

  get start() {
    return this.data.start;
  }

  /** The beat of a state. @param {CallState} state */
  beat(state) {
    return this.beats.get(state.beat);
  }

  /** Where a state stands in its beat's columns. @param {CallState} state */
  column(state) {
    return this.beat(state).moods.indexOf(state.mood);
  }

  /** The meters of a state: name, value, low and high. @param {CallState} state */
  meters(state) {
    const mood = this.data.moods[state.mood];
    return this.data.meters.map((meter, i) => ({ ...meter, value: mood[i] }));
  }

  /** The choices on offer in a state, in the order of the file. @param {CallState} state */
  choices(state) {
    const column = this.column(state);
    return (this.beat(state).choices || []).filter((choice) => choice.lead[column] !== null);
  }

  /**
   * The states that a choice may lead to, with their weights: whole numbers above 0.
   * @param {CallState} state @param {CallChoice} choice
   */
  ways(state, choice) {
    const mood = this.data.changes[choice.change].mood[state.mood];
    const lead = choice.leads[choice.lead[this.column(state)]];
    return Object.entries(lead).map(([beat, weight]) => ({ weight, state: { beat, mood } }));
  }

  /** Whether a rung counts as a yes in this call. @param {string} rung */
  isYes(rung) {
    return isAtLeast(rung, this.data.yes);
  }

  /** The chance of a yes in a state under best play, in millionths. @param {CallState} state */
  chance(state) {
    const { ends, yes } = this.beat(state);
    if (ends) return this.isYes(ends) ? 1e6 : 0;
    return yes[this.column(state)];
  }
}

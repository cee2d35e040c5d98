// A compiled call, as Python wrote it: the browser follows its arrows and decides nothing.

import { CALL_CHANNELS, CALL_FORMAT, CALL_HANG_UP, CALL_OLDEST_FORMAT } from "facts";
import { callNotRead, callTooNew, callTooOld } from "words";
import { isAtLeast } from "../ladder.js";

/** A call that this page cannot play; the message is for the reader. */
export class CannotPlay extends Error {}

/** The beats of a call by their ids, each with its channel. @param {CompiledCall} data @returns {Map<string, CallBeat>} */
function beatsOf({ beats, channel = CALL_CHANNELS[0] }) {
  return new Map(beats.map((beat) => [beat.id, { channel, ...beat }]));
}

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
    if (data.format > CALL_FORMAT) throw new CannotPlay(callTooNew);
    if (data.format < CALL_OLDEST_FORMAT) throw new CannotPlay(callTooOld);
    /** As it was written: with places, where it has some. */
    this.source = data;
    this.data = data;
    /** Somebody's own words in its places, by their names. @type {import("./own.js").Own} */
    this.words = {};
    /** Of which one is drawn; none if nothing differs. */
    this.secrets = data.secrets || [];
    /** What the review of a call with secrets needs; null until it is loaded. @type {import("./beliefs.js").Beliefs|null} */
    this.beliefs = null;
    this.beats = beatsOf(data);
  }

  /** From here on, say the same call in other words. @param {CompiledCall} data Its source, of which only words were changed. @param {import("./own.js").Own} words Somebody's own, by the name of the place. */
  speak(data, words) {
    this.data = data;
    this.words = words;
    this.secrets = data.secrets || [];
    this.beats = beatsOf(data);
  }

  /** A number that another version of the call has not. */
  get version() {
    let hash = 0x811c9dc5; // FNV-1a (Fowler, Noll, Vo; public domain)
    for (const letter of JSON.stringify(this.source)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
    return hash >>> 0;
  }

  /** How the two reach each other where a beat does not say otherwise. */
  get channel() {
    return this.data.channel || CALL_CHANNELS[0];
  }

  /** Whether some of it is no phone call. */
  get leavesPhone() {
    return [...this.beats.values()].some(({ channel }) => channel !== CALL_CHANNELS[0]);
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

  /** What can be said in a state, in the order of the file. @param {CallState} state */
  choices(state) {
    const column = this.column(state);
    return (this.beat(state).choices || []).filter((choice) => choice.lead[column] !== null && choice.id !== CALL_HANG_UP);
  }

  /** Hanging up in a state, if it goes on somewhere: a choice without words. Null where it ends the call. @param {CallState} state */
  leaving(state) {
    return (this.beat(state).choices || []).find(({ id }) => id === CALL_HANG_UP) || null;
  }

  /**
   * The states that a choice may lead to, with their weights: whole numbers above 0.
   * @param {CallState} state @param {CallChoice} choice @param {number} [secret] The place of the secret that was drawn.
   */
  ways(state, choice, secret = 0) {
    const mood = this.data.changes[choice.change].mood[state.mood];
    const place = choice.lead[this.column(state)];
    const lead = choice.leads[Array.isArray(place) ? place[secret] : place];
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

// Chance that is passed in: the same seed gives the same call as in Python (followup.calls.dice).
import { CALL_SECRET_STREAM } from "facts";

/** The generator mulberry32 (Tommy Ettinger, 2017, public domain): whole numbers of 32 bits only. */
export class Dice {
  /** @param {number} seed A whole number from 0 to 4,294,967,295. */
  constructor(seed) {
    this.seed = seed >>> 0;
    this.state = this.seed;
    /** @type {Dice|null} */
    this.apart = null;
  }

  /** @returns {number} The next whole number from 0 to 4,294,967,295. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1) >>> 0;
    mixed = (mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))) >>> 0;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /**
   * @param {number} count A whole number from 1 on.
   * @returns {number} A whole number from 0 to `count` - 1, each as likely; `below(1)` draws nothing.
   */
  below(count) {
    if (count === 1) return 0;
    const limit = 2 ** 32 - (2 ** 32 % count);
    let drawn = this.next();
    while (drawn >= limit) drawn = this.next();
    return drawn % count;
  }

  /** The same from the stream that draws secrets, which disturbs no other draw. @param {number} count */
  hidden(count) {
    if (!this.apart) this.apart = new Dice(this.seed ^ CALL_SECRET_STREAM);
    return this.apart.below(count);
  }
}

/**
 * The first place whose weights, added up, pass the draw; else the last with any.
 * @param {number[]} weights @param {number} drawn
 */
export function picked(weights, drawn) {
  let left = drawn;
  for (let place = 0; place < weights.length; place += 1) {
    if (left < weights[place]) return place;
    left -= weights[place];
  }
  return weights.reduce((last, weight, place) => (weight ? place : last), 0);
}

/** @returns {number} A seed for a new call. */
export function newSeed() {
  return crypto.getRandomValues(new Uint32Array(1))[0];
}

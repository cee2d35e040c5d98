// Chance that is passed in: the same seed gives the same call as in Python (followup.calls.dice).

/** The generator mulberry32 (Tommy Ettinger, 2017, public domain): whole numbers of 32 bits only. */
export class Dice {
  /** @param {number} seed A whole number from 0 to 4,294,967,295. */
  constructor(seed) {
    this.state = seed >>> 0;
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
}

/** @returns {number} A seed for a new call. */
export function newSeed() {
  return crypto.getRandomValues(new Uint32Array(1))[0];
}

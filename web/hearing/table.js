// The table of words: what each word tells of a sentence's meaning. followup.hearing.table says the same.
import { HEARING_DIGITS, HEARING_UNIT, HEARING_WIDTH } from "facts";
import { quotient, root, sum } from "./whole.js";

const ZERO = Math.floor(HEARING_DIGITS.length / 2);

/** Words with their numbers. */
export class Table {
  /** @param {string} text A word and its digits on each line, the commonest word first. */
  constructor(text) {
    const lines = text.split("\n").filter(Boolean).map((line) => line.split(" "));
    /** @type {Map<string, number>} */
    this.ranks = new Map(lines.map(([word], rank) => [word, rank]));
    this.digits = lines.map(([, digits]) => digits);
  }

  /** What some words mean together, as a vector of the length of a unit; zeros if unknown. @param {string[]} words */
  meaning(words) {
    const total = new Array(HEARING_WIDTH).fill(0);
    for (const word of words) {
      const digits = this.digits[this.ranks.get(word)] || "";
      for (let place = 0; place < digits.length; place += 1) total[place] += HEARING_DIGITS.indexOf(digits[place]) - ZERO;
    }
    return unit(total);
  }
}

/** A vector stretched to the length of a unit, in whole numbers; zeros stay zeros. @param {number[]} vector */
export function unit(vector) {
  const length = root(sum(vector.map((number) => number * number))) || 1;
  return vector.map((number) => quotient(number * HEARING_UNIT, length));
}

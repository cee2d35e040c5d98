// How like two sentences are by their words and parts of words. followup.hearing.likeness says the same.
import { HEARING_ENDS, HEARING_KINDS, HEARING_LEAST_RARE, HEARING_LEAST_STEM, HEARING_MOST_RARE, HEARING_TELLING } from "facts";
import { quotient, root, sum } from "./whole.js";

/** Each part of a sentence, after a letter for its kind, with the words that it is of. @typedef {Map<string, string[]>} Parts */

const FINE = 16;
export const THOUSAND = 1000;

/** The parts of a sentence, each once. @param {string[]} words @returns {Parts} */
export function partsOf(words) {
  const stems = words.map(stem);
  /** @type {Parts} */
  const parts = new Map();
  words.forEach((word, place) => {
    parts.set(`w${stems[place]}`, [word]);
    const edged = `<${word}>`;
    for (let at = 0; at + 2 < edged.length; at += 1) parts.set(`c${edged.slice(at, at + 3)}`, [word]);
  });
  for (let at = 0; at + 1 < words.length; at += 1) parts.set(`b${stems[at]} ${stems[at + 1]}`, [words[at], words[at + 1]]);
  return parts;
}

/** A word without a common ending. @param {string} word */
function stem(word) {
  const end = HEARING_ENDS.find((each) => word.endsWith(each) && word.length - each.length >= HEARING_LEAST_STEM);
  return end ? word.slice(0, -end.length) : word;
}

/** How much each part tells: more if few lines on offer have it, and if its words are rare. */
export class Weights {
  /** @param {Set<string>[]} offered The parts of all texts of each choice on offer. @param {Map<string, number>} ranks How common each word is. */
  constructor(offered, ranks) {
    this.offered = offered;
    this.ranks = ranks;
    /** @type {Map<string, number>} */
    this.known = new Map();
  }

  /** @param {string} part @param {string[]} words @returns {number} A whole number above 0. */
  of(part, words) {
    if (!this.known.has(part)) {
      const many = this.offered.length;
      const having = Math.max(1, this.offered.filter((each) => each.has(part)).length);
      const telling = 4 + quotient(4 * HEARING_TELLING * (many - having), Math.max(1, many - 1));
      const rare = quotient(sum(words.map((word) => this.rare(word))), words.length);
      this.known.set(part, HEARING_KINDS[part[0]] * telling * rare);
    }
    return this.known.get(part);
  }

  /** @param {string} word */
  rare(word) {
    if (!this.ranks.has(word)) return HEARING_MOST_RARE;
    const length = (this.ranks.get(word) + 8).toString(2).length;
    return Math.min(HEARING_MOST_RARE, Math.max(HEARING_LEAST_RARE, length));
  }
}

/** How like two sentences are, 0 to 1,000. @param {Parts} one @param {Parts} other @param {Weights} weights */
export function likeness(one, other, weights) {
  let shared = 0;
  for (const [part, words] of one) if (other.has(part)) shared += weights.of(part, words) ** 2;
  const lengths = lengthOf(one, weights) * lengthOf(other, weights);
  return lengths ? quotient(shared * THOUSAND * FINE * FINE, lengths) : 0;
}

/** @param {Parts} parts @param {Weights} weights */
function lengthOf(parts, weights) {
  let squares = 0;
  for (const [part, words] of parts) squares += weights.of(part, words) ** 2;
  return root(squares * FINE * FINE);
}

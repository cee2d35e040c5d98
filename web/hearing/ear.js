// Which choice a sentence means. followup.hearing.ear says the same, to the last digit.
import { HEARING_BEST_SHARE, HEARING_HARD_WORDS, HEARING_ONE, HEARING_SHARES, HEARING_SURE, HEARING_TWO, HEARING_UNIT, HEARING_WIDTH } from "facts";
import { THOUSAND, Weights, likeness, partsOf } from "./likeness.js";
import { repaired } from "./spelling.js";
import { unit } from "./table.js";
import { quotient, sum } from "./whole.js";
import { wordsIn } from "./words.js";

/**
 * @typedef {{parts: import("./likeness.js").Parts, meaning: number[], apart: number[]}} Text
 * @typedef {{total: number, meaning: number}} Score
 * @typedef {{heard: {choice: string, sure: number}[], says: "one"|"two"|"none"}} Heard
 */

/** Hears sentences while the same choices are on offer. */
export class Ear {
  /** @param {Record<string, string[]>} choices Their ids, each with its texts. @param {import("./table.js").Table} table */
  constructor(choices, table) {
    this.table = table;
    const words = Object.entries(choices).map(([id, texts]) => /** @type {[string, string[][]]} */ ([id, texts.map(wordsIn)]));
    this.offered = new Set([...new Set(words.flatMap(([, texts]) => texts.flat()))].sort());
    const meanings = words.map(([, texts]) => texts.map((text) => table.meaning(text)));
    this.middle = mean(meanings.map(mean));
    /** @type {[string, Text[]][]} */
    this.texts = words.map(([id, texts], place) => [id, texts.map((text, at) => this.text(text, meanings[place][at]))]);
    this.weights = new Weights(this.texts.map(([, texts]) => new Set(texts.flatMap(({ parts }) => [...parts.keys()]))), table.ranks);
  }

  /** @param {string} sentence @returns {Heard} */
  hear(sentence) {
    const typed = wordsIn(sentence);
    if (!typed.length || !this.texts.length) return { heard: [], says: "none" };
    const words = typed.map((word) => repaired(word, this.offered, this.table.ranks));
    const asked = this.text(words, this.table.meaning(words));
    const scores = this.texts.map(([id, texts]) => ({ id, ...this.score(asked, texts) }));
    const heard = [];
    for (const score of [...scores].sort((one, other) => other.total - one.total)) {
      const most = heard.length ? heard[heard.length - 1].sure : THOUSAND;
      heard.push({ choice: score.id, sure: Math.min(most, sure(score, scores)) });
    }
    const strange = words.filter((word) => !this.offered.has(word) && !this.table.ranks.has(word)).length;
    const isHard = typed.some((word) => HEARING_HARD_WORDS.includes(word) && !this.offered.has(word));
    return { heard, says: isHard || 2 * strange > words.length ? "none" : says(heard) };
  }

  /** @param {string[]} words @param {number[]} meaning @returns {Text} */
  text(words, meaning) {
    const apart = unit(meaning.map((number, place) => number - this.middle[place]));
    return { parts: partsOf(words), meaning, apart };
  }

  /** How like a choice's texts a sentence is: the two likest count. @param {Text} asked @param {Text[]} texts @returns {Score} */
  score(asked, texts) {
    const found = texts.map((text) => this.like(asked, text));
    const [best, second = best] = found.map(({ total }) => total).sort((one, other) => other - one);
    const total = quotient(HEARING_BEST_SHARE * best + (100 - HEARING_BEST_SHARE) * second, 100);
    return { total, meaning: Math.max(...found.map(({ meaning }) => meaning)) };
  }

  /** @param {Text} asked @param {Text} text @returns {Score} */
  like(asked, text) {
    const meaning = dot(asked.meaning, text.meaning);
    const each = [likeness(asked.parts, text.parts, this.weights), meaning, dot(asked.apart, text.apart)];
    return { total: quotient(sum(each.map((one, place) => one * HEARING_SHARES[place])), 100), meaning };
  }
}

/** How like two vectors are, about -1,000 to 1,000. @param {number[]} one @param {number[]} other */
function dot(one, other) {
  return quotient(sum(one.map((number, place) => number * other[place])) * THOUSAND, HEARING_UNIT * HEARING_UNIT);
}

/** @param {number[][]} vectors */
function mean(vectors) {
  if (!vectors.length) return new Array(HEARING_WIDTH).fill(0);
  return vectors[0].map((_, place) => quotient(sum(vectors.map((vector) => vector[place])), vectors.length));
}

/** How sure it is that a choice was meant, 0 to 1,000. @param {Score & {id: string}} score @param {(Score & {id: string})[]} scores */
function sure(score, scores) {
  const others = scores.filter(({ id }) => id !== score.id).map(({ total }) => total);
  const lead = others.length ? score.total - Math.max(...others) : score.total;
  const signs = HEARING_SURE.total * score.total + HEARING_SURE.lead * lead + HEARING_SURE.meaning * score.meaning - HEARING_SURE.less;
  return 500 + quotient(500 * signs, Math.abs(signs) + HEARING_SURE.soft);
}

/** Whether to ask for one choice, for one of two, or for none. @param {{sure: number}[]} heard @returns {"one"|"two"|"none"} */
function says(heard) {
  if (heard[0].sure >= HEARING_ONE) return "one";
  if (heard[0].sure < HEARING_TWO) return "none";
  return heard.length > 1 ? "two" : "one";
}

// Odds in words for people: the same sentences as followup.odds.words, rounded on exact fractions.
import { ODDS_MANY, ODDS_MOST_NEEDED, ODDS_TOO_WIDE } from "facts";
import {
  oddsAbout, oddsAlwaysWorthIt, oddsAtLeastOne, oddsBetter, oddsChanceAndRatio, oddsIn, oddsLessThanLeast, oddsMoreThanMost,
  oddsNeeded, oddsNeededNever, oddsNeededTooMany, oddsNeverWorthIt, oddsNothingYet, oddsOnlyWaiting, oddsRange, oddsRangeOne,
  oddsRatio, oddsTooEarly, oddsWaiting, oddsWorthIt,
} from "words";
import { breakEven } from "./beliefs.js";
import { Fraction } from "./fraction.js";

/** @typedef {import("./beliefs.js").Belief} Belief */

const SNAP = 1e-6;
const LEAST_SUM = 30;
const CLOSE = BigInt(20);

/** @param {bigint} a @param {bigint} b @returns {bigint} */
function gcd(a, b) {
  return b ? gcd(b, a % b) : a;
}

/** @param {number|Fraction} chance 0 to 1. @returns {string} Yes to no, such as "1 to 2". */
export function odds(chance) {
  const share = Fraction.of(chance);
  const [yes, no] = small(share.n, share.d - share.n);
  return oddsRatio({ yes, no });
}

/** @param {bigint} one @param {bigint} two @returns {(bigint|number)[]} */
function small(one, two) {
  const common = gcd(one, two);
  const [yes, no] = [one / common, two / common];
  if (yes + no <= BigInt(LEAST_SUM)) return [yes, no];
  if (!yes || !no) return [yes ? 1 : 0, no ? 1 : 0];
  if (yes > no) return small(no, yes).reverse();
  for (let i = 1; ; i += 1) {
    const few = BigInt(i);
    const many = (BigInt(2) * few * no + yes) / (BigInt(2) * yes);
    const off = many * yes - few * no;
    if ((off < 0 ? -off : off) * CLOSE <= few * no || i === 10) return [few, many];
  }
}

/** @param {number|Fraction} chance 0 to 1. @returns {string} Such as "about 3 in 10". */
export function about(chance) {
  const share = Fraction.of(chance);
  if (share.n === BigInt(0) || share.n === share.d) return oddsIn({ n: share.n ? 100 : 0, parts: 100 });
  const tens = share.times(10).rounded();
  if (tens >= 1 && tens <= 9) return oddsAbout({ n: tens, parts: 10 });
  const hundreds = share.times(100).rounded();
  if (hundreds === 0) return oddsLessThanLeast;
  return hundreds === 100 ? oddsMoreThanMost : oddsAbout({ n: hundreds, parts: 100 });
}

/** A range as counts of 100 people, rounded outwards. @param {{low: number, high: number}} range @returns {[number, number]} */
export function people({ low, high }) {
  return [Math.floor(100 * low + SNAP), Math.ceil(100 * high - SNAP)];
}

/** The range as a sentence about 100 people. @param {Belief} belief */
export function rangeInWords(belief, level = 0.8) {
  const [low, high] = people(belief.range(level));
  const whose = belief.yes + belief.no ? "record" : "start";
  return low === high ? oddsRangeOne({ whose, low }) : oddsRange({ whose, low, high });
}

/** Whether the range of 80 of 100 is so wide that it says little. @param {Belief} belief */
export function isTooEarly(belief) {
  const { low, high } = belief.range();
  return high - low > ODDS_TOO_WIDE + SNAP / 100;
}

/**
 * What is believed, as sentences: the chance, the range, and whether it is too early.
 * @param {Belief} belief @param {number} [waiting] How many have not answered.
 */
export function inWords(belief, waiting = 0) {
  const chance = belief.exactChance;
  const nothing = belief.yes + belief.no === 0;
  const says = nothing ? [waiting ? oddsOnlyWaiting : oddsNothingYet] : [];
  says.push(oddsChanceAndRatio({ chance: about(chance), ratio: odds(chance) }), rangeInWords(belief));
  return nothing || !isTooEarly(belief) ? says : [...says, oddsTooEarly];
}

export function atLeastOneInWords(n, chance) {
  return oddsAtLeastOne({ n, chance: about(chance) });
}

export function neededInWords(want, n) {
  const goal = inParts(Fraction.of(want));
  if (n === null) return oddsNeededNever({ n: ODDS_MOST_NEEDED, goal });
  return n > ODDS_MANY ? oddsNeededTooMany({ n, goal }) : oddsNeeded({ n, goal });
}

/** @param {Fraction} share */
function inParts(share) {
  for (const parts of [10, 100, 1000, 10000]) {
    const found = share.times(parts);
    if (found.d === BigInt(1)) return oddsIn({ n: found.n, parts });
  }
  return about(share);
}

export function betterInWords(chance) {
  return oddsBetter({ chance: about(chance) });
}

/** @param {number} waiting @param {{ifAllNo: number, ifAllYes: number}} bounds */
export function waitingInWords(waiting, { ifAllNo, ifAllYes }) {
  return oddsWaiting({ n: waiting, no: about(ifAllNo), yes: about(ifAllYes) });
}

export function breakEvenInWords(cost, worth) {
  const chance = breakEven(cost, worth);
  if (chance === null) return oddsNeverWorthIt;
  if (chance === 0) return oddsAlwaysWorthIt;
  const calls = Fraction.of(worth).over(cost).floor();
  return oddsWorthIt({ chance: calls >= 10 ? oddsIn({ n: 1, parts: calls }) : about(chance) });
}

// Odds in words for people: the same sentences as followup.odds.words, rounded on exact fractions.
import { MOST_NEEDED, breakEven } from "./beliefs.js";
import { Fraction } from "./fraction.js";

export const NOTHING_YET = "You have no follow-ups yet: this is only your starting guess.";
export const ONLY_WAITING = "Nobody has said yes or no yet: this is only the starting guess.";
export const TOO_EARLY = "It is too early to tell: the range is still wide.";
const TOO_MANY = "That is many. First change one thing, and then count again.";
const MANY = 50;
const TOO_WIDE = 0.3;
const SNAP = 1e-6;
const LEAST_SUM = 30;
const CLOSE = BigInt(20);

const grouped = (number) => number.toLocaleString("en");

function gcd(a, b) {
  return b ? gcd(b, a % b) : a;
}

/** @param {number|Fraction} chance 0 to 1. @returns {string} Yes to no, such as "1 to 2". */
export function odds(chance) {
  const share = Fraction.of(chance);
  const [yes, no] = small(share.n, share.d - share.n);
  return `${grouped(yes)} to ${grouped(no)}`;
}

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
  if (share.n === BigInt(0) || share.n === share.d) return `${share.n ? 100 : 0} in 100`;
  const tens = share.times(10).rounded();
  if (tens >= 1 && tens <= 9) return `about ${tens} in 10`;
  const hundreds = share.times(100).rounded();
  if (hundreds === 0) return "less than 1 in 100";
  return hundreds === 100 ? "more than 99 in 100" : `about ${hundreds} in 100`;
}

/** A range as counts of 100 people, rounded outwards. */
export function people({ low, high }) {
  return [Math.floor(100 * low + SNAP), Math.ceil(100 * high - SNAP)];
}

/** The range as a sentence about 100 people. */
export function rangeInWords(belief, level = 0.8) {
  const [low, high] = people(belief.range(level));
  const between = low === high ? String(low) : `between ${low} and ${high}`;
  return `Of 100 people with ${belief.yes + belief.no ? "your record" : "this starting guess"}, probably ${between} get a yes.`;
}

/** Whether the range of 80 of 100 is so wide that it says little. */
export function isTooEarly(belief) {
  const { low, high } = belief.range();
  return high - low > TOO_WIDE + SNAP / 100;
}

/** What is believed, as sentences: the chance, the range, and whether it is too early. `waiting` have not answered. */
export function inWords(belief, waiting = 0) {
  const chance = belief.exactChance;
  const nothing = belief.yes + belief.no === 0;
  const says = nothing ? [waiting ? ONLY_WAITING : NOTHING_YET] : [];
  says.push(`Your chance of a yes is ${about(chance)}. In odds, that is ${odds(chance)}.`, rangeInWords(belief));
  return nothing || !isTooEarly(belief) ? says : [...says, TOO_EARLY];
}

const times = (n) => (n === 1 ? "once more" : `${grouped(n)} more times`);

export function atLeastOneInWords(n, chance) {
  return `If you follow up ${times(n)}, the chance of at least one yes is ${about(chance)}.`;
}

export function neededInWords(want, n) {
  const goal = inParts(Fraction.of(want));
  if (n === null) return `Even ${grouped(MOST_NEEDED)} more follow-ups are not enough for a chance of ${goal}.`;
  return `For a chance of ${goal}, follow up ${times(n)}.${n > MANY ? ` ${TOO_MANY}` : ""}`;
}

function inParts(share) {
  for (const parts of [10, 100, 1000, 10000]) {
    const found = share.times(parts);
    if (found.d === BigInt(1)) return `${grouped(found.n)} in ${grouped(parts)}`;
  }
  return about(share);
}

export function betterInWords(chance) {
  return `The chance that you do better with a follow-up than without is ${about(chance)}.`;
}

export function waitingInWords(waiting, { ifAllNo, ifAllYes }) {
  const [no, yes] = [about(ifAllNo), about(ifAllYes)];
  if (waiting === 1) return `You wait for 1 answer. If it is a no, your chance is ${no}. If it is a yes, ${yes}.`;
  return `You wait for ${grouped(waiting)} answers. If all are no, your chance is ${no}. If all are yes, ${yes}.`;
}

export function breakEvenInWords(cost, worth) {
  const chance = breakEven(cost, worth);
  if (chance === null) return "A follow-up costs you more than a yes is worth to you.";
  if (chance === 0) return "A follow-up costs you nothing, so any chance is enough.";
  const calls = Fraction.of(worth).over(cost).floor();
  return `A follow-up is worth it if your chance is better than ${calls >= 10 ? `1 in ${grouped(calls)}` : about(chance)}.`;
}

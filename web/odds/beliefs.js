// What to believe about a rate, and what follows: followup.odds.beliefs and followup.odds.chances.
import { ODDS_MOST_NEEDED, ODDS_STARTS } from "facts";
import { higher, lowerQuantile, rate } from "./beta.js";
import { Fraction } from "./fraction.js";

/** The starting guesses: as many yeses `a` and noes `b` as if they had been counted. */
export const STARTS = Object.fromEntries(
  Object.entries(ODDS_STARTS).map(([name, [a, b]]) => [name, { a: new Fraction(a), b: new Fraction(b) }]));

/**
 * The learner's own starting guess.
 * @param {Fraction} chance Above 0 and below 1.
 * @param {Fraction} sure As sure as after this many answers, above 0.
 */
export function ownStart(chance, sure) {
  return { a: chance.times(sure), b: new Fraction(chance.d - chance.n, chance.d).times(sure) };
}

/** The belief Beta(A, B) after some answers. */
export class Belief {
  /** @param {number} yes A count. @param {number} no A count. @param {{a: Fraction, b: Fraction}} [start] */
  constructor(yes, no, start = STARTS.open) {
    this.yes = yes;
    this.no = no;
    this.exactA = start.a.plus(yes);
    this.exactB = start.b.plus(no);
    this.a = this.exactA.toNumber();
    this.b = this.exactB.toNumber();
  }

  /** The chance that the next answer is a yes, exactly. */
  get exactChance() {
    return this.exactA.over(this.exactA.plus(this.exactB));
  }

  get chance() {
    return this.exactChance.toNumber();
  }

  /** The rate that the true one is below with this chance, a fraction above 0 and below 1. @param {Fraction} chance */
  quantile(chance) {
    const half = new Fraction(1, 2);
    if (chance.isAtMost(half)) return rate(lowerQuantile(chance.toNumber(), this.a, this.b));
    const rest = new Fraction(chance.d - chance.n, chance.d);
    return rate(-lowerQuantile(rest.toNumber(), this.b, this.a));
  }

  /** The equal-tailed range of a level, 0.5 to 0.999. */
  range(level = 0.8) {
    const inside = Fraction.of(level);
    const tail = new Fraction(inside.d - inside.n, inside.d * BigInt(2));
    return { level, low: this.quantile(tail), high: this.quantile(new Fraction(tail.d - tail.n, tail.d)) };
  }
}

/** The chance of at least one yes in the next n follow-ups, from the whole belief. @param {Belief} belief @param {number} n */
export function atLeastOne(belief, n) {
  const total = belief.a + belief.b;
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < n; i += 1) {
    // Kahan's sum, as long rows of small numbers lose digits otherwise.
    const term = Math.log1p(-belief.a / (total + i)) - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
  }
  return 0 - Math.expm1(sum);
}

/** How many follow-ups a wanted chance takes: 1 to 1,000, or null. Exact ties count as reached. @param {Belief} belief @param {number} want */
export function needed(belief, want) {
  const goal = Fraction.of(want);
  const unit = belief.exactA.d * belief.exactB.d;
  const b = (belief.exactB.n * unit) / belief.exactB.d;
  const total = b + (belief.exactA.n * unit) / belief.exactA.d;
  let [none, whole] = [BigInt(1), BigInt(1)];
  for (let n = 0; n <= ODDS_MOST_NEEDED; n += 1) {
    if (none * goal.d <= (goal.d - goal.n) * whole) return n;
    none *= b + BigInt(n) * unit;
    whole *= total + BigInt(n) * unit;
  }
  return null;
}

/** The chance that the first rate is higher than the second. @param {Belief} belief @param {Belief} other */
export function better(belief, other) {
  return higher(belief.a, belief.b, other.a, other.b);
}

/** The chance from which a follow-up is worth its cost; null if it costs more than a yes is worth. */
export function breakEven(cost, worth) {
  const [price, prize] = [Fraction.of(cost), Fraction.of(worth)];
  return price.isAtMost(prize) ? price.over(prize).toNumber() : null;
}

/** What a follow-up costs in money: minutes, money paid, and what an hour is worth. */
export function costOf(minutes, money, hour) {
  return Fraction.of(money).plus(Fraction.of(minutes).times(hour).over(60));
}

/** What the chance becomes if all that are waited for say no, or all say yes. @param {Belief} belief @param {number} waiting */
export function waitingBounds(belief, waiting) {
  const total = belief.exactA.plus(belief.exactB).plus(waiting);
  return {
    ifAllNo: belief.exactA.over(total).toNumber(),
    ifAllYes: belief.exactA.plus(waiting).over(total).toNumber(),
  };
}

// Exact fractions, so that words are rounded as in Python and a tie is a tie.

const ZERO = BigInt(0);
const ONE = BigInt(1);

/** @param {bigint} a @param {bigint} b @returns {bigint} */
function gcd(a, b) {
  return b ? gcd(b, a % b) : a;
}

/** A fraction, 0 or more, in lowest terms: `n` over `d`, whole numbers without limit. */
export class Fraction {
  /** @param {bigint|number} n @param {bigint|number} [d] Above 0. */
  constructor(n, d = ONE) {
    const [top, foot] = [BigInt(n), BigInt(d)];
    const common = gcd(top < ZERO ? -top : top, foot) || ONE;
    this.n = top / common;
    this.d = foot / common;
  }

  /** A number as the shortest decimal that stands for it: 0.9 is exactly 9/10. @param {Fraction|number} number */
  static of(number) {
    if (number instanceof Fraction) return number;
    const [digits, power = "0"] = String(number).split("e");
    const [whole, part = ""] = digits.split(".");
    const shift = Number(power) - part.length;
    const scale = BigInt(10) ** BigInt(Math.abs(shift));
    const value = BigInt(whole + part);
    return shift < 0 ? new Fraction(value, scale) : new Fraction(value * scale);
  }

  /** @param {Fraction|number} other */
  plus(other) {
    const { n, d } = Fraction.of(other);
    return new Fraction(this.n * d + n * this.d, this.d * d);
  }

  /** @param {Fraction|number} other */
  over(other) {
    const { n, d } = Fraction.of(other);
    return new Fraction(this.n * d, this.d * n);
  }

  /** @param {Fraction|number} other */
  times(other) {
    const { n, d } = Fraction.of(other);
    return new Fraction(this.n * n, this.d * d);
  }

  /** Whether it is at most another. @param {Fraction|number} other */
  isAtMost(other) {
    const { n, d } = Fraction.of(other);
    return this.n * d <= n * this.d;
  }

  /** The nearest whole number, halves up. */
  rounded() {
    const two = BigInt(2);
    return Number((two * this.n + this.d) / (two * this.d));
  }

  floor() {
    return Number(this.n / this.d);
  }

  /** The nearest double: exact integer division on enough bits, so huge parts do no harm. */
  toNumber() {
    const [n, d] = [Number(this.n), Number(this.d)];
    if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return n / d;
    const shift = BigInt(Math.max(0, 80 + this.d.toString(2).length - this.n.toString(2).length));
    return Number((this.n << shift) / this.d) / 2 ** Number(shift);
  }
}

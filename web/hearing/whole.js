// Sums in whole numbers that come out as in Python, to the last digit.

/** The quotient, rounded down. @param {number} a @param {number} b Above 0. */
export const quotient = (a, b) => (a - (((a % b) + b) % b)) / b;

/** The square root of a whole number below 2^53, rounded down. @param {number} n */
export function root(n) {
  let found = Math.floor(Math.sqrt(n));
  while (found * found > n) found -= 1;
  return found;
}

/** @param {number[]} numbers */
export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

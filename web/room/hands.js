// The hands of a room for "how many of ten?". Values in, values out.
import { roomGuess, roomGuessRange, roomSureSum } from "words";

/**
 * @param {number[]} hands For 0, 1, … 10 of ten. @returns {{people: number, middle: number, low: number, high: number}|null}
 *   The middle guess (the lower of two), the lowest and the highest; null without any hand.
 */
export function guessOf(hands) {
  const people = hands.reduce((sum, n) => sum + n, 0);
  if (!people) return null;
  let seen = 0;
  const middle = hands.findIndex((n) => { seen += n; return 2 * seen >= people; });
  const used = hands.flatMap((n, i) => (n ? [i] : []));
  return { people, middle, low: used[0], high: used[used.length - 1] };
}

/** @returns {string} Such as "22 people guessed. The middle guess is 4 of ten; they go from 1 to 9."; empty without any. */
export function guessInWords(guess) {
  if (!guess) return "";
  const { people, middle, low, high } = guess;
  return low === high ? roomGuess({ people, middle }) : roomGuessRange({ people, middle, low, high });
}

/**
 * @param {string} when `before` or `after`. @param {ReturnType<typeof guessOf>} sum What `guessOf` gives of the slips.
 * @returns {string} Such as "Before, 12 slips: the middle is 4, from 1 to 8."; empty without any.
 */
export function sureInWords(when, sum) {
  return sum ? roomSureSum({ when, slips: sum.people, middle: sum.middle, low: sum.low, high: sum.high }) : "";
}

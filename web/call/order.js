// The order in which choices are shown.
import { Dice } from "./dice.js";

/**
 * The choices on offer in an order of their own for each turn, so that no place is the good one.
 * @param {import("./play.js").Play} play @param {number} seed The call's seed.
 */
export function inShownOrder(play, seed) {
  const dice = new Dice(seed + play.turns.length);
  const left = [...play.choices];
  return play.choices.map(() => left.splice(dice.below(left.length), 1)[0]);
}

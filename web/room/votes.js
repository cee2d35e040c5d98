// A room that plays a call together: what it votes for, and where it lost most. Values in, values out.
import { review } from "../call/review.js";

const MOST_MOMENTS = 3;
/** A loss of the whole room from which on a turn is shown, in millionths of chance: 5 points, as for one learner. */
const SHOWN = 5e4;

/**
 * The choices with the most hands.
 * @param {number[]} hands Counts, 0 or more. @returns {number[]} Their places; none while nobody has voted.
 */
export function leaders(hands) {
  const most = Math.max(0, ...hands);
  return most ? hands.flatMap((n, i) => (n === most ? [i] : [])) : [];
}

/**
 * @typedef {import("../call/review.js").ReviewedTurn
 *   & {split: Record<string, number>, lost: number}} RoomTurn
 */

/**
 * What the room as a whole lost in each turn: the mean over all hands, and not only over the choice that was made.
 * @param {import("../call/play.js").Play} play A call that has ended.
 * @param {Record<string, number>[]} splits For each turn the hands for each choice's id.
 * @returns {{turns: RoomTurn[], moments: RoomTurn[]}} `lost`, and `chances` after each choice, are in millionths, 0 to 1,000,000.
 */
export function roomReview(play, splits) {
  const turns = review(play).turns.map((turn, i) => ({ ...turn, split: splits[i], lost: lostBy(turn, splits[i]) }));
  const worst = turns.filter((turn) => turn.lost >= SHOWN).sort((a, b) => b.lost - a.lost || a.number - b.number);
  return { turns, moments: worst.slice(0, MOST_MOMENTS).sort((a, b) => a.number - b.number) };
}

/** @param {import("../call/review.js").ReviewedTurn} turn @param {Record<string, number>} split */
function lostBy({ before, chances }, split) {
  const said = Object.entries(chances);
  const hands = said.reduce((sum, [id]) => sum + (split[id] || 0), 0);
  const lost = said.reduce((sum, [id, chance]) => sum + (split[id] || 0) * (before - chance), 0);
  return hands ? Math.round(lost / hands) : 0;
}

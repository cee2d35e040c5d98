// What each thing said did to the chance in this practice call. Chances are whole millionths that
// Python worked out, so the sums are exact: start - skill lost + luck = end.
import { CALL_WEAK_SKILLS, REVIEW_MOST_MOMENTS } from "facts";
import { HANG_UP } from "./play.js";

/**
 * @typedef {ReturnType<typeof reviewed>} ReviewedTurn
 * @typedef {{turns: ReviewedTurn[], moments: ReviewedTurn[], start: number, skillLost: number, luck: number}} Review
 */

/**
 * @param {import("./play.js").Play} play
 * @returns {Review}
 *   Chances in millionths, 0 to 1,000,000; `luck` may be below 0. A turn's `slip` is 0 for none, 1 small to 3 big.
 */
export function review(play) {
  const turns = play.turns.map((turn, i) => reviewed(play.graph, turn, i + 1));
  const sum = (key) => turns.reduce((total, turn) => total + turn[key], 0);
  // Equal losses may differ by one millionth here: then the earlier turn comes first, as in Python.
  const byLoss = (a, b) => (Math.abs(b.skillLost - a.skillLost) > 1 ? b.skillLost - a.skillLost : a.number - b.number);
  const worst = turns.filter((turn) => turn.slip).sort(byLoss);
  return {
    turns,
    moments: worst.slice(0, REVIEW_MOST_MOMENTS).sort((a, b) => a.number - b.number),
    start: play.graph.chance(play.graph.start),
    skillLost: sum("skillLost"),
    luck: sum("luck"),
  };
}

/** @param {import("./graph.js").Graph} graph @param {import("./play.js").Turn} turn @param {number} number Its place, from 1. */
function reviewed(graph, turn, number) {
  const column = graph.column(turn.state);
  const beat = graph.beat(turn.state);
  const before = graph.chance(turn.state);
  const hungUp = graph.isYes(graph.data.hang_up) ? 1e6 : 0;
  const after = turn.choice ? turn.choice.after[column] : hungUp;
  const reply = turn.choice ? graph.chance(turn.reply) : hungUp;
  const slip = turn.choice ? turn.choice.slip[column] : beat.hang_up_slip[column];
  const best = beat.best[column];
  return {
    number,
    beat,
    choice: turn.choice,
    better: best === HANG_UP ? null : beat.choices.find((choice) => choice.id === best),
    before,
    after,
    reply,
    skillLost: before - after,
    luck: reply - after,
    slip,
    worst: Math.min(...graph.choices(turn.state).map((choice) => choice.after[column])),
    isWeak: !turn.choice || CALL_WEAK_SKILLS.includes(turn.choice.skill),
  };
}

// What each thing said did to the chance in this practice call. Chances are whole millionths that
// Python worked out, so the sums are exact: start - skill lost + unknown + luck = end.
import { CALL_WEAK_SKILLS, REVIEW_MOST_MOMENTS } from "facts";

/**
 * @typedef {ReturnType<typeof reviewed>} ReviewedTurn
 * @typedef {{turns: ReviewedTurn[], moments: ReviewedTurn[], start: number, skillLost: number, luck: number, channel: string,
 *   unknown: number, truth: string, clue: import("./beliefs.js").Clue|null}} Review
 */

/**
 * @param {import("./play.js").Play} play
 * @returns {Review}
 *   Chances in millionths, 0 to 1,000,000; `luck` and `unknown` may be below 0. A turn's `slip` is 0 for none, 1 small to 3 big.
 *   `truth` is what was true this time, and `clue` what showed it; empty and null for a call without secrets.
 */
export function review(play) {
  const { graph } = play;
  const { beliefs } = graph;
  const worths = beliefs ? beliefs.worths(play) : play.turns.map((turn) => worthOf(graph, turn));
  const turns = worths.map((worth, i) => reviewed(play, play.turns[i], worth, i + 1));
  const sum = (key) => turns.reduce((total, turn) => total + turn[key], 0);
  // Equal losses may differ by one millionth here: then the earlier turn comes first, as in Python.
  const byLoss = (a, b) => (Math.abs(b.skillLost - a.skillLost) > 1 ? b.skillLost - a.skillLost : a.number - b.number);
  const worst = turns.filter((turn) => turn.slip).sort(byLoss);
  return {
    turns,
    moments: worst.slice(0, REVIEW_MOST_MOMENTS).sort((a, b) => a.number - b.number),
    start: beliefs ? beliefs.start : graph.chance(graph.start),
    skillLost: sum("skillLost"),
    luck: sum("luck"),
    unknown: sum("unknown"),
    channel: graph.channel,
    truth: beliefs ? graph.secrets[play.secret].truth : "",
    clue: beliefs ? beliefs.clue(play) : null,
  };
}

/** What best play makes of a turn in a call without secrets. @param {import("./graph.js").Graph} graph @param {import("./play.js").Turn} turn */
function worthOf(graph, turn) {
  const column = graph.column(turn.state);
  const beat = graph.beat(turn.state);
  const choices = graph.choices(turn.state);
  const hungUp = graph.isYes(graph.data.hang_up) ? 1e6 : 0;
  const after = turn.choice ? turn.choice.after[column] : hungUp;
  const best = beat.best[column];
  return {
    before: graph.chance(turn.state),
    after,
    under: after,
    reply: turn.choice ? graph.chance(turn.reply) : hungUp,
    slip: turn.choice ? turn.choice.slip[column] : beat.hang_up_slip[column],
    better: beat.choices.find((choice) => choice.id === best) || null,
    worst: Math.min(...choices.map((choice) => choice.after[column])),
    chances: Object.fromEntries(choices.map((choice) => [choice.id, choice.after[column]])),
  };
}

/**
 * @param {import("./play.js").Play} play @param {import("./play.js").Turn} turn @param {import("./beliefs.js").Worth} worth
 * @param {number} number Its place, from 1.
 */
function reviewed({ graph, secret }, { state, choice }, worth, number) {
  const { before, after, under, reply } = worth;
  const beat = graph.beat(state);
  const { thinks = "" } = beat;
  return {
    ...worth,
    number,
    beat,
    thinks: typeof thinks === "string" ? thinks : thinks[graph.secrets[secret].name] || "",
    choice,
    skillLost: before - after,
    unknown: under - after,
    luck: reply - under,
    isWeak: !choice || CALL_WEAK_SKILLS.includes(choice.skill),
  };
}

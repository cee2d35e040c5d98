// Lets the tests play calls with the code of the pages, without a page. Bundled as the pages' script is.
import { reviewLabel, reviewPoints, reviewSlip, reviewThisTime } from "words";
import { Beliefs } from "../../web/call/beliefs.js";
import { Dice } from "../../web/call/dice.js";
import { CannotPlay, Graph } from "../../web/call/graph.js";
import { HANG_UP, Play, playAtRandom } from "../../web/call/play.js";
import { review } from "../../web/call/review.js";
import { timeOnTheLine } from "../../web/call/clock.js";
import {
  callAsText, chanceInWords, clueInWords, fell, onTheLine, skillAndLuck, speakerName, summary, sums, whole,
} from "../../web/call/words.js";
import { RUNGS, rungSaysToYou } from "../../web/ladder.js";

const label = (size) => (size ? reviewLabel({ size, slip: reviewSlip }) : null);

/** A call that can be played and reviewed; `beliefs` are null if it has no secrets. */
function graphOf(call, beliefs) {
  const graph = new Graph(call);
  if (beliefs) graph.beliefs = new Beliefs(call, beliefs);
  return graph;
}

/** One call played at random, with everything that is to be the same as in Python. */
function played(graph, seed) {
  const play = playAtRandom(graph, new Dice(seed));
  return { lines: asLines(play), review: reviewOf(play) };
}

function asLines(play) {
  const lines = play.transcript().map(({ speaker, says }) => `${speaker}: ${says}`);
  return [...lines, play.said.join(" "), play.rung].join("\n");
}

/** The review as numbers: each turn's chances in millionths, its label and the better choice; the sums; the words. */
function reviewOf(play) {
  const result = review(play);
  const { turns, moments, start, skillLost, luck, unknown, truth } = result;
  return {
    turns: turns.map((turn) => [turn.before, turn.after, turn.under, turn.reply, label(turn.slip), turn.better ? turn.better.id : HANG_UP]),
    moments: moments.map((moment) => moment.number),
    sums: [start, skillLost, luck, unknown],
    words: [...summary(play, result), sums(result), ...moments.map(({ before, after }) => fell(before, after)),
      ...(truth ? [reviewThisTime({ typed: truth }), clueInWords(result), ...moments.map(({ thinks }) => thinks)] : [])],
  };
}

/** A call in which the first choice is made `turns` times, and then the learner hangs up, again and again where it goes on. */
function brokenOff(graph, seed, turns) {
  const play = new Play(graph, new Dice(seed));
  for (let i = 0; i < turns && !play.over; i += 1) play.say(play.choices[0].id);
  while (!play.over) play.say(HANG_UP);
  return { lines: asLines(play), review: reviewOf(play) };
}

/** What `new Graph` says against this data; empty if it takes it. */
function complaint(data) {
  try {
    new Graph(data);
    return "";
  } catch (error) {
    return error instanceof CannotPlay ? error.message : `not for a reader: ${error}`;
  }
}

globalThis.harness = {
  Graph, graphOf, RUNGS, HANG_UP,
  RUNG_SAYS: Object.fromEntries(RUNGS.map((rung) => [rung, rungSaysToYou(rung)])),
  LABELS: [0, 1, 2, 3].map(label),
  played, brokenOff, complaint,
  triedAgain: (graph, seed, tries) => {
    const play = new Play(graph, new Dice(seed));
    while (!play.over) play.say(play.choices[0].id);
    return tries.map((other) => {
      const again = new Play(graph, new Dice(seed));
      play.said.slice(0, -1).forEach((id) => again.say(id));
      graph.beliefs.redraw(again, new Dice(other));
      const { beat, mood } = again.state;
      return [graph.secrets[again.secret].name, beat, mood];
    });
  },
  drawn: (seed, counts) => {
    const dice = new Dice(seed);
    return counts.map((count) => dice.below(count));
  },
  state: (data, seed) => {
    const play = playAtRandom(new Graph(data), new Dice(seed));
    return play.turns.map((turn) => play.graph.meters(turn.state).map((meter) => meter.value));
  },
  text: (data, seed, english) => {
    const play = playAtRandom(new Graph(data), new Dice(seed));
    return callAsText(play, review(play), english);
  },
  speakers: (data, names) => names.map((name) => speakerName(data, name)),
  chanceInWords, onTheLine, points: (millionths) => reviewPoints({ n: whole(millionths) }), skillAndLuck, timeOnTheLine,
};

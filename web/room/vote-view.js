// How a room's votes look: the split of one turn, and the review at the end.
import { chanceLine } from "../call/chance-line.js";
import { review } from "../call/review.js";
import { RUNG_SAYS, chanceInWords, isVoice, speakerName, summary } from "../call/words.js";
import { make } from "../components/element.js";
import { roomReview } from "./votes.js";

/** The hands for each choice, as bars with their numbers. */
export function splitView(offer, counts, letter) {
  const most = Math.max(...counts);
  return make("ol", { class: "fu-vote__choices" }, ...offer.map((choice, i) => make("li", { class: counts[i] === most ? "most" : "" },
    make("b", {}, letter(i)), make("span", {}, choice.says), bar(counts[i], most))));
}

const hands = (n) => `${n} ${n === 1 ? "hand" : "hands"}`;

function bar(n, most) {
  return make("span", { class: "fu-vote__bar" }, make("i", { style: `width:${(100 * n) / most}%`, "aria-hidden": "true" }), hands(n));
}

/** Where the room lost most, with the split and the better line. */
export function roomReviewView(play, splits) {
  const { data } = play.graph;
  const { moments } = roomReview(play, splits);
  const result = review(play);
  const [, way, , luck] = summary(play, result);
  return make("section", { class: "fu-review", "aria-label": "The room's review" },
    make("p", { class: "fu-meta" }, "The room's review"),
    make("h2", { tabindex: -1 }, play.graph.isYes(play.rung) ? "The room got a yes" : "It is a no this time"),
    make("p", {}, `${RUNG_SAYS[play.rung]} ${way}`),
    make("p", {}, luck),
    chanceLine(result),
    make("p", { class: "fu-meta" }, "Chance of a yes in this practice call, after each turn. The numbers are the author's, not the world's."),
    ...(moments.length ? [make("h3", {}, "Where the room lost most"), ...moments.map((turn) => moment(turn, data))]
      : [make("p", {}, "No turn cost the room much.")]),
    make("p", {}, make("b", {}, "What was behind it: "), data.truth));
}

/** The better line; where the room chose it, the other hands are what was lost. */
function better({ better: line, choice }) {
  if (!line) return [];
  if (line.id === choice.id) return [make("p", { class: "fu-better" }, "The room chose the best line. The other hands would have cost more.")];
  return [make("p", { class: "fu-better" }, make("b", {}, "Better: "), line.says), make("p", {}, line.why)];
}

function moment(turn, data) {
  const name = speakerName(data, turn.beat.speaker) || data.employer.name;
  const chosen = turn.beat.choices.filter((choice) => turn.split[choice.id]).sort((a, b) => turn.split[b.id] - turn.split[a.id]);
  return make("article", { class: "fu-moment" },
    make("h4", {}, `Turn ${turn.number}`),
    make("p", {}, make("b", {}, isVoice(turn.beat.speaker) ? `${name}: ` : "What happened: "), turn.beat.says),
    make("p", {}, `The chance of a yes before this turn: ${chanceInWords(turn.before)}.`),
    make("ul", {}, ...chosen.map((choice) => make("li", {}, `${hands(turn.split[choice.id])}: “${choice.says}” Then it was ${chanceInWords(turn.chances[choice.id])}.`))),
    ...better(turn));
}

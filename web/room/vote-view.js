// How a room's votes look: the split of one turn, and the review at the end.
import {
  roomBehindIt, roomBetter, roomChanceBefore, roomChancesNote, roomChoseBest, roomGotNo, roomGotYes, roomHands, roomHandsFor,
  roomLostLittle, roomLostMost, roomReview as roomReviewName, roomSpeaker, roomTurn, roomWhatHappened,
} from "words";
import { chanceLine } from "../call/chance-line.js";
import { review } from "../call/review.js";
import { RUNG_SAYS, chanceInWords, isVoice, speakerName, summary } from "../call/words.js";
import { make, withNodes } from "../components/element.js";
import { inEnglish } from "../components/english.js";
import { roomReview } from "./votes.js";

/** The hands for each choice, as bars with their numbers. */
export function splitView(offer, counts, letter) {
  const most = Math.max(...counts);
  return make("ol", { class: "fu-vote__choices" }, ...offer.map((choice, i) => make("li", { class: counts[i] === most ? "most" : "" },
    make("b", {}, letter(i)), make("span", {}, inEnglish(choice.says)), bar(counts[i], most))));
}

function bar(n, most) {
  return make("span", { class: "fu-vote__bar" }, make("i", { style: `width:${(100 * n) / most}%`, "aria-hidden": "true" }), roomHands({ n }));
}

/** Where the room lost most, with the split and the better line. */
export function roomReviewView(play, splits) {
  const { data } = play.graph;
  const { moments } = roomReview(play, splits);
  const result = review(play);
  const [, way, , luck] = summary(play, result);
  return make("section", { class: "fu-review", "aria-label": roomReviewName },
    make("p", { class: "fu-meta" }, roomReviewName),
    make("h2", { tabindex: -1 }, play.graph.isYes(play.rung) ? roomGotYes : roomGotNo),
    make("p", {}, `${RUNG_SAYS[play.rung]} ${way}`),
    make("p", {}, luck),
    chanceLine(result),
    make("p", { class: "fu-meta" }, roomChancesNote),
    ...(moments.length ? [make("h3", {}, roomLostMost), ...moments.map((turn) => moment(turn, data))]
      : [make("p", {}, roomLostLittle)]),
    make("p", {}, make("b", {}, roomBehindIt), " ", data.truth));
}

/** The better line; where the room chose it, the other hands are what was lost. */
function better({ better: line, choice }) {
  if (!line) return [];
  if (line.id === choice.id) return [make("p", { class: "fu-better" }, roomChoseBest)];
  return [make("p", { class: "fu-better" }, make("b", {}, roomBetter), " ", inEnglish(line.says)), make("p", {}, line.why)];
}

function moment(turn, data) {
  const { speaker, says } = turn.beat;
  const who = isVoice(speaker) ? withNodes(roomSpeaker, { name: speaker === "employer" ? inEnglish(data.employer.name) : speakerName(data, speaker) })
    : [roomWhatHappened];
  const chosen = turn.beat.choices.filter((choice) => turn.split[choice.id]).sort((a, b) => turn.split[b.id] - turn.split[a.id]);
  return make("article", { class: "fu-moment" },
    make("h4", {}, roomTurn({ n: turn.number })),
    make("p", {}, make("b", {}, ...who), " ", inEnglish(says)),
    make("p", {}, roomChanceBefore({ chance: chanceInWords(turn.before) })),
    make("ul", {}, ...chosen.map((choice) => make("li", {}, ...withNodes(roomHandsFor, {
      n: turn.split[choice.id], says: inEnglish(choice.says), chance: chanceInWords(turn.chances[choice.id]),
    })))),
    ...better(turn));
}

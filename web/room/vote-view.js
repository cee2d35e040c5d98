// How a room's votes look: the split of one turn, and the review at the end.
import {
  callLine, callWritePart, reviewBehind, reviewBetter, reviewHappened, reviewSimpler, roomChanceBefore, roomChancesNote, roomChoseBest, roomGotNo, roomGotYes,
  roomHands, roomHandsFor, roomLostLittle, roomLostMost, roomReview as roomReviewName, roomSaid, roomTheEnd, roomTurn,
} from "words";
import { CALL_CHANNELS } from "facts";
import { chanceLine } from "../call/chance-line.js";
import { frameView } from "../call/frame.js";
import { isVoice } from "../call/hearing.js";
import { words } from "../call/play.js";
import { review } from "../call/review.js";
import { truthView } from "../call/review-view.js";
import { labelled, line, named, said } from "../call/lines.js";
import { chanceInWords, summary, unbroken } from "../call/words.js";
import { rungSaysToYou } from "../ladder.js";
import { make, withNodes } from "../components/element.js";
import { roomReview } from "./votes.js";

/** @typedef {import("./votes.js").RoomTurn} RoomTurn */
/** @typedef {import("../call/english.js").English} English */

/** What the room said last, and what is heard now. @param {import("../call/play.js").Play} play @param {English} english */
export function lineView(play, english) {
  const { beat, graph, turns, over } = play;
  const who = named(graph.data, beat.speaker);
  const turn = over ? roomTheEnd : roomTurn({ n: turns.length + 1 });
  const last = turns[turns.length - 1];
  return make("div", {},
    last && !beat.part ? make("p", { class: "fu-vote__said" }, ...withNodes(roomSaid, { says: line(words(last.choice, english)) })) : "",
    make("p", { class: "fu-meta" }, turn, ...(who && !beat.part ? [" · ", who] : [])),
    beat.at && beat.channel !== CALL_CHANNELS[2] ? make("p", { class: "fu-phone__at" }, line(beat.at)) : "",
    make("div", { class: "fu-frame" }, ...frameView(play, english)),
    make("h2", { class: "fu-vote__line", tabindex: -1 }, beat.part ? callWritePart({ part: beat.part }) : line(words(beat, english))));
}

/**
 * The hands for each choice, as bars with their numbers.
 * @param {CallChoice[]} offer @param {number[]} counts @param {(place: number) => string} letter @param {English} english
 */
export function splitView(offer, counts, letter, english) {
  const most = Math.max(...counts);
  return make("ol", { class: "fu-vote__choices" }, ...offer.map((choice, i) => make("li", { class: counts[i] === most ? "most" : "" },
    make("b", {}, letter(i)), make("span", {}, line(words(choice, english))), bar(counts[i], most))));
}

function bar(n, most) {
  return make("span", { class: "fu-vote__bar" }, make("i", { style: `--share:${n / most}`, "aria-hidden": "true" }), roomHands({ n }));
}

/**
 * Where the room lost most, with the split and the better line.
 * @param {import("../call/play.js").Play} play @param {Record<string, number>[]} splits @param {English} english
 */
export function roomReviewView(play, splits, english) {
  const { data } = play.graph;
  const { moments } = roomReview(play, splits);
  const result = review(play);
  const [, , , way, , luck, unknown] = summary(play, result);
  return make("section", { class: "fu-review", "aria-label": roomReviewName },
    make("p", { class: "fu-meta" }, roomReviewName),
    make("h2", { tabindex: -1 }, play.graph.isYes(play.rung) ? roomGotYes : roomGotNo),
    make("p", {}, `${rungSaysToYou(play.rung)} ${way}`),
    make("p", {}, luck),
    unknown ? make("p", {}, unknown) : "",
    chanceLine(result),
    make("p", { class: "fu-meta" }, roomChancesNote),
    ...(moments.length ? [make("h3", {}, roomLostMost), ...moments.map((turn) => moment(turn, data, english))]
      : [make("p", {}, roomLostLittle)]),
    labelled(reviewBehind, { typed: unbroken(data.truth) }),
    ...truthView(result, english));
}

/** The better line; where the room chose it, the other hands are what was lost. @param {RoomTurn} turn @param {English} english */
function better({ better: best, choice, beat }, english) {
  if (!best) return [];
  if (best.id === choice.id) return [make("p", { class: "fu-better" }, roomChoseBest)];
  return [labelled(reviewBetter, { typed: said(best, english, beat) }, { class: "fu-better" }), best.why ? make("p", {}, unbroken(best.why)) : ""];
}

/** @param {RoomTurn} turn @param {CompiledCall} data @param {English} english */
function moment(turn, data, english) {
  const { speaker, says, plain } = turn.beat;
  const chosen = turn.beat.choices.filter((choice) => turn.split[choice.id]).sort((a, b) => turn.split[b.id] - turn.split[a.id]);
  return make("article", { class: "fu-moment" },
    make("h4", {}, roomTurn({ n: turn.number })),
    says ? (isVoice(speaker) ? labelled(callLine, { name: named(data, speaker), typed: line(says) }) : labelled(reviewHappened, { typed: line(says) })) : "",
    plain && english === "plain" ? labelled(reviewSimpler, { typed: line(plain) }) : "",
    make("p", {}, roomChanceBefore({ chance: chanceInWords(turn.before) })),
    make("ul", {}, ...chosen.map((choice) => make("li", {}, ...withNodes(roomHandsFor, {
      n: turn.split[choice.id], says: line(words(choice, english)), chance: chanceInWords(turn.chances[choice.id]),
    })))),
    ...better(turn, english));
}

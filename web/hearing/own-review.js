// In the review: each sentence of one's own beside the line that it was heard as.
import { reviewOwnHeard, reviewOwnLine, reviewOwnNotHeard, reviewOwnTitle, reviewOwnTurn, reviewYouSaid } from "words";
import { labelled, said } from "../call/lines.js";
import { make } from "../components/element.js";
import { namesIn, partsHeard } from "./parts.js";

/**
 * @param {Element} place Where it stands.
 * @param {import("../call/play.js").Play} play @param {"says"|"plain"} english
 */
export function ownReview(place, play, english) {
  const names = namesIn(play.graph.data.you);
  const turns = play.turns.map(({ choice, state }, at) => ({ choice, channel: play.graph.beat(state).channel, sentence: play.own[at], number: at + 1 })).filter(({ choice, sentence }) => choice && sentence);
  place.replaceChildren(make("h3", {}, reviewOwnTitle), ...turns.map(({ choice, channel, sentence, number }) => make("div", { class: "fu-own__turn" },
    make("p", { class: "fu-meta" }, reviewOwnTurn({ turn: number })),
    labelled(reviewYouSaid, { channel, typed: make("bdi", {}, sentence) }),
    labelled(reviewOwnLine, { typed: said(choice, english) }),
    ticks(partsHeard(choice.says, names), partsHeard(sentence, names)))));
}

/** @param {string[]} asked What the line has. @param {string[]} heard What the sentence has. */
function ticks(asked, heard) {
  const parts = [...new Set([...heard, ...asked])];
  if (!parts.length) return "";
  return make("ul", { class: "fu-own__parts" }, ...parts.map((part) => {
    const found = heard.includes(part);
    return make("li", { class: found ? "on" : "" }, found ? reviewOwnHeard({ part }) : reviewOwnNotHeard({ part }));
  }));
}

// The review of a call, as a page part.
import { make } from "../components/element.js";
import { chanceLine } from "./chance-line.js";
import { words } from "./play.js";
import { review } from "./review.js";
import { RUNG_SAYS, callAsText, chanceInWords, points, skillAndLuck, speakerName } from "./words.js";

const HEADINGS = {
  silence: "Nobody answered", answer: "It is still no", advice: "You got advice", door: "You opened a door", job: "You got a job",
};

/**
 * @param {import("./play.js").Play} play A call that has ended.
 * @param {{badly: boolean, english: string, again: () => void, makeItBad: () => void,
 *   tryMoment: (turn: number) => void}} options
 * @returns {HTMLElement}
 */
export function reviewView(play, options) {
  const result = review(play);
  const { data } = play.graph;
  const isYes = play.graph.isYes(play.rung);
  return make("section", { class: "fu-review", "aria-label": "Review of the call" },
    make("p", { class: "fu-meta" }, "Your review"),
    make("h2", { tabindex: -1 }, heading(play, result, options)),
    make("p", {}, play.hungUp ? "You hung up. " : "", `${RUNG_SAYS[play.rung]} `,
      isYes ? "That is a yes in this call." : `A yes in this call begins with: ${RUNG_SAYS[data.yes]}`),
    chanceLine(result),
    make("p", { class: "fu-meta" }, "Chance of a yes in this practice call, after each turn. The numbers are the author's, not the world's."),
    make("p", {}, skillAndLuck(result)),
    ...moments(play, result, options),
    make("p", {}, make("b", {}, "What was behind it: "), data.truth),
    buttons(play, result, options),
    allTurns(result, options.english),
    make("div", { class: "fu-call__after", role: "group", "aria-label": "After this call" }));
}

function heading(play, result, { badly }) {
  const isYes = play.graph.isYes(play.rung);
  if (badly) return isYes ? "It went well in spite of you" : "You did it: the call went badly";
  const worst = result.moments.length;
  const tail = !worst ? "" : worst === 1 ? ". One moment cost you most." : `. ${["", "", "Two", "Three"][worst]} moments cost you most.`;
  return `${HEADINGS[play.rung]}${tail}`;
}

function moments(play, result, { english, tryMoment }) {
  const { data } = play.graph;
  if (!result.moments.length) return [make("p", {}, "No moment lost much.")];
  return result.moments.map((moment) => {
    const name = speakerName(data, moment.beat.speaker) || data.employer.name;
    return make("article", { class: "fu-moment" },
      make("h3", {}, `Turn ${moment.number}: ${moment.label}, ${points(moment.skillLost)} lost`),
      make("p", {}, make("b", {}, "They said: "), moment.beat.says),
      moment.beat.thinks ? make("p", {}, make("b", {}, `${name} was thinking: `), moment.beat.thinks) : "",
      make("p", {}, make("b", {}, "You said: "), words(moment.choice, english)),
      moment.choice ? make("p", {}, moment.choice.why) : "",
      make("p", { class: "fu-better" }, make("b", {}, "Better: "), words(moment.better, english)),
      moment.better ? make("p", {}, moment.better.why) : "",
      make("p", {}, make("button", { type: "button", class: "fu-button", onclick: () => tryMoment(moment.number) }, "Try this moment again")));
  });
}

function buttons(play, result, { english, again, makeItBad }) {
  const text = callAsText(play, result, english);
  const told = make("span", { role: "status" });
  const quiet = (label, onclick) => make("button", { type: "button", class: "fu-quiet", onclick }, label);
  return make("p", { class: "fu-row" },
    quiet("Play again", again), quiet("Make this call go badly", makeItBad),
    quiet("Copy the call", async () => { told.textContent = await copy(text); }),
    quiet("Save the call", () => save(text, `${play.graph.data.id}.txt`)), told);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied.";
  } catch {
    return "This browser does not let us copy. Save the call instead.";
  }
}

function save(text, name) {
  const link = make("a", { href: URL.createObjectURL(new Blob([text], { type: "text/plain" })), download: name });
  link.click();
  // Some browsers read it only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The same as the line, in words, for everybody who wants the details. */
function allTurns(result, english) {
  const rows = result.turns.map((turn) => make("tr", {},
    make("td", {}, String(turn.number)), make("td", {}, words(turn.choice, english)),
    make("td", {}, turn.label || "good"), make("td", {}, chanceInWords(turn.reply))));
  return make("details", {}, make("summary", {}, "All turns"),
    make("table", {},
      make("thead", {}, make("tr", {}, ...["Turn", "You said", "Line", "Chance after the reply"].map((title) => make("th", { scope: "col" }, title)))),
      make("tbody", {}, ...rows)));
}

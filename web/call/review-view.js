// The review of a call, as a page part.
import { make } from "../components/element.js";
import { chanceLine } from "./chance-line.js";
import { words } from "./play.js";
import { review } from "./review.js";
import { callAsText, chanceInWords, fell, isVoice, points, speakerName, summary, sums, unbroken, whole } from "./words.js";

/**
 * @param {import("./play.js").Play} play A call that has ended.
 * @param {{badly: boolean, english: string, glossary: string, again: () => void, makeItBad: () => void,
 *   tryMoment: (turn: number) => void}} options `glossary` is the address of that page.
 * @returns {HTMLElement}
 */
export function reviewView(play, options) {
  const result = review(play);
  const [reached, way, ...skillAndLuck] = summary(play, result);
  return make("section", { class: "fu-review", "aria-label": "Review of the call" },
    make("p", { class: "fu-meta" }, "Your review"),
    make("h2", { tabindex: -1 }, options.badly ? badly(play) : reached),
    make("p", {}, way),
    ...skillAndLuck.map((says) => make("p", {}, ...explained(says, options.glossary))),
    chanceLine(result),
    make("p", { class: "fu-meta" }, "Chance of a yes in this practice call. Each turn, your words move it first, then their answer. The numbers are the author's, not the world's."),
    ...result.moments.map((moment) => momentView(moment, play.graph.data, options)),
    make("p", {}, make("b", {}, "What was behind it: "), play.graph.data.truth),
    buttons(play, result, options),
    allTurns(result, options.english),
    make("div", { class: "fu-call__after", role: "group", "aria-label": "After this call" }));
}

function badly(play) {
  return play.graph.isYes(play.rung) ? "It went well in spite of you" : "You did it: the call went badly";
}

/** Words of which the last one before a colon, if there is one, is in the glossary. */
function explained(says, glossary) {
  const [, before, word, after] = /^(.*?)(\w+)(:.*|)$/.exec(says);
  return [before, make("a", { href: `${glossary}#${word.toLowerCase()}` }, word), after];
}

function momentView(moment, data, { english, glossary, tryMoment }) {
  const { beat } = moment;
  const name = speakerName(data, beat.speaker);
  const line = (label, says) => make("p", {}, make("b", {}, `${label}: `), unbroken(says));
  return make("article", { class: "fu-moment" },
    make("h3", {}, `Turn ${moment.number}: `, ...explained(moment.label, glossary)),
    line(isVoice(beat.speaker) ? `${name} said` : "What happened", beat.says),
    beat.thinks ? line(`${name || data.employer.name} was thinking`, beat.thinks) : "",
    line("You said", words(moment.choice, english)),
    moment.choice ? make("p", {}, moment.choice.why) : "",
    make("p", {}, fell(moment.before, moment.after)),
    make("p", { class: "fu-better" }, make("b", {}, "Better: "), unbroken(words(moment.better, english))),
    moment.better ? make("p", {}, moment.better.why) : "",
    make("p", {}, make("button", { type: "button", class: "fu-button", onclick: () => tryMoment(moment.number) }, "Try this moment again")));
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

const WEAK = ["push", "blame", "give-up"];
const COLUMNS = ["Turn", "You said", "Skill", "Luck", "Chance after"];

/** The same as the line, in words and numbers, for everybody who wants the details. */
function allTurns(result, english) {
  // A phone shows the cells one below the other: then only the roles say that it is a table.
  const row = (turn) => [
    String(turn.number), unbroken(words(turn.choice, english)), skill(turn), luck(turn), chanceInWords(turn.reply),
  ].map((text, i) => make("td", { role: "cell", "data-of": COLUMNS[i] }, text));
  return make("details", {}, make("summary", {}, "All turns"),
    make("table", { class: "fu-turns", role: "table" },
      make("thead", {}, make("tr", {}, ...COLUMNS.map((title) => make("th", { scope: "col" }, title)))),
      make("tbody", {}, ...result.turns.map((turn) => make("tr", { role: "row" }, ...row(turn))))),
    make("p", {}, sums(result)));
}

function skill({ choice, label, skillLost }) {
  // A hard word that cost nothing was lucky, and not good.
  const fine = !choice || WEAK.includes(choice.skill) ? "no harm this time" : "good";
  return `${label || fine}${whole(skillLost) ? `, ${points(skillLost)} lost` : ""}`;
}

function luck(turn) {
  return whole(turn.luck) ? `${turn.luck > 0 ? "gave you" : "took"} ${points(turn.luck)}` : "no change";
}

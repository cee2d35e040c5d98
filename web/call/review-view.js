// The review of a call, as a page part.
import { CALL_WEAK_SKILLS } from "facts";
import {
  reviewAfter, reviewAgain, reviewAllCost, reviewAllTurns, reviewBehind, reviewBetter, reviewColumnChance, reviewColumnSaid, reviewColumnTurn,
  reviewCopied, reviewCopy, reviewFine, reviewHappened, reviewLabel, reviewLittleHarm, reviewLost, reviewLuck, reviewLuckCell, reviewMakeBad,
  reviewNearly, reviewNoHarm, reviewNobodyReal, reviewNotCopied, reviewOfTheCall, reviewPicture, reviewSaid, reviewSave, reviewSimpler, reviewSkill, reviewSlip, reviewThisTime, reviewThought,
  reviewTryAgain, reviewTurn, reviewUnknown, reviewWentBadly, reviewWentWell, reviewYouSaid, reviewYours,
} from "words";
import { make, withNodes } from "../components/element.js";
import { chanceLine } from "./chance-line.js";
import { isVoice } from "./hearing.js";
import { sentLetters } from "./letter-view.js";
import { labelled, line, named, practicePerson, said, told } from "./lines.js";
import { review } from "./review.js";
import {
  callAsText, chanceInWords, clueInWords, fell, luckInWords, praise, skillInWords, summary, sums, unknownInWords, wayOf, whole,
} from "./words.js";

/**
 * @typedef {import("./review.js").ReviewedTurn} ReviewedTurn
 * @typedef {{badly: boolean, english: "says"|"plain", glossary: string, again: () => void, makeItBad: () => void,
 *   tryMoment: (turn: number) => void}} Options `glossary` is the address of that page.
 */

/**
 * @param {import("./play.js").Play} play A call that has ended.
 * @param {Options} options
 * @returns {HTMLElement}
 */
export function reviewView(play, options) {
  const result = review(play);
  const { channel } = result;
  const [reached, decided, , way] = summary(play, result);
  return make("section", { class: "fu-review", "aria-label": reviewOfTheCall({ channel }) },
    practicePerson(play.graph.data),
    make("p", { class: "fu-meta" }, reviewYours),
    make("h2", { tabindex: -1 }, options.badly ? badly(play) : reached),
    make("p", {}, make("b", {}, decided)),
    make("p", {}, ...[praise(result, options.english, withNodes, said)].flat()),
    make("p", {}, way),
    make("p", {}, ...skillInWords(result, explained(reviewSkill, "skill", options), withNodes)),
    make("p", {}, ...luckInWords(result, explained(reviewLuck, "luck", options), withNodes)),
    result.truth ? make("p", {}, unknownInWords(result)) : "",
    chanceLine(result),
    make("p", { class: "fu-meta" }, reviewPicture({ channel })),
    play.graph.data.own ? make("p", { class: "fu-meta" }, reviewNobodyReal({ channel })) : "",
    ...result.moments.map((moment) => momentView(moment, play.graph.data, options)),
    Object.keys(play.own).length ? make("div", { class: "fu-review__own" }) : "",
    labelled(reviewBehind, { typed: told(play.graph.data.truth) }),
    ...truthView(result, options.english),
    sentLetters(play, options.english, copy),
    buttons(play, result, options),
    allTurns(result, options.english),
    make("div", { class: "fu-call__after", role: "group", "aria-label": reviewAfter({ channel }) }));
}

/** What was true this time, and what showed it. @param {import("./review.js").Review} result @param {"says"|"plain"} english */
export function truthView(result, english) {
  if (!result.truth) return [];
  return [labelled(reviewThisTime, { typed: told(result.truth) }), make("p", {}, ...[clueInWords(result, english, withNodes, said)].flat())];
}

function badly(play) {
  return play.graph.isYes(play.rung) ? reviewWentWell : reviewWentBadly({ channel: play.graph.channel });
}

/** A word that leads to its entry in the glossary. @param {string} word @param {string} entry @param {Options} options */
function explained(word, entry, { glossary }) {
  return make("a", { href: `${glossary}#${entry}` }, word);
}

/** @param {ReviewedTurn} moment @param {CompiledCall} data @param {Options} options */
function momentView(moment, data, options) {
  const { beat, thinks, number, choice, better, slip: size } = moment;
  const { channel } = beat;
  const name = named(data, beat.speaker);
  const slip = explained(reviewSlip, "slip", options);
  return make("article", { class: "fu-moment" },
    make("h3", {}, ...withNodes(reviewTurn, { turn: number, size, slip })),
    practicePerson(data),
    heardView(data, beat),
    beat.plain && options.english === "plain" ? labelled(reviewSimpler, { typed: line(beat.plain) }) : "",
    thinks ? labelled(reviewThought, { name: name || named(data, "employer"), typed: told(thinks) }) : "",
    labelled(reviewYouSaid, { channel, typed: said(choice, options.english, beat) }),
    choice && choice.why ? make("p", {}, told(choice.why)) : "",
    make("p", {}, fell(moment.before, moment.after)),
    labelled(reviewBetter, { typed: said(better, options.english, beat) }, { class: "fu-better" }),
    why(better),
    make("p", {}, make("button", { type: "button", class: "fu-quiet", onclick: () => options.tryMoment(number) }, reviewTryAgain)));
}

/** What was heard or read before a choice; nothing where a part of a letter was chosen. @param {CompiledCall} data @param {CallBeat} beat */
export function heardView(data, { speaker, says, channel }) {
  if (!says) return "";
  const typed = line(says);
  return isVoice(speaker) ? labelled(reviewSaid, { name: named(data, speaker), typed, channel }) : labelled(reviewHappened, { typed });
}

/** Why a line would have been better; without one it was better to say nothing more. */
function why(better) {
  if (!better) return make("p", {}, reviewAllCost);
  return better.why ? make("p", {}, told(better.why)) : "";
}

function buttons(play, result, { english, again, makeItBad }) {
  const { channel } = result;
  const text = callAsText(play, result, english);
  const told = make("span", { role: "status" });
  const quiet = (label, onclick) => make("button", { type: "button", class: "fu-quiet", onclick }, label);
  return make("p", { class: "fu-row" },
    quiet(reviewAgain, again), quiet(reviewMakeBad({ channel }), makeItBad),
    quiet(reviewCopy({ channel }), async () => { told.textContent = (await copy(text)) ? reviewCopied : reviewNotCopied({ channel }); }),
    quiet(reviewSave({ channel }), () => save(text, `${play.graph.data.id}.txt`)), told);
}

/** @param {string} text @returns {Promise<boolean>} Whether the browser let us. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function save(text, name) {
  const link = make("a", { href: URL.createObjectURL(new Blob([text], { type: "text/plain" })), download: name });
  link.click();
  // Some browsers read it only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}


/** The same as the line, in words and numbers, for everybody who wants the details. */
function allTurns(result, english) {
  // A phone shows the cells one below the other: then only the roles say that it is a table.
  const all = [reviewColumnTurn, reviewColumnSaid({ channel: result.channel }), reviewSkill, reviewLuck, reviewUnknown, reviewColumnChance];
  const columns = all.filter((title) => result.truth || title !== reviewUnknown);
  const row = (turn) => [
    turn.number, said(turn.choice, english, turn.beat), skill(turn), given(turn.luck), ...(result.truth ? [given(turn.unknown)] : []), chanceInWords(turn.reply),
  ].map((text, i) => make("td", { role: "cell", "data-of": columns[i] }, text));
  return make("details", {}, make("summary", {}, reviewAllTurns),
    make("table", { class: "fu-turns", role: "table" },
      make("thead", {}, make("tr", {}, ...columns.map((title) => make("th", { scope: "col" }, title)))),
      make("tbody", {}, ...result.turns.map((turn) => make("tr", { role: "row" }, ...row(turn))))),
    make("p", {}, sums(result)));
}

/** @param {ReviewedTurn} turn */
function skill({ choice, slip: size, skillLost }) {
  const n = whole(skillLost);
  const isWeak = !choice || CALL_WEAK_SKILLS.includes(choice.skill);
  const [fine, nearly] = isWeak ? [reviewNoHarm, reviewLittleHarm] : [reviewFine, reviewNearly];
  const small = n ? nearly : fine;
  const what = size ? reviewLabel({ size, slip: reviewSlip }) : small;
  return n ? reviewLost({ what, n }) : what;
}

/** What came without the learner's doing. @param {number} part Luck, or what nobody could know. */
const given = (part) => reviewLuckCell({ way: wayOf(part), n: whole(part) });

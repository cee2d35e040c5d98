// The recordings that are kept, beside the list of practice calls.
import {
  practicePageKeepIt, recordPageDelete, voiceAllDeleted, voiceDeleteAll, voiceDeleteAllQuestion, voiceDeleted, voiceDeleteQuestion, voiceList,
  voiceListAbout, voiceListDamaged, voiceListNewer, voiceNotDeleted, voiceNotNow, voiceWhen, voiceYesDelete, voiceYesDeleteAll,
} from "words";
import { make } from "../components/element.js";
import { inEnglish } from "../components/english.js";
import { dayInWords } from "../record/dates.js";
import { deleteTake, forgetTakes, loadTakes, soundOf } from "./kept-takes.js";
import { modelButton, playButton } from "./play-buttons.js";
import { quiet } from "./playing.js";

const QUIET = { class: "fu-quiet" };
const DANGER = "fu-quiet fu-danger";
const button = (words, onclick, look = "fu-quiet") => make("button", { type: "button", class: look, onclick }, words);

/**
 * Show what is kept, or nothing where nothing is.
 * @param {HTMLElement} place @param {(words: string) => void} tell Says what happened.
 */
export async function showTakes(place, tell) {
  quiet();
  const { takes, trouble } = await loadTakes();
  const remove = (take) => () => deleted(deleteTake(take.id), voiceDeleted, place, tell);
  const why = { newer: voiceListNewer, damaged: voiceListDamaged }[trouble];
  const all = takes.length > 1 || trouble === "damaged";
  place.replaceChildren(...(takes.length || trouble ? [
    make("h3", { tabindex: -1 }, voiceList), make("p", { class: why ? "fu-error" : "" }, why || voiceListAbout({ n: takes.length })),
    make("ul", { class: "fu-record__list" }, ...[...takes].reverse().map((take) => item(take, tell, remove(take)))),
    all ? allAtOnce(() => deleted(forgetTakes(), voiceAllDeleted, place, tell)) : "",
  ] : []));
}

/** @param {import("./kept-takes.js").KeptTake} take @param {(words: string) => void} tell @param {() => void} remove */
function item(take, tell, remove) {
  const row = rowOf([playButton(soundOf(take), tell, QUIET), modelButton(take.line, QUIET)], {
    words: recordPageDelete, question: voiceDeleteQuestion, yes: voiceYesDelete, no: practicePageKeepIt, does: remove,
  });
  return make("li", {},
    make("p", { class: "fu-meta" }, voiceWhen({ day: dayInWords(take.day), n: take.seconds })), make("p", {}, make("b", {}, inEnglish(take.line))), row);
}

/** @param {() => void} does */
const allAtOnce = (does) => rowOf([], { words: voiceDeleteAll, question: voiceDeleteAllQuestion, yes: voiceYesDeleteAll, no: voiceNotNow, does });

/**
 * Buttons, of which the last one asks first, in their place.
 * @param {HTMLElement[]} buttons
 * @param {{words: string, question: string, yes: string, no: string, does: () => void}} asking
 */
function rowOf(buttons, { words, question, yes, no, does }) {
  const last = button(words, () => {
    quiet();
    const stay = button(no, () => { row.replaceChildren(...buttons, last); last.focus(); });
    row.replaceChildren(make("b", {}, question), button(yes, does, DANGER), stay);
    stay.focus();
  });
  const row = make("div", { class: "fu-row fu-noprint" }, ...buttons, last);
  return row;
}

async function deleted(doing, words, place, tell) {
  const gone = await doing;
  if (gone) await showTakes(place, tell);
  tell(gone ? words : voiceNotDeleted);
  /** @type {HTMLElement} */
  const next = place.querySelector("h3") || place;
  next.focus();
}

// The recordings that are kept, beside the list of practice calls.
import {
  practicePageKeepIt, recordPageDelete, voiceDeleted, voiceDeleteQuestion, voiceList, voiceListAbout, voiceListDamaged, voiceListNewer, voiceNotDeleted,
  voiceWhen, voiceYesDelete,
} from "words";
import { make } from "../components/element.js";
import { inEnglish } from "../components/english.js";
import { dayInWords } from "../record/dates.js";
import { deleteTake, loadTakes, soundOf } from "./kept-takes.js";
import { modelButton, playButton } from "./play-buttons.js";
import { quiet } from "./playing.js";

const QUIET = { class: "fu-quiet" };
const button = (words, onclick, look = "fu-quiet") => make("button", { type: "button", class: look, onclick }, words);

/**
 * Show what is kept, or nothing where nothing is.
 * @param {HTMLElement} place @param {(words: string) => void} tell Says what happened.
 */
export async function showTakes(place, tell) {
  quiet();
  const { takes, trouble } = await loadTakes();
  if (!takes.length && !trouble) {
    place.replaceChildren();
    return;
  }
  const heading = make("h3", { tabindex: -1 }, voiceList);
  const why = { newer: voiceListNewer, damaged: voiceListDamaged }[trouble];
  place.replaceChildren(heading, make("p", { class: why ? "fu-error" : "" }, why || voiceListAbout({ n: takes.length })),
    make("ul", { class: "fu-record__list" }, ...[...takes].reverse().map((take) => item(take, tell, () => deleted(take, place, tell)))));
}

/** @param {import("./kept-takes.js").KeptTake} take @param {(words: string) => void} tell @param {() => void} remove */
function item(take, tell, remove) {
  const row = make("div", { class: "fu-row fu-noprint" });
  const ask = () => {
    quiet();
    const no = button(practicePageKeepIt, () => { row.replaceChildren(...usual); usual[usual.length - 1].focus(); });
    row.replaceChildren(make("b", {}, voiceDeleteQuestion), button(voiceYesDelete, remove, "fu-quiet fu-danger"), no);
    no.focus();
  };
  const usual = [playButton(soundOf(take), tell, QUIET), modelButton(take.line, QUIET), button(recordPageDelete, ask)];
  row.append(...usual);
  return make("li", {},
    make("p", { class: "fu-meta" }, voiceWhen({ day: dayInWords(take.day), n: take.seconds })), make("p", {}, make("b", {}, inEnglish(take.line))), row);
}

async function deleted({ id }, place, tell) {
  const gone = await deleteTake(id);
  if (gone) await showTakes(place, tell);
  tell(gone ? voiceDeleted : voiceNotDeleted);
  /** @type {HTMLElement} */
  const next = place.querySelector("h3") || place;
  next.focus();
}

// The call sheet as it is shown and printed: one phone screen, half a sheet of paper.
import {
  prepareAskHours, prepareFirst, prepareLost, prepareQuestion, prepareSheet, prepareVoicemail, prepareWith, prepareWrite,
  prepareWriteNext, prepareWriteSaid, prepareWriteWho, recordEmployerAndJob, recordPageDay,
} from "words";
import { line } from "../call/lines.js";
import { make, withNodes } from "../components/element.js";
import { dayInWords } from "../record/dates.js";
import { sheetOf } from "./sheet.js";

/** @param {Plan} plan @returns {HTMLElement} */
export function sheetView(plan) {
  const { first, ask, lost, voicemail } = sheetOf(plan);
  const { employer: company, day, prepared: { employer, job, number, hours } } = plan;
  const row = (label, ...says) => make("div", { class: "fu-sheet-card__row" }, make("dt", {}, label), make("dd", {}, ...says));
  const blank = (label) => make("span", { class: "fu-sheet-card__blank" }, label);
  return make("section", { class: "fu-sheet-card", "aria-label": prepareSheet },
    make("h3", {}, ...(job ? withNodes(recordEmployerAndJob, { employer: own(company), job: own(job) }) : [own(company)])),
    make("dl", {},
      employer || number ? row(prepareWith, own(employer), employer && number ? " · " : "", telephone(number)) : "",
      row(recordPageDay, dayInWords(day), " · ", hours ? own(hours) : prepareAskHours),
      row(prepareFirst, line(first), make("fu-voice", { class: "fu-noprint", line: first })), row(prepareQuestion, line(ask)),
      row(prepareLost, ...lost.flatMap((each, i) => [i ? make("br") : "", line(each)])),
      row(prepareVoicemail, line(voicemail)),
      row(prepareWrite, blank(prepareWriteWho), blank(prepareWriteSaid), blank(prepareWriteNext))));
}

/** Somebody's own words. @param {string} words */
const own = (words) => (words ? make("bdi", {}, words) : "");

/** A number that a phone can call; what is no number stands as it was typed. @param {string} number */
function telephone(number) {
  if (!/^\+?[\d ().-]{3,30}$/.test(number)) return own(number);
  return make("a", { href: `tel:${number.replace(/[^+\d]/g, "")}` }, own(number));
}

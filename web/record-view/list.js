// The follow-ups of a record, the newest first.
import { make } from "../components/element.js";
import { today } from "../kept.js";
import { CHANNEL_SAYS, RESULT_SAYS, STAGE_SAYS } from "./words.js";
import { dayInWords } from "../record/dates.js";

const FIRST = 30;

/**
 * @param {object[]} rows
 * @param {{change: (row: object) => void, remove: (row: object) => void, all: boolean, showAll: () => void}} options
 * @returns {HTMLElement}
 */
export function list(rows, { change, remove, all, showAll }) {
  const newest = [...rows].reverse().sort((one, other) => (other.date || "9999").localeCompare(one.date || "9999"));
  const shown = all ? newest : newest.slice(0, FIRST);
  return make("div", {},
    make("ul", { class: "fu-record__list" }, ...shown.map((row) => item(row, change, remove))),
    shown.length < newest.length
      ? make("p", {}, make("button", { type: "button", class: "fu-quiet", onclick: showAll }, `Show all ${newest.length.toLocaleString("en")}`)) : "");
}

function item(row, change, remove) {
  const about = [row.job, STAGE_SAYS[row.stage], CHANNEL_SAYS[row.channel]].filter(Boolean).join(" · ");
  const button = (words, onclick) => make("button", { type: "button", class: "fu-link", "aria-label": `${words}: ${row.employer}, ${when(row)}`, onclick }, words);
  return make("li", {},
    make("p", { class: "fu-meta" }, when(row)),
    make("p", { class: "fu-record__who" }, make("b", {}, row.employer), about ? ` (${about})` : ""),
    make("p", {}, RESULT_SAYS[row.result] || row.result),
    row.note ? make("p", { class: "fu-record__note" }, row.note) : "",
    row.date && row.date > today() ? make("p", { class: "fu-error" }, "This day is after today. Correct the day, or the clock of this device.") : "",
    make("p", { class: "fu-row fu-noprint" }, button("Change", () => change(row)), button("Delete", () => remove(row))));
}

function when(row) {
  return row.date ? dayInWords(row.date) : `Which day is ${row.dateText}?`;
}

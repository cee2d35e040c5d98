// The follow-ups of a record, the newest first.
import {
  recordEmployerAndJob, recordPageButtonForDay, recordPageChange, recordPageDelete, recordPageNotFollowed, recordPageShowAll, recordPageThisDayAfterToday,
  recordPageWhichDay,
} from "words";
import { make, withNodes } from "../components/element.js";
import { today } from "../kept.js";
import { resultSays } from "../ladder.js";
import { dayInWords } from "../record/dates.js";
import { channelSays, stageSays } from "../record/fields.js";

const FIRST = 30;

/**
 * @param {RecordRow[]} rows
 * @param {{change: (row: RecordRow) => void, remove: (row: RecordRow) => void, all: boolean, showAll: () => void}} options
 * @returns {HTMLElement}
 */
export function list(rows, { change, remove, all, showAll }) {
  const newest = [...rows].reverse().sort((one, other) => (other.date || "9999").localeCompare(one.date || "9999"));
  const shown = all ? newest : newest.slice(0, FIRST);
  return make("div", {},
    make("ul", { class: "fu-record__list" }, ...shown.map((row) => item(row, change, remove))),
    shown.length < newest.length
      ? make("p", {}, make("button", { type: "button", class: "fu-quiet", onclick: showAll }, recordPageShowAll({ n: newest.length }))) : "");
}

/** @param {RecordRow} row */
function item(row, change, remove) {
  const about = [row.job, row.stage && stageSays(row.stage), row.channel && channelSays(row.channel)].filter(Boolean).join(" · ");
  const who = make("b", {}, row.employer);
  const button = (words, onclick) => make("button", { type: "button", class: "fu-link", "aria-label": recordPageButtonForDay({ button: words, employer: row.employer, day: when(row) }), onclick }, words);
  return make("li", {},
    make("p", { class: "fu-meta" }, when(row)),
    make("p", { class: "fu-record__who" }, ...(about ? withNodes(recordEmployerAndJob, { employer: who, job: about }) : [who])),
    make("p", {}, resultSays(row.result)),
    row.followed === false ? make("p", { class: "fu-meta" }, recordPageNotFollowed) : "",
    row.note ? make("p", { class: "fu-record__note" }, row.note) : "",
    row.date && row.date > today() ? make("p", { class: "fu-error" }, recordPageThisDayAfterToday) : "",
    make("p", { class: "fu-row fu-noprint" }, button(recordPageChange, () => change(row)), button(recordPageDelete, () => remove(row))));
}

function when(row) {
  return row.date ? dayInWords(row.date) : recordPageWhichDay({ typed: row.dateText });
}

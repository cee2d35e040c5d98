// The follow-ups of a record, the newest first, a part at a time.
import {
  recordEmployerAndJob, recordPageButtonForDay, recordPageChange, recordPageDelete, recordPageNewerRows, recordPageNotFollowed,
  recordPageOlderRows, recordPagePart, recordPageThisDayAfterToday, recordPageWhichDay,
} from "words";
import { make, withNodes } from "../components/element.js";
import { today } from "../kept.js";
import { resultSays } from "../ladder.js";
import { dayInWords } from "../record/dates.js";
import { channelSays, stageSays } from "../record/fields.js";

const SHOWN = 30;

/** Where a part that begins at `from` really begins, in a list of `n`. */
export const within = (from, n) => Math.max(0, Math.min(from, Math.floor((n - 1) / SHOWN) * SHOWN));

/**
 * @param {RecordRow[]} rows
 * @param {{change: (row: RecordRow) => void, remove: (row: RecordRow) => void, from: number, turn: (from: number) => void}} options
 *   `from` is the place of the first one that is shown, 0 or more; `turn` shows another part.
 * @returns {HTMLElement}
 */
export function list(rows, { change, remove, from, turn }) {
  const newest = newestFirst(rows);
  const n = newest.length;
  const first = within(from, n);
  const shown = newest.slice(first, first + SHOWN);
  const button = (words, to, there) => make("button", { type: "button", class: "fu-quiet", disabled: !there, onclick: () => turn(to) }, words);
  return make("div", {},
    n > SHOWN ? make("p", { class: "fu-meta fu-record__part", tabindex: -1 }, recordPagePart({ first: first + 1, last: first + shown.length, n })) : "",
    make("ul", { class: "fu-record__list" }, ...shown.map((row) => item(row, change, remove))),
    n > SHOWN ? make("p", { class: "fu-row fu-noprint" },
      button(recordPageNewerRows, first - SHOWN, first > 0), button(recordPageOlderRows, first + SHOWN, first + SHOWN < n)) : "");
}

/** Those without a clear day first; of one day the one that was written last. Days are few, so nothing else is sorted. */
function newestFirst(rows) {
  const days = new Map();
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const day = rows[i].date || "9999";
    if (days.has(day)) days.get(day).push(rows[i]);
    else days.set(day, [rows[i]]);
  }
  return [].concat(...[...days.keys()].sort().reverse().map((day) => days.get(day)));
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

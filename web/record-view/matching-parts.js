// What was understood of a list: its columns, its first rows, its dates, its words, and what is left out.
import {
  importCommandBad, importPageAside, importPageBad, importPageBadHelp, importPageColumns, importPageFirstRows, importPageLetters,
  importPageNoColumn, importPageNoWordRows, importPageNotClear, importPageNotTaken, importPageOrderByToday, importPageOrderLine, importPageOrderSaid,
  importPageTurn, importPageWithout, importPageWordRows, importPageWords, recordEmployerAndJob,
  recordPageBeforeThis, recordPageDay, recordPageEmployer, recordPageHowAsked, recordPageJob, recordPageMore, recordPageNote,
  recordPageWhatHappened,
} from "words";
import { make, withNodes } from "../components/element.js";
import { resultSays } from "../ladder.js";
import { dayInWords } from "../record/dates.js";
import { NO_COLUMN } from "../record/importing/columns.js";
import { GUESSED } from "../record/importing/letters.js";
import { ASIDE } from "../record/importing/model.js";
import { RESULTS } from "../record/model.js";
import { ROWS, choiceSays, moreButton } from "./matching-shared.js";
import { someOf } from "./some-of.js";

const FIRST_ROWS = 3;
const FIRST_WORDS = 30;
const EXAMPLES = 2;
const FIELDS = {
  date: recordPageDay, employer: recordPageEmployer, job: recordPageJob, result: recordPageWhatHappened, stage: recordPageBeforeThis,
  channel: recordPageHowAsked, note: recordPageNote,
};
const FIRST_FIELDS = ["date", "employer", "job", "result"];

/** Which column is what, each to be changed. */
export function columnsView(step) {
  const { columns: { headings, titles, others }, fields, rows } = step.made;
  const taken = Object.fromEntries(fields.map((field, i) => [field, headings[i]]));
  const view = (field) => {
    const id = step.id(`column\n${field}`);
    const select = make("select", { id, class: "fu-text", onchange: () => step.choose(field, select.value) },
      make("option", { value: NO_COLUMN, selected: taken[field] === null }, importPageNoColumn),
      ...[...new Set(titles.filter(Boolean))].map((title) => make("option", { value: title, selected: title === taken[field] }, title)));
    return make("div", { class: "fu-match__column" }, make("label", { for: id }, FIELDS[field]), select,
      make("span", { class: "fu-number__unit" }, examples(rows, field)));
  };
  const isFirst = (field) => FIRST_FIELDS.includes(field) || taken[field] !== null;
  const names = Object.keys(FIELDS);
  const left = titles.filter((title, place) => title && !headings.includes(title) && !others.includes(place));
  return make("fieldset", { class: "fu-match__columns" }, make("legend", {}, make("h3", {}, importPageColumns)),
    ...names.filter(isFirst).map(view),
    make("details", { id: step.id("more columns") }, make("summary", {}, recordPageMore),
      ...names.filter((field) => !isFirst(field)).map(view), lettersView(step),
      left.length ? make("p", { class: "fu-meta" }, importPageNotTaken({ title: left.join(", ") })) : ""));
}

/** In which letters the file is written, where that had to be guessed. */
function lettersView(step) {
  const { encoding } = step.made;
  if (!GUESSED.includes(encoding) || step.questions.some(({ about }) => about === "encoding")) return "";
  const id = step.id("letters");
  const select = make("select", { id, class: "fu-text", onchange: () => step.answer("encoding", "", select.value) },
    ...GUESSED.map((name) => make("option", { value: name, selected: name === encoding }, name)));
  return make("div", { class: "fu-match__column" }, make("label", { for: id }, importPageLetters), select);
}

/** What stands in a column, as it is understood. */
function examples(rows, field) {
  const said = rows.map((row) => row[field]).filter(Boolean).map((value) => ({ date: dayInWords, result: resultSays }[field] || String)(value));
  return [...new Set(said)].slice(0, EXAMPLES).join(" · ");
}

/** The first rows, as they would be added. */
export function rowsView(step) {
  const { rows } = step.made;
  const n = step.shown.get("rows") || FIRST_ROWS;
  if (!rows.length) return "";
  return make("section", {}, make("h3", {}, importPageFirstRows),
    make("ol", { class: "fu-record__list fu-match__rows" }, ...rows.slice(0, n).map(rowView)), moreButton(step, "rows", n, rows.length));
}

function rowView({ date, employer, job, result }) {
  const open = () => make("span", { class: "fu-match__open" }, importPageNotClear);
  const who = employer === null ? open() : make("b", {}, employer);
  return make("li", {}, make("p", { class: "fu-meta" }, date ? dayInWords(date) : open()),
    make("p", {}, ...(job ? withNodes(recordEmployerAndJob, { employer: who, job }) : [who])),
    make("p", {}, result ? resultSays(result) : open()));
}

/** Which of day and month stands first, because of which line, and a way to turn it. */
export function orderView(step) {
  const { order, because, byToday, dates } = step.made;
  if (order === "certain" || step.questions.some(({ about }) => about === "dates")) return "";
  const said = step.answerTo("dates") || because === null;
  const typed = dates.get(because);
  const shown = byToday ? importPageOrderByToday({ order, line: because, typed }) : importPageOrderLine({ order, line: because, typed });
  const other = order === "day-first" ? "month-first" : "day-first";
  return make("p", { class: "fu-match__order" }, said ? importPageOrderSaid({ order }) : shown, " ",
    make("button", { type: "button", class: "fu-link", id: step.id("turn"), onclick: () => step.answer("dates", "", other) }, importPageTurn({ order })));
}

/** What each word of the list means, to be changed; those that are asked about stand above. */
export function wordsView(step) {
  const asked = new Set(step.questions.filter(({ about }) => about === "word").map(({ word }) => word));
  const words = [...step.made.words].filter(([word]) => !asked.has(word)).sort(([, one], [, other]) => other.rows - one.rows);
  if (!words.length) return "";
  const n = step.shown.get("words") || FIRST_WORDS;
  return make("details", { id: step.id("words") }, make("summary", {}, importPageWords),
    ...words.slice(0, n).map(([word, { meant, rows }]) => wordView(step, word, meant, rows)), moreButton(step, "words", n, words.length));
}

function wordView(step, word, meant, rows) {
  const id = step.id(`meaning\n${word}`);
  const select = make("select", { id, class: "fu-text", onchange: () => step.answer("word", word, select.value) },
    ...[...RESULTS, ASIDE].map((key) => make("option", { value: key, selected: key === meant }, choiceSays(key))));
  return make("div", { class: "fu-record__field" },
    make("label", { for: id }, word ? importPageWordRows({ typed: word, n: rows }) : importPageNoWordRows({ n: rows })), select);
}

/** The lines that cannot be read; the learner says whether to go on without them. */
export function badView(step) {
  const { bad } = step.made;
  if (!bad.length) return "";
  const box = make("input", { type: "checkbox", id: step.id("without"), checked: step.goesWithout, onchange: () => {
    step.goesWithout = box.checked;
    step.show();
  } });
  return make("section", { id: step.id("bad") }, make("h3", {}, importPageBad({ n: bad.length })),
    byKind(bad.map(({ line, problem }) => [line, problem])), make("p", {}, importPageBadHelp),
    make("label", { class: "fu-record__rung" }, box, make("span", {}, importPageWithout)));
}

/** The lines that say nothing about following up. */
export function asideView(step) {
  const { aside } = step.made;
  if (!aside.length) return "";
  return make("details", { id: step.id("aside") }, make("summary", {}, importPageAside({ n: aside.length })),
    byKind(aside.map(({ line, why }) => [line, why])));
}

/** Lines with the same sentence, together. */
function byKind(told) {
  const kinds = new Map();
  for (const [line, problem] of told) {
    if (!kinds.has(problem)) kinds.set(problem, []);
    kinds.get(problem).push(line);
  }
  return make("ul", {}, ...[...kinds].slice(0, ROWS).map(([problem, lines]) => make("li", {}, importCommandBad({ lines: someOf(lines), problem }))));
}

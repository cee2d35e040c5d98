// One question about a list, with its answers as large buttons to choose from.
import {
  importPageAnotherDay, importPageAppliedOn, importPageAt, importPageDay, importPageDayInOrder, importPageDays, importPageEmployers, importPageEncoding,
  importPageFollowed, importPageFollowedAnswer, importPageFollowedHelp, importPageFollowedOn, importPageLeaveOut, importPageLikely, importPageNoDay,
  importPageNoWord, importPageOwnSays, importPageOwnSome, importPagePick, importPagePickOwn, importPageResults, importPageSameOrder, importPageSheet, importPageUseDay, importPageWord, importPageWordHelp, importPageWordInterview, importPageWordInvited,
  oddsPageNo, oddsPageYes, recordEmployerAndJob,
} from "words";
import { make } from "../components/element.js";
import { dayInWords, readings } from "../record/dates.js";
import { isDay } from "../record/importing/answering.js";
import { NO_COLUMN } from "../record/importing/columns.js";
import { ASIDE } from "../record/importing/model.js";
import { ROWS, choiceSays, moreButton } from "./matching-shared.js";
import { someOf } from "./some-of.js";

const OTHER = "other";

/** @param {import("./matching.js").Matching} step @param {ImportAsk} question @returns {HTMLElement} */
export function questionView(step, question) {
  const { about, word } = question;
  const { title, help = "", hint = "", choices, more = "" } = KINDS[about](step, question);
  const id = step.id(`ask\n${about}\n${word}`);
  const chosen = chosenIn(step, question);
  const radios = choices.map(([value, ...says]) => make("label", { class: "fu-record__rung" },
    make("input", {
      type: "radio", name: id, value, id: step.id(`choice\n${about}\n${word}\n${value}`), checked: value === chosen,
      onchange: () => choose(step, question, value),
    }), make("span", {}, ...says)));
  return make("fieldset", { id, class: `fu-match__ask${step.isOpen(question) ? " fu-match__ask--open" : ""}` },
    make("legend", {}, title), ...[help, hint].filter(Boolean).map((words) => make("p", { class: "fu-number__unit" }, words)),
    make("div", { class: about === "date" ? "fu-match__days" : "" }, ...radios), more);
}

function chosenIn(step, { about, word }) {
  const answer = step.answerTo(about, word);
  if (about === "date" && step.picking.has(word)) return OTHER;
  return Array.isArray(answer) ? "some" : answer;
}

function choose(step, { about, word, likely = [] }, value) {
  if (about === "date") step.pickDay(word, value === OTHER ? null : value);
  else step.answer(about, word, about === "followed-up" && value === "some" ? likely : value);
}

/** Whose rows wait for an answer. */
function whose(step, { lines }) {
  const known = lines.filter((line) => step.byLine.has(line) && step.byLine.get(line).employer);
  return someOf(known.map((line) => importPageAt({ employer: step.byLine.get(line).employer, lines: String(line) })), 3);
}

// For each kind of question its title, what helps to answer it, the choices with their words, and what stands below them.
const KINDS = {
  encoding: (_, { choices, shows }) => ({
    title: importPageEncoding, choices: choices.map((name, i) => [name, make("b", {}, shows[i]), ` (${name})`]),
  }),
  sheet: (_, { choices }) => ({ title: importPageSheet, choices: choices.map((name) => [name, name]) }),
  column: (_, { word, choices }) => (word === "result"
    ? { title: importPageResults({ title: choices[0] }), choices: [[choices[0], oddsPageYes], [NO_COLUMN, oddsPageNo]] }
    : { title: importPageEmployers, choices: choices.map((title) => [title, title]) }),
  word: (step, question) => ({
    title: question.word ? importPageWord({ typed: question.word }) : importPageNoWord({ title: statusTitle(step.made) }),
    help: whose(step, question), hint: question.choices[0] === "door" ? importPageWordInterview : importPageWordHelp,
    choices: question.choices.map((key, i) => [key, key === "door" && !i ? importPageWordInvited : choiceSays(key)]),
  }),
  dates: (step, { choices, shows, lines }) => ({
    title: importPageDay({ typed: step.made.dates.get(lines[0]) }), help: lines.length > 1 ? importPageSameOrder : "",
    choices: choices.map((order, i) => [order, importPageDayInOrder({ day: dayInWords(shows[i]), order })]),
  }),
  date: dateKind,
  "followed-up": followedKind,
};

/** The title of the column that says what happened. */
function statusTitle({ columns: { headings }, fields }) {
  return headings[fields.indexOf("result")] || headings[fields.indexOf("stage")];
}

/** All dates that are asked about, each with its likely days. */
export function daysView(step, questions) {
  if (!questions.length) return "";
  const n = step.shown.get("days") || ROWS;
  const likely = questions.filter((question) => question.choices.length && step.isOpen(question));
  return make("fieldset", {}, make("legend", {}, make("h3", {}, importPageDays)),
    likely.length > 1 ? make("p", {}, make("button", {
      type: "button", class: "fu-quiet", id: step.id("likely"), onclick: () => step.answerAll(likely.map(({ about, word, choices }) => ({ about, word, answer: choices[0] }))),
    }, importPageLikely({ n: likely.length }))) : "",
    ...questions.slice(0, n).map((question) => questionView(step, question)), moreButton(step, "days", n, questions.length));
}

function dateKind(step, question) {
  const { about, word, choices } = question;
  const answer = step.answerTo(about, word) || "";
  const days = isDay(answer) && !choices.includes(answer) ? [...choices, answer] : choices;
  return {
    title: word ? importPageDay({ typed: word }) : importPageNoDay, help: whose(step, question),
    choices: [...days.map((day) => [day, dayInWords(day)]), [OTHER, importPageAnotherDay], [ASIDE, importPageLeaveOut]],
    more: step.picking.has(word) ? otherDay(step, word) : "",
  };
}

function otherDay(step, word) {
  const day = make("input", { type: "date", class: "fu-text fu-text--day", id: step.id(`other\n${word}`), "aria-label": importPageAnotherDay, min: "1900-01-01", max: step.made.today });
  const use = () => {
    const { dayFirst } = readings(day.value); // old Safari takes any text for a day
    if (dayFirst) step.pickDay(word, dayFirst);
  };
  return make("p", { class: "fu-row" }, day, make("button", { type: "button", class: "fu-quiet", id: step.id(`use\n${word}`), onclick: use }, importPageUseDay));
}

function followedKind(step, { choices, likely = [] }) {
  const answer = step.answerTo("followed-up");
  return {
    title: importPageFollowed, help: importPageFollowedHelp, hint: likely.length ? importPageOwnSays({ title: ownColumns(step), n: likely.length }) : "",
    choices: choices.map((each) => [each, each === "some" && likely.length ? importPageOwnSome : importPageFollowedAnswer({ answer: each })]),
    more: Array.isArray(answer) ? pick(step, new Set(answer), likely) : "",
  };
}

/** The headings under which the list notes its own follow-ups. */
function ownColumns({ made: { columns: { followUps, titles } } }) {
  return followUps.map((place) => titles[place]).join(", ");
}

/** The rows to tick. */
function pick(step, ticked, likely) {
  const noted = new Set(likely);
  const rows = [...step.made.rows].sort((one, other) => Number(noted.has(other.line)) - Number(noted.has(one.line)));
  const n = step.shown.get("followed") || ROWS;
  const tick = (line, isTicked) => {
    if (isTicked) ticked.add(line);
    else ticked.delete(line);
    step.answer("followed-up", "", [...ticked]);
  };
  const boxes = rows.slice(0, n).map(({ line, date, employer, job, followed_on: day }) => {
    const box = make("input", { type: "checkbox", id: step.id(`tick\n${line}`), checked: ticked.has(line), onchange: () => tick(line, box.checked) });
    const who = job ? recordEmployerAndJob({ employer: employer || "?", job }) : employer || "?";
    const days = [date && importPageAppliedOn({ day: dayInWords(date) }), day && importPageFollowedOn({ day: dayInWords(day) })].filter(Boolean);
    return make("label", { class: "fu-record__rung" }, box, make("span", {}, who, make("span", { class: "fu-number__unit" }, ` ${days.join(" · ")}`)));
  });
  return make("div", { class: "fu-match__pick", role: "group", "aria-label": importPagePick }, make("p", {}, likely.length ? importPagePickOwn : importPagePick), ...boxes, moreButton(step, "followed", n, rows.length));
}

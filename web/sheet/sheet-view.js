// A run sheet on paper, as followup_site.pages.workshop_pages makes its page.
import {
  workshopAtAGlance, workshopFromMinute, workshopHaveReady, workshopIfShort, workshopLeast, workshopList, workshopListInOrder, workshopMeta, workshopMost,
  workshopOnTheProjector, workshopRoundsEach, workshopSaid, workshopSay, workshopSegment, workshopShorter, workshopStep, workshopTheyDo, workshopUsual,
  workshopWhat, workshopYouDo,
} from "words";
import { make } from "../components/element.js";
import { keptOf } from "../workshop/changing.js";
import { clockData } from "./clock-data.js";

const LARGE = 4000; // letters: below it, the print is larger than usual
const SMALL = 5000; // above it, closer

/** @param {SheetFile} sheet @returns {HTMLElement[]} */
export function sheetView(sheet) {
  const { segments } = clockData(sheet, "", "");
  let start = 0;
  const parts = segments.map((part) => {
    start += part.usual;
    return partView(part, start - part.usual);
  });
  return [
    make("h1", {}, sheet.title),
    make("p", { class: "fu-meta" }, workshopMeta({ place: sheet.place, minutes: sheet.minutes, group: sheet.group })),
    make("div", { class: "fu-ready" },
      make("section", {}, make("h2", {}, workshopHaveReady), list(sheet.prepare)),
      make("section", {}, make("h2", {}, workshopAtAGlance), ...glance(keptOf(sheet)))),
    make("div", { class: `fu-run${size(segments)}` }, ...parts),
  ];
}

const list = (lines) => make("ul", {}, ...lines.map((line) => (typeof line === "string" ? make("li", {}, line) : line)));

function glance(parts) {
  const row = (cell, words) => make("tr", {}, ...words.map((each) => make(cell, cell === "th" ? { scope: "col" } : {}, each)));
  let start = 0;
  const rows = parts.map(({ title, isBreak, least, usual, most }) => {
    start += usual;
    return row("td", [String(start - usual), isBreak ? make("em", {}, title) : title, String(usual), String(least), String(most)]);
  });
  const table = make("table", {}, make("thead", {}, row("th", [workshopFromMinute, workshopWhat, workshopUsual, workshopLeast, workshopMost])), make("tbody", {}, ...rows));
  const dropped = parts.filter(({ drop }) => drop).sort((a, b) => a.drop - b.drop).map(({ title }) => title);
  return dropped.length ? [table, make("p", {}, workshopIfShort({ parts: dropped.reduce((first, next) => workshopListInOrder({ first, next })) }))] : [table];
}

/** @param {RunSegment} part @param {number} minute When it begins. */
function partView(part, minute) {
  const shown = part.show.map(([, words]) => words);
  const strong = (words, more) => make("p", {}, make("strong", {}, words), ` ${more}`);
  return make("section", { class: "fu-part" }, make("p", { class: "fu-time" }), make("h2", { class: "fu-segment" }, workshopSegment({ minute, title: part.title })),
    ...(part.aim ? [make("p", { class: "fu-meta" }, part.aim)] : []),
    ...(shown.length ? [strong(workshopOnTheProjector, shown.reduce((first, next) => workshopList({ first, next })))] : []),
    ...headed(workshopSay, part.say.map((line) => workshopSaid({ line }))),
    ...headed(workshopTheyDo, part.they),
    ...roundsView(part.rounds),
    ...headed(workshopYouDo, part.you),
    ...(part.cut ? [strong(workshopShorter, part.cut)] : []));
}

const headed = (words, lines) => (lines.length ? [make("p", {}, make("strong", {}, words)), list(lines)] : []);

function roundsView(rounds) {
  if (!rounds) return [];
  const step = (tag) => ({ title, usual, they }) => make(tag, {}, make("strong", {}, workshopStep({ title, time: `${Math.floor(usual / 60)}:${String(usual % 60).padStart(2, "0")}` })), ` ${they}`);
  return [...rounds.once.map(step("p")), ...headed(workshopRoundsEach({ times: rounds.times }), rounds.each.map(step("li")))];
}

/** The style for print that two pages hold; none for the usual one. */
function size(parts) {
  const lines = parts.flatMap(({ aim, say, you, they, cut, rounds }) => [aim, ...say, ...you, ...they, cut, ...(rounds ? roundsView(rounds).map(({ textContent }) => textContent) : [])]);
  const letters = lines.reduce((sum, { length }) => sum + length, 0);
  if (letters < LARGE) return " fu-run--large";
  return letters > SMALL ? " fu-run--small" : "";
}

// A run sheet's file, as followup_site.workshops.reading reads it: the same rules, the same words.
import { PACK_LEAST_PEOPLE, PACK_MOST_PEOPLE } from "facts";
import {
  workshopListOfSentences, workshopMustGoUp, workshopNotAPage, workshopNotASlide, workshopOlderSheet, workshopOrder, workshopOtherSum,
  workshopRoundsSum, workshopTheRounds, workshopTheSegment, workshopTheSheet, workshopTheStep, workshopTheTimes,
} from "words";
import { Fields, inOneLine, quote } from "./fields.js";
import { readYaml } from "./yaml.js";

const SHEET = ["format", "id", "title", "minutes", "place", "group", "people", "prepare", "segments"];
const SEGMENT = ["title", "aim", "minutes", "say", "you", "they", "slides", "show", "cut", "drop", "break", "out", "rounds"];
const TIMES = ["least", "usual", "most"];
const PAGE = /^(?!\/)[\p{L}\p{N}_./-]+(?:#[\p{L}\p{N}_/-]+)?$/u;
const SLIDE = /^[a-z][a-z0-9-]*$/;
const MOST_MINUTES = 240;
const MOST_SECONDS = 3600;
const MOST_ROUNDS = 12;
const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

/**
 * @param {string} text The file.
 * @returns {{sheet: SheetFile|null, faults: import("./yaml.js").SheetFault[]}} The sheet if there is one, and its faults by their lines. A sheet of
 *   which only numbers are wrong comes with its faults: they can be mended.
 */
export function readSheet(text) {
  const { node, faults } = readYaml(text);
  if (!node || faults.length) return { sheet: null, faults };
  const top = new Fields(node, workshopTheSheet, SHEET, faults);
  const format = top.table.get("format");
  if (format && format.kind === "text" && format.value === "1") return { sheet: null, faults: [{ line: top.at("format"), what: workshopOlderSheet }] };
  if (!top.broken) top.word("format", ["2"]);
  const sheet = sheetOf(top);
  if (!faults.length) checkWhole(sheet, top);
  return { sheet: faults.every(({ mend }) => mend) ? sheet : null, faults: inOrder(faults) };
}

/** By line, each once. */
const inOrder = (faults) => faults.filter((one, i) => faults.findIndex(({ line, what }) => line === one.line && what === one.what) === i)
  .sort((a, b) => a.line - b.line || (a.what < b.what ? -1 : 1));

/** @param {Fields} top @returns {SheetFile} */
function sheetOf(top) {
  const segments = top.tables("segments").map(([key, node, line]) => segmentOf(key, node, line, top.faults));
  return {
    segments, id: top.name("id"), title: top.text("title"), minutes: top.whole("minutes", 15, MOST_MINUTES), place: top.word("place", ["room", "online"]),
    group: top.text("group"), prepare: linesOf(top, "prepare"), people: peopleOf(top),
  };
}

/** How many people come; too few or too many are a number, too. @param {Fields} top */
function peopleOf(top) {
  if (!top.table.has("people")) return 0;
  const before = top.faults.length;
  const people = top.whole("people", PACK_LEAST_PEOPLE, PACK_MOST_PEOPLE);
  const node = top.table.get("people");
  if (top.faults.length === before || node.kind !== "text" || !/^\d{1,3}$/.test(node.value)) return people;
  top.faults[before].mend = true;
  return Number(node.value);
}

function segmentOf(id, node, line, faults) {
  const fields = new Fields(node, workshopTheSegment({ name: quote(id) }), SEGMENT, faults, line);
  const minutes = timesOf(fields, "minutes", MOST_MINUTES);
  return {
    id, title: fields.text("title"), aim: fields.text("aim", false), ...minutes, say: linesOf(fields, "say"), you: linesOf(fields, "you"),
    they: linesOf(fields, "they"), slides: slidesOf(fields), show: pagesOf(fields), cut: fields.text("cut", false),
    drop: fields.table.has("drop") ? fields.whole("drop", 1, 99) : 0, isBreak: fields.word("break", ["yes", "no"], "no") === "yes",
    rounds: roundsOf(fields, minutes), out: fields.word("out", ["yes", "no"], "no") === "yes",
  };
}

/** Least, usual and most; each 1 if they are missing. */
function timesOf(fields, key, most) {
  const nothing = { least: 1, usual: 1, most: 1 };
  const node = fields.node(key);
  if (!node) return nothing;
  const what = workshopTheTimes({ key, what: fields.what });
  const inner = new Fields(node, what, TIMES, fields.faults, fields.at(key));
  if (inner.broken) return nothing;
  const [least, usual, longest] = TIMES.map((name) => inner.whole(name, 1, most));
  if (least > usual || usual > longest) inner.fault(inner.line, workshopMustGoUp({ what }), true);
  return { least, usual, most: longest };
}

function roundsOf(fields, minutes) {
  const node = fields.node("rounds", false);
  if (!node) return null;
  const inner = new Fields(node, workshopTheRounds({ what: fields.what }), ["times", "once", "each"], fields.faults, fields.at("rounds"));
  if (inner.broken) return null;
  const before = inner.faults.length;
  const times = inner.whole("times", 1, MOST_ROUNDS);
  const each = inner.tables("each").map((step) => stepOf(step, inner.faults));
  const rounds = { times, once: inner.tables("once", false).map((step) => stepOf(step, inner.faults)), each };
  if (inner.faults.length === before) checkRounds(rounds, minutes, inner);
  return rounds;
}

function stepOf([id, node, line], faults) {
  const fields = new Fields(node, workshopTheStep({ name: quote(id) }), ["title", "seconds", "they"], faults, line);
  return { id, title: fields.text("title"), they: fields.text("they", false), ...timesOf(fields, "seconds", MOST_SECONDS) };
}

function checkRounds({ times, once, each }, minutes, fields) {
  const right = { least: (steps, whole) => steps <= whole, usual: (steps, whole) => steps === whole, most: (steps, whole) => steps >= whole };
  for (const kind of TIMES) {
    const steps = sum([...once.map((step) => step[kind]), ...each.map((step) => step[kind] * times)]);
    const whole = minutes[kind] * 60;
    if (!right[kind](steps, whole)) fields.fault(fields.line, workshopRoundsSum({ what: fields.what, kind, sum: steps, whole }), true);
  }
}

/** A list of sentences; one sentence alone is a list of one. */
function linesOf(fields, key) {
  const node = fields.node(key, false);
  if (!node) return [];
  const items = node.kind === "items" ? node.value : [node];
  if (items.every((item) => item.kind === "text" && inOneLine(item.value))) return items.map(({ value }) => inOneLine(value));
  fields.fault(node.line, workshopListOfSentences({ key: quote(key) }));
  return [];
}

function slidesOf(fields) {
  const names = linesOf(fields, "slides");
  for (const name of names.filter((each) => !SLIDE.test(each))) fields.fault(fields.at("slides"), workshopNotASlide({ typed: quote(name) }));
  return names;
}

/** Pages and their words, written as `stories/john.md John's story`. */
function pagesOf(fields) {
  return linesOf(fields, "show").map((line) => {
    const [page, ...rest] = line.split(" ");
    const words = rest.join(" ");
    if (!page.split("#")[0].endsWith(".md") || !words || !PAGE.test(page)) fields.fault(fields.at("show"), workshopNotAPage({ key: quote("show"), typed: quote(line) }));
    return [page, words];
  });
}

function checkWhole(sheet, top) {
  const usual = sum(sheet.segments.map((each) => (each.out ? 0 : each.usual)));
  if (usual !== sheet.minutes) top.fault(top.at("minutes"), workshopOtherSum({ sum: usual, minutes: sheet.minutes }), true);
  const drops = sheet.segments.map(({ drop }) => drop).filter(Boolean).sort((a, b) => a - b);
  if (drops.some((drop, i) => drop !== i + 1)) top.fault(top.at("segments"), workshopOrder({ numbers: `[${drops.join(", ")}]` }));
}

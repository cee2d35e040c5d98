// Which column is what, by the headings' names and by what stands under them: followup.record.importing.columns.
import { IMPORT_FOLLOW_UPS, RECORD_COLUMNS, RECORD_FOLLOWED, RECORD_KEPT_ASIDE } from "facts";
import { importHeadingTwice } from "words";
import { strip } from "../spaces.js";
import { Trouble } from "../trouble.js";
import { readDay } from "./days.js";
import { FIELDS, ask } from "./model.js";
import { MOST_COLUMNS } from "./sheets.js";
import { key, meaning, namesOf } from "./wording.js";

/** The answer that no column holds a field. */
export const NO_COLUMN = "none";

const LOOKED_AT = 30;
const SAMPLE = 200;
const MOST = 0.6; // A column is taken for a field by its content where so many of its cells fit; our own choice, as in Python.
const OURS = new Set([...FIELDS, RECORD_FOLLOWED]);
const ASIDE = key(RECORD_KEPT_ASIDE);
const FOLLOW_UPS = new Set(IMPORT_FOLLOW_UPS.headings.map(key));
const MUST = ["employer", "date", "result"];

/** The place of each field that a line of headings names. @throws {Trouble} A heading that names a field is there twice. */
function headingsIn(cells) {
  const found = new Map();
  const keys = cells.map(key);
  const taken = new Set();
  for (const field of FIELDS) {
    const names = namesOf(field);
    const fits = keys.map((name, at) => [names.get(name), at]).filter(([rank, at]) => rank !== undefined && !taken.has(at))
      .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    if (fits.length > 1 && keys[fits[0][1]] === keys[fits[1][1]]) {
      throw new Trouble(importHeadingTwice({ title: strip(cells[fits[0][1]]) }));
    }
    if (fits.length) {
      found.set(field, fits[0][1]);
      taken.add(fits[0][1]);
    }
  }
  return found;
}

/** How much a line looks like headings: how many fields it names, the needed ones twice. */
function scoreOf(cells) {
  try {
    const found = headingsIn(cells);
    return found.size + MUST.filter((field) => found.has(field)).length;
  } catch (error) {
    if (error instanceof Trouble) return 3;
    throw error;
  }
}

function headingLine(lines) {
  const scores = lines.slice(0, LOOKED_AT).map(({ cells }) => scoreOf(cells || []));
  const best = Math.max(0, ...scores);
  return best >= 3 ? scores.indexOf(best) : -1;
}

/**
 * Find what each column of a sheet is.
 * @param {Sheet} sheet
 * @param {string} today
 * @param {import("./answering.js").Answers} answers What the person has said about columns.
 * @returns {FoundColumns|null} Null for no table.
 * @throws {Trouble} A heading is there twice.
 */
export function findColumns(sheet, today, answers) {
  const at = headingLine(sheet.lines);
  if (at < 0) return null;
  const cells = sheet.lines[at].cells || [];
  const found = headingsIn(cells);
  const below = sheet.lines.slice(at + 1, at + 1 + SAMPLE).map((line) => line.cells).filter(Boolean);
  const isNamed = found.has("result");
  addByContent(found, cells, below, today);
  addAnswers(found, cells, answers);
  const questions = questionsOn(found, isNamed, cells, sheet.lines.slice(at + 1), answers);
  if (!MUST.some((field) => found.has(field))) return null;
  const places = FIELDS.map((field) => (found.has(field) ? found.get(field) : -1));
  const keys = cells.map(key);
  return {
    headings: places.map((place) => (place < 0 ? null : strip(cells[place]))), places, titles: cells.map(strip),
    line: sheet.lines[at].line, at, questions,
    isRecord: keys.every((name) => !name || OURS.has(name)) || RECORD_COLUMNS.every((name) => keys.includes(name)),
    followed: keys.indexOf(RECORD_FOLLOWED), aside: keys.indexOf(ASIDE), followUps: followUpsIn(cells).filter((place) => !places.includes(place)),
    others: MUST.every((field) => keys.includes(field)) ? keys.map((_, place) => place).filter((place) => keys[place] && !OURS.has(keys[place]) && keys[place] !== ASIDE) : [],
  };
}

/** The places of the columns in which a list notes its own follow-ups. */
const followUpsIn = (cells) => cells.map((_, at) => at).filter((at) => FOLLOW_UPS.has(key(cells[at])));

/** Find columns of days and of results by what stands in them. */
function addByContent(found, cells, below, today) {
  const isDay = (cell) => {
    const { asked, problem } = readDay(cell, today);
    return !asked && !problem;
  };
  for (const [field, fits] of [["date", isDay], ["result", (cell) => meaning(cell) !== null]]) {
    if (found.has(field)) continue;
    const taken = new Set([...found.values(), ...followUpsIn(cells)]);
    const free = cells.slice(0, MOST_COLUMNS).map((_, at) => at).filter((at) => !taken.has(at));
    const shares = free.map((at) => share(below, at, fits));
    const best = Math.max(0, ...shares);
    if (best >= MOST) found.set(field, free[shares.indexOf(best)]);
  }
}

function share(below, at, fits) {
  const written = below.filter((cells) => at < cells.length && strip(cells[at])).map((cells) => cells[at]);
  return written.length >= 2 ? written.filter(fits).length / written.length : 0;
}

function addAnswers(found, cells, answers) {
  const titles = cells.map(strip);
  for (const field of FIELDS) {
    const answer = answers.text("column", field);
    if (answer === NO_COLUMN) found.delete(field);
    else if (titles.includes(answer)) found.set(field, titles.indexOf(answer));
  }
}

/** Ask which column is the employer, and whether a column found by its content is the result. */
function questionsOn(found, isNamed, cells, lines, answers) {
  const titles = cells.map(strip).filter(Boolean);
  const all = lines.filter((line) => line.cells).map(({ line }) => line);
  const asked = [];
  if (!found.has("employer")) {
    const taken = new Set([...found.values()].map((at) => strip(cells[at])));
    const free = titles.filter((title) => !taken.has(title));
    asked.push(ask("column", "employer", all, free.length ? free : titles));
  }
  if (found.has("result") && !isNamed && !answers.text("column", "result")) {
    asked.push(ask("column", "result", all, [strip(cells[found.get("result")]), NO_COLUMN]));
    found.delete("result");
  }
  return asked;
}

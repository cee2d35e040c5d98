// From a file to an import: followup.record.importing.understanding.
import { RECORD_NOT_FOLLOWED, RECORD_ORDERS as ORDERS } from "facts";
import {
  importAnswerNoDay, importAsideHeadings, importAsideKept, importAsideLeft, importAsideTotal, importAsideWord, importEmpty, importFuture, importNoDay, importNoTable,
  recordEmployerMissing, recordQuoteOpen, recordTooLarge,
} from "words";
import { WAITING } from "../../ladder.js";
import { remembered } from "../checking.js";
import { isKeptAside, keptIn } from "../kept-aside.js";
import { RESULTS } from "../model.js";
import { clean, strip } from "../spaces.js";
import { Trouble } from "../trouble.js";
import { restored } from "../writing.js";
import { Answers, isDay } from "./answering.js";
import { findColumns } from "./columns.js";
import { readDay } from "./days.js";
import { readFollowUp } from "./followed.js";
import { readLetters } from "./letters.js";
import { ASIDE, FIELDS, ask } from "./model.js";
import { isWorkbook, sheetsOfText } from "./sheets.js";
import { TOTALS, choicesFor, isOurs, key, meaning, wordOf } from "./wording.js";

const MOST_BYTES = 1e9;

/**
 * Open a file: its letters and its tables.
 * @param {Uint8Array} bytes A .csv, .tsv, .txt or .xlsx file.
 * @param {string} [encoding] The encoding's name, where the person has said it.
 * @param {(bytes: Uint8Array) => Sheet[]} [sheetsOfWorkbook] Reads a workbook; the page fetches it only for one.
 * @throws {Trouble} It is of a kind that is not read.
 */
export function opened(bytes, encoding, sheetsOfWorkbook) {
  if (bytes.length > MOST_BYTES) throw new Trouble(recordTooLarge({ n: MOST_BYTES }));
  if (isWorkbook(bytes)) return { letters: { text: "", encoding: "utf-8", others: [] }, sheets: sheetsOfWorkbook(bytes), bytes };
  const letters = readLetters(bytes, encoding);
  return { letters, sheets: sheetsOfText(letters.text), bytes };
}

/**
 * Understand a list of applications.
 * @param {ReturnType<typeof opened>} file
 * @param {string} today The day of the reader.
 * @param {{order?: string, zone?: string, answers?: ImportAnswer[]}} [options] `order` of day and month, `zone` where the
 *   reader lives, and `answers` to the questions of an earlier import of the same file.
 * @returns {Understood}
 * @throws {Trouble} The file is empty, or no table.
 */
export function understand({ letters, sheets, bytes }, today, { order = "", zone = "", answers = [] } = {}) {
  const known = new Answers(answers);
  const [sheet, columns, questions] = tableIn(sheets, today, known);
  const reader = new Reader(columns, today, zone, known);
  /** @type {Understood} */
  const made = { columns, order: "certain", because: null, byToday: false, encoding: letters.encoding, rows: [], questions, aside: [], kept: [], bad: [], words: new Map(), extras: new Map(), dates: new Map() };
  reader.read(sheet.lines.slice(columns.at + 1), made);
  reader.settleDates(made, order || known.text("dates"));
  reader.ask(made);
  made.dates = new Map(reader.dated.map(([row, text]) => [row.line, text]));
  if (letters.others.length) made.questions.unshift(aboutLetters(bytes, letters, made, columns));
  for (const list of [made.bad, made.aside]) list.sort((one, other) => one.line - other.line);
  return made;
}

/** The sheet that is a table; of several the person chooses. @throws {Trouble} None is. */
function tableIn(sheets, today, answers) {
  const found = sheets.map((sheet) => [sheet, findColumns(sheet, today, answers)])
    .filter(([sheet, columns]) => columns && sheet.lines.length > columns.at + 1);
  if (!found.length) throw new Trouble(sheets.some(({ lines }) => lines.length) ? importNoTable : importEmpty);
  const chosen = answers.text("sheet");
  const [sheet, columns] = found.find(([{ name }]) => found.length > 1 && name === chosen) || found[0];
  const questions = [...columns.questions];
  if (found.length > 1 && !chosen) {
    questions.unshift(ask("sheet", "", sheet.lines.slice(columns.at + 1).map(({ line }) => line), found.map(([{ name }]) => name)));
  }
  return [sheet, columns, questions];
}

/** Ask which letters a file has, and show the first names in each. */
function aboutLetters(bytes, { others }, made, { line, places }) {
  const at = places[FIELDS.indexOf("employer")];
  const shows = others.map((name) => firstNames(sheetsOfText(readLetters(bytes, name).text)[0].lines, line, at));
  return ask("encoding", "", made.rows.map((row) => row.line), others, shows);
}

function firstNames(lines, heading, at) {
  const names = lines.filter(({ line, cells }) => line > heading && cells && at >= 0 && at < cells.length).map(({ cells }) => strip(cells[at]));
  const high = names.filter((name) => /[^\0-\x7f]/.test(name));
  return (high.length ? high : names).slice(0, 3).join(", ");
}

const isLater = (day, other) => day !== null && day > other;

const textOf = (cell) => clean(restored(clean(cell || "")));

/** Reads the rows of a table, and gathers what has to be asked. */
class Reader {
  /** @param {FoundColumns} columns @param {string} today @param {string} zone @param {Answers} answers */
  constructor(columns, today, zone, answers) {
    this.columns = columns;
    this.today = today;
    this.zone = zone;
    this.answers = answers;
    /** @type {[ImportedRow, string][]} */
    this.dated = [];
    /** @type {Map<number, string[]>} */
    this.noted = new Map();
    /** @type {Map<string, number[]>} */
    this.asked = new Map();
    /** @type {Map<string, number[]>} */
    this.words = new Map();
    this.day = remembered((text) => readDay(text, today, zone));
    this.places = Object.fromEntries(FIELDS.map((field, i) => [field, columns.places[i]]));
    this.isRecord = columns.isRecord;
    this.isResultAsked = columns.questions.some(({ about, word }) => about === "column" && word === "result");
  }

  /** Sort each line into rows, aside and bad. */
  read(lines, made) {
    const kept = [];
    for (const { line, cells: whole } of lines) {
      if (!whole) {
        made.bad.push({ line, field: "row", problem: recordQuoteOpen });
        continue;
      }
      const { aside, followed } = this.columns;
      if (isKeptAside(whole, aside, followed)) {
        made.aside.push({ line, why: importAsideKept });
        made.kept.push(keptIn(whole[aside]));
        continue;
      }
      const cells = this.cellsOf(whole);
      const why = this.whyAside(cells, whole);
      if (why) made.aside.push({ line, why });
      else kept.push([line, cells, whole]);
    }
    this.isRecord = this.isRecord && kept.every(([, { result }]) => isOurs(result));
    for (const [line, cells, whole] of kept) this.sort(line, cells, whole, made);
  }

  cellsOf(whole) {
    return { ...Object.fromEntries(FIELDS.map((field) => [field, textOf(whole[this.places[field]])])), followed: whole[this.columns.followed] || "" };
  }

  sort(line, cells, whole, made) {
    const hasEmployer = this.places.employer >= 0;
    if (hasEmployer && !cells.employer) {
      made.bad.push({ line, field: "employer", problem: recordEmployerMissing });
      return;
    }
    const date = this.places.date < 0 ? "" : cells.date;
    if (this.answers.text("date", date) === ASIDE) {
      made.aside.push({ line, why: importAsideLeft });
      return;
    }
    const row = {
      line, date: null, employer: hasEmployer ? cells.employer : null, job: cells.job, stage: "", channel: wordOf("channels", cells.channel) || "",
      result: null, note: cells.note, followed: null,
    };
    const problem = this.date(row, date);
    if (problem) {
      made.bad.push({ line, field: "date", problem });
      return;
    }
    if (!this.result(row, cells, made)) return;
    if (this.isRecord) row.followed = !RECORD_NOT_FOLLOWED.includes(key(cells.followed));
    made.rows.push(row);
    const noted = this.columns.followUps.map((place) => clean(whole[place] || ""));
    if (noted.some(Boolean)) this.noted.set(line, noted);
    if (this.columns.others.length) made.extras.set(line, this.columns.others.map((place) => textOf(whole[place])));
  }

  /** Why a line is no row: headings again, or a sum; or the empty text. */
  whyAside(cells, whole) {
    const { headings } = this.columns;
    const written = whole.map(strip).filter(Boolean);
    const isHeading = FIELDS.every((field, i) => !headings[i] || cells[field] === "" || cells[field] === headings[i]);
    if (isHeading && headings.some((heading) => heading && written.includes(heading))) return importAsideHeadings;
    return TOTALS.has(key(written[0])) && written.length < 4 && !cells.result ? importAsideTotal : "";
  }

  /** Read a row's date. @returns {string} What is wrong with it; empty where nothing is, or where it has to be asked. */
  date(row, text) {
    const day = this.day(text);
    if (day.problem === "no-day") return importNoDay({ typed: text });
    if (day.asked) return this.answeredDate(row, text);
    const first = [day.dayFirst, day.monthFirst].filter(Boolean).sort()[0];
    if (first > this.today) return this.future(text);
    this.dated.push([row, text]);
    return "";
  }

  future(typed) {
    return importFuture({ typed, today: this.today });
  }

  answeredDate(row, text) {
    const answer = this.answers.text("date", text);
    if (!answer) {
      add(this.asked, text, row.line);
      return "";
    }
    if (!isDay(answer)) return importAnswerNoDay({ typed: answer });
    row.date = answer;
    return answer > this.today ? this.future(answer) : "";
  }

  /** Read a row's stage and result. @returns {boolean} Whether it is a row, and not set aside. */
  result(row, cells, made) {
    let at = this.places.result;
    let word = cells.result;
    const isStage = this.places.stage >= 0;
    // A column of stages that holds results.
    if (at < 0 && isStage && wordOf("stages", cells.stage) === null) [at, word] = [this.places.stage, cells.stage];
    row.stage = wordOf("stages", cells.stage) || "";
    if (at < 0) {
      row.result = this.isResultAsked ? null : WAITING;
      return true;
    }
    if (!row.stage && (!isStage || this.places.stage === at)) {
      const stage = wordOf("stages", word) || "";
      row.stage = stage === "rejected" ? "" : stage;
    }
    const meant = this.meaningOf(strip(word), made.words);
    if (meant === ASIDE) {
      made.aside.push({ line: row.line, why: importAsideWord({ typed: word }) });
      return false;
    }
    if (meant) row.result = meant;
    else add(this.words, strip(word), row.line);
    return true;
  }

  /** What a word means, as the person or the table says; null where it has to be asked. */
  meaningOf(word, words) {
    if (!words.has(word)) {
      const said = this.answers.text("word", word) || meaning(word);
      words.set(word, { meant: RESULTS.includes(said) || said === ASIDE ? said : null, rows: 0 });
    }
    words.get(word).rows += 1;
    return words.get(word).meant;
  }

  /** Find the order of day and month, and give each row its day. */
  settleDates(made, asked) {
    const shown = this.dated.map(([row, text]) => ({ row, day: this.day(text) })).filter(({ day }) => day.shows);
    const orders = new Set(shown.map(({ day }) => day.shows));
    const isOpen = this.dated.some(([, text]) => this.day(text).isOpen);
    const order = asked || (orders.size === 1 ? [...orders][0] : "");
    if (order && (isOpen || shown.length)) {
      made.order = order;
      const lines = shown.filter(({ day }) => day.shows === order);
      const because = lines.find(({ day }) => !day.byToday) || lines[0]; // one that shows it on any day goes first
      if (because) [made.because, made.byToday] = [because.row.line, because.day.byToday];
    }
    const bad = new Map();
    for (const [row, text] of this.dated) {
      const day = this.day(text);
      if (order || !day.isOpen) row.date = day.by(order);
      if (order && row.date === null) row.date = day.by("");
      if (isLater(row.date, this.today)) bad.set(row.line, this.future(text));
    }
    made.rows = made.rows.filter(({ line }) => !bad.has(line));
    for (const [line, problem] of bad) made.bad.push({ line, field: "date", problem });
  }

  /** Ask what is left open. */
  ask(made) {
    const { questions, rows } = made;
    const kept = new Set(rows.map(({ line }) => line));
    const here = (lines) => lines.filter((line) => kept.has(line));
    const asked = new Set([...this.asked.values()].flat());
    const open = rows.filter(({ date, line }) => date === null && !asked.has(line)).map(({ line }) => line);
    if (open.length) questions.push(ask("dates", "", open, ORDERS, this.bothDays(open[0])));
    for (const [text, lines] of this.asked) {
      const { choices } = this.day(text);
      // 9/5 with the month first, where the other dates of the file have it so.
      const turned = made.order === ORDERS[1] && choices.length === 2 ? [...choices].reverse() : choices;
      if (here(lines).length) questions.push(ask("date", text, here(lines), turned));
    }
    for (const [word, lines] of this.words) {
      if (here(lines).length) questions.push(ask("word", word, here(lines), choicesFor(word)));
    }
    this.askFollowed(made);
  }

  /** Ask which were followed up; what the list notes itself is offered first. */
  askFollowed({ rows, questions, order }) {
    if (this.isRecord) return;
    const likely = [];
    for (const row of rows) {
      const { done, day } = readFollowUp(this.noted.get(row.line) || [], this.today, this.zone, order, row.date);
      if (day) row.followed_on = day;
      if (done) likely.push(row.line);
    }
    for (const row of rows) row.followed = this.answers.followed(row.line, likely);
    const unsaid = rows.filter(({ followed }) => followed === null).map(({ line }) => line);
    if (unsaid.length) questions.push(ask("followed-up", "", unsaid, likely.length ? ["some", "none", "all"] : ["none", "all", "some"], [], likely));
  }

  /** The first open date in both orders. */
  bothDays(line) {
    const [, text] = this.dated.find(([row]) => row.line === line);
    const { dayFirst, monthFirst } = this.day(text);
    return [dayFirst, monthFirst];
  }
}

function add(lists, name, line) {
  if (!lists.has(name)) lists.set(name, []);
  lists.get(name).push(line);
}

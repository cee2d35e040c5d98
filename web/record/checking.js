// Each row of a record, checked: followup.record.checking.
import {
  recordColumnTwice, recordColumnsMissing, recordDayAfterToday, recordDayOtherOrder, recordEmployerMissing, recordFileEmpty,
  recordQuoteOpen, recordRowTooWide,
} from "words";
import { checkOrder, readings } from "./dates.js";
import { CHANNEL_WORDS, RESULT_WORDS, STAGE_WORDS, columnOf, problem } from "./fields.js";
import { COLUMNS, FOLLOWED, NEEDED, NOT_FOLLOWED } from "./model.js";
import { clean, oneLine, plain, strip } from "./spaces.js";
import { Table } from "./table.js";
import { Trouble } from "./trouble.js";
import { restored } from "./writing.js";

const MOST_REMEMBERED = 100000;

/** What a function makes of each text; most are worked out once. @template T @param {(text: string) => T} make @returns {(text: string) => T} */
export function remembered(make) {
  const known = new Map();
  return (text) => {
    if (!known.has(text)) {
      const made = make(text);
      if (known.size >= MOST_REMEMBERED) return made;
      known.set(text, made);
    }
    return known.get(text);
  };
}

/** Where our columns stand in a heading: -1 where one is missing. @throws {Trouble} */
function columnsOf(heading) {
  const ours = heading.map(columnOf);
  const twice = COLUMNS.find((name) => ours.indexOf(name) !== ours.lastIndexOf(name));
  if (twice) throw new Trouble(recordColumnTwice({ column: twice }));
  const missing = NEEDED.filter((name) => !ours.includes(name));
  if (missing.length) {
    const [first, second = "", third = ""] = missing;
    const of = ours.some(Boolean) ? "record" : "nothing";
    throw new Trouble(recordColumnsMissing({ of, n: missing.length, first, second, third, columns: COLUMNS.join() }));
  }
  const followed = heading.findIndex((cell) => plain(clean(cell)) === FOLLOWED);
  const extra = heading.flatMap((cell, i) => (!ours[i] && strip(cell) && i !== followed ? [i] : []));
  return {
    followed,
    places: Object.fromEntries(COLUMNS.map((name) => [name, ours.indexOf(name)])),
    extra, names: extra.map((i) => clean(restored(clean(heading[i])))), width: heading.length,
  };
}

const some = (cells) => cells.some(strip);

/** Reads the rows of a record one by one, and gathers those that cannot be used in `bad`. */
export class Reader {
  /** @param {string} text @param {string} today @param {string} [order] @throws {Trouble} If there is no heading that can be used. */
  constructor(text, today, order) {
    this.order = checkOrder(order);
    this.today = today;
    this.bad = [];
    this.question = null;
    this.open = new Map();
    this.shown = new Set();
    const key = (words) => remembered((cell) => { const found = words.get(plain(cell)); return found === undefined ? null : found; });
    this.dates = remembered(readings);
    this.result = key(RESULT_WORDS);
    this.stage = key(STAGE_WORDS);
    this.channel = key(CHANNEL_WORDS);
    this.table = new Table(text);
    /** @type {Iterator<[number, string[]|null], any>} */
    this.lines = this.table[Symbol.iterator]();
    this.columns = columnsOf(this.heading());
  }

  heading() {
    for (let step = this.lines.next(); !step.done; step = this.lines.next()) {
      const [, cells] = step.value;
      if (!cells || some(cells)) return cells || [];
    }
    throw new Trouble(recordFileEmpty({ columns: COLUMNS.join() }));
  }

  * [Symbol.iterator]() {
    for (let step = this.lines.next(); !step.done; step = this.lines.next()) {
      const [line, cells] = step.value;
      if (!cells || !this.table.isSound) {
        this.blame(line, "row", recordQuoteOpen);
        if (cells) this.table.goBack();
      } else if (cells.length === this.columns.width || this.fit(line, cells)) {
        const row = this.check(line, cells);
        if (row) yield row;
      }
    }
  }

  blame(line, field, what) {
    this.bad.push({ line, field, problem: what });
  }

  /** Make a row as wide as the heading; tell whether that loses nothing. */
  fit(line, cells) {
    const { width } = this.columns;
    if (some(cells.slice(width))) {
      this.blame(line, "row", recordRowTooWide({ n: String(width), mark: this.table.delimiter }));
      return false;
    }
    cells.length = Math.min(cells.length, width);
    while (cells.length < width) cells.push("");
    return some(cells);
  }

  /** A row if all its fields can be used; else it is named as bad. */
  check(line, cells) {
    if (!some(cells)) return null;
    const text = (name) => (this.columns.places[name] < 0 ? "" : cells[this.columns.places[name]]);
    const found = this.dates(text("date"));
    const keys = { stage: this.stage(text("stage")), channel: this.channel(text("channel")), result: this.result(text("result")) };
    const faults = [["date", this.dateFault(text("date"), found)]];
    if (found.shows) this.shown.add(found.shows);
    if (!clean(text("employer"))) faults.push(["employer", recordEmployerMissing]);
    for (const [name, key] of Object.entries(keys)) if (key === null) faults.push([name, problem(name, text(name))]);
    const real = faults.filter(([, what]) => what);
    if (real.length) {
      this.blame(line, real[0][0], real.map(([, what]) => what).join(" "));
      return null;
    }
    return { line, cells, date: this.dayOf(line, strip(text("date")), found), ...keys, followed: this.isFollowed(cells) };
  }

  /** Whether a row is a follow-up, and not an application that nobody followed up. */
  isFollowed(cells) {
    const at = this.columns.followed;
    return at < 0 || !NOT_FOLLOWED.includes(plain(cells[at]));
  }

  /** The day of a row; null while it is open. */
  dayOf(line, text, found) {
    if (!found.isOpen || this.order) return found.by(this.order);
    if (!this.open.has(text)) this.open.set(text, []);
    this.open.get(text).push(line);
    return null;
  }

  /** What is wrong with a date, or the empty text. */
  dateFault(text, found) {
    if (found.problem) return found.problem;
    const day = found.by(this.order);
    if (day === null) return recordDayOtherOrder({ typed: oneLine(text), order: this.order });
    const days = this.order ? [day] : [day, found.monthFirst].filter(Boolean);
    const first = days.sort()[0];
    return first <= this.today ? "" : this.future(first);
  }

  future(day) {
    return recordDayAfterToday({ day, today: this.today });
  }

  /**
   * Decide about the open dates, after the last row was read.
   * @returns {Map<string, string|null>} The day of each; null stays open. One that lies in the future is not among them.
   */
  settle() {
    if (!this.order && this.shown.size === 1) [this.order] = this.shown;
    const settled = new Map();
    for (const [text, lines] of this.open) {
      const day = this.order ? this.dates(text).by(this.order) : null;
      if (day !== null && day > this.today) lines.forEach((line) => this.blame(line, "date", this.future(day)));
      else settled.set(text, day);
    }
    const asked = [...settled.keys()].filter((text) => settled.get(text) === null);
    if (asked.length) this.question = this.ask(asked);
    this.bad.sort((one, other) => one.line - other.line);
    return settled;
  }

  ask(asked) {
    const text = asked.reduce((first, each) => (this.open.get(each)[0] < this.open.get(first)[0] ? each : first));
    const { dayFirst, monthFirst } = this.dates(text);
    const rows = asked.reduce((sum, each) => sum + this.open.get(each).length, 0);
    return { line: this.open.get(text)[0], text, dayFirst, monthFirst, rows };
  }
}

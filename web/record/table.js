// A CSV file as rows of cells with their lines, whatever program wrote it: followup.record.table.
import { columnOf } from "./fields.js";
import { strip } from "./spaces.js";

export const DELIMITERS = [",", ";", "\t", "|"];
const MOST_LETTERS = 131072; // of a cell, as in Python's csv
const EXTRA_BUDGET = 1e6;

/** A row that cannot be read. */
export class Torn extends Error {}

/** What stands between the cells of a heading: it shows most of our columns; of equals, the first. */
export function delimiterOf(line) {
  const counts = DELIMITERS.map((mark) => columnsIn(line, mark));
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}

function columnsIn(line, mark) {
  try {
    const [cells = []] = rowsOf([line], mark, false);
    return cells.filter(columnOf).length;
  } catch (error) {
    if (error instanceof Torn) return 0;
    throw error;
  }
}

/** Python's csv.reader: a generator of rows, from lines with their ends. @throws {Torn} */
export function* rowsOf(lines, delimiter, strict) {
  const parser = new Parser(delimiter, strict);
  for (const line of lines) {
    if (parser.take(line)) yield parser.handOut();
  }
  if (parser.isOpen) {
    if (strict) throw new Torn();
    parser.save();
    yield parser.handOut();
  }
}

class Parser {
  /** @param {string} delimiter @param {boolean} strict */
  constructor(delimiter, strict) {
    this.delimiter = delimiter;
    this.strict = strict;
    this.cells = [];
    this.cell = "";
    this.quoted = false;
    this.fresh = true;
  }

  /** Whether the last row goes on in a line that does not come. */
  get isOpen() {
    return this.quoted || this.cell !== "";
  }

  handOut() {
    const { cells } = this;
    this.cells = [];
    return cells;
  }

  save() {
    this.cells.push(this.cell);
    this.cell = "";
    this.fresh = true;
    this.quoted = false;
  }

  add(text) {
    this.cell += text;
    // Letters beyond 16 bits are two here and one in Python; a cell so long is torn in both.
    if (this.cell.length > MOST_LETTERS && [...this.cell].length > MOST_LETTERS) throw new Torn();
  }

  /** Read one line. @returns {boolean} Whether it ends a row. */
  take(line) {
    const end = line.endsWith("\n") ? line.length - 1 : line.length;
    if (!this.quoted && this.fresh && !line.includes('"')) {
      if (end) this.cells = line.slice(0, end).split(this.delimiter);
      if (end > MOST_LETTERS && this.cells.some((cell) => [...cell].length > MOST_LETTERS)) {
        this.cells = [];
        throw new Torn();
      }
      return true;
    }
    return this.walk(line, end);
  }

  walk(line, end) {
    let at = 0;
    if (!this.quoted && end === 0) return true;
    for (;;) {
      if (this.quoted) {
        const close = line.indexOf('"', at);
        if (close < 0) {
          this.add(line.slice(at));
          return false;
        }
        this.add(line.slice(at, close));
        at = close + 1;
        if (line[at] === '"' && at < end) {
          this.add('"');
          at += 1;
          continue;
        }
        this.quoted = false;
        this.fresh = false;
        if (at < end && line[at] !== this.delimiter && this.strict) throw new Torn();
      } else if (this.fresh && line[at] === '"' && at < end) {
        this.quoted = true;
        this.fresh = false;
        at += 1;
        continue;
      }
      const mark = line.indexOf(this.delimiter, at);
      const stop = mark < 0 || mark >= end ? end : mark;
      this.add(line.slice(at, stop));
      this.save();
      if (stop === end) return true;
      at = stop + 1;
    }
  }
}

/** The rows of a CSV text; iterating gives each as `[line, cells]`, the cells null where it cannot be read. */
export class Table {
  /** @param {string} text @param {string} [delimiter] What stands between cells, where it is known. */
  constructor(text, delimiter = "") {
    this.text = text.replace(/\r\n?/g, "\n").replace(/^\ufeff/, "");
    this.next = 0;
    this.handed = 0;
    this.row = [0, 0];
    this.again = false;
    // Going back costs time. A file that was made to be slow gets no more than this.
    this.budget = this.text.length + EXTRA_BUDGET;
    this.delimiter = delimiter || this.findDelimiter();
  }

  /** What stands between cells; a first line like `sep=;` says it outright. */
  findDelimiter() {
    for (const line of this.lines()) {
      const told = strip(line).toLowerCase();
      if (told.startsWith("sep=") && told.length === 5 && DELIMITERS.includes(told[4])) return told[4];
      if (told.startsWith("sep=") && line.replace(/\n+$/, "") === "sep=\t") return "\t";
      if (told) {
        this.next -= line.length;
        this.handed -= 1;
        return delimiterOf(line);
      }
    }
    return ",";
  }

  /** Hand out one line after the other, with its end. */
  * lines() {
    while (this.next < this.text.length) {
      const start = this.next;
      this.next = this.text.indexOf("\n", start) + 1 || this.text.length;
      this.handed += 1;
      yield this.text.slice(start, this.next);
    }
  }

  /** @returns {Generator<[number, string[]|null], void>} */
  * [Symbol.iterator]() {
    while (this.next < this.text.length) {
      this.row = [this.next, this.handed];
      this.again = false;
      try {
        for (const cells of rowsOf(this.lines(), this.delimiter, false)) {
          if (cells.length) yield [this.row[1] + 1, cells];
          if (this.again) break;
          this.row = [this.next, this.handed];
        }
      } catch (error) {
        if (!(error instanceof Torn)) throw error;
        yield [this.row[1] + 1, null];
        this.goBack();
      }
    }
  }

  /** Whether the quotes of the row that was read last are in order; one line always is. */
  get isSound() {
    const [start, handed] = this.row;
    if (this.handed - handed <= 1) return true;
    const lines = this.text.slice(start, this.next).replace(/\n$/, "").split("\n").map((line) => `${line}\n`);
    try {
      return [...rowsOf(lines, this.delimiter, true)].length === 1;
    } catch (error) {
      if (error instanceof Torn) return false;
      throw error;
    }
  }

  /** Go on with the second line of the row that was read last, if it had several. */
  goBack() {
    const [start, handed] = this.row;
    const cost = this.next - start;
    if (this.handed - handed <= 1 || cost > this.budget) return;
    this.budget -= cost;
    this.next = this.text.indexOf("\n", start) + 1;
    this.handed = handed + 1;
    this.again = true;
  }
}

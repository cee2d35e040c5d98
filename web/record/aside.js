// Values that nobody can read go into the file of a record and come back from it: in a column of their own, each in
// a line that holds nothing else, so that a spreadsheet keeps them too.
import { readText } from "../keeping/migrations.js";
import { fitsRecord } from "../kept.js";
import { columnOf } from "./fields.js";
import { FOLLOWED } from "./model.js";
import { readRecord } from "./reading.js";
import { COLUMN, isKeptAside, keptIn } from "./kept-aside.js";
import { clean, strip } from "./spaces.js";
import { textOf } from "./decoding.js";
import { Table } from "./table.js";
import { writeRecord } from "./writing.js";

const EMPTY = { date: null, dateText: "", employer: "", job: "", stage: "", channel: "", result: "", note: "" };

/** @param {{rows: RecordRow[], extraColumns: string[]}} record @param {unknown[]} aside @returns {string} The text of a file. */
export function withAside({ rows, extraColumns }, aside) {
  if (!aside.length) return writeRecord({ rows, extraColumns });
  const columns = extraColumns.includes(COLUMN) ? extraColumns : [...extraColumns, COLUMN];
  const at = columns.indexOf(COLUMN);
  const lines = aside.map((value) => ({ ...EMPTY, line: 0, extra: columns.map((_, i) => (i === at ? JSON.stringify(value) : "")) }));
  return writeRecord({ rows: [...rows, ...lines], extraColumns: columns });
}

/**
 * Whatever a page of ours has saved: a record with values aside, or a store as it was kept.
 * @param {Uint8Array} bytes @param {string} today @param {"day-first"|"month-first"} [dates] As for `readRecord`.
 * @returns {any} What `readRecord` finds, and `aside`; `newer` if a newer version of the site wrote it.
 * @throws {import("./trouble.js").Trouble} If it is no record.
 */
export function readSaved(bytes, today, dates) {
  const text = strip(textOf(bytes));
  if (text.startsWith("{")) {
    const { list: { entries, names, aside }, trouble } = readText(text, fitsRecord);
    return { rows: entries, bad: [], question: null, extraColumns: names, aside, newer: trouble === "newer" };
  }
  const found = readRecord(bytes, today, dates);
  return found.extraColumns.includes(COLUMN) ? apart(found, textOf(bytes)) : { ...found, aside: [] };
}

/** The values aside, out of the lines that hold nothing else. */
function apart(found, text) {
  const aside = [];
  const lines = new Set();
  let [at, followed] = [-1, -1];
  for (const [line, cells] of new Table(text)) {
    if (!cells) continue;
    if (at < 0) {
      at = cells.findIndex((cell) => !columnOf(cell) && clean(cell) === COLUMN);
      followed = cells.findIndex((cell) => clean(cell) === FOLLOWED);
    } else if (isKeptAside(cells, at, followed)) {
      aside.push(keptIn(cells[at]));
      lines.add(line);
    }
  }
  const bad = found.bad.filter(({ line }) => !lines.has(line));
  const place = found.extraColumns.indexOf(COLUMN);
  if (found.rows.some(({ extra }) => extra[place])) return { ...found, bad, aside };
  const without = (values) => values.filter((_, i) => i !== place);
  return { ...found, bad, aside, extraColumns: without(found.extraColumns), rows: found.rows.map((row) => ({ ...row, extra: without(row.extra) })) };
}

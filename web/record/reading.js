// A record of real follow-ups, read from any sane CSV: followup.record.reading.
import { summaryOf } from "./believing.js";
import { Reader, remembered } from "./checking.js";
import { textOf } from "./decoding.js";
import { clean, strip } from "./spaces.js";
import { restored } from "./writing.js";

/** @typedef {{line: number, text: string, dayFirst: string, monthFirst: string, rows: number}} Question Which day a date is. */

/**
 * @param {string|Uint8Array} source The text of a CSV file, or its bytes.
 * @param {string} today Year-month-day; a follow-up after it is a bad row.
 * @param {"day-first"|"month-first"} [dates] How 03/04/2026 is to be read; if left out, the file's other dates tell.
 * @returns {{rows: RecordRow[], bad: {line: number, field: string, problem: string}[], question: Question|null,
 *   extraColumns: string[], summary: ReturnType<typeof summaryOf>}} A row's `date` is null while it can be read in two ways.
 * @throws {import("./trouble.js").Trouble} If it is no record.
 */
export function readRecord(source, today, dates) {
  const reader = new Reader(textOf(source), today, dates);
  const text = remembered((cell) => clean(restored(clean(cell))));
  const found = [];
  for (const row of reader) found.push(rowOf(reader, row, text));
  const settled = reader.settle();
  const rows = found.flatMap((row) => (row.dateText ? settle(row, settled) : [row]));
  return { rows, bad: reader.bad, question: reader.question, extraColumns: reader.columns.names, summary: summaryOf(rows) };
}

function rowOf({ columns: { places, extra } }, { line, cells, date, stage, channel, result, followed }, text) {
  const cell = (name) => (places[name] < 0 ? "" : text(cells[places[name]]));
  return {
    date, employer: cell("employer"), result, job: cell("job"), stage, channel, note: cell("note"),
    extra: extra.map((i) => text(cells[i])), dateText: date ? "" : strip(cells[places.date]), line,
    ...(followed ? {} : { followed }),
  };
}

/** Give an open date its day; a row whose day turns out to lie in the future is left out. */
function settle(row, settled) {
  if (!settled.has(row.dateText)) return [];
  const date = settled.get(row.dateText);
  return [date ? { ...row, date, dateText: "" } : row];
}

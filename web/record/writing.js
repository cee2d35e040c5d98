// A record as a file that any spreadsheet opens in columns: followup.record.writing.
import { COLUMNS, FOLLOWED, isFollowed } from "./model.js";
import { clean } from "./spaces.js";

const START = '((?:^|[,;\\t\\n|])[ "]*)';
const RUNS = new RegExp(`${START}('*)(?=[=+\\-@\\t\\uff1d\\uff0b\\uff0d\\uff20])`, "g");
const WAS = new RegExp(`${START}'('*)(?=[=+\\-@\\t\\uff1d\\uff0b\\uff0d\\uff20])`, "g");

/** A text with an apostrophe before all that a spreadsheet would run. */
export function safe(text) {
  return text.replace(RUNS, "$1'$2");
}

/** The text that `safe` made safe. */
export function restored(text) {
  return text.includes("'") ? text.replace(WAS, "$1$2") : text;
}

/**
 * @param {{rows: RecordRow[], extraColumns: string[]}} record
 * @returns {string} The text of a table with tabs, with a byte order mark and lines that end with CR LF.
 */
export function writeRecord({ rows, extraColumns }) {
  const own = rows.every(isFollowed) ? [] : [FOLLOWED];
  const lines = [[...COLUMNS, ...own, ...extraColumns], ...rows.map((row) => cells(row, own.map(() => (isFollowed(row) ? "yes" : "no")), extraColumns.length))];
  return `\ufeff${lines.map((line) => `${line.map((cell) => quoted(safe(clean(cell)))).join("\t")}\r\n`).join("")}`;
}

function cells(row, said, extra) {
  const ours = [row.date || row.dateText, row.employer, row.job, row.stage, row.channel, row.result, row.note];
  return [...ours, ...said, ...Array.from({ length: extra }, (_, i) => row.extra[i] || "")];
}

function quoted(cell) {
  return /["\t\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** The bytes of a text in UTF-16, which with tabs stands in columns in Excel of every country. @param {string} text */
export function inUtf16(text) {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), true);
  return view.buffer;
}

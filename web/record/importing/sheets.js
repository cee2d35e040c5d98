// A text file as a table of cells, CSV of any kind: followup.record.importing.sheets.
import { importOldWorkbook } from "words";
import { strip } from "../spaces.js";
import { DELIMITERS, Table, Torn, rowsOf } from "../table.js";
import { Trouble } from "../trouble.js";

const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 3, 4];
const LOOKED_AT = 30; // lines

/** How many columns are looked at; our own choice, as in Python. */
export const MOST_COLUMNS = 256;

/** Whether a file is a workbook and no text. @param {Uint8Array} bytes @throws {Trouble} It is of an old kind, or has a password. */
export function isWorkbook(bytes) {
  const startsWith = (mark) => mark.every((byte, i) => bytes[i] === byte);
  if (startsWith(OLD_WORKBOOK)) throw new Trouble(importOldWorkbook);
  return startsWith(ZIP);
}

/** Read a text as one table. @param {string} whole @returns {Sheet[]} */
export function sheetsOfText(whole) {
  const text = whole.replace(/\r\n?/g, "\n");
  const table = new Table(text, delimiterOf(text));
  const lines = [];
  for (const [line, cells] of table) {
    if (!cells || !table.isSound) {
      lines.push({ line, cells: null });
      if (cells) table.goBack();
    } else if (cells.some(strip)) {
      lines.push({ line, cells });
    }
  }
  return [{ name: "", lines: unfolded(lines, table.delimiter) }];
}

/** What stands between cells: the mark that gives most lines the same width. Empty where the text says so itself. */
function delimiterOf(text) {
  const start = firstLines(text).filter(strip);
  if (!start.length || strip(start[0]).toLowerCase().startsWith("sep=")) return "";
  const scores = DELIMITERS.map((mark) => [mark, ...evenness(start, mark)]);
  return scores.reduce((best, each) => (each[1] > best[1] || (each[1] === best[1] && each[2] > best[2]) ? each : best))[0];
}

function firstLines(text) {
  const lines = [];
  for (let start = 0; lines.length < LOOKED_AT && start <= text.length;) {
    const end = text.indexOf("\n", start);
    lines.push(text.slice(start, end < 0 ? text.length : end));
    start = end < 0 ? text.length + 1 : end + 1;
  }
  return lines;
}

function evenness(lines, mark) {
  const counts = new Map();
  try {
    for (const { length } of rowsOf(lines, mark, false)) if (length > 1) counts.set(length, (counts.get(length) || 0) + 1);
  } catch (error) {
    if (error instanceof Torn) return [0, 0];
    throw error;
  }
  const [usual, often] = [...counts].reduce((best, each) => (each[1] > best[1] || (each[1] === best[1] && each[0] > best[0]) ? each : best), [0, 0]);
  return [often * Math.min(usual, 3), usual];
}

/** Open rows that stand whole in one cell, as spreadsheets leave a file of one column. */
function unfolded(lines, delimiter) {
  if (!delimiter || !lines.some(({ cells }) => cells && cells.length > 1)) return lines;
  return lines.map(({ line, cells }) => {
    const isFolded = cells && cells[0].includes(delimiter) && !cells[0].includes("\n") && !cells.slice(1).some(Boolean);
    return { line, cells: isFolded ? rowsOf([cells[0]], delimiter, false).next().value : cells };
  });
}

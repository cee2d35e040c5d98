// Which files need no matching step: a record in its own words, in which every line can be read.
import { IMPORT_OURS } from "facts";
import { columnOf } from "./fields.js";
import { readRecord } from "./reading.js";
import { plain } from "./spaces.js";
import { Table } from "./table.js";
import { Trouble } from "./trouble.js";

const OURS = new Set(IMPORT_OURS.words.map(plain));

/**
 * @param {Uint8Array} bytes
 * @param {string} today
 * @returns {ReturnType<typeof readRecord>|null} The record, or nothing where something has to be asked first.
 */
export function plainRecord(bytes, today) {
  const text = savedText(bytes);
  try {
    const found = readRecord(text, today);
    return !found.bad.length && !found.question && isInOurWords(text) ? found : null;
  } catch (error) {
    if (error instanceof Trouble) return null;
    throw error;
  }
}

/** The text of a file as we save it; empty where letters would have to be guessed. */
function savedText(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}

/** Whether each result is a word of a follow-up: who writes "rejected" keeps a list of applications. */
function isInOurWords(text) {
  let at = -1;
  for (const [, cells] of new Table(text)) {
    if (at < 0) at = cells.map(columnOf).indexOf("result");
    else if (!OURS.has(plain(cells[at] || "")) && cells.some((cell) => cell.trim())) return false;
  }
  return true;
}

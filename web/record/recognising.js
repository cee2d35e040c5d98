// Which files need no matching step: whatever we saved, and a record in its own words in which every line can be read.
import { IMPORT_OURS } from "facts";
import { readSaved } from "./aside.js";
import { columnOf } from "./fields.js";
import { plain } from "./spaces.js";
import { Table } from "./table.js";
import { Trouble } from "./trouble.js";

const OURS = new Set(IMPORT_OURS.words.map(plain));

/**
 * @param {Uint8Array} bytes
 * @param {string} today
 * @returns {ReturnType<typeof readSaved>|null} What `readSaved` finds, or nothing where something has to be asked first.
 */
export function plainRecord(bytes, today) {
  if (!isUtf8(bytes)) return null; // we save no other: letters would have to be guessed
  try {
    const found = readSaved(bytes, today);
    return !found.bad.length && !found.question && isInOurWords(bytes) ? found : null;
  } catch (error) {
    if (error instanceof Trouble) return null;
    throw error;
  }
}

function isUtf8(bytes) {
  try {
    return Boolean(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** Whether each result is a word of a follow-up: who writes "rejected" keeps a list of applications. */
function isInOurWords(bytes) {
  let at = -1;
  for (const [, cells] of new Table(new TextDecoder().decode(bytes))) {
    if (at < 0) at = cells.map(columnOf).indexOf("result");
    else if (cells[at] && !OURS.has(plain(cells[at])) && plain(cells[at])) return false;
  }
  return true;
}

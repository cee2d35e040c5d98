// Which files need no matching step: whatever we saved, and a record in its own words in which every line can be read.
import { IMPORT_OURS } from "facts";
import { readSaved } from "./aside.js";
import { columnOf } from "./fields.js";
import { textOf } from "./decoding.js";
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
  if (!isUnicode(bytes)) return null; // we save no other: letters would have to be guessed
  try {
    const found = readSaved(bytes, today);
    return !found.bad.length && !found.question && isInOurWords(bytes) ? found : null;
  } catch (error) {
    if (error instanceof Trouble) return null;
    throw error;
  }
}

/** Whether it says itself that it is UTF-16, or can only be UTF-8. */
function isUnicode(bytes) {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether each result is a word of a follow-up: who writes "rejected" keeps a list of applications. */
function isInOurWords(bytes) {
  let at = -1;
  for (const [, cells] of new Table(textOf(bytes))) {
    if (at < 0) at = cells.map(columnOf).indexOf("result");
    else if (cells[at] && !OURS.has(plain(cells[at])) && plain(cells[at])) return false;
  }
  return true;
}

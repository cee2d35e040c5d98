// The column of a record's file in which values stand that nobody can read, each in a line that holds nothing else.
import { RECORD_KEPT_ASIDE } from "facts";
import { clean, strip } from "./spaces.js";
import { restored } from "./writing.js";

export const COLUMN = RECORD_KEPT_ASIDE;

/**
 * Whether a line holds only such a value: `is_kept_aside`.
 * @param {string[]} cells @param {number} at The place of the column. @param {number} followed The place of the column that says what was followed up.
 */
export function isKeptAside(cells, at, followed) {
  return at >= 0 && cells.every((cell, i) => i === followed || (i === at) === Boolean(strip(cell))) && at < cells.length;
}

/** The value that a cell keeps. @param {string} cell @returns {unknown} */
export function keptIn(cell) {
  const text = restored(clean(cell));
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

// A few of many, in words.
import { importCommandMoreLines } from "words";

/** @param {string[]} texts @param {number} [most] @returns {string} The first few; the others are counted. */
export function someOf(texts, most = 5) {
  const shown = texts.slice(0, most).join(", ");
  return texts.length > most ? importCommandMoreLines({ lines: shown, n: texts.length - most }) : shown;
}

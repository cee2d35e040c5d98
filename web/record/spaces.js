// White space and small letters as Python has them: JavaScript's own differ in a few characters.

/** A class of a regular expression: what `str.isspace` and `\s` take in Python. */
export const SPACE = "\\t\\n\\v\\f\\r\\x1c-\\x1f \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const ENDS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const RUNS = new RegExp(`[${SPACE}]+`, "g");
// What folding changes and `toLowerCase` does not.
const FOLDED = { ß: "ss", ſ: "s", ς: "σ", ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };

/** @param {string} text @returns {string} Without space round it. */
export function strip(text) {
  return text.replace(ENDS, "");
}

/** @param {string} text @returns {string} With single spaces between its words, and none round it. */
export function oneLine(text) {
  return strip(text).replace(RUNS, " ");
}

/** @param {string} text @param {number} most @returns {string} At most so many characters; the last is … if it was cut. */
export function cut(text, most) {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}

/** @param {string} text @returns {string} In small letters with single spaces and no marks, to compare it. */
export function plain(text) {
  const folded = text.toLowerCase().replace(/[ßſςﬀ-ﬆ]/g, (letter) => FOLDED[letter]);
  return strip(folded.replace(/[^\p{L}\p{N}]+/gu, " "));
}

/** @param {string} text @returns {string} Without space round it and without characters that no text holds. */
export function clean(text) {
  return strip(strip(text).replace(/\r\n?/g, "\n").replace(/[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]/gu, ""));
}

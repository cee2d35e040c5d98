// White space and small letters as Python has them: JavaScript's own differ in a few characters.

/** A class of a regular expression: what `str.isspace` and `\s` take in Python. */
export const SPACE = "\\t\\n\\v\\f\\r\\x1c-\\x1f \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const ONE = new RegExp(`[${SPACE}]`);
const RUNS = new RegExp(`[${SPACE}]+`, "g");

/** @param {string} text @returns {string} Without space after it. */
export function stripEnd(text) {
  // One by one: an expression that ends with $ tries each space of a long run anew, for minutes.
  let end = text.length;
  while (end && ONE.test(text[end - 1])) end -= 1;
  return text.slice(0, end);
}

/** @param {string} text @returns {string} Without space round it. */
export function strip(text) {
  let start = 0;
  while (start < text.length && ONE.test(text[start])) start += 1;
  return stripEnd(text.slice(start));
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

/**
 * One letter as `str.casefold` has it: ß is ss, and ǰ is j with a mark. Only Cherokee ends small here and large there.
 * Letters that are newer than Python's Unicode may differ too. By single letters, as a sigma at the end is not special.
 */
function fold(letter) {
  return letter === "ı" ? letter : letter.toLowerCase().toUpperCase().toLowerCase();
}

/** @param {string} text @returns {string} In small letters, as `str.casefold` has it. */
export function folded(text) {
  return text.replace(/[^\0-\x7f]/gu, fold).toLowerCase();
}

/** @param {string} text @returns {string} In small letters with single spaces and no marks, to compare it. */
export function plain(text) {
  return strip(folded(text).replace(/[^\p{L}\p{N}]+/gu, " "));
}

/** A name so that two that people take for one are equal: followup.record.fields.alike. @param {string} text @returns {string} */
export function alike(text) {
  const folded = text.normalize("NFKC").replace(/[^\0-\x7f]/gu, fold).toLowerCase().normalize("NFKC");
  return folded.replace(/[\x00-/:-@[-`{-\xa0\u1680\u2000-\u206f\u3000]+/g, " ").replace(/^ | $/g, "");
}

/** @param {string} text @returns {string} Without space round it and without characters that no text holds. */
export function clean(text) {
  return strip(strip(text).replace(/\r\n?/g, "\n").replace(/[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]/gu, ""));
}

// A person's own words in a call: cleaned, and put into its places where a line is shown. followup.calls.own does the same.
import { OWN_MOST_LETTERS } from "facts";
import { SPACE, cut } from "../record/spaces.js";

/** @typedef {Record<string, string>} Own Words by the name of the place. */

/** What stands round somebody's own words in a text. */
export const FIRST = "\u2068";
export const LAST = "\u2069";

const SPACES = new RegExp(`[${SPACE}]+`, "g");
// Controls, halves of letters, marks that turn the direction or show nothing, letters of nobody.
const GONE = new RegExp("[\\x00-\\x08\\x0e-\\x1b\\x7f-\\x84\\x86-\\x9f\\xad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e"
  + "\\u2060-\\u206f\\ud800-\\udfff\\ue000-\\uf8ff\\ufeff\\ufff0-\\uffff\\u{e0000}-\\u{e007f}\\u{f0000}-\\u{10ffff}]", "gu");
const MOST_READ = 20_000;

/** Without joiners at its ends, where they join nothing. @param {string} text */
const bare = (text) => text.replace(/^[ \u200c\u200d]+|[ \u200c\u200d]+$/g, "");

/**
 * Somebody's own words as one line of plain text.
 * @param {string} text What they typed, of any length. @param {number} most How many letters it may have, code points.
 * @returns {string} Ended with … if it was too long; empty if nothing shows.
 */
export function cleaned(text, most) {
  const read = text.length > MOST_READ ? [...text.slice(0, 2 * MOST_READ)].slice(0, MOST_READ).join("") : text;
  const line = bare(read.replace(GONE, "").normalize("NFC").replace(SPACES, " "));
  const fits = [...line].length <= most ? line : `${bare(cut(line, most).slice(0, -1))}…`;
  // No text may look like a place that was not filled.
  return fits.replace(/\{/g, "(").replace(/\}/g, ")");
}

/**
 * A text of a call with its places filled.
 * @param {string} text @param {Own} usual The call's usual word for each of its places. @param {Own} [own] Somebody's own words.
 */
export function fill(text, usual, own = {}) {
  return text.replace(/\{([a-z]+)\}/g, (brace, place) => {
    if (!Object.keys(usual).includes(place)) return brace;
    const mine = own[place] ? cleaned(own[place], OWN_MOST_LETTERS[place]) : "";
    return mine ? FIRST + mine + LAST : usual[place];
  });
}

/**
 * Other ways to say the choices of a call, with their places filled.
 * @param {Record<string, Record<string, string[]>>} also By beat, by choice. @param {Own} usual @param {Own} [own] Somebody's own words.
 */
export function filledAlso(also, usual, own) {
  const each = (table, put) => Object.fromEntries(Object.entries(table).map(([key, value]) => [key, put(value)]));
  return each(also, (choices) => each(choices, (texts) => texts.map((text) => fill(text, usual, own))));
}

/**
 * A call of which every text has its places filled. What leads where is the same.
 * @param {CompiledCall} data @param {Own} [own] @returns {CompiledCall}
 */
export function filled(data, own) {
  const { employer } = data;
  const put = (text) => (text === undefined ? text : fill(text, data.own, own));
  const all = (texts) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, put(text)]));
  const line = (it, ...keys) => ({ ...it, ...Object.fromEntries(keys.filter((key) => it[key] !== undefined).map((key) => [key, put(it[key])])) });
  const beat = (it) => ({
    ...line(it, "says", "plain"), ...(it.thinks ? { thinks: typeof it.thinks === "string" ? put(it.thinks) : all(it.thinks) } : {}),
    ...(it.choices ? { choices: it.choices.map((choice) => line(choice, "says", "plain", "why")) } : {}),
  });
  return {
    ...line(data, "you", "truth"), employer: line(employer, "name", "job", "company"),
    ...(data.secrets ? { secrets: data.secrets.map((secret) => line(secret, "truth")) } : {}), beats: data.beats.map(beat),
  };
}

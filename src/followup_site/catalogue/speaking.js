// Made from words/ by followup_site.catalogue: not to be edited. What followup.words.speaking does in Python.

export const LANGUAGE = "{{LANGUAGE}}";
export const DIRECTION = "{{DIRECTION}}";

/** @param {number|bigint|string} value @returns {string} A whole number with its thousands apart. */
export const number = (value) => (typeof value === "string" ? value : String(value).replace(/\B(?=(\d{3})+$)/g, "{{GROUP}}"));

const other = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** @param {string|number|bigint} name Somebody's own words. @returns {string} The same, kept from turning a sentence round. */
export const isolated = (name) => {
  const text = number(name);
  if ("{{DIRECTION}}" === "ltr" && !other.test(text)) return text;
  return `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")}\u2069`;
};

/** @param {number|bigint} value @returns {string} The plural category of a whole number. */
const category = (value) => {
  const n = Math.abs(Number(value));
  return "{{CATEGORY}}";
};

/**
 * @param {Record<string, () => string>} forms
 * @param {number|bigint|string} value What chooses.
 * @param {string} usual The key of the form for every other value.
 * @returns {string}
 */
const form = (forms, value, usual) =>
  (forms[String(value)] || (typeof value !== "string" && forms[category(value)]) || forms[usual])();


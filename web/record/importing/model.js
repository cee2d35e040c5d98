// What an import is about: followup.record.importing.model.

/** What a row may say, in the order of a record's columns. */
export const FIELDS = ["date", "employer", "job", "stage", "channel", "result", "note"];

/** The answer that sets rows aside. */
export const ASIDE = "aside";

/**
 * @typedef {object} Ask A question.
 * @property {"word"|"dates"|"date"|"encoding"|"column"|"sheet"|"followed-up"} about
 * @property {string} word The word, the date or the field that it is about; may be empty.
 * @property {number[]} lines The lines that wait for the answer.
 * @property {string[]} choices The answers that are offered, the likeliest first.
 * @property {string[]} shows What helps to choose, for each choice; empty where nothing does.
 */

/** @returns {Ask} */
export const ask = (about, word, lines, choices, shows = []) => ({ about, word, lines, choices, shows });

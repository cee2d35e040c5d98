// What an import is about: followup.record.importing.model.

/** What a row may say, in the order of a record's columns. */
export const FIELDS = ["date", "employer", "job", "stage", "channel", "result", "note"];

/** The answer that sets rows aside. */
export const ASIDE = "aside";

/** @returns {ImportAsk} */
export const ask = (about, word, lines, choices, shows = [], likely = []) => ({ about, word, lines, choices, shows, ...(likely.length ? { likely } : {}) });

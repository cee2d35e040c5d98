// What people write in a record's fields, and the key that it stands for: followup.record.fields.
import { RECORD_CHANNEL_WORDS, RECORD_RESULT_WORDS, RECORD_STAGE_WORDS } from "facts";
import { ladderToldYou, recordChannel, recordDidYouMean, recordStage, recordWordMissing, recordWordUnknown } from "words";
import { resultSays } from "../ladder.js";
import { closest } from "./closest.js";
import { CHANNELS, COLUMNS, RESULTS, STAGES } from "./model.js";
import { clean, cut, oneLine, plain, strip } from "./spaces.js";

const MOST_SHOWN = 30;
const KEYS = { result: RESULTS, stage: STAGES, channel: CHANNELS };

/** @param {string} key @returns {string} A stage as the page shows it. */
export const stageSays = (key) => recordStage({ stage: key });

/** @param {string} key @returns {string} A channel as the page shows it. */
export const channelSays = (key) => recordChannel({ channel: key.replace(" ", "-") });

/** The key for each word: the keys themselves, what people write for them, and what the page shows for them. */
function words(keys, synonyms, says, more) {
  const found = new Map(more);
  for (const key of keys) for (const word of [...synonyms[key], says(key), key]) found.set(plain(word), key);
  return found;
}

export const RESULT_WORDS = words(RESULTS, RECORD_RESULT_WORDS, resultSays, [[plain(ladderToldYou), "advice"]]);
export const STAGE_WORDS = words(STAGES, RECORD_STAGE_WORDS, stageSays, [["", ""]]);
export const CHANNEL_WORDS = words(CHANNELS, RECORD_CHANNEL_WORDS, channelSays, [["", ""]]);

/** What is wrong with the word of a field and how to fix it, as a sentence. */
export function problem(column, text) {
  if (!strip(text)) return recordWordMissing({ column });
  const shown = cut(oneLine(text), MOST_SHOWN);
  const says = recordWordUnknown({ column, typed: shown });
  const key = closest(plain(shown), KEYS[column]);
  return key ? `${says} ${recordDidYouMean({ key })}` : says;
}

/** Our column that a heading names, or the empty text. */
export function columnOf(name) {
  const key = plain(clean(name));
  return COLUMNS.includes(key) ? key : "";
}

// The words of people's lists: followup.record.importing.wording.
import {
  IMPORT_ASIDE, IMPORT_ASKED, IMPORT_CHANNELS, IMPORT_HEADINGS, IMPORT_MONTHS, IMPORT_OURS, IMPORT_RESULTS, IMPORT_STAGES,
  IMPORT_TOTALS, IMPORT_WEEKDAYS,
} from "facts";
import { remembered } from "../checking.js";
import { folded } from "../spaces.js";
import { ASIDE } from "./model.js";

/** A text in small letters, without accents, marks and double spaces, to compare it. */
export const key = remembered((text) => folded(text).normalize("NFKD").replace(/\p{Mn}/gu, "").normalize("NFKC")
  .replace(/[^\p{L}\p{N}]+/gu, " ").replace(/^ | $/g, ""));

const setOf = (words) => new Set(words.map(key));

/** For each word of some groups the name of its group. */
const namesIn = (groups) => new Map(Object.entries(groups).flatMap(([name, words]) => words.map((word) => [key(word), name])));

const RESULTS = namesIn(IMPORT_RESULTS);
const ASKED = namesIn(IMPORT_ASKED);
const KINDS = { stages: namesIn(IMPORT_STAGES), channels: namesIn(IMPORT_CHANNELS) };
const MONTHS = new Map(IMPORT_MONTHS.names.flatMap((names, i) => names.map((name) => [key(name), i + 1])));
const NAMES = Object.fromEntries(Object.entries(IMPORT_HEADINGS)
  .map(([field, names]) => [field, new Map(names.map((name, place) => [key(name), place]))]));
const SET_ASIDE = setOf(IMPORT_ASIDE.words);
const OURS = setOf(IMPORT_OURS.words);

/** What a line below the rows begins with that adds them up. */
export const TOTALS = setOf(IMPORT_TOTALS.words);
/** The days of the week. */
export const WEEKDAYS = setOf(IMPORT_WEEKDAYS.names);

/** @param {"stages"|"channels"} kind @returns {string|null} The key that a word stands for; empty for none, null for an unknown one. */
export function wordOf(kind, text) {
  const word = key(text);
  return word ? KINDS[kind].get(word) || null : "";
}

/** The result that a word stands for, or `aside`; null where it has to be asked. */
export function meaning(text) {
  const word = key(text);
  return SET_ASIDE.has(word) ? ASIDE : RESULTS.get(word) || null;
}

/** What a word that has to be asked about may mean, the likeliest first. */
export function choicesFor(text) {
  const word = key(text);
  const known = ASKED.get(word);
  const first = known ? known.split(" ") : ["waiting", ...(word ? [] : ["silence"]), "answer"];
  return [...new Set([...first, "waiting", "answer", "door", "job", "advice", ASIDE])];
}

/** The headings of a field, with their places: the lower, the surer. @returns {Map<string, number>} */
export const namesOf = (field) => NAMES[field];

/** The number of a month, 1 to 12, from its name in one of the languages; undefined where it is none. */
export const monthOf = (name) => MONTHS.get(key(name));

/** Whether a result may be one of the words in which a record is kept; one that nobody knows says nothing about that. */
export function isOurs(text) {
  const word = key(text);
  return OURS.has(word) || !(RESULTS.has(word) || SET_ASIDE.has(word) || ASKED.has(word));
}

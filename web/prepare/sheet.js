// What a call sheet says. Values in, values out; what is said to the employer is English in every language.
import { OWN_MOMENTS, OWN_MOST_LETTERS, OWN_SHEET, OWN_SHEET_LETTERS, RECORD_WAIT_DAYS } from "facts";
import { FIRST, LAST, cleaned, fill } from "../call/own.js";
import { LETTERS } from "../practice/plans.js";
import { daysAfter } from "../practice/standing.js";
import { isDay, wordsOf } from "./words.js";

/** How many letters each thing may have that is told. */
export const MOST = { ...OWN_MOST_LETTERS, ...OWN_SHEET_LETTERS };

/** The things that can have happened, as they are kept. */
export const MOMENTS = Object.keys(OWN_MOMENTS);

/** A plan each of whose words is one clean line: one from a file may hold anything. @param {Plan} plan @returns {Plan} */
export function tidied(plan) {
  const { employer, say, prepared } = plan;
  const words = Object.entries(prepared).map(([name, word]) => [name, MOST[name] ? cleaned(word, MOST[name]) : word]);
  return { ...plan, employer: cleaned(employer, MOST.company), say: cleaned(say, LETTERS.say), prepared: { ...prepared, ...Object.fromEntries(words) } };
}

/** The words that are known, each as it stands in a line. @param {Record<string, string>} words @returns {Record<string, string>} */
function knownOf(words) {
  const lines = Object.entries(words).map(([name, word]) => [name, cleaned(word, MOST[name])]);
  return Object.fromEntries(lines.filter(([, word]) => word).map(([name, word]) => [name, FIRST + word + LAST]));
}

/** The first line of which all places are known, with the words in them. @param {string[]} lines @param {Record<string, string>} known */
function lineOf(lines, known) {
  const isKnown = (line) => (line.match(/[a-z]+(?=\})/g) || []).every((place) => place in known);
  return fill(lines.find(isKnown) || "", known);
}

/**
 * The lines of a sheet; somebody's own words go before ours.
 * @param {Plan} plan
 * @returns {{first: string, ask: string, lost: string[], voicemail: string}}
 */
export function sheetOf(plan) {
  const { say, prepared } = plan;
  const { moment, ask, mine } = prepared;
  const known = knownOf({ ...wordsOf(plan), mine });
  const { greet, lost, voicemail, "call-me": callMe } = OWN_SHEET;
  const our = (...parts) => parts.map((lines) => lineOf(lines, known)).filter(Boolean).join(" ");
  return {
    first: say || our(greet, OWN_SHEET[moment]), ask: ask || our(OWN_SHEET[`ask-${moment}`]), lost,
    voicemail: our(greet.filter((each) => !each.includes("?")), voicemail, callMe),
  };
}

/**
 * When to call, after what happened: a no can be answered at once, and silence takes its time.
 * @param {string} moment @param {string} when Year-month-day, or nothing. @param {string} today
 * @returns {string} The first day that is not too early; empty if that is today.
 */
export function firstDay(moment, when, today) {
  if (moment === "rejected" || !isDay(when)) return "";
  const day = daysAfter(when, RECORD_WAIT_DAYS);
  return day > today ? day : "";
}

// What good sentences of a call have in them, and which of it was heard. followup.hearing.parts says the same.
import { HEARING_PARTS, HEARING_QUESTIONS } from "facts";
import { wordsIn } from "./words.js";

/** @typedef {"name"|"thanks"|"time"|"question"|"goodbye"} Part */

/** The learner's names, in small letters. @param {string} you Who the learner is, as the call says it. */
export function namesIn(you) {
  // Somebody's own name, whatever it has, stands between the marks round own words; others are names.
  const found = /^(?:You are|Your name is) (?:\u2068([^\u2069]+)\u2069|([A-Z][\w'-]*(?: [A-Z][\w'-]*)*))\./.exec(you);
  return found ? wordsIn(found[1] || found[2]) : [];
}

/** The parts that a sentence has, in the order in which they are named. @param {string} sentence @param {string[]} names @returns {Part[]} */
export function partsHeard(sentence, names) {
  const words = wordsIn(sentence);
  const text = ` ${words.join(" ")} `;
  const has = (phrases) => phrases.some((phrase) => text.includes(` ${phrase} `));
  const parts = {
    name: names.some((name) => words.includes(name)),
    thanks: has(HEARING_PARTS.thanks),
    time: has(HEARING_PARTS.time),
    question: questionsIn(sentence, words) === 1,
    goodbye: has(HEARING_PARTS.goodbye),
  };
  return /** @type {Part[]} */ (Object.keys(parts).filter((part) => parts[part]));
}

/** How many questions a sentence asks; one without a mark counts if it begins as one. @param {string} sentence @param {string[]} words */
function questionsIn(sentence, words) {
  const marks = (sentence.match(/\?+/g) || []).length;
  return marks || Number(HEARING_QUESTIONS.includes(words[0]));
}

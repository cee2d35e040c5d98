// The words of a sentence, as they are compared. followup.hearing.words says the same.
import { HEARING_ENDINGS, HEARING_MOST_LETTERS, HEARING_WHOLE } from "facts";

const WHOLE = new Map(Object.entries(HEARING_WHOLE));
const ENDINGS = Object.entries(HEARING_ENDINGS);

/** @param {string} sentence Any text; what is no Latin letter or digit parts words. @returns {string[]} */
export function wordsIn(sentence) {
  const heard = Array.from(sentence).slice(0, HEARING_MOST_LETTERS).join("");
  const plain = heard.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return plain.replace(/[’‘ʼ`´]/g, "'").replace(/[^a-z0-9']/g, " ").split(" ").flatMap(parts);
}

/** The words that stand in one run of letters. @param {string} run */
function parts(run) {
  const typed = run.replace(/^'+|'+$/g, "");
  if (WHOLE.has(typed)) return WHOLE.get(typed).split(" ");
  for (const [ending, word] of ENDINGS) {
    if (typed.endsWith(ending) && typed.length > ending.length) return [typed.slice(0, -ending.length), word];
  }
  const word = typed.replace(/'/g, "");
  return word ? [word] : [];
}

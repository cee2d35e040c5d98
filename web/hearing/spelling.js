// A word that is not known, read as one that is. followup.hearing.spelling says the same.
import { HEARING_LEAST_LETTERS_FAR, HEARING_LEAST_LETTERS_KNOWN, HEARING_LEAST_LETTERS_ON_OFFER } from "facts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * The word that is meant: of the lines on offer before any other.
 * @param {string} word As it was typed, in small letters.
 * @param {Set<string>} offered The words of the lines on offer, sorted.
 * @param {Map<string, number>} ranks Every other known word, with its place in the table.
 */
export function repaired(word, offered, ranks) {
  if (ranks.has(word) || offered.has(word) || !/^[a-z]+$/.test(word) || word.length < HEARING_LEAST_LETTERS_ON_OFFER) return word;
  const near = edits(word);
  const one = near.find((other) => offered.has(other));
  if (one) return one;
  if (word.length >= HEARING_LEAST_LETTERS_KNOWN) {
    const known = near.filter((other) => ranks.has(other));
    if (known.length) return known.reduce((best, other) => (ranks.get(other) < ranks.get(best) ? other : best));
  }
  if (word.length >= HEARING_LEAST_LETTERS_FAR) {
    for (const other of offered) {
      if (other.length >= HEARING_LEAST_LETTERS_FAR - 1 && distance(word, other) <= 2) return other;
    }
  }
  return word;
}

/** What one slip makes of a word: a letter lost, swapped, changed or added. @param {string} word */
function edits(word) {
  const found = [];
  for (let at = 0; at <= word.length; at += 1) {
    const start = word.slice(0, at);
    const end = word.slice(at);
    if (end) found.push(start + end.slice(1));
    if (end.length > 1) found.push(start + end[1] + end[0] + end.slice(2));
    for (const letter of LETTERS) {
      if (end) found.push(start + letter + end.slice(1));
      found.push(start + letter + end);
    }
  }
  return found;
}

/** How many slips make one word into the other; 3 if it is plainly more than 2. @param {string} one @param {string} other */
function distance(one, other) {
  if (Math.abs(one.length - other.length) > 2) return 3;
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 0; i < one.length; i += 1) {
    const row = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      let least = Math.min(rows[i][j] + Number(one[i] !== other[j]), rows[i][j + 1] + 1, row[j] + 1);
      if (i && j && one[i] === other[j - 1] && one[i - 1] === other[j]) least = Math.min(least, rows[i - 1][j - 1] + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length][other.length];
}

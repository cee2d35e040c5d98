// The known word that is most like another: difflib.get_close_matches of Python, for short words.

const CUTOFF = 0.6;

/** @param {string} word @param {string[]} known @returns {string} The closest, or the empty text. */
export function closest(word, known) {
  /** @type {[number, string]} */
  let best = [CUTOFF, ""];
  for (const each of known) {
    const score = ratio([...each], [...word]);
    if (score > best[0] || (score === best[0] && each > best[1])) best = [score, each];
  }
  return best[1];
}

/** Twice the letters in common, in order, to all letters: Ratcliff and Obershelp. */
function ratio(a, b) {
  return a.length + b.length ? (2 * matched(a, b)) / (a.length + b.length) : 1;
}

function matched(a, b) {
  const [i, j, size] = longest(a, b);
  if (!size) return 0;
  return size + matched(a.slice(0, i), b.slice(0, j)) + matched(a.slice(i + size), b.slice(j + size));
}

/** The longest stretch in common: the first in `a`, and of those the first in `b`. */
function longest(a, b) {
  let best = [0, 0, 0];
  let before = new Map();
  a.forEach((letter, i) => {
    const now = new Map();
    b.forEach((other, j) => {
      if (other !== letter) return;
      const size = (before.get(j - 1) || 0) + 1;
      now.set(j, size);
      if (size > best[2]) best = [i - size + 1, j - size + 1, size];
    });
    before = now;
  });
  return best;
}

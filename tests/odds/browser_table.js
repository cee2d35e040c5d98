// The browser's odds, called as tests/odds/table.py calls Python's.
import { Belief, STARTS, atLeastOne, better, breakEven, needed, ownStart, waitingBounds } from "../../web/odds/beliefs.js";
import { Fraction } from "../../web/odds/fraction.js";
import {
  about, atLeastOneInWords, betterInWords, breakEvenInWords, inWords, neededInWords, odds, people, waitingInWords,
} from "../../web/odds/words.js";

const startOf = (given = "open") => (typeof given === "string" ? STARTS[given] : { a: Fraction.of(given[0]), b: Fraction.of(given[1]) });
const beliefOf = ({ yes, no, start }) => new Belief(yes, no, startOf(start));
const bounds = ({ ifAllNo, ifAllYes }) => ({ if_all_no: ifAllNo, if_all_yes: ifAllYes });

const DO = {
  report(given) {
    const { waiting = 0, next = 5, want = "0.9", without } = given;
    const belief = beliefOf(given);
    const other = without ? beliefOf(without) : null;
    const [ahead, n] = [atLeastOne(belief, next), needed(belief, want)];
    const sentences = [
      ...inWords(belief, waiting),
      ...(waiting ? [waitingInWords(waiting, waitingBounds(belief, waiting))] : []),
      ...(next ? [atLeastOneInWords(next, ahead)] : []),
      neededInWords(want, n),
      ...(other ? [betterInWords(better(belief, other))] : []),
    ];
    return {
      chance: belief.chance, odds: odds(belief.exactChance), range: belief.range(), at_least_one: { n: next, chance: ahead },
      needed: { want: Number(want), n }, better_than_without: other ? better(belief, other) : null,
      waiting: bounds(waitingBounds(belief, waiting)), words: sentences.join(" "), sentences,
    };
  },
  range(given) {
    const found = beliefOf(given).range(given.level);
    return { ...found, level: Number(found.level), people: people(found) };
  },
  better({ first, second }) {
    const chance = better(beliefOf(first), beliefOf(second));
    return { chance, words: betterInWords(chance) };
  },
  needed(given) {
    const n = needed(beliefOf(given), given.want);
    return { n, words: neededInWords(given.want, n) };
  },
  waiting(given) {
    const found = waitingBounds(beliefOf(given), given.waiting);
    return { ...bounds(found), words: waitingInWords(given.waiting, found) };
  },
  break_even: ({ cost, worth }) => ({ chance: breakEven(cost, worth), words: breakEvenInWords(cost, worth) }),
  own_start({ chance, sure }) {
    const start = ownStart(Fraction.of(chance), Fraction.of(sure));
    return { a: start.a.toNumber(), b: start.b.toNumber() };
  },
  in_words: (given) => inWords(beliefOf(given), given.waiting),
  at_least_one: (given) => atLeastOne(beliefOf(given), given.n),
  odds: ({ chance }) => odds(chance),
  about: ({ chance }) => about(chance),
};

globalThis.answers = (table) => table.map((each) => DO[each.do](each.in));

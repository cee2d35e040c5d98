// What a workshop needs on paper, as `src/followup_site/workshops/packing.py` counts it.
import { PACK_GROUP, PACK_LEAST_PEOPLE, PACK_MOST_PEOPLE, PACK_PARTS } from "facts";
import { packTooFew, packTooMany } from "words";

const READERS = 2;

/** What is wrong with a number of people, as one sentence; empty if nothing is. @param {number} people */
export function faultOfPeople(people) {
  if (people < PACK_LEAST_PEOPLE) return packTooFew({ least: PACK_LEAST_PEOPLE });
  return people > PACK_MOST_PEOPLE ? packTooMany({ people, most: PACK_MOST_PEOPLE }) : "";
}

/** How many people are in each group, the largest first. @param {number} people 2 to 99 @returns {number[]} */
export function groupsOf(people) {
  const groups = Math.ceil(people / PACK_GROUP);
  const pairs = groups * PACK_GROUP - people;
  return Array.from({ length: groups }, (_, place) => (place < groups - pairs ? PACK_GROUP : PACK_GROUP - 1));
}

/**
 * The parts of a pack in its order, each with its counts.
 * @param {{people: number, rounds: number, cards: number, twoSided: boolean}} asked
 * @returns {{name: string, copies: number, sides: number, sheets: number}[]}
 */
export function packOf({ people, rounds, cards, twoSided }) {
  const groups = groupsOf(people).length;
  const copies = { room: 1, reader: READERS, group: groups, round: groups * rounds, person: people };
  return /** @type {[string, string, number][]} */ (PACK_PARTS).map(([name, whose, sides]) => {
    const each = name === "cards" ? cards : sides;
    const folded = twoSided && name !== "cards" ? Math.ceil(each / 2) : each;
    return { name, copies: copies[whose], sides: each, sheets: copies[whose] * folded };
  });
}

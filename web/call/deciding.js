// What decided a call, and what was done well in it: followup.calls.deciding. Chances are whole millionths.
import { REVIEW_LUCKY_FROM, REVIEW_SLIPS, REVIEW_WITH_LUCK_FROM } from "facts";

const POINT = 10_000;
const SLIP = REVIEW_SLIPS[0] * POINT;

/** What one choice did: `skillLost`, what the worst line on offer would have cost, and whether it is praised. @typedef {{before: number, worst: number, skillLost: number, isWeak: boolean}} Said */

/**
 * The key of the sentence that says what decided a call.
 * @param {boolean} yes Whether it ended with a yes. @param {Said[]} turns @param {number} luck What all answers moved together.
 * @param {number} unknown What the secret moved, which nobody could know. @param {boolean} hard Whether the call is a hard one.
 */
export function decided(yes, turns, luck, unknown = 0, hard = false) {
  const fate = luck + unknown;
  const lost = turns.reduce((sum, { skillLost }) => sum + skillLost, 0);
  if (yes) {
    if (lost >= REVIEW_LUCKY_FROM * POINT) return "lucky";
    return fate >= REVIEW_WITH_LUCK_FROM * POINT ? "well-lucky" : "well-yes";
  }
  if (lost < SLIP) return `${unknown < luck ? "well-unknown" : "well-no"}${hard ? "-hard" : ""}`;
  if (lost < -fate) return unknown < luck ? "unknown-no" : "luck-no";
  return 2 * Math.max(...turns.map(({ skillLost }) => skillLost)) >= lost ? "one" : "some";
}

/** The number of the turn that was played best; 0 if there is none to praise. @param {Said[]} turns */
export function doneWell(turns) {
  const saved = turns.map(({ before, worst, skillLost, isWeak }) => (skillLost || isWeak ? 0 : before - worst));
  const most = Math.max(0, ...saved);
  return most >= SLIP ? saved.indexOf(most) + 1 : 0;
}

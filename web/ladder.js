// The ladder: five things that can happen after a follow-up, lowest first, as in followup.ladder.
import { LADDER_RUNGS, LADDER_WAITING } from "facts";
import { ladderSays, ladderToldYou, ladderWaiting } from "words";

/** The keys of the rungs, lowest first. */
export const RUNGS = LADDER_RUNGS;

/** The key of a follow-up that stands on no rung yet. */
export const WAITING = LADDER_WAITING;

/** @param {string} rung @param {string} least @returns {boolean} Whether a rung is at least as high as another. */
export const isAtLeast = (rung, least) => RUNGS.indexOf(rung) >= RUNGS.indexOf(least);

/** @param {string} key A rung, or `WAITING`. @returns {string} What the learner says of it, as a sentence. */
export const resultSays = (key) => (key === WAITING ? ladderWaiting : ladderSays({ rung: key }));

/** @param {string} rung @returns {string} What is said to the learner after a practice call. */
export const rungSaysToYou = (rung) => (rung === "advice" ? ladderToldYou : ladderSays({ rung }));

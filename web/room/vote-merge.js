// What two windows have of one vote, put together: values in, values out. Nothing that was counted is lost without a word.

/**
 * `of`: the version of the call, null if it was kept before there were any; `splits`: for each turn the hands; `hands`: those of the turn
 * now; `step`: what is shown of the turn; `desk`: whether the counts are typed in the presenter window; `n`: how often it was kept, and `by`
 * whom at last.
 * @typedef {"brief"|"hands"|"shown"|"review"} Step
 * @typedef {{call: string, of: number|null, seed: number, people: number|null, said: string[], splits: Record<string, number>[],
 *   hands: number[], step: Step, desk: boolean, n: number, by: number}} VoteState
 * @typedef {{place: number, here: number, there: number}} Clash A count that was changed here and there.
 */

const isSameCall = (one, other) => one.call === other.call && one.of === other.of && one.seed === other.seed;

/** Whether both are of the same turn. @param {VoteState} one @param {VoteState} other */
export const isSameTurn = (one, other) => isSameCall(one, other) && one.said.join() === other.said.join();

/** Whether the one has gone on from the other. @param {VoteState} one @param {VoteState} other */
const isFurther = (one, other) => isSameCall(one, other) && one.said.length > other.said.length
  && other.said.every((id, i) => one.said[i] === id);

/**
 * The counts of both windows: who changed a count has it; if both did, the last one, and that is told.
 * @param {number[]} here @param {number[]} there @param {number[]} base What both had.
 * @returns {{hands: number[], clashes: Clash[]}}
 */
export function mergeHands(here, there, base) {
  const places = Array.from({ length: Math.max(here.length, there.length) }, (_, i) => ({ here: here[i] || 0, there: there[i] || 0, base: base[i] || 0 }));
  const clashes = places.flatMap((each, place) => (each.here !== each.base && each.there !== each.base && each.here !== each.there
    ? [{ place, here: each.here, there: each.there }] : []));
  return { hands: places.map((each) => (each.here === each.base ? each.there : each.here)), clashes };
}

/**
 * What is to be kept, where another window has kept something that was not heard here.
 * @param {VoteState} mine @param {VoteState|null} kept @param {VoteState|null} base What this window knew of.
 * @returns {{state: VoteState, clashes: Clash[], isTheirs: boolean}} `isTheirs`: the other window is somewhere else, and this one has to go with it.
 */
export function merge(mine, kept, base) {
  const knew = base && kept && kept.n === base.n && kept.by === base.by;
  if (!kept || knew || isFurther(mine, kept)) return { state: mine, clashes: [], isTheirs: false };
  if (!isSameTurn(mine, kept)) return { state: kept, clashes: [], isTheirs: true };
  const known = base && isSameTurn(base, mine) ? base : { hands: [], step: mine.step };
  const { hands, clashes } = mergeHands(mine.hands, kept.hands, known.hands);
  return { state: { ...mine, hands, step: mine.step === known.step ? kept.step : mine.step }, clashes, isTheirs: false };
}

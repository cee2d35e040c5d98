// A run sheet that somebody changes for their room: values in, values out. What cannot be done, and how to mend it, is said as
// followup_site.workshops.changing says it.
import { PACK_LEAST_PEOPLE, PACK_MOST_PEOPLE } from "facts";
import {
  sheetFits, sheetGoesUp, sheetNoneKept, sheetOtherSum, sheetStepsLeast, sheetStepsMost, sheetStepsUsual, sheetTooFew, sheetTooLong, sheetTooLongBut,
  sheetTooMany, sheetTooShort,
} from "words";
import { planMinutes, planWeighted } from "./planning.js";
import { stepsOf } from "./rounds.js";
import { listed, tellChanges } from "./telling.js";

const MINUTE = 60;
const MOST_SECONDS = 3600;
const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

/**
 * @typedef {{says: string, fits: boolean, plan: boolean, whole: number, out: number[]}} Advice Whether the sheet can be led as it is; if not,
 *   whether its plan mends it, for how many minutes it would fit (0 for none), and which parts could be left out, by their places among those kept.
 */

/** The parts that are kept. @param {SheetFile} sheet @returns {SheetPart[]} */
export const keptOf = ({ segments }) => segments.filter(({ out }) => !out);

/** @param {SheetPart[]} segments The parts that are kept. @param {number} whole Minutes. @param {number} people 0 if nobody has said it. @returns {Advice} */
export function advise(segments, whole, people) {
  const said = (says, more = {}) => ({ says, fits: false, plan: false, whole: 0, out: [], ...more });
  const [wrong] = faultsOf(segments, people);
  if (wrong) return said(wrong);
  const [least, usual, most] = ["least", "usual", "most"].map((kind) => sum(segments.map((each) => each[kind])));
  if (usual === whole) return said(sheetFits({ parts: segments.length, minutes: whole }), { fits: true });
  if (most < whole) return said(sheetTooShort({ most, whole }), { whole: most });
  const { minutes, dropped } = planMinutes(segments, whole);
  const missing = least - sum(dropped.map((i) => segments[i].least)) - whole;
  if (missing <= 0) return said(sheetOtherSum({ usual, whole, changes: tellChanges(segments, minutes, dropped) }), { plan: true, whole: usual });
  const more = oneMore(segments, missing, dropped);
  if (more < 0) return said(sheetTooLong({ least, whole }), { whole: least });
  const out = [...dropped, more];
  return said(sheetTooLongBut({ least, whole, parts: listed(out.map((i) => segments[i].title)) }), { whole: least, out });
}

/** @returns {string[]} */
function faultsOf(segments, people) {
  return [
    ...(people && people < PACK_LEAST_PEOPLE ? [sheetTooFew({ least: PACK_LEAST_PEOPLE })] : []),
    ...(people > PACK_MOST_PEOPLE ? [sheetTooMany({ people, most: PACK_MOST_PEOPLE })] : []),
    ...(segments.length ? [] : [sheetNoneKept]),
    ...segments.flatMap((each) => [...faultsOfMinutes(each), ...(each.rounds ? faultsOfRounds(each) : [])]),
  ];
}

function faultsOfMinutes({ title, least, usual, most }) {
  const sorted = [least, usual, most].sort((a, b) => a - b);
  return least <= usual && usual <= most ? [] : [sheetGoesUp({ title, least: sorted[0], usual: sorted[1], most: sorted[2] })];
}

function faultsOfRounds(part) {
  const { title, usual } = part;
  const steps = stepsOf(part);
  const [shortest, now, longest] = ["least", "usual", "most"].map((kind) => sum(steps.map((step) => step[kind])));
  return [
    ...(shortest > part.least * MINUTE ? [sheetStepsLeast({ title, minutes: Math.ceil(shortest / MINUTE) })] : []),
    ...(longest < part.most * MINUTE ? [sheetStepsMost({ title, minutes: Math.floor(longest / MINUTE) })] : []),
    ...(now === usual * MINUTE ? [] : [sheetStepsUsual({ title, usual, minutes: equalRounds(usual, part.rounds.times) })]),
  ];
}

/** The nearest number of minutes of which each round gets the same whole seconds. */
function equalRounds(usual, times) {
  for (let by = 1; by < times; by += 1) {
    for (const near of [usual - by, usual + by]) if (near > 0 && (near * MINUTE) % times === 0) return near;
  }
  return usual;
}

/** One more part that can go, or -1: the shortest that makes up for what is missing, else the longest; never the first, nor practice. */
function oneMore(segments, missing, dropped) {
  const helps = (i) => [Number(segments[i].least < missing), Math.abs(segments[i].least - missing), i];
  const found = segments.flatMap((each, i) => (i && !each.rounds && !dropped.includes(i) ? [helps(i)] : []));
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  return found.length ? found[0][2] : -1;
}

/** A part with other minutes; the steps of its rounds follow as well as they can. @template {RunSegment} T @param {T} part @param {Partial<T>} minutes @returns {T} */
export function withMinutes(part, minutes) {
  const changed = { ...part, ...minutes };
  if (!changed.rounds) return changed;
  const wide = stretch(changed);
  const usual = changed.usual * MINUTE;
  const steps = stepsOf(wide);
  const fits = sum(steps.map((step) => step.least)) <= usual && usual <= sum(steps.map((step) => step.most));
  return { ...wide, rounds: fits ? fitRounds(wide.rounds, usual) : wide.rounds };
}

/** Let steps take more at most, so that they can fill the part. */
function stretch(part) {
  const now = sum(stepsOf(part).map((step) => step.most));
  const most = part.most * MINUTE;
  if (now >= most) return part;
  const wider = (step) => ({ ...step, most: Math.min(Math.ceil((step.most * most) / now), MOST_SECONDS) });
  return { ...part, rounds: { ...part.rounds, once: part.rounds.once.map(wider), each: part.rounds.each.map(wider) } };
}

/** A step takes the same time in each round. What cannot be shared so goes to what comes once. */
function fitRounds({ once, each, times }, usual) {
  const amounts = planWeighted([...once, ...each], [...once.map(() => 1), ...each.map(() => times)], usual);
  const before = amounts.slice(0, once.length);
  const per = amounts.slice(once.length).map((amount) => Math.floor(amount / times));
  let over = usual - sum(before) - times * sum(per);
  each.forEach((step, i) => {
    const more = Math.min(Math.floor(over / times), step.most - per[i]);
    per[i] += more;
    over -= more * times;
  });
  if (once.length) before[once.length - 1] += over;
  const withUsual = (step, amount) => ({ ...step, usual: amount, most: Math.max(step.most, amount) });
  return { times, once: once.map((step, i) => withUsual(step, before[i])), each: each.map((step, i) => withUsual(step, per[i])) };
}

const withPart = (sheet, at, part) => ({ ...sheet, segments: sheet.segments.map((each, i) => (i === at ? part : each)) });

/** @param {SheetFile} sheet @param {number} at @param {"least"|"usual"|"most"} kind @param {number} minutes @returns {SheetFile} */
export const setMinutes = (sheet, at, kind, minutes) => withPart(sheet, at, withMinutes(sheet.segments[at], { [kind]: minutes }));

/** Leave a part out, or put it back. @param {SheetFile} sheet @param {number} at @param {boolean} out @returns {SheetFile} */
export const setOut = (sheet, at, out) => withPart(sheet, at, { ...sheet.segments[at], out });

/** Move a part one place up or down. @param {SheetFile} sheet @param {number} at @param {-1|1} by @returns {SheetFile} */
export function move(sheet, at, by) {
  const segments = [...sheet.segments];
  const [part] = segments.splice(at, 1);
  segments.splice(Math.min(Math.max(at + by, 0), segments.length), 0, part);
  return { ...sheet, segments };
}

/** Take the plan for the whole time. @param {SheetFile} sheet @returns {SheetFile} */
export function takePlan(sheet) {
  const kept = keptOf(sheet);
  const { minutes, dropped } = planMinutes(kept, sheet.minutes);
  const planned = (part, i) => (dropped.includes(i) ? { ...part, out: true } : withMinutes(part, { usual: minutes[i] }));
  return { ...sheet, segments: sheet.segments.map((part) => (part.out ? part : planned(part, kept.indexOf(part)))) };
}

/** Leave out the parts that were advised, and take the plan if that is enough. @param {SheetFile} sheet @param {number[]} out @returns {SheetFile} */
export function leaveOut(sheet, out) {
  const gone = out.map((i) => keptOf(sheet)[i]);
  const left = { ...sheet, segments: sheet.segments.map((part) => (gone.includes(part) ? { ...part, out: true } : part)) };
  return advise(keptOf(left), left.minutes, left.people).plan ? takePlan(left) : left;
}

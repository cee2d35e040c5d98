// What a facilitator is told about the plan: the same words as followup_site.workshops.telling.

import { WORKSHOP_MOST_NAMED } from "facts";
import {
  workshopChange, workshopEarly, workshopLate, workshopLeaveOut, workshopList, workshopLongerPlan, workshopOnTime, workshopOthersLess,
  workshopPast, workshopShorterPlan, workshopSpare, workshopTooMuch,
} from "words";

const MINUTE = 60;
const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);
const usualOf = (segment) => segment.usual * MINUTE;

/** Whole minutes, halves upwards. */
const minutesOf = (seconds) => Math.floor((seconds + MINUTE / 2) / MINUTE);

/** The entries of a list as one text, at least one. */
export const listed = (entries) => entries.reduce((first, next) => workshopList({ first, next }));

/**
 * One line. Who keeps to what was agreed hears only what is other than usual; who does not hears by how much, and what changes.
 * @param {{segments: RunSegment[], spent: number, seconds: number[], dropped: number[], spare: number, fits: boolean, first: number}} plan
 * @param {{seconds: number[], spare: number}|null} agreed What each part takes from its beginning; its usual time if left out.
 */
export function tell(plan, agreed) {
  const left = sum(plan.seconds) + plan.spare;
  if (!left) return workshopPast;
  const kept = agreed || { seconds: plan.segments.map(usualOf), spare: 0 };
  const before = kept.seconds.map((each, i) => (i ? each : Math.max(0, each - plan.spent)));
  const behind = sum(before) + kept.spare - left;
  const onTime = !minutesOf(Math.abs(behind));
  const lines = [onTime ? onPlan(plan, kept) : lateInWords(behind)];
  lines.push(...leftOut(plan));
  if (!plan.fits) lines.push(workshopTooMuch);
  else lines.push(...(onTime ? shorterNow(plan, kept) : changes(plan, before)));
  if (minutesOf(plan.spare)) lines.push(workshopSpare({ minutes: minutesOf(plan.spare) }));
  return lines.join(" ");
}

/**
 * What is left out and what changes most, one sentence after the other.
 * @param {RunSegment[]} segments @param {number[]} minutes What each is to have instead of its usual minutes. @param {number[]} dropped
 */
export function tellChanges(segments, minutes, dropped) {
  const plan = { segments, dropped, seconds: minutes.map((each) => each * MINUTE), first: 0 };
  return [...leftOut(plan), ...changes(plan, segments.map(usualOf))].join(" ");
}

const leftOut = ({ segments, dropped }) => (dropped.length ? [workshopLeaveOut({ parts: listed(dropped.map((i) => segments[i].title)) })] : []);

function lateInWords(seconds) {
  const minutes = minutesOf(Math.abs(seconds));
  return seconds > 0 ? workshopLate({ minutes }) : workshopEarly({ minutes });
}

function onPlan(plan, agreed) {
  const more = sum(agreed.seconds) - sum(plan.segments.map(usualOf));
  const minutes = minutesOf(Math.abs(more));
  if (!minutes) return workshopOnTime;
  return more > 0 ? workshopLongerPlan({ minutes }) : workshopShorterPlan({ minutes });
}

/** How the present part becomes shorter, if it must. */
function shorterNow(plan, agreed) {
  const part = plan.segments[0];
  return minutesOf(agreed.seconds[0]) < part.usual ? change(part, agreed.seconds[0], usualOf(part)) : [];
}

/** The parts that change most, by whole minutes, from the first planned one on. */
function changes(plan, before) {
  const by = (i) => Math.abs(minutesOf(plan.seconds[i]) - minutesOf(before[i]));
  const changed = before.map((_, i) => i).filter((i) => i >= plan.first && !plan.dropped.includes(i) && by(i));
  const most = changed.sort((a, b) => by(b) - by(a) || a - b).slice(0, WORKSHOP_MOST_NAMED).sort((a, b) => a - b);
  const named = most.flatMap((i) => change(plan.segments[i], plan.seconds[i], before[i]));
  return changed.length > most.length ? [...named, workshopOthersLess] : named;
}

/** What a part gets, and if that is less than before, what to leave out in it. */
function change(part, now, before) {
  const [minutes, usual] = [minutesOf(now), minutesOf(before)];
  const says = workshopChange({ title: part.title, minutes, usual });
  return minutes < usual && part.cut ? [says, part.cut] : [says];
}

// The clock's parts in words: what is left of the one that goes on, and what comes.
import { clockLeaveOut, clockPartLeft, clockPartMinutes, clockPartNow, clockPartShort, clockTimeIsUp } from "words";
import { make } from "../components/element.js";
import { inMinutes } from "./clock-rounds.js";

const MINUTE = 60;

const wholeMinutes = (seconds) => (seconds < MINUTE ? clockPartShort : clockPartMinutes({ minutes: Math.round(seconds / MINUTE) }));

/**
 * What is left of the part that goes on, or of its step; or how long its time has been up, which a wall need not show.
 * @param {number} promised Seconds that the part has. @param {number} over Seconds that it is over.
 * @param {import("../workshop/running.js").Round|null} round @returns {(Node|string)[]}
 */
export function leftOf(promised, over, round) {
  if (round && round.seconds.length) return [inMinutes(round.seconds[0]), make("small", {}, ` ${clockPartLeft({ left: inMinutes(promised) })}`)];
  if (promised > 0) return [inMinutes(promised)];
  return [clockTimeIsUp, ...(over > 0 ? [make("small", {}, ` +${inMinutes(over)}`)] : [])];
}

/** A row for each part that is still to come. @param {RunSegment[]} parts @param {import("../workshop/planning.js").Plan} plan */
export function restOf(parts, plan) {
  return parts.map((each, i) => make("li", {
    class: plan.dropped.includes(i) ? "dropped" : i ? "" : "now", "data-seconds": plan.seconds[i],
  }, make("b", {}, each.title), ` ${plan.dropped.includes(i) ? clockLeaveOut : i ? wholeMinutes(plan.seconds[i]) : clockPartNow}`));
}

// The rounds of a practice on the clock's page: the step that goes on, what comes after it, and how to move.
import { clockRound, clockRoundsDone, clockStep, clockStepBack, clockStepNext, clockSteps } from "words";
import { make } from "../components/element.js";

/** @param {number} seconds @returns {string} Minutes and seconds, such as 1:05. */
export const inMinutes = (seconds) => `${seconds < 0 ? "-" : ""}${Math.floor(Math.abs(seconds) / 60)}:${String(Math.abs(seconds) % 60).padStart(2, "0")}`;

/** The name of a step, with its round where it has one. */
export function nameOf(step, times) {
  return step.round ? clockRound({ round: step.round, times, title: step.title }) : step.title;
}

export class RoundsView {
  /** @param {(by: number) => void} move Goes so many steps on. */
  constructor(move) {
    const button = (words, by) => make("button", { type: "button", class: "fu-quiet", onclick: () => move(by) }, words);
    this.name = make("h3", { class: "fu-clock__step" });
    this.they = make("p", { class: "fu-clock__they" });
    this.list = make("ol", { class: "fu-clock__steps", "aria-label": clockSteps });
    this.nexter = button(clockStepNext, 1);
    this.backer = button(clockStepBack, -1);
    this.head = make("div", { hidden: true }, this.name, this.they);
    this.foot = make("div", { hidden: true }, this.list, make("p", { class: "fu-row fu-noprint fu-clock__move" }, this.nexter, this.backer));
  }

  /** @param {import("../workshop/running.js").Round|null} round @param {number} times How many rounds there are. */
  show(round, times) {
    this.head.hidden = this.foot.hidden = !round;
    if (!round) return;
    const step = round.steps[round.at];
    this.name.textContent = this.saying(round, times);
    this.they.textContent = step ? step.they : "";
    this.nexter.hidden = !step;
    this.backer.hidden = round.at === 0;
    this.list.replaceChildren(...this.nearSteps(round).map(([each, i]) => make("li", {
      class: i < 0 ? "done" : i ? "" : "now", "aria-current": i === 0 ? "step" : null, "data-seconds": i < 0 ? null : round.seconds[i],
    }, make("b", {}, each.title), i < 0 ? "" : ` ${inMinutes(round.seconds[i])}`)));
  }

  /** The steps of the same round, with how many steps away they are. */
  nearSteps({ steps, at }) {
    const round = (steps[at] || { round: -1 }).round;
    return /** @type {[RunStep, number][]} */ (steps.map((each, i) => [each, i - at])).filter(([each]) => each.round === round);
  }

  /** What goes on, in words. */
  saying({ steps, at }, times) {
    return at < steps.length ? nameOf(steps[at], times) : clockRoundsDone;
  }

  /** What is said aloud when a step begins by itself. */
  news(round, times) {
    const title = this.saying(round, times);
    return round.at < round.steps.length ? `${clockStep({ title, time: inMinutes(round.seconds[0]) })} ${round.steps[round.at].they}`.trim() : title;
  }
}

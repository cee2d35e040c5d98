// The clock's rounds on the wall: the step that goes on, what people do in it, and what is left of it.
import { clockPausedShort } from "words";
import { make } from "../components/element.js";
import { loadScript } from "../load.js";
import { gatherSheets } from "../room/own-sheet.js";
import { inMinutes, nameOf } from "../room/clock-rounds.js";
import { KEY, keptClock } from "../room/kept-clock.js";
import { recall } from "../storage.js";
import { look } from "../workshop/running.js";

export class WallTimer {
  /**
   * @param {string} sheets The run sheets as a script, which is fetched once a clock goes on.
   * @param {() => void} resized What is told when it comes or goes.
   */
  constructor(sheets, resized) {
    this.sheets = sheets;
    this.resized = resized;
    this.left = make("p", { class: "fu-wall__left" });
    this.name = make("p", { class: "fu-wall__step" });
    this.they = make("p", { class: "fu-wall__they" });
    this.element = make("div", { class: "fu-wall", role: "timer", hidden: true }, this.left, make("div", {}, this.name, this.they));
    addEventListener("storage", ({ key }) => { if (key === KEY || key === null) this.begin(); });
    this.begin();
  }

  /** Tick from when there is a clock. */
  async begin() {
    if (!recall(KEY) || this.timer) return this.show();
    this.timer = setInterval(() => this.show(), 500);
    try {
      await loadScript(this.sheets);
      await gatherSheets();
    } catch {
      clearInterval(this.timer); // then the slides are there without it
    }
    return this.show();
  }

  show() {
    const now = Date.now();
    const sheets = window.followUpSheets || [];
    const state = keptClock(sheets, now);
    const sheet = state && sheets.find(({ id }) => id === state.sheet);
    const round = sheet ? look(sheet, state, now).round : null;
    const step = round && round.steps[round.at];
    if (step) this.tell(step, sheet.segments[state.at].rounds.times, round.seconds[0], state.paused !== null);
    if (this.element.hidden === Boolean(step)) {
      this.element.hidden = !step;
      document.documentElement.classList.toggle("fu-slides--timed", Boolean(step));
      this.resized();
    }
  }

  tell(step, times, seconds, isPaused) {
    this.left.textContent = inMinutes(seconds);
    const name = nameOf(step, times);
    this.name.textContent = isPaused ? clockPausedShort({ name }) : name;
    this.they.textContent = step.they;
  }
}

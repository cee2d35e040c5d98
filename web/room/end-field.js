// The field for the time of day at which a workshop ends. Old Safari takes any text there.
import { clockEndAsked, clockEndAt, clockEndOther, clockTimeFault } from "words";
import { faultOf, make } from "../components/element.js";
import { endsMeant } from "../workshop/ends.js";

const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/;
const MINUTE = 60000;

const two = (n) => String(n).padStart(2, "0");

/** A time of day as it is written: 14:30. @param {number} time */
export const timeOfDay = (time) => { const day = new Date(time); return `${two(day.getHours())}:${two(day.getMinutes())}`; };

export class EndField {
  constructor() {
    this.input = make("input", { type: "time", id: "fu-clock-end", placeholder: "14:30", "aria-describedby": "fu-clock-end-error", onchange: () => this.tell() });
    this.error = faultOf("fu-clock-end-error");
    this.asking = make("div", { class: "fu-clock__asking" });
  }

  /** The time, such as 14:30; empty where there is none. */
  get time() {
    const typed = this.input.value.trim();
    return TIME.test(typed) ? typed : "";
  }

  /** Whether something is written that is no time. */
  get isWrong() {
    return !this.time && (this.input.value.trim() !== "" || this.input.validity.badInput);
  }

  tell() {
    this.asking.replaceChildren();
    this.error.textContent = this.isWrong ? clockTimeFault : "";
  }

  /**
   * Hand on the end that is meant. One that is past or far away is asked about first, and one that is no time is not handed on.
   * @param {(ends: number|null) => void} use Gets null where nothing is written.
   */
  choose(use) {
    this.tell();
    if (this.isWrong) return this.input.focus();
    if (!this.time) return use(null);
    const { sure, ends } = endsMeant(this.time, Date.now());
    return sure ? use(ends[0]) : this.ask(ends, use);
  }

  /** @param {number[]} ends @param {(ends: number) => void} use */
  ask(ends, use) {
    const answers = ends.map((time) => {
      const away = Math.round((time - Date.now()) / MINUTE);
      const words = clockEndAt({ time: timeOfDay(time), hours: Math.floor(away / 60), minutes: away % 60 });
      return make("button", { type: "button", class: "fu-quiet", onclick: () => { this.asking.replaceChildren(); use(time); } }, words);
    });
    const other = make("button", { type: "button", class: "fu-quiet", onclick: () => { this.asking.replaceChildren(); this.input.focus(); } }, clockEndOther);
    this.asking.replaceChildren(make("p", { class: "fu-error" }, clockEndAsked({ time: this.time })), make("p", { class: "fu-row" }, ...answers, other));
    answers[0].focus();
  }
}

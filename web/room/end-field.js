// The field for the time of day at which a workshop ends. Old Safari takes any text there.
import { clockTimeFault } from "words";
import { make } from "../components/element.js";

const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/;

export class EndField {
  constructor() {
    this.input = make("input", { type: "time", id: "fu-clock-end", placeholder: "14:30", "aria-describedby": "fu-clock-end-error", onchange: () => this.tell() });
    this.error = make("span", { id: "fu-clock-end-error", class: "fu-error" });
  }

  /** The time, such as 14:30; empty where there is none. */
  get time() {
    const typed = this.input.value.trim();
    return TIME.test(typed) ? typed : "";
  }

  tell() {
    this.error.textContent = this.time || !this.input.value ? "" : clockTimeFault;
  }
}

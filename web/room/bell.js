// The bell of the clock: off until somebody wants it, and on again after a reload of the tab.
import { clockBellAsleep, clockBellOff, clockBellOn, clockNoSound } from "words";
import { sound } from "../call/sound.js";
import { make } from "../components/element.js";
import { keepBell, keptBell } from "./kept-clock.js";

export class Bell {
  /** @param {(words: string) => void} tell Says what happened. */
  constructor(tell) {
    this.tell = tell;
    this.button = make("button", { type: "button", class: "fu-quiet fu-clock__desk", "aria-pressed": "false", onclick: () => this.press() }, clockBellOff);
    this.asleep = make("span", { class: "fu-meta fu-clock__desk", hidden: true }, clockBellAsleep);
    if (keptBell()) this.goOn();
  }

  get isOn() {
    return this.button.getAttribute("aria-pressed") === "true";
  }

  ring() {
    if (this.isOn) sound("bell");
  }

  press() {
    const on = !this.isOn;
    const can = !on || sound("bell");
    this.set(on && can);
    this.tell(can ? this.button.textContent : clockNoSound);
  }

  set(on) {
    this.button.setAttribute("aria-pressed", String(on));
    this.button.textContent = on ? clockBellOn : clockBellOff;
    this.asleep.hidden = true;
    keepBell(on);
  }

  /** Be on as before the reload. A browser lets it ring only once somebody has touched the page. */
  goOn() {
    this.set(true);
    this.asleep.hidden = false;
    const awake = () => {
      for (const name of ["pointerdown", "keydown"]) window.removeEventListener(name, awake);
      this.asleep.hidden = true;
      sound(""); // plays nothing, but the browser lets sounds be from now
    };
    for (const name of ["pointerdown", "keydown"]) window.addEventListener(name, awake);
  }
}

// The way to say it in one's own words. What hears them is loaded only when it is asked for.
import { callOwnNotLoaded, callOwnOpen } from "words";
import { make } from "../components/element.js";
import { loadScript } from "../load.js";
import { keep, recall } from "../storage.js";

const LINES = "follow-up.lines";

/** Whether the lines stay hidden until they are asked for, on this device. */
export const linesHidden = () => recall(LINES) === "hidden";

/** @param {boolean} hidden */
export const hideLines = (hidden) => keep(LINES, hidden ? "hidden" : "shown");

/** Load what hears and reviews own words. @param {string} root The address of the folder of all that is built. */
export async function loadHearing(root) {
  if (!window.followUpHearing) await loadScript(`${root}hearing.js`);
  return window.followUpHearing;
}

/** The button that opens the field, then the field. */
export class OwnWords {
  /** @param {import("./phone.js").Phone} phone @param {string} address The compiled call as a script. @param {boolean} also Whether other ways to say its lines are known. */
  constructor(phone, address, also) {
    this.phone = phone;
    this.address = address;
    this.also = also;
    /** @type {import("../hearing/field.js").Field|null} */
    this.field = null;
    this.button = make("button", { type: "button", onclick: () => this.open() });
    this.element = make("div", { class: "fu-own", tabindex: -1 }, this.button);
    if (linesHidden()) this.open();
  }

  async open() {
    try {
      const hearing = await loadHearing(this.address.replace(/calls\/[^/]*$/, ""));
      this.field = await hearing.open(this.phone, this.address, this.also);
      this.element.replaceChildren(this.field.element);
      this.update();
      this.field.begin();
    } catch {
      this.phone.note.textContent = callOwnNotLoaded;
    }
  }

  /** Other lines are on offer, or none any more. */
  update() {
    const { play } = this.phone;
    this.button.replaceChildren(callOwnOpen({ channel: play.beat.channel }));
    this.element.hidden = play.over || play.choices.every(({ says }) => says.startsWith("("));
    if (this.field) this.field.update(this.element.hidden);
  }
}

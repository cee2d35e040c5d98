import { voiceNotLoaded, voiceRecord } from "words";
import { loadScript } from "../load.js";
import { canRecord, couldRecord } from "../voice/can-record.js";
import { FuElement, icon, make } from "./element.js";

const MICROPHONE = "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3M6 11a6 6 0 0 0 12 0M12 17v4";
const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/** What an element fires when other things stand there now. */
export const REDRAWN = "fu-redrawn";

/** Where a recording was refused, it is not offered again on this page. */
let refused = false;

/**
 * Hear yourself say a line: a button that records, and what can be done with a recording. Without a microphone there is none.
 * Attribute `line`: the words of the model. It fires `fu-redrawn`. What it does is loaded when the button is pressed.
 */
export class FuVoice extends FuElement {
  static tag = "fu-voice";

  connected() {
    if (this.button) return null;
    this.button = make("button", { type: "button", class: "fu-voice__open", hidden: refused || !couldRecord, onclick: () => this.open() },
      icon(MICROPHONE), make("span", {}, voiceRecord));
    this.news = make("p", { class: "fu-voice__news", role: "status", tabindex: -1 });
    this.replaceChildren(this.button, this.news);
    return this.offer();
  }

  /** Leaving it closes the microphone. */
  disconnected() {
    if (!this.panel) return;
    this.panel.end();
    this.closed();
  }

  get line() {
    return this.getAttribute("line") || "";
  }

  async offer() {
    const can = !refused && await canRecord();
    this.button.hidden = !can || refused || Boolean(this.panel);
  }

  async open() {
    this.news.textContent = "";
    try {
      if (!window.followUpVoice) await loadScript(new URL("voice.js", here).href);
    } catch {
      this.news.textContent = voiceNotLoaded;
      return;
    }
    if (this.panel || !this.isConnected) return;
    this.button.hidden = true;
    this.panel = window.followUpVoice.open(this);
  }

  /** The panel is gone: the button is there again. */
  closed() {
    this.panel = null;
    this.button.hidden = refused;
    this.redrawn();
    if (this.isConnected) (refused ? this.news : this.button).focus({ preventScroll: true });
  }

  /** The microphone may not be used, or there is none. */
  refuse() {
    refused = true;
    this.button.hidden = true;
  }

  redrawn() {
    this.dispatchEvent(new Event(REDRAWN, { bubbles: true }));
  }
}

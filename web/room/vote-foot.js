// What stands at the foot of a vote: the whole screen, and a way out that asks first.
import { callEndNo, roomFillScreen, roomLeave, roomLeaveFullScreen, roomLeaveSure, roomLeaveYes } from "words";
import { make } from "../components/element.js";

export class VoteFoot {
  /** @param {HTMLElement} whole What fills the screen. @param {import("../components/taps.js").Taps} taps @param {() => void} leave */
  constructor(whole, taps, leave) {
    this.whole = whole;
    this.taps = taps;
    this.leave = leave;
    document.addEventListener("fullscreenchange", () => {
      this.taps.redrawn();
      this.nameFull();
    });
  }

  /** @param {(Node|string)[]} more What else can be pressed. */
  row(...more) {
    this.full = make("button", { type: "button", class: "fu-link fu-vote__full", onclick: () => this.fill() });
    this.nameFull();
    return make("p", { class: "fu-row" }, ...more, this.whole.requestFullscreen ? this.full : "",
      make("button", { type: "button", class: "fu-link", onclick: (event) => this.askLeave(event.target) }, roomLeave));
  }

  /** One click more, so that a slip of the mouse does not cost the room its call. */
  askLeave(leave) {
    const put = (it, instead, focused) => {
      instead.replaceWith(it);
      this.taps.redrawn();
      focused.focus();
    };
    const yes = make("button", { type: "button", class: "fu-link", onclick: () => this.leave() }, roomLeaveYes);
    const no = make("button", { type: "button", class: "fu-link", onclick: () => put(leave, question, leave) }, callEndNo);
    const question = make("span", { class: "fu-row" }, roomLeaveSure, " ", yes, no);
    put(question, leave, no);
  }

  /** Fill the screen, or leave it. Where the browser does not allow it, the page stays as it is. */
  fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.whole.requestFullscreen().catch(() => {});
  }

  nameFull() {
    if (this.full) this.full.textContent = document.fullscreenElement ? roomLeaveFullScreen : roomFillScreen;
  }
}

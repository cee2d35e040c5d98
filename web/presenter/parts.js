// What the presenter window says of the part that goes on: what the sheet has for it, and where the clock is somewhere else.
import { presenterClockAt, presenterClockGo } from "words";
import { make } from "../components/element.js";
import { notesOf } from "../room/clock-notes.js";

export class PartView {
  /** @param {string} root The way to the folder of the pages. @param {(part: RunSegment) => void} moveClock */
  constructor(root, moveClock) {
    this.root = root;
    this.moveClock = moveClock;
    this.title = make("h2", {});
    this.differs = make("p", { class: "fu-row fu-presenter__differs", hidden: true });
    this.lines = make("div", { class: "fu-presenter__lines" });
    this.element = make("section", { class: "fu-presenter__part" }, this.title, this.differs, this.lines);
  }

  /** @param {RunSegment|null} part What is shown. @param {RunSegment|null} clock Where the clock is; null where none goes on. */
  show(part, clock) {
    this.element.hidden = !part;
    if (part && this.shown !== part) {
      this.title.textContent = part.title;
      this.lines.replaceChildren(...notesOf(part, this.root));
    }
    this.shown = part;
    this.differs.hidden = !part || !clock || clock === part;
    if (this.differs.hidden) return;
    this.differs.replaceChildren(presenterClockAt({ title: clock.title }), make("button", {
      type: "button", class: "fu-quiet", onclick: () => this.moveClock(part),
    }, presenterClockGo({ title: part.title })));
  }
}

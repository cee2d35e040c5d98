// What the learner sees while Python starts, and if it does not. Every step stands for something that has happened.
import { labClose, labLost, labSlow, labStarting, labStopped, labTooOld, labUnknown } from "words";
import { make } from "../components/element.js";
import { ways } from "./ways.js";

const STEPS = ["fetched", "python", "opened", "ready"];
const SLOW = 45_000;

const SENTENCES = { old: labTooOld, lost: labLost, stopped: labStopped, unknown: labUnknown };

/** The line at the top, which goes away when all is ready. */
export class Progress {
  constructor() {
    this.done = new Set();
    this.text = make("span", {}, "");
    this.bar = make("progress", { max: STEPS.length, "aria-hidden": "true" });
    this.line = make("div", { class: "lab-progress", role: "status" }, this.text, this.bar);
    this.notes = make("div", { class: "lab-notes" });
    this.element = make("div", { class: "lab-messages" }, this.line, this.notes);
    this.show();
  }

  /** @param {string} step One of STEPS that has happened. */
  reach(step) {
    if (this.failed) return;
    this.done.add(step);
    this.show();
    if (this.done.size === STEPS.length) this.end();
  }

  show() {
    const now = Math.min(this.done.size + 1, STEPS.length);
    this.text.textContent = labStarting({ n: now, all: STEPS.length });
    this.bar.value = this.done.size;
    clearTimeout(this.clock);
    this.clock = setTimeout(() => this.tellSlow(), SLOW);
  }

  end() {
    clearTimeout(this.clock);
    this.line.remove();
    this.slow?.remove();
  }

  tellSlow() {
    this.slow?.remove();
    this.slow = this.note(labSlow, ways());
  }

  /** @param {"old"|"lost"|"stopped"|"unknown"} kind */
  fail(kind) {
    if (this.failed) return;
    this.failed = true;
    this.end();
    const again = kind === "lost" || kind === "stopped";
    this.notes.replaceChildren(this.panel(SENTENCES[kind], "alert", ways({ again })));
  }

  /**
   * Say something that the learner can close.
   * @param {string} sentence
   * @param {...Node} more
   * @returns {HTMLElement}
   */
  note(sentence, ...more) {
    const close = make("button", { type: "button", class: "lab-close", onclick: () => panel.remove() }, labClose);
    const panel = this.panel(sentence, "status", ...more, close);
    this.notes.append(panel);
    return panel;
  }

  panel(sentence, role, ...more) {
    return make("div", { class: "lab-note", role }, make("p", {}, sentence), ...more);
  }
}

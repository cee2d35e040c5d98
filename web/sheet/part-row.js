// One part of a run sheet that is being changed: its minutes, its place, and whether it is kept.
import {
  sheetDoes, sheetDown, sheetFrom, sheetIsOut, sheetLeaveOut, sheetMinutesOf, sheetMinutesUnit, sheetPlanned, sheetPlannedOut, sheetPutBack,
  sheetRounds, sheetUp, workshopLeast, workshopMost, workshopUsual,
} from "words";
import { make } from "../components/element.js";
import { NumberField } from "../components/field.js";

const MOST = 240;
const KINDS = /** @type {const} */ (["usual", "least", "most"]);
const WORDS = { usual: workshopUsual, least: workshopLeast, most: workshopMost };

export class PartRow {
  /**
   * @param {SheetPart} part
   * @param {{minutes: (kind: "least"|"usual"|"most", minutes: number|null) => void, move: (by: -1|1) => void, out: (out: boolean) => void}} on
   */
  constructor(part, on) {
    this.fields = KINDS.map((kind) => {
      const field = new NumberField({ label: WORDS[kind], unit: sheetMinutesUnit, min: 1, max: MOST, value: part[kind], oninput: () => on.minutes(kind, field.value) });
      field.input.setAttribute("aria-label", sheetMinutesOf({ kind, title: part.title }));
      return { kind, field };
    });
    const button = (words, onclick) => make("button", { type: "button", class: "fu-quiet", "aria-label": sheetDoes({ does: words, title: part.title }), onclick }, words);
    this.from = make("p", { class: "fu-meta fu-sheet__from" });
    this.plan = make("p", { class: "fu-sheet__plan" });
    this.up = button(sheetUp, () => on.move(-1));
    this.down = button(sheetDown, () => on.move(1));
    this.leave = button(sheetLeaveOut, () => on.out(true));
    this.back = button(sheetPutBack, () => on.out(false));
    const rounds = part.rounds ? [make("p", { class: "fu-meta" }, sheetRounds({ rounds: part.rounds.times }))] : [];
    this.minutes = make("div", { class: "fu-sheet__minutes" }, ...this.fields.map(({ field }) => field.element));
    this.element = make("li", { class: "fu-sheet__part" }, make("div", { class: "fu-sheet__what" }, this.from, make("h3", {}, part.title),
      make("p", { class: "fu-meta fu-sheet__aim" }, part.aim), ...rounds, this.plan), this.minutes,
    make("p", { class: "fu-row fu-sheet__do" }, this.up, this.down, this.leave, this.back));
  }

  /** Whether each of its numbers can be used. */
  get isFine() {
    return this.fields.every(({ field }) => field.value !== null);
  }

  /** Lead to the first number that cannot be used. */
  lead() {
    this.fields.find(({ field }) => field.value === null).field.lead();
  }

  /** @param {SheetPart} part @param {{minute: number, planned: number|null, isFirst: boolean, isLast: boolean}} place `planned`: what the plan gives it; null without one. */
  show(part, { minute, planned, isFirst, isLast }) {
    this.element.classList.toggle("out", part.out);
    this.from.textContent = part.out ? sheetIsOut : sheetFrom({ minute });
    this.minutes.hidden = part.out;
    this.leave.hidden = part.out;
    this.back.hidden = !part.out;
    this.up.disabled = isFirst;
    this.down.disabled = isLast;
    const changes = planned !== null && planned !== part.usual;
    this.plan.hidden = !changes;
    this.plan.textContent = changes ? (planned ? sheetPlanned({ minutes: planned }) : sheetPlannedOut) : "";
    for (const { kind, field } of this.fields) if (document.activeElement !== field.input && field.value !== null && field.value !== part[kind]) field.value = part[kind];
  }

  /** Put the numbers of the part into its fields, whatever stands there. @param {SheetPart} part */
  reset(part) {
    for (const { kind, field } of this.fields) field.value = part[kind];
  }
}

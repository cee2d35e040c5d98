// Numbers from 0 to 10 that a room gives: a field for each, and a column for each on the wall.
import { roomColumn, roomHandsUnit } from "words";
import { make } from "../components/element.js";
import { NumberField } from "../components/field.js";

const TENS = Array.from({ length: 11 }, (_, i) => i);
const TALLEST = 100; // per cent

/** How many gave each number from 0 to 10. */
export class Scale {
  /**
   * @param {(n: number) => string} label Names a number. @param {number} most The most that one field takes.
   * @param {(counts: number[]) => string} says What the counts come to, in words; empty for nothing.
   * @param {() => void} changed What is told that a count was changed.
   */
  constructor(label, most, says, changed) {
    this.says = says;
    this.fields = TENS.map((n) => new NumberField({ label: label(n), unit: roomHandsUnit, min: 0, max: most, value: 0, optional: true, oninput: changed }));
    this.result = make("div", { class: "fu-columns__result" });
    this.element = make("div", {}, make("div", { class: "fu-room__tens" }, ...this.fields.map((field) => field.element)), this.result);
  }

  get counts() {
    return this.fields.map((field) => field.value || 0);
  }

  /** Show what the counts come to; nothing while there is none. */
  tell() {
    const said = this.says(this.counts);
    this.result.replaceChildren(...(said ? [columns(this.counts, said), make("p", {}, make("b", {}, said))] : []));
  }
}

/** A column for each number, as high as its count; `said` tells the same in words. */
function columns(counts, said) {
  const most = Math.max(...counts);
  return make("div", { class: "fu-columns", role: "img", "aria-label": said }, ...counts.map((count, n) => {
    const bar = make("i");
    bar.style.height = `${TALLEST * count / most}%`;
    return make("span", {}, make("b", {}, count ? roomColumn({ n: count }) : ""), make("span", {}, bar), make("small", {}, roomColumn({ n })));
  }));
}

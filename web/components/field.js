// A labelled number: its unit, its range and a plain error belong to it.
import { fieldFromTo, fieldNoNumber, fieldNotWhole, fieldOrMore } from "words";
import { faultOf, lead, make, tell } from "./element.js";

// As Python takes numbers: digits, no powers of ten.
const WHOLE = /^\d{1,13}$/;
const DECIMAL = /^(\d{1,13}(\.\d{0,20})?|\.\d{1,20})$/;
let last = 0;

export class NumberField {
  /**
   * @param {{label: string, unit: string, min: number, max: number, whole?: boolean, value?: number|null,
   *   range?: number[], optional?: boolean, beside?: HTMLElement|null, oninput?: () => void}} options `min` and `max` are the range, both included, and `range` what is said of it; `beside`
   *   stands between label and field, and belongs to the field's name.
   */
  constructor({ label, unit, min, max, whole = true, value = null, range = [min, max], optional = false, beside = null, oninput }) {
    this.label = label;
    this.min = min;
    this.max = max;
    this.range = range;
    this.whole = whole;
    this.optional = optional;
    last += 1;
    const id = `fu-field-${last}`;
    this.input = make("input", {
      id, class: "fu-field", type: "text", inputmode: whole ? "numeric" : "decimal", autocomplete: "off",
      value: value === null ? "" : String(value), "aria-describedby": `${id}-unit ${id}-error`,
      "aria-labelledby": beside ? `${id}-label ${id}-beside` : null,
      oninput: () => { this.check(); if (oninput) oninput(); },
      onclick: () => { if (this.input.value === "0") this.input.select(); }, // so that a 5 does not become 50
    });
    if (beside) beside.id = `${id}-beside`;
    this.error = faultOf(`${id}-error`);
    // A limit that nobody reaches would only be read as a hint.
    const [low, high] = range;
    const words = high >= 1e6 ? fieldOrMore({ unit, low }) : fieldFromTo({ unit, low, high });
    this.element = make("div", { class: "fu-number" }, make("label", { for: id, id: `${id}-label` }, label), beside || "",
      this.input, make("span", { class: "fu-number__unit", id: `${id}-unit` }, words), this.error);
  }

  /** The number; null if the field is empty or wrong. */
  get value() {
    const text = this.input.value.trim().replace(/,/g, "");
    const number = Number(text);
    const written = this.whole ? WHOLE : DECIMAL;
    return written.test(text) && number >= this.min && number <= this.max ? number : null;
  }

  set value(number) {
    this.input.value = number === null ? "" : String(number);
    this.check();
  }

  get empty() {
    return !this.input.value.trim();
  }

  /** What is said where the number cannot be used. */
  get fault() {
    const { label, range: [low, high] } = this;
    return this.whole ? fieldNotWhole({ label, low, high }) : fieldNoNumber({ label, low, high });
  }

  /** Show or take away the error. @returns {boolean} Whether the number can be used. */
  check() {
    const fine = this.value !== null || (this.optional && this.empty);
    tell(this.error, fine ? "" : this.fault);
    this.input.setAttribute("aria-invalid", String(!fine));
    return fine;
  }

  /** Lead somebody here, because the number cannot be used. */
  lead() {
    lead(this.input, this.error);
  }
}

// The field for own words: a sentence is heard, and nothing is said before its line is confirmed.
import {
  callOwnAll, callOwnElse, callOwnEmpty, callOwnKeyboard, callOwnLabel, callOwnLines, callOwnLong, callOwnMean, callOwnNone, callOwnSay, callOwnScript, callOwnTwo,
  callOwnYes,
} from "words";
import { HEARING_MOST_LETTERS } from "facts";
import { make, withNodes } from "../components/element.js";
import { Ear } from "./ear.js";
import { wordsIn } from "./words.js";

/** Other ways to say the choices of a call, by beat and choice. @typedef {Record<string, Record<string, string[]>>} Also */

/** Every text of each choice on offer. @param {CallChoice[]} choices @param {Record<string, string[]>} also Of this beat. */
export function textsOf(choices, also) {
  return Object.fromEntries(choices.map(({ id, says, plain }) => [id, [...new Set([says, plain, ...(also[id] || [])].filter(Boolean))]]));
}

export class Field {
  /** @param {import("../call/phone.js").Phone} phone @param {import("./table.js").Table} table @param {Also} also */
  constructor(phone, table, also) {
    this.phone = phone;
    this.table = table;
    this.also = also;
    this.typed = make("textarea", { rows: 2, autocomplete: "off", lang: "en", onkeydown: (event) => this.key(event) });
    this.label = make("span");
    this.send = make("button", { type: "submit", class: "fu-button" });
    this.answer = make("div", { class: "fu-own__answer", role: "group", tabindex: -1 });
    this.lines = this.button(callOwnLines, () => this.showLines(callOwnAll), "fu-quiet");
    this.form = make("form", { onsubmit: (event) => this.submit(event) },
      make("label", {}, this.label, this.typed),
      make("p", { class: "fu-row" }, this.send, this.lines),
      make("p", { class: "fu-own__note" }, callOwnKeyboard));
    this.element = make("div", {}, this.form, this.answer);
  }

  /** @param {string} words @param {() => void} onclick @param {string} look */
  button(words, onclick, look) {
    return make("button", { type: "button", class: look, onclick }, words);
  }

  /** The field is there: the learner writes at once. */
  begin() {
    this.typed.focus();
    this.phone.redrawn();
  }

  /** Other lines are on offer. @param {boolean} away Whether none of them is spoken. */
  update(away) {
    const { beat, choices } = this.phone.play;
    this.nameIt(beat);
    this.typed.value = "";
    this.answer.replaceChildren();
    this.phone.choices.hidden = !away;
    this.lines.hidden = false;
    if (away) return;
    this.ear = new Ear(textsOf(choices, this.also[beat.id] || {}), this.table);
    if (this.phone.play.turns.length) this.answer.focus({ preventScroll: true });
  }

  /** What is written here is no talk. @param {CallBeat} beat */
  nameIt({ channel }) {
    const label = callOwnLabel({ channel });
    this.label.replaceChildren(label);
    this.answer.setAttribute("aria-label", label);
    this.send.replaceChildren(callOwnSay({ channel }));
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!event.repeat) this.form.requestSubmit ? this.form.requestSubmit() : this.hear();
  }

  /** @param {Event} event */
  submit(event) {
    event.preventDefault();
    this.hear();
  }

  hear() {
    const sentence = this.typed.value.trim();
    if (!sentence) this.show(callOwnEmpty);
    else if (Array.from(sentence).length > HEARING_MOST_LETTERS) this.showLines(callOwnLong({ channel: this.phone.play.beat.channel }));
    else if (!wordsIn(sentence).length) this.showLines(callOwnScript);
    else this.ask(sentence, this.ear.hear(sentence));
  }

  /** @param {string} sentence @param {import("./ear.js").Heard} heard */
  ask(sentence, { heard, says }) {
    if (says === "none") return this.showLines(callOwnNone);
    const { choices } = this.phone.play;
    const found = heard.slice(0, says === "two" ? 2 : 1).map(({ choice }) => choices.find(({ id }) => id === choice));
    const say = (choice) => () => this.phone.choose(choice.id, sentence);
    const other = this.button(callOwnElse, () => this.showLines(callOwnAll), "fu-quiet");
    if (says === "one") {
      const typed = make("b", {}, this.phone.words(found[0]));
      return this.show(withNodes(callOwnMean, { typed }), make("p", { class: "fu-row" }, this.button(callOwnYes, say(found[0]), "fu-button"), other));
    }
    const pills = found.map((choice) => make("button", { type: "button", class: "fu-phone__pill", onclick: say(choice) }, this.phone.words(choice)));
    return this.show(callOwnTwo, ...pills, make("p", { class: "fu-row" }, other));
  }

  /** What was heard, in place of what was heard before. @param {string|(Node|string)[]} message @param {...Node} below */
  show(message, ...below) {
    this.answer.replaceChildren(make("p", {}, ...[message].flat()), ...below);
    this.phone.choices.hidden = true;
    this.lines.hidden = false;
    this.phone.redrawn();
    this.answer.focus({ preventScroll: true });
    if (this.answer.scrollIntoView) this.answer.scrollIntoView({ block: "nearest" });
  }

  /** All lines, with a word on why. @param {string} message */
  showLines(message) {
    this.show(message);
    this.lines.hidden = true;
    this.phone.choices.hidden = false;
  }
}

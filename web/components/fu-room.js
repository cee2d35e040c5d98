import {
  roomAllZero, roomBecameYes, roomBestGuess, roomColumn, roomFound, roomFoundAndGuess, roomGuessFirst, roomGuessHow, roomGuessQuestion,
  roomHandsButPeople, roomHandsUnit, roomOdds, roomOfTen, roomOnePerson, roomOnePersonCan, roomPeople, roomPeopleUnit, roomPicture,
  roomRange, roomRangeOne, roomShowOdds, roomStartAgain, roomStayedNo, roomStillWaiting, roomSure, roomSureAfter, roomSureBefore,
  roomSureHow, roomSureOnly, roomThen, roomThenHow, roomThenQuestion, roomTypeHands, roomWaiting,
} from "words";
import { Belief } from "../odds/beliefs.js";
import { about, inWords, people } from "../odds/words.js";
import { peoplePicture } from "../people.js";
import { guessInWords, guessOf, sureInWords } from "../room/hands.js";
import { Scale } from "../room/scale.js";
import { forget, keep, recall } from "../storage.js";
import { FuElement, make, tell } from "./element.js";
import { NumberField } from "./field.js";

const KEY = "follow-up.room";
const MOST_HANDS = 1000;

/**
 * The odds of a room: hands for a guess, hands for what really happened, and what both say. No names.
 * The element's own content is the page without a script.
 */
export class FuRoom extends FuElement {
  static tag = "fu-room";

  connected() {
    this.onstorage = (event) => this.changedElsewhere(event);
    window.addEventListener("storage", this.onstorage);
    if (this.live) return;
    const hands = (label, unit) => new NumberField({ label, unit, min: 0, max: MOST_HANDS, value: 0, optional: true, oninput: () => this.changed() });
    const scale = (label, says) => new Scale(label, MOST_HANDS, says, () => this.changed());
    this.guesses = scale((n) => roomOfTen({ n }), (counts) => guessInWords(guessOf(counts)));
    this.sure = ["before", "after"].map((when) => scale((n) => roomColumn({ n }), (counts) => sureInWords(when, guessOf(counts))));
    this.people = new NumberField({ label: roomPeople, unit: roomPeopleUnit, min: 1, max: MOST_HANDS, optional: true, oninput: () => this.changed() });
    this.yes = hands(roomBecameYes, roomHandsUnit);
    this.no = hands(roomStayedNo, roomHandsUnit);
    this.waiting = hands(roomStillWaiting, roomHandsUnit);
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.found = make("div", { class: "fu-room__found", tabindex: -1, role: "group", "aria-label": roomOdds });
    this.live = make("div", { class: "fu-room__live" }, this.before(), this.after(), this.found, this.slips(), this.foot());
    this.replaceChildren(this.news, this.live, make("div", { class: "fu-room__still", hidden: true }, ...this.childNodes));
    this.take(this.stored());
    this.last = this.all.map((field) => field.value);
    this.tell();
  }

  disconnected() {
    window.removeEventListener("storage", this.onstorage);
  }

  before() {
    return make("section", {}, make("h2", {}, roomGuessFirst),
      make("p", { class: "fu-vote__line" }, roomGuessQuestion),
      make("p", {}, roomGuessHow),
      this.guesses.element);
  }

  after() {
    return make("section", {}, make("h2", {}, roomThen),
      make("p", { class: "fu-vote__line" }, roomThenQuestion),
      make("p", {}, roomThenHow),
      this.people.element,
      make("form", { class: "fu-vote__form", novalidate: true, onsubmit: (event) => this.show(event) },
        make("div", { class: "fu-fields" }, this.yes.element, this.no.element, this.waiting.element),
        make("button", { class: "fu-button" }, roomShowOdds)));
  }

  /** How sure people are to make a call, before the workshop and after it: what stands on their slips. */
  slips() {
    const [before, after] = this.sure;
    return make("details", { class: "fu-room__slips" }, make("summary", {}, roomSure), make("p", {}, roomSureHow),
      make("h3", {}, roomSureBefore), before.element, make("h3", {}, roomSureAfter), after.element, make("p", {}, roomSureOnly));
  }

  foot() {
    return make("p", { class: "fu-noprint" }, make("button", { type: "button", class: "fu-quiet", onclick: () => this.clear() }, roomStartAgain));
  }

  get all() {
    return [...this.guesses.fields, this.people, this.yes, this.no, this.waiting, ...this.sure.flatMap((scale) => scale.fields)];
  }

  /** Keep the counts that were changed here: another tab may have written others since. */
  write() {
    const kept = this.stored();
    const now = this.all.map((field) => field.value);
    this.last = now.map((value, i) => (Number.isInteger(kept[i]) && value === this.last[i] ? kept[i] : value));
    keep(KEY, JSON.stringify(this.last));
    this.take(this.last);
  }

  /** What is kept, as far as it can be read. */
  stored() {
    try {
      const kept = JSON.parse(recall(KEY));
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  }

  /** Show what is kept; a field that says so already is left as it is, with the cursor in it. */
  take(kept) {
    this.all.forEach((field, i) => { if (Number.isInteger(kept[i]) && field.value !== kept[i]) field.value = kept[i]; });
  }

  /** Another tab counted hands. */
  changedElsewhere({ key }) {
    if (key !== KEY && key !== null) return;
    const kept = this.stored();
    if (kept.length) this.take(kept);
    else this.empty();
    this.last = this.all.map((field) => field.value);
    this.tell();
  }

  /** Keep the counts, and say what the guesses come to. */
  changed() {
    this.write();
    this.tell();
  }

  tell() {
    for (const scale of [this.guesses, ...this.sure]) scale.tell();
    // A box that is wrong for a moment leaves the last good result on the wall.
    if (this.shown && this.all.every((field) => field.value !== null || field.empty)) this.fill();
  }

  show(event) {
    event.preventDefault();
    const sum = [this.yes, this.no, this.waiting].reduce((all, field) => all + (field.value || 0), 0);
    const wrong = [this.people, this.yes, this.no, this.waiting].find((field) => !field.check());
    if (wrong) {
      wrong.lead();
      return;
    }
    if (!sum) {
      this.shown = false;
      this.found.replaceChildren(make("p", { class: "fu-error", role: "alert" }, roomTypeHands));
      this.yes.input.focus();
      return;
    }
    this.shown = true;
    this.fill();
    this.found.focus();
  }

  fill() {
    const [yes, no, waiting] = [this.yes, this.no, this.waiting].map((field) => field.value || 0);
    const belief = new Belief(yes, no);
    const heading = rangeInWords(belief);
    const guess = guessOf(this.guesses.counts);
    this.found.replaceChildren(
      this.mismatch(yes + no + waiting),
      make("h2", {}, heading), peoplePicture(...people(belief.range())),
      yes + no ? make("p", { class: "fu-vote__line" }, beside(guess, yes, yes + no)) : "",
      make("p", { class: "fu-meta" }, roomPicture),
      ...(yes + no ? [make("p", {}, roomBestGuess({ chance: about(belief.exactChance) }))] : inWords(belief, waiting).slice(0, 1)),
      waiting ? make("p", {}, roomWaiting({ n: waiting })) : "",
      make("h3", {}, roomOnePerson),
      make("p", {}, roomOnePersonCan));
    tell(this.news, heading);
  }

  mismatch(hands) {
    const room = this.people.value;
    return room && hands > room ? make("p", { class: "fu-error" }, roomHandsButPeople({ hands, people: room })) : "";
  }

  empty() {
    for (const field of this.all) field.value = field === this.people ? null : 0;
    this.shown = false;
    this.found.replaceChildren();
  }

  clear() {
    this.empty();
    this.last = this.all.map((field) => field.value);
    this.tell();
    forget(KEY);
    this.news.textContent = roomAllZero;
    this.guesses.fields[0].input.focus();
  }
}

/** What the room guessed beside what it found, in one unit. */
function beside(guess, yes, all) {
  const chance = about(yes / all);
  return guess ? roomFoundAndGuess({ middle: guess.middle, yes, all, chance }) : roomFound({ yes, all, chance });
}

/** The range as a sentence that speaks of the room. */
function rangeInWords(belief) {
  const [low, high] = people(belief.range());
  const whose = belief.yes + belief.no ? "record" : "start";
  return low === high ? roomRangeOne({ whose, low }) : roomRange({ whose, low, high });
}

import { ODDS_MOST_COUNT, ODDS_NEXT, ODDS_WANT } from "facts";
import {
  oddsIn, oddsPageAsSureAs, oddsPageAtLeastOne, oddsPageBestGuess, oddsPageFillInBoth, oddsPageFillInFour, oddsPageFollowUps,
  oddsPageFromRecord, oddsPageGuess, oddsPageGuessFirst, oddsPageHour, oddsPageHowManyOf10, oddsPageHowOftenWithout,
  oddsPageInTheNext, oddsPageLegend, oddsPageMinutes, oddsPageNext, oddsPageNextSpoken, oddsPageNo, oddsPageNoExperiment,
  oddsPageNoWithout, oddsPageOwnGuess, oddsPagePaid, oddsPagePerCent, oddsPageShow, oddsPageSoFar, oddsPageStart, oddsPageSure,
  oddsPageTime, oddsPageTimes, oddsPageWaiting, oddsPageWhereYouStart, oddsPageWithAndWithout, oddsPageWorth, oddsPageWorthIt,
  oddsPageYes, oddsPageYesToNo, oddsPageYesWithout, oddsPageYesesOf10, oddsPageYesesOf100, oddsPageYouDecide,
  oddsPageYouGuessed, oddsPageYourMoney, oddsPageYourOdds,
} from "words";
import { Belief, STARTS, atLeastOne, better, costOf, needed, ownStart, waitingBounds } from "../odds/beliefs.js";
import { Fraction } from "../odds/fraction.js";
import {
  atLeastOneInWords, betterInWords, breakEvenInWords, inWords, neededInWords, odds, people, rangeInWords, waitingInWords,
} from "../odds/words.js";
import { keptRecord, keptYesIs } from "../kept.js";
import { peoplePicture } from "../people.js";
import { summaryOf, yesAndNo } from "../record/believing.js";
import { FuElement, make, withNodes } from "./element.js";
import { NumberField } from "./field.js";

const MOST_NEXT = 30;
const OWN = "own";

/**
 * A person's own odds: guess first, then the counts, the people, the range, and what follows.
 * The element's own content is the page without a script.
 */
export class FuOdds extends FuElement {
  static tag = "fu-odds";

  connected() {
    if (this.live) return;
    this.fields();
    this.out = make("div", { class: "fu-odds__out", hidden: true, tabindex: -1, role: "group", "aria-label": oddsPageYourOdds });
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.live = make("div", { class: "fu-odds__live" }, this.form(), this.news, this.out);
    this.replaceChildren(this.live, make("div", { class: "fu-odds__still", hidden: true }, ...this.childNodes));
    this.fillFromRecord();
  }

  fields() {
    const changed = () => this.update();
    const count = (label) => new NumberField({ label, unit: oddsPageFollowUps, min: 0, max: ODDS_MOST_COUNT, value: 0, oninput: changed });
    this.yes = count(oddsPageYes);
    this.no = count(oddsPageNo);
    this.waiting = count(oddsPageWaiting);
    this.guess = new NumberField({ label: oddsPageGuess, unit: oddsPageYesesOf10, min: 0, max: 10, optional: true, oninput: () => {} });
    this.own = new NumberField({ label: oddsPageOwnGuess, unit: oddsPageYesesOf100, min: 1, max: 99, value: 30, oninput: changed });
    this.sure = new NumberField({ label: oddsPageSure, unit: oddsPageAsSureAs, min: 1, max: 1000, value: 5, oninput: changed });
    const optional = (label, unit, max, value = null, whole = false) =>
      new NumberField({ label, unit, min: 0, max, value, optional: true, whole, oninput: changed });
    this.minutes = optional(oddsPageTime, oddsPageMinutes, 10000, 30, true);
    this.fares = optional(oddsPagePaid, oddsPageYourMoney, 1e9, 0);
    this.hour = optional(oddsPageHour, oddsPageYourMoney, 1e9, 20);
    this.worth = optional(oddsPageWorth, oddsPageYourMoney, 1e12, 1200);
    this.yesWithout = optional(oddsPageYesWithout, oddsPageTimes, ODDS_MOST_COUNT, null, true);
    this.noWithout = optional(oddsPageNoWithout, oddsPageTimes, ODDS_MOST_COUNT, null, true);
  }

  /** Start from the record on this device, if there is one. What is changed here does not change the record. */
  async fillFromRecord() {
    const { entries } = await keptRecord.load();
    if (!entries.length) return;
    const { counts, without, waiting } = summaryOf(entries);
    [this.yes.value, this.no.value] = yesAndNo(counts, keptYesIs());
    if (without.size) [this.yesWithout.value, this.noWithout.value] = yesAndNo(without, keptYesIs());
    this.waiting.value = waiting;
    this.source.textContent = oddsPageFromRecord;
  }

  form() {
    this.source = make("p", {}, oddsPageYouDecide);
    this.start = make("select", { id: "fu-odds-start", onchange: () => this.update() },
      ...[...Object.keys(STARTS), OWN].map((start) => make("option", { value: start }, oddsPageStart({ start }))));
    this.ownGuess = make("div", { class: "fu-fields", hidden: true }, this.own.element, this.sure.element);
    return make("form", { class: "fu-odds__form", novalidate: true, onsubmit: (event) => this.submit(event) },
      make("fieldset", {}, make("legend", {}, oddsPageGuessFirst),
        make("p", {}, oddsPageHowManyOf10), this.guess.element),
      make("fieldset", {}, make("legend", {}, oddsPageSoFar),
        this.source,
        make("div", { class: "fu-fields" }, this.yes.element, this.no.element, this.waiting.element),
        make("p", { class: "fu-select" }, make("label", { for: "fu-odds-start" }, oddsPageWhereYouStart), this.start), this.ownGuess),
      make("button", { class: "fu-button" }, oddsPageShow));
  }

  submit(event) {
    event.preventDefault();
    const wrong = [this.guess, this.yes, this.no, this.waiting].find((field) => !field.check());
    if (wrong) {
      wrong.input.focus();
      return;
    }
    this.out.hidden = false;
    this.build();
    this.update();
    this.out.focus();
  }

  /** What is shown, built once; `update` fills it, so that a slider keeps the focus. */
  build() {
    if (this.slots) return;
    const slot = () => make("div");
    this.slots = { main: slot(), next: slot(), worth: slot(), without: slot() };
    this.slider = make("input", { type: "range", min: 1, max: MOST_NEXT, value: ODDS_NEXT, id: "fu-odds-next", oninput: () => this.update() });
    const part = (title, ...children) => make("section", {}, make("h2", {}, title), ...children);
    this.out.append(
      this.slots.main,
      part(oddsPageAtLeastOne, make("p", { class: "fu-select" }, make("label", { for: "fu-odds-next" }, oddsPageInTheNext), this.slider), this.slots.next),
      part(oddsPageWorthIt, make("div", { class: "fu-fields" }, this.minutes.element, this.fares.element, this.hour.element, this.worth.element), this.slots.worth),
      part(oddsPageWithAndWithout, make("p", {}, oddsPageHowOftenWithout),
        make("div", { class: "fu-fields" }, this.yesWithout.element, this.noWithout.element), this.slots.without));
  }

  /** The belief from the fields; null while one of them is wrong. */
  belief() {
    const own = this.start.value === OWN;
    this.ownGuess.hidden = !own;
    const used = [this.yes, this.no, this.waiting, ...(own ? [this.own, this.sure] : [])];
    if (used.some((field) => field.value === null)) return null;
    return new Belief(this.yes.value, this.no.value, this.startingGuess());
  }

  startingGuess() {
    if (this.start.value !== OWN) return STARTS[this.start.value];
    return ownStart(new Fraction(this.own.value, 100), new Fraction(this.sure.value));
  }

  update() {
    const belief = this.belief();
    if (!this.slots || !belief) return;
    this.showMain(belief);
    this.showNext(belief);
    this.showWorth();
    this.showWithout(belief);
    this.news.textContent = inWords(belief, this.waiting.value).join(" ");
  }

  showMain(belief) {
    const range = belief.range();
    const [low, high] = people(range);
    const heading = rangeInWords(belief);
    const rest = inWords(belief, this.waiting.value).filter((line) => line !== heading);
    const percent = String(Math.round(belief.chance * 1000) / 10);
    const guess = this.guess.value;
    this.slots.main.replaceChildren(
      make("h2", {}, heading), peoplePicture(low, high),
      make("p", { class: "fu-meta" }, oddsPageLegend),
      rangeBar(range, belief.chance),
      make("ul", { class: "fu-numbers" },
        make("li", {}, make("b", {}, oddsPagePerCent({ n: percent })), oddsPageBestGuess),
        make("li", {}, make("b", {}, odds(belief.exactChance)), oddsPageYesToNo),
        guess === null ? "" : make("li", {}, make("b", {}, oddsIn({ n: guess, parts: 10 })), oddsPageYouGuessed)),
      ...rest.map((line) => make("p", {}, line)),
      this.waiting.value ? make("p", {}, waitingInWords(this.waiting.value, waitingBounds(belief, this.waiting.value))) : "");
  }

  showNext(belief) {
    const n = Number(this.slider.value);
    const chance = atLeastOne(belief, n);
    const line = atLeastOneInWords(n, chance);
    this.slider.setAttribute("aria-valuetext", oddsPageNextSpoken({ n, line }));
    this.slots.next.replaceChildren(
      make("p", {}, ...withNodes(oddsPageNext, { n, shown: make("b", {}, `${n}`), line })),
      make("p", {}, neededInWords(ODDS_WANT, needed(belief, ODDS_WANT))));
  }

  showWorth() {
    const used = [this.minutes, this.fares, this.hour, this.worth];
    const full = used.every((field) => field.value !== null) && this.worth.value >= 0.01;
    const line = full
      ? breakEvenInWords(costOf(this.minutes.value, this.fares.value, this.hour.value), this.worth.value)
      : oddsPageFillInFour;
    this.slots.worth.replaceChildren(make("p", {}, line));
  }

  showWithout(belief) {
    const [yes, no] = [this.yesWithout.value, this.noWithout.value];
    const line = yes === null || no === null
      ? oddsPageFillInBoth
      : `${betterInWords(better(belief, new Belief(yes, no, this.startingGuess())))} ${oddsPageNoExperiment}`;
    this.slots.without.replaceChildren(make("p", {}, line));
  }
}

/** The range as a bar from 0 to 100, with the best guess on it. */
function rangeBar({ low, high }, chance) {
  const at = (share) => `${(100 * share).toFixed(1)}%`;
  // Physical: the bar runs from 0 on the left to 100 on the right, as numbers do.
  const from = (share) => `left:${at(share)}`;
  return make("div", { class: "fu-bar", "aria-hidden": true },
    make("span", { class: "fu-bar__range", style: `${from(low)};width:${at(high - low)}` }),
    make("span", { class: "fu-bar__point", style: from(chance) }),
    make("span", { class: "fu-bar__low" }, "0"), make("span", { class: "fu-bar__high" }, "100"));
}

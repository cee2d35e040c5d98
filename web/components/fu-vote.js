import { CALL_ROOM_ORDER } from "facts";
import {
  callEndNo, callNotLoaded, callStart, pageLevelLow, roomAnotherCall, roomCallCannotStart, roomChooseCall, roomCount, roomCountAgain,
  roomFillScreen, roomGoOn, roomGoOnWith, roomHandsOf, roomHandsSum, roomHandsUnit, roomLeave, roomLeaveFullScreen,
  roomLeaveSure, roomLeaveYes, roomLetters, roomNobodyVoted, roomOtherVersion, roomPeople, roomPeopleUnit, roomPlayAgain, roomSays,
  roomSeeReview, roomSpeaksWith, roomTie, roomTieChoose, roomTooManyHands, roomVotesTake,
} from "words";
import { Dice, newSeed } from "../call/dice.js";
import { keptEnglish, otherEnglish, englishSwitch } from "../call/english.js";
import { CannotPlay } from "../call/graph.js";
import { loadBeliefs } from "../call/load-beliefs.js";
import { loadCall, putWordsIn } from "../call/load-call.js";
import { line, yesHere } from "../call/lines.js";
import { inShownOrder } from "../call/order.js";
import { Play, words } from "../call/play.js";
import { leaders } from "../room/votes.js";
import { KEPT_VOTE, KeptVote } from "../room/kept-vote.js";
import { lineView, roomReviewView, splitView } from "../room/vote-view.js";
import { FuElement, make, tell, withNodes } from "./element.js";
import { inEnglish } from "./english.js";
import { NumberField } from "./field.js";
import { Taps } from "./taps.js";

const MOST_HANDS = 1000;
const letter = (i) => "ABCDEFGH"[i];

/**
 * A call that a whole room plays: hands are counted, the call goes with most of them.
 * Attribute `calls`: the folder of the compiled calls.
 * The element's own content is the page without a script; its links with `data-call` name the calls.
 */
export class FuVote extends FuElement {
  static tag = "fu-vote";

  connected() {
    this.onstorage = (event) => this.changedElsewhere(event);
    window.addEventListener("storage", this.onstorage);
    if (this.live) return null;
    this.titles = [...this.querySelectorAll("a[data-call]")].map((link) => [link.dataset.call, link.dataset.title, link.dataset.level]);
    this.kept = new KeptVote();
    this.live = make("div", { class: "fu-vote__live" });
    this.taps = new Taps(this.live);
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.replaceChildren(this.news, this.live, make("div", { class: "fu-vote__still", hidden: true }, ...this.childNodes));
    this.people = new NumberField({ label: roomPeople, unit: roomPeopleUnit, min: 1, max: MOST_HANDS, optional: true });
    this.english = keptEnglish();
    document.addEventListener("fullscreenchange", () => {
      this.taps.redrawn();
      this.nameFull();
    });
    const kept = this.recalled();
    if (kept) return this.goOn(kept);
    this.choose();
    return null;
  }

  disconnected() {
    window.removeEventListener("storage", this.onstorage);
  }

  /** Another tab counted hands, went on, or chose another call: this one goes with it. */
  changedElsewhere({ key }) {
    if (key !== KEPT_VOTE && key !== null) return;
    const kept = this.recalled();
    if (!kept) {
      if (this.play && !this.play.over) this.choose();
    } else if (this.isThisTurn(kept)) {
      this.hear(kept.hands);
    } else {
      this.goOn(kept);
    }
  }

  /** Whether what is kept is of the turn that is asked here. */
  isThisTurn({ call, of, seed, said }) {
    return Boolean(this.play) && this.id === call && this.fits(of) && this.seed === seed && said.join() === this.play.said.join();
  }

  /** Take the hands that another tab counted. */
  hear(hands) {
    this.fields.forEach((field, i) => { if (Number.isInteger(hands[i]) && (field.value || 0) !== hands[i]) field.value = hands[i]; });
    this.written = this.hands;
    this.count();
  }

  /** Show one view; the focus goes to its heading, or to what comes next. */
  show(...children) {
    this.live.replaceChildren(...children);
    if (this.started) this.taps.redrawn();
    if (this.started && !document.fullscreenElement) this.scrollIntoView({ block: "start" });
    /** @type {HTMLElement} */
    const next = this.live.querySelector("[data-focus]") || this.live.querySelector("[tabindex='-1']");
    if (next && this.started) next.focus({ preventScroll: true });
    this.started = true;
  }

  choose() {
    this.kept.forget();
    this.chooser();
  }

  /** @param {string} [news] What has to be said first. */
  chooser(news) {
    this.play = null;
    this.show(make("h2", { tabindex: -1 }, roomChooseCall), news ? make("p", {}, news) : "",
      make("p", {}, roomVotesTake),
      this.people.element,
      make("div", { class: "fu-vote__calls" }, ...this.titles.map(([id, title, level]) => make("div", { class: "fu-row" },
        make("button", { type: "button", class: "fu-quiet", onclick: () => this.begin(id) }, title), make("span", { class: "fu-meta" }, pageLevelLow({ level }))))));
  }

  async begin(id) {
    if (!this.people.check()) {
      this.people.lead();
      return;
    }
    if (this.loading) return; // a second tap while the call is on its way
    this.loading = true;
    const isThere = await this.load(id);
    this.loading = false;
    if (!isThere) return;
    this.seed = newSeed();
    this.play = new Play(this.graph, new Dice(this.seed));
    this.splits = [];
    this.brief();
  }

  async load(id) {
    try {
      const address = `${this.getAttribute("calls")}${id}.js`;
      this.graph = await loadCall(id, address);
      await putWordsIn(this.graph, address, true);
      // A room does not wait for its review.
      await loadBeliefs(this.graph, address);
      this.id = id;
      this.version = this.graph.version;
      return true;
    } catch (error) {
      const why = error instanceof CannotPlay ? error.message : callNotLoaded;
      this.show(make("h2", { tabindex: -1 }, roomCallCannotStart), make("p", { class: "fu-error" }, why),
        make("p", {}, make("button", { type: "button", class: "fu-quiet", onclick: () => this.choose() }, roomAnotherCall)));
      return false;
    }
  }

  brief() {
    const { data } = this.graph;
    const { name, job, company } = data.employer;
    this.show(make("h2", { tabindex: -1 }, data.title), make("p", { class: "fu-vote__brief" }, data.you),
      make("p", {}, ...withNodes(roomSpeaksWith, { name: inEnglish(name), job, company: inEnglish(company) })),
      yesHere(data),
      make("p", {}, make("button", { type: "button", class: "fu-button", onclick: () => this.turn() }, callStart({ channel: this.graph.channel }))));
  }

  /** What they said, and the choices with their letters and a field for the hands. */
  turn(typed = []) {
    const { play } = this;
    this.store(typed);
    if (play.over) {
      this.lastLine();
      return;
    }
    this.offer = inShownOrder(play, CALL_ROOM_ORDER);
    this.fields = this.offer.map((choice, i) => new NumberField({
      label: letter(i), beside: make("span", { class: "fu-vote__says-this" }, line(words(choice, this.english))), unit: roomHandsUnit, min: 0, max: MOST_HANDS, value: typed[i] || 0, optional: true, oninput: () => this.counted(),
    }));
    this.written = this.hands;
    this.sum = make("p", { class: "fu-meta", role: "status" });
    this.simple = englishSwitch(this.english, () => this.switchEnglish(), { class: "fu-link" });
    this.show(this.line(), make("form", { class: "fu-vote__form", novalidate: true, onsubmit: (event) => this.voted(event) },
      make("ol", { class: "fu-vote__choices fu-vote__choices--asked" }, ...this.fields.map(({ element }) => make("li", {}, element))),
      make("div", { class: "fu-vote__foot" }, make("button", { class: "fu-button" }, roomCount), this.sum, this.foot(this.simple))));
    this.count();
  }

  switchEnglish() {
    this.english = otherEnglish(this.english);
    this.turn(this.hands);
    this.simple.focus();
  }

  /** What the room said last, and what is heard now. */
  line() {
    return lineView(this.play, this.english);
  }

  /** @param {(Node|string)[]} more What else can be pressed. */
  foot(...more) {
    this.full = make("button", { type: "button", class: "fu-link", onclick: () => this.fill() });
    this.nameFull();
    return make("p", { class: "fu-row" }, ...more, this.requestFullscreen ? this.full : "",
      make("button", { type: "button", class: "fu-link", onclick: (event) => this.askLeave(event.target) }, roomLeave));
  }

  /** One click more, so that a slip of the mouse does not cost the room its call. */
  askLeave(leave) {
    const put = (it, instead, focused) => {
      instead.replaceWith(it);
      this.taps.redrawn();
      focused.focus();
    };
    const yes = make("button", { type: "button", class: "fu-link", onclick: () => this.choose() }, roomLeaveYes);
    const no = make("button", { type: "button", class: "fu-link", onclick: () => put(leave, question, leave) }, callEndNo);
    const question = make("span", { class: "fu-row" }, roomLeaveSure, " ", yes, no);
    put(question, leave, no);
  }

  /** Fill the screen, or leave it. Where the browser does not allow it, the page stays as it is. */
  fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.requestFullscreen().catch(() => {});
  }

  nameFull() {
    if (this.full) this.full.textContent = document.fullscreenElement ? roomLeaveFullScreen : roomFillScreen;
  }

  get hands() {
    return this.fields.map((field) => field.value || 0);
  }

  /** Say how many hands there are, and whether that fits the room. Nobody has to vote. */
  count() {
    const sum = this.hands.reduce((total, n) => total + n, 0);
    const room = this.people.value;
    if (!room) tell(this.sum, roomHandsSum({ n: sum }));
    else tell(this.sum, sum <= room ? roomHandsOf({ n: sum, people: room }) : roomTooManyHands({ n: sum, people: room }));
  }

  /** Somebody typed hands here; of those for other choices, the newest are kept. */
  counted() {
    const kept = this.recalled();
    const known = kept && this.isThisTurn(kept) ? kept.hands : [];
    const hands = this.hands.map((n, i) => (Number.isInteger(known[i]) && n === this.written[i] ? known[i] : n));
    this.store(hands);
    this.hear(hands);
  }

  voted(event) {
    event.preventDefault();
    const wrong = this.fields.find((field) => !field.check());
    const first = leaders(this.hands);
    if (wrong) {
      wrong.lead();
    } else if (!first.length) {
      this.sum.textContent = roomNobodyVoted;
      this.fields[0].input.focus();
    } else {
      this.split(first);
    }
  }

  split(first) {
    const hands = this.hands;
    const tie = first.length > 1;
    const letters = first.map(letter).reduce((some, one) => roomLetters({ first: some, next: one }));
    this.show(this.line(), splitView(this.offer, hands, letter, this.english),
      make("p", { class: "fu-vote__says", tabindex: -1 }, tie ? roomTieChoose({ letters }) : roomSays({ letters })),
      make("p", { class: "fu-row" }, ...first.map((i, place) => make("button", {
        type: "button", class: "fu-button", "data-focus": place === 0, onclick: () => this.say(i, hands),
      }, tie ? roomGoOnWith({ letters: letter(i) }) : roomGoOn)),
      make("button", { type: "button", class: "fu-quiet", onclick: () => this.turn(hands) }, roomCountAgain)), this.foot());
    this.news.textContent = tie ? roomTie({ letters }) : roomSays({ letters });
  }

  say(i, hands) {
    this.splits.push(Object.fromEntries(this.offer.map((choice, place) => [choice.id, hands[place]])));
    this.play.say(this.offer[i].id);
    this.turn();
  }

  /** How they end the call, before the room sees what it did. */
  lastLine() {
    this.show(this.line(), make("p", { class: "fu-vote__end" }, make("button", {
      type: "button", class: "fu-button", "data-focus": true, onclick: () => this.end(),
    }, roomSeeReview)), this.foot());
  }

  end() {
    this.show(roomReviewView(this.play, this.splits, this.english),
      make("p", { class: "fu-row" },
        make("button", { type: "button", class: "fu-button", onclick: () => this.begin(this.id) }, roomPlayAgain),
        make("button", { type: "button", class: "fu-quiet", onclick: () => this.choose() }, roomAnotherCall)), this.foot());
  }

  store(hands) {
    const { id: call, seed, play: { said }, splits } = this;
    this.kept.keep({ call, of: this.version, seed, people: this.people.value, said, splits, hands });
  }

  /** The call that a reload broke off; null if there is none. */
  recalled() {
    const kept = this.kept.recall();
    return kept && this.titles.some(([id]) => id === kept.call) ? kept : null;
  }

  /** Whether what is kept is of this version of the call. @param {number|null} of */
  fits(of) {
    return of === null || of === this.version;
  }

  async goOn({ call, of, seed, people, said, splits, hands }) {
    if (!(await this.load(call))) return;
    const play = new Play(this.graph, new Dice(seed));
    if (!this.fits(of) || !said.every((id) => play.say(id))) {
      this.chooser(roomOtherVersion); // it stays kept until the room begins another call
      return;
    }
    Object.assign(this, { seed, play, splits });
    if (people) this.people.value = people;
    this.turn(hands);
  }
}

import { CALL_ROOM_ORDER } from "facts";
import {
  callNotLoaded, callStart, pageLevelLow, roomAnotherCall, roomCallCannotStart, roomChooseCall, roomCount, roomCountAgain, roomGoOn,
  roomGoOnWith, roomHandsOf, roomHandsSum, roomHandsUnit, roomLetters, roomMoreCounted, roomNobodyVoted, roomOtherVersion, roomPeople,
  roomPeopleUnit, roomPlayAgain, roomSays, roomSeeReview, roomSpeaksWith, roomTie, roomTieChoose, roomTooManyHands, roomTypeHere, roomVotesTake,
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
import { letter, SharedVote } from "../room/shared-vote.js";
import { VoteFoot } from "../room/vote-foot.js";
import { lineView, roomReviewView, splitView } from "../room/vote-view.js";
import { FuElement, make, tell, withNodes } from "./element.js";
import { inEnglish } from "./english.js";
import { NumberField } from "./field.js";
import { Taps } from "./taps.js";

const MOST_HANDS = 1000;

/**
 * A call that a whole room plays: hands are counted, the call goes with most of them.
 * Attribute `calls`: the folder of the compiled calls. Attribute `desk`: the counts are typed here, and other windows only show them.
 * The event `fu-vote` says that the room plays from here, its `detail` false that it has left the call.
 * The element's own content is the page without a script; its links with `data-call` name the calls.
 */
export class FuVote extends FuElement {
  static tag = "fu-vote";

  connected() {
    this.shared = this.shared || new SharedVote(this);
    this.shared.listen();
    if (this.live) return null;
    this.titles = [...this.querySelectorAll("a[data-call]")].map((link) => [link.dataset.call, link.dataset.title, link.dataset.level]);
    this.live = make("div", { class: "fu-vote__live" });
    this.taps = new Taps(this.live);
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.replaceChildren(this.news, this.live, make("div", { class: "fu-vote__still", hidden: true }, ...this.childNodes));
    this.people = new NumberField({ label: roomPeople, unit: roomPeopleUnit, min: 1, max: MOST_HANDS, optional: true });
    this.english = keptEnglish();
    this.footer = new VoteFoot(this, this.taps, () => this.choose());
    const kept = this.shared.recalled();
    if (kept) return this.goOn(kept);
    this.choose();
    return null;
  }

  disconnected() {
    if (this.shared) this.shared.unlisten();
  }

  /** Take the hands that another window counted. @param {import("../room/vote-merge.js").VoteState} kept */
  hear(kept) {
    if (kept.step !== "hands") {
      this.view(kept);
      return;
    }
    if (this.play.over) return;
    this.fields.forEach((field, i) => { if ((field.value || 0) !== (kept.hands[i] || 0)) field.value = kept.hands[i] || 0; });
    this.count();
  }

  /** Show one view; the focus goes to its heading, or to what comes next. */
  show(...children) {
    this.live.replaceChildren(...children);
    if (this.started) this.taps.redrawn();
    if (this.started && !document.fullscreenElement) this.scrollIntoView({ block: this.hasAttribute("desk") ? "nearest" : "start" });
    /** @type {HTMLElement} */
    const next = this.live.querySelector("[data-focus]") || this.live.querySelector("[tabindex='-1']");
    if (next && this.started) next.focus({ preventScroll: true });
    this.started = true;
  }

  choose() {
    this.shared.leave();
    this.chooser();
  }

  /** @param {string} [news] What has to be said first. @param {Node[]} more */
  chooser(news, ...more) {
    this.play = null;
    this.show(make("h2", { tabindex: -1 }, roomChooseCall), news ? make("p", {}, news) : "", ...more,
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
    if (this.shared.store("brief")) this.brief();
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
    const state = this.shared.store("hands", typed);
    if (state) this.ask(state.hands);
  }

  ask(typed) {
    const { play } = this;
    if (play.over) {
      this.lastLine();
      return;
    }
    this.offer = inShownOrder(play, CALL_ROOM_ORDER);
    this.fields = this.offer.map((choice, i) => new NumberField({
      label: letter(i), beside: make("span", { class: "fu-vote__says-this" }, line(words(choice, this.english))), unit: roomHandsUnit, min: 0, max: MOST_HANDS, value: typed[i] || 0, optional: true, oninput: () => this.counted(),
    }));
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
    const take = make("button", { type: "button", class: "fu-link fu-vote__take", onclick: () => this.takeOver() }, roomTypeHere);
    return make("div", {}, this.footer.row(...more), take);
  }

  /** The counts are typed here from now, and not in the presenter window. */
  takeOver() {
    const { step, hands } = this.shared.kept.known;
    const state = this.shared.store(step, hands, false);
    if (state) this.view(state);
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

  /** Somebody typed hands here; those for other choices may have been typed in another window. */
  counted() {
    const state = this.shared.store("hands", this.hands);
    if (state) this.hear(state);
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
      const state = this.shared.store("shown", this.hands);
      if (state) this.split(state.hands);
    }
  }

  /** @param {number[]} hands @param {string} [news] What has to be said first. */
  split(hands, news) {
    const first = leaders(hands);
    const tie = first.length > 1;
    const letters = first.map(letter).reduce((some, one) => roomLetters({ first: some, next: one }));
    this.show(this.line(), splitView(this.offer, hands, letter, this.english),
      news ? make("p", { class: "fu-error" }, news) : "",
      make("p", { class: "fu-vote__says", tabindex: -1 }, tie ? roomTieChoose({ letters }) : roomSays({ letters })),
      make("p", { class: "fu-row fu-vote__next" }, ...first.map((i, place) => make("button", {
        type: "button", class: "fu-button", "data-focus": place === 0, onclick: () => this.say(i, hands),
      }, tie ? roomGoOnWith({ letters: letter(i) }) : roomGoOn)),
      make("button", { type: "button", class: "fu-quiet", onclick: () => this.turn(hands) }, roomCountAgain)), this.foot());
    this.news.textContent = tie ? roomTie({ letters }) : roomSays({ letters });
  }

  /** The room says its choice; first it sees what another window has counted since. */
  say(i, hands) {
    const state = this.shared.store("shown", hands);
    if (!state) return;
    if (state.hands.join() !== hands.join()) {
      this.split(state.hands, roomMoreCounted);
      return;
    }
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
    if (this.shared.store("review")) this.review();
  }

  review() {
    this.show(roomReviewView(this.play, this.splits, this.english),
      make("p", { class: "fu-row fu-vote__next" },
        make("button", { type: "button", class: "fu-button", onclick: () => this.begin(this.id) }, roomPlayAgain),
        make("button", { type: "button", class: "fu-quiet", onclick: () => this.choose() }, roomAnotherCall)), this.foot());
  }

  /** Whether the call is one of those that can be played here. @param {{call: string}} kept */
  isKnown(kept) {
    return this.titles.some(([id]) => id === kept.call);
  }

  /** Whether what is kept is of this version of the call. @param {number|null} of */
  fits(of) {
    return of === null || of === this.version;
  }

  /** Go on with what is kept; meanwhile a window may have gone further. @param {{call: string}} begun */
  async goOn(begun) {
    if (!(await this.load(begun.call))) return;
    const state = this.shared.kept.known;
    if (!state || state.call !== begun.call) return;
    const { of, seed, people, said, splits } = state;
    const play = new Play(this.graph, new Dice(seed));
    if (!this.fits(of) || !said.every((id) => play.say(id))) {
      this.chooser(roomOtherVersion); // it stays kept until the room begins another call
      return;
    }
    Object.assign(this, { seed, play, splits });
    if (people) this.people.value = people;
    this.view(state);
  }

  /** Show what the windows show of this turn. @param {import("../room/vote-merge.js").VoteState} state */
  view({ step, hands, desk }) {
    this.shared.led(desk);
    if (step === "brief") this.brief();
    else if (step === "review" && this.play.over) this.review();
    else {
      this.ask(hands);
      if (step === "shown" && !this.play.over && leaders(hands).length) this.split(hands);
    }
  }
}

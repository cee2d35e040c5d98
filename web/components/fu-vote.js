import { Dice, newSeed } from "../call/dice.js";
import { CannotPlay, Graph } from "../call/graph.js";
import { inShownOrder } from "../call/order.js";
import { Play } from "../call/play.js";
import { YES_IS, speakerName } from "../call/words.js";
import { loadScript } from "../load.js";
import { leaders } from "../room/votes.js";
import { roomReviewView, splitView } from "../room/vote-view.js";
import { forget, keep, recall } from "../storage.js";
import { FuElement, make } from "./element.js";
import { NumberField } from "./field.js";

const KEY = "follow-up.vote";
const MOST_HANDS = 1000;
const STALE = 6 * 3600 * 1000; // milliseconds after which nobody wants a broken-off call back
const ORDER = 1; // the choices stand in the same order each time, so that a facilitator can prepare
const letter = (i) => "ABCDEFGH"[i];

/**
 * A call that a whole room plays: hands are counted, the call goes with most of them.
 * Attribute `calls`: the folder of the compiled calls.
 * The element's own content is the page without a script; its links with `data-call` name the calls.
 */
export class FuVote extends FuElement {
  static tag = "fu-vote";

  connectedCallback() {
    if (this.live) return;
    this.titles = [...this.querySelectorAll("a[data-call]")].map((link) => [link.dataset.call, link.dataset.title, link.dataset.level]);
    this.live = make("div", { class: "fu-vote__live" });
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.replaceChildren(this.news, this.live, make("div", { class: "fu-vote__still", hidden: true }, ...this.childNodes));
    this.people = new NumberField({ label: "People in the room", unit: "leave it empty if you like", min: 1, max: MOST_HANDS, optional: true });
    document.addEventListener("fullscreenchange", () => this.nameFull());
    const kept = this.kept();
    if (kept) this.goOn(kept);
    else this.choose();
  }

  /** Show one view; the focus goes to its heading, or to what comes next. */
  show(...children) {
    this.live.replaceChildren(...children);
    if (this.started && !document.fullscreenElement) this.scrollIntoView({ block: "start" });
    const next = this.live.querySelector("[data-focus]") || this.live.querySelector("[tabindex='-1']");
    if (next && this.started) next.focus({ preventScroll: true });
    this.started = true;
  }

  choose() {
    forget(KEY);
    this.show(make("h2", { tabindex: -1 }, "Choose a call for the room"),
      make("p", {}, "Most calls take 6 to 13 votes. Plan 15 to 25 minutes."),
      this.people.element,
      make("div", { class: "fu-vote__calls" }, ...this.titles.map(([id, words, level]) => make("div", { class: "fu-row" },
        make("button", { type: "button", class: "fu-quiet", onclick: () => this.begin(id) }, words), make("span", { class: "fu-meta" }, level)))));
  }

  async begin(id) {
    if (!this.people.check()) {
      this.people.input.focus();
      return;
    }
    if (!(await this.load(id))) return;
    this.seed = newSeed();
    this.play = new Play(this.graph, new Dice(this.seed));
    this.splits = [];
    this.brief();
  }

  async load(id) {
    try {
      if (!(window.followUpCalls || {})[id]) await loadScript(`${this.getAttribute("calls")}${id}.js`);
      this.graph = new Graph(window.followUpCalls[id]);
      this.id = id;
      return true;
    } catch (error) {
      const why = error instanceof CannotPlay ? error.message : "This call could not be loaded. Check the connection and load the page again.";
      this.show(make("h2", { tabindex: -1 }, "The call cannot start"), make("p", { class: "fu-error" }, why),
        make("p", {}, make("button", { type: "button", class: "fu-quiet", onclick: () => this.choose() }, "Choose another call")));
      return false;
    }
  }

  brief() {
    const { data } = this.graph;
    this.show(make("h2", { tabindex: -1 }, data.title), make("p", { class: "fu-vote__brief" }, data.you),
      make("p", {}, `The room speaks with ${data.employer.name}, ${data.employer.job} at ${data.employer.company}.`),
      make("p", {}, make("b", {}, "A yes in this call: "), `${YES_IS[data.yes]}.`),
      make("p", {}, make("button", { type: "button", class: "fu-button", onclick: () => this.turn() }, "Start the call")));
  }

  /** What they said, and the choices with their letters and a field for the hands. */
  turn(typed = []) {
    const { play } = this;
    this.store(typed);
    if (play.over) {
      this.lastLine();
      return;
    }
    this.offer = inShownOrder(play, ORDER);
    this.fields = this.offer.map((_, i) => new NumberField({
      label: letter(i), unit: "hands", min: 0, max: MOST_HANDS, value: typed[i] || 0, optional: true, oninput: () => { this.count(); this.store(this.hands); },
    }));
    this.sum = make("p", { class: "fu-meta", role: "status" });
    this.show(this.line(), make("form", { class: "fu-vote__form", novalidate: true, onsubmit: (event) => this.voted(event) },
      make("ol", { class: "fu-vote__choices fu-vote__choices--asked" }, ...this.offer.map((choice, i) => make("li", {},
        make("span", { class: "fu-vote__says-this" }, choice.says), this.fields[i].element))),
      make("div", { class: "fu-vote__foot" }, make("button", { class: "fu-button" }, "Count them"), this.sum, this.foot())));
    this.count();
  }

  /** What the room said last, and what is heard now. */
  line() {
    const { beat, graph, turns, over } = this.play;
    const who = speakerName(graph.data, beat.speaker);
    const turn = over ? "The end" : `Turn ${turns.length + 1}`;
    const last = turns[turns.length - 1];
    return make("div", {}, last ? make("p", { class: "fu-vote__said" }, `The room said: “${last.choice.says}”`) : "",
      make("p", { class: "fu-meta" }, `${turn}${who ? ` · ${who}` : ""}`),
      make("h2", { class: "fu-vote__line", tabindex: -1 }, beat.says));
  }

  foot() {
    this.full = make("button", { type: "button", class: "fu-link", onclick: () => this.fill() });
    this.nameFull();
    return make("p", { class: "fu-row" }, this.requestFullscreen ? this.full : "",
      make("button", { type: "button", class: "fu-link", onclick: (event) => this.askLeave(event.target) }, "Leave this call"));
  }

  /** One click more, so that a slip of the mouse does not cost the room its call. */
  askLeave(leave) {
    const yes = make("button", { type: "button", class: "fu-link", onclick: () => this.choose() }, "Yes, leave it");
    const no = make("button", { type: "button", class: "fu-link", onclick: () => { question.replaceWith(leave); leave.focus(); } }, "No, go on");
    const question = make("span", { class: "fu-row" }, "Leave this call? ", yes, no);
    leave.replaceWith(question);
    no.focus();
  }

  /** Fill the screen, or leave it. Where the browser does not allow it, the page stays as it is. */
  fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.requestFullscreen().catch(() => {});
  }

  nameFull() {
    if (this.full) this.full.textContent = document.fullscreenElement ? "Leave full screen" : "Fill the screen";
  }

  get hands() {
    return this.fields.map((field) => field.value || 0);
  }

  /** Say how many hands there are, and whether that fits the room. Nobody has to vote. */
  count() {
    const sum = this.hands.reduce((total, n) => total + n, 0);
    const room = this.people.value;
    this.sum.textContent = !room || sum <= room ? `${sum} ${sum === 1 ? "hand" : "hands"}${room ? ` of ${room} people` : ""}.`
      : `${sum} hands, but ${room} people. Count again, or go on: the shares count.`;
  }

  voted(event) {
    event.preventDefault();
    const wrong = this.fields.find((field) => !field.check());
    const first = leaders(this.hands);
    if (wrong) {
      wrong.input.focus();
    } else if (!first.length) {
      this.sum.textContent = "Nobody has voted yet. Type the hands for at least one letter.";
      this.fields[0].input.focus();
    } else {
      this.split(first);
    }
  }

  split(first) {
    const hands = this.hands;
    const tie = first.length > 1;
    const names = first.map(letter).join(" and ");
    this.show(this.line(), splitView(this.offer, hands, letter),
      make("p", { class: "fu-vote__says", tabindex: -1 }, tie ? `${names} have the same number of hands. Choose one for the room.` : `The room says ${names}.`),
      make("p", { class: "fu-row" }, ...first.map((i, place) => make("button", {
        type: "button", class: "fu-button", "data-focus": place === 0, onclick: () => this.say(i, hands),
      }, tie ? `Go on with ${letter(i)}` : "Go on")),
      make("button", { type: "button", class: "fu-quiet", onclick: () => this.turn(hands) }, "Count again")), this.foot());
    this.news.textContent = tie ? `${names} have the same number of hands.` : `The room says ${names}.`;
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
    }, "See the room's review")), this.foot());
  }

  end() {
    this.show(roomReviewView(this.play, this.splits),
      make("p", { class: "fu-row" },
        make("button", { type: "button", class: "fu-button", onclick: () => this.begin(this.id) }, "Play it again"),
        make("button", { type: "button", class: "fu-quiet", onclick: () => this.choose() }, "Choose another call")), this.foot());
  }

  store(hands) {
    const { id: call, seed, play: { said }, splits } = this;
    keep(KEY, JSON.stringify({ call, seed, people: this.people.value, said, splits, hands, when: Date.now() }));
  }

  /** The call that a reload broke off; null if there is none. */
  kept() {
    try {
      const kept = JSON.parse(recall(KEY));
      const whole = kept.said.length === kept.splits.length && kept.seed === kept.seed >>> 0 && Array.isArray(kept.hands);
      return whole && Date.now() - kept.when < STALE && this.titles.some(([id]) => id === kept.call) ? kept : null;
    } catch {
      return null;
    }
  }

  async goOn({ call, seed, people, said, splits, hands }) {
    if (!(await this.load(call))) return;
    const play = new Play(this.graph, new Dice(seed));
    if (!said.every((id) => play.say(id))) {
      this.choose(); // the call has changed since then
      return;
    }
    Object.assign(this, { seed, play, splits });
    if (people) this.people.value = people;
    this.turn(hands);
  }
}

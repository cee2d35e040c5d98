import { Dice, newSeed } from "../call/dice.js";
import { CannotPlay, Graph } from "../call/graph.js";
import { inShownOrder } from "../call/order.js";
import { Play } from "../call/play.js";
import { RUNG_SAYS, speakerName } from "../call/words.js";
import { loadScript } from "../load.js";
import { leaders } from "../room/votes.js";
import { roomReviewView, splitView } from "../room/vote-view.js";
import { forget, keep, recall } from "../storage.js";
import { FuElement, make } from "./element.js";
import { NumberField } from "./field.js";

const KEY = "follow-up.vote";
const MOST_HANDS = 1000;
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
    this.titles = [...this.querySelectorAll("a[data-call]")].map((link) => [link.dataset.call, link.dataset.title]);
    this.live = make("div", { class: "fu-vote__live" });
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.replaceChildren(this.news, this.live, make("div", { class: "fu-vote__still", hidden: true }, ...this.childNodes));
    this.people = new NumberField({ label: "People in the room", unit: "leave it empty if you like", min: 1, max: MOST_HANDS, optional: true });
    this.choose();
  }

  /** Show one view; the focus goes to its heading, or to what comes next. */
  show(...children) {
    this.live.replaceChildren(...children);
    const next = this.live.querySelector("[data-focus]") || this.live.querySelector("[tabindex='-1']");
    if (next && this.started) next.focus();
    this.started = true;
  }

  choose() {
    const kept = this.kept();
    const title = kept && this.titles.find(([id]) => id === kept.call);
    this.show(make("h2", { tabindex: -1 }, "Choose a call for the room"),
      title ? make("p", {}, make("button", { type: "button", class: "fu-button", onclick: () => this.goOn(kept) }, `Go on with: ${title[1]}`)) : "",
      this.people.element,
      make("div", { class: "fu-vote__calls" }, ...this.titles.map(([id, words]) => make("button", {
        type: "button", class: "fu-quiet", onclick: () => this.begin(id),
      }, words))));
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
      make("p", {}, make("b", {}, "A yes in this call: "), RUNG_SAYS[data.yes]),
      make("p", {}, make("button", { type: "button", class: "fu-button", onclick: () => this.turn() }, "Start the call")));
  }

  /** What they said, and the choices with their letters; the hands are typed below. */
  turn() {
    const { play } = this;
    if (play.over) {
      this.lastLine();
      return;
    }
    this.offer = inShownOrder(play, this.seed);
    this.fields = this.offer.map((_, i) => new NumberField({ label: letter(i), unit: "hands", min: 0, max: MOST_HANDS, value: 0, oninput: () => this.count() }));
    this.sum = make("p", { class: "fu-meta", role: "status" });
    this.show(this.line(), this.choices(),
      make("form", { class: "fu-vote__form", novalidate: true, onsubmit: (event) => this.voted(event) },
        make("h3", {}, "Hands"), make("div", { class: "fu-fields" }, ...this.fields.map((field) => field.element)),
        this.sum, make("button", { class: "fu-button" }, "Count them")), this.foot());
    this.count();
  }

  line() {
    const { beat, graph, turns } = this.play;
    const who = speakerName(graph.data, beat.speaker);
    return make("div", {}, make("p", { class: "fu-meta" }, `Turn ${turns.length + 1}${who ? ` · ${who}` : ""}`),
      make("h2", { class: "fu-vote__line", tabindex: -1 }, beat.says));
  }

  choices() {
    return make("ol", { class: "fu-vote__choices" }, ...this.offer.map((choice, i) => make("li", {}, make("b", {}, letter(i)), make("span", {}, choice.says))));
  }

  foot() {
    const full = make("button", { type: "button", class: "fu-link", onclick: () => this.fill() }, "Fill the screen");
    return make("p", { class: "fu-row" }, this.requestFullscreen ? full : "",
      make("button", { type: "button", class: "fu-link", onclick: () => this.choose() }, "Leave this call"));
  }

  /** Fill the screen, or leave it. Where the browser does not allow it, the page stays as it is. */
  fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.requestFullscreen().catch(() => {});
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
      make("button", { type: "button", class: "fu-quiet", onclick: () => this.turn() }, "Count again")));
    this.news.textContent = tie ? `${names} have the same number of hands.` : `The room says ${names}.`;
  }

  say(i, hands) {
    this.splits.push(Object.fromEntries(this.offer.map((choice, place) => [choice.id, hands[place]])));
    this.play.say(this.offer[i].id);
    this.store();
    this.turn();
  }

  /** How they end the call, before the room sees what it did. */
  lastLine() {
    this.show(this.line(), make("p", {}, make("button", {
      type: "button", class: "fu-button", "data-focus": true, onclick: () => this.end(),
    }, "See the room's review")));
  }

  end() {
    forget(KEY);
    this.show(roomReviewView(this.play, this.splits),
      make("p", { class: "fu-row" },
        make("button", { type: "button", class: "fu-button", onclick: () => this.begin(this.id) }, "Play it again"),
        make("button", { type: "button", class: "fu-quiet", onclick: () => this.choose() }, "Choose another call")));
  }

  store() {
    keep(KEY, JSON.stringify({ call: this.id, seed: this.seed, people: this.people.value, said: this.play.said, splits: this.splits }));
  }

  /** The call that a reload broke off; null if there is none. */
  kept() {
    try {
      const kept = JSON.parse(recall(KEY));
      return kept && kept.said.length === kept.splits.length && kept.seed === kept.seed >>> 0 ? kept : null;
    } catch {
      return null;
    }
  }

  async goOn({ call, seed, people, said, splits }) {
    if (!(await this.load(call))) return;
    const play = new Play(this.graph, new Dice(seed));
    if (!said.every((id) => play.say(id)) || play.over) {
      forget(KEY); // the call has changed since then
      this.begin(call);
      return;
    }
    Object.assign(this, { seed, play, splits });
    if (people) this.people.value = people;
    this.turn();
  }
}

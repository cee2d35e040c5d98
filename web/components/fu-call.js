import {
  callBefore, callGoOn, callInTheMiddle, callNotLoaded, callStart, callStartAgain, callTaskBadly, callTaskBadlyWhy, callUsePaper,
  callYouSpeakWith,
} from "words";
import { Dice, newSeed } from "../call/dice.js";
import { CannotPlay, Graph } from "../call/graph.js";
import { yesHere } from "../call/lines.js";
import { Phone } from "../call/phone.js";
import { practiceButton } from "../call/practice-button.js";
import { HANG_UP, Play } from "../call/play.js";
import { reviewView } from "../call/review-view.js";
import { hush } from "../call/voice.js";
import { unbroken } from "../call/words.js";
import { loadScript } from "../load.js";
import { forget, keep, recall } from "../storage.js";
import { FuElement, make, withNodes } from "./element.js";
import { inEnglish } from "./english.js";
import { Taps } from "./taps.js";

/**
 * A practice call: a brief, the phone, the review.
 * Attribute `src`: the compiled call as a script, which puts it in `followUpCalls` under its id.
 * Attribute `call`: that id.
 * The element's own content is the page without a script, and the way on when the call cannot be played.
 */
export class FuCall extends FuElement {
  static tag = "fu-call";

  connectedCallback() {
    if (this.live) return;
    this.printed = make("div", { class: "fu-call__printed" }, ...this.childNodes);
    this.live = make("div", { class: "fu-call__live" });
    this.taps = new Taps(this.live);
    // Here from the start and for all views: a screen reader does not read a region that comes with its words.
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.replaceChildren(this.news, this.live, this.printed);
    this.load();
  }

  disconnectedCallback() {
    hush();
  }

  async load() {
    try {
      const id = this.getAttribute("call");
      if (!(window.followUpCalls || {})[id]) await loadScript(this.getAttribute("src"));
      this.graph = new Graph(window.followUpCalls[id]);
      this.key = `follow-up.call.${id}`;
      this.brief();
      this.printed.hidden = true;
    } catch (error) {
      const why = error instanceof CannotPlay ? error.message : callNotLoaded;
      this.live.replaceChildren(make("p", { class: "fu-error", role: "alert" }, `${why} ${callUsePaper}`));
    }
  }

  /** Show one view, and put the focus on its heading once the reader has started. */
  show(...children) {
    hush();
    this.news.textContent = "";
    this.live.replaceChildren(...children);
    if (this.started) this.taps.redrawn();
    /** @type {HTMLElement} */
    const heading = this.live.querySelector("[tabindex='-1']");
    if (heading && this.started) heading.focus({ preventScroll: children.includes(this.phone?.element) });
    this.started = true;
  }

  brief(badly = false) {
    const { data } = this.graph;
    const { name, job, company } = data.employer;
    const kept = badly ? null : this.unfinished();
    const start = (play) => () => this.call(play, badly);
    this.show(make("div", { class: "fu-brief" },
      make("h2", { tabindex: -1 }, badly ? callTaskBadly : callBefore),
      make("p", {}, unbroken(data.you)),
      make("p", {}, ...(badly ? [callTaskBadlyWhy]
        : withNodes(callYouSpeakWith, { name: inEnglish(name), job, company: inEnglish(company) }))),
      yesHere(data),
      kept ? make("p", {}, callInTheMiddle) : "",
      make("p", { class: "fu-row" },
        kept ? make("button", { type: "button", class: "fu-button", onclick: start(kept) }, callGoOn) : "",
        make("button", { type: "button", class: kept ? "fu-quiet" : "fu-button", onclick: start(null) },
          kept ? callStartAgain : callStart))));
  }

  /** Start a call, or go on with one. */
  call(play, badly) {
    if (!play && !badly) forget(this.key);
    this.seed = play ? this.seed : newSeed();
    this.play = play || new Play(this.graph, new Dice(this.seed));
    this.badly = badly;
    const phone = new Phone(this.play, this.seed, {
      choose: (id) => this.say(id), tell: (words) => this.news.replaceChildren(...words), redrawn: () => this.taps.redrawn(),
    });
    this.phone = phone;
    this.show(phone.element);
    phone.update();
    this.store();
  }

  say(id) {
    this.play.say(id);
    this.store();
    if (this.play.over && this.play.hungUp) this.review();
    else this.phone.update(() => this.review());
  }

  review() {
    forget(this.key);
    this.show(this.reviewed());
  }

  reviewed() {
    const view = reviewView(this.play, {
      badly: this.badly,
      english: this.phone.english,
      glossary: (this.getAttribute("src") || "").replace(/built\/.*/, "glossary.html"),
      again: () => this.call(null, false),
      makeItBad: () => this.brief(true),
      tryMoment: (turn) => this.call(this.replay(this.play.said.slice(0, turn - 1)), this.badly),
    });
    if (!this.badly) view.querySelector(".fu-call__after").append(practiceButton(this.play));
    return view;
  }

  /** The same call again, with the same luck, up to where `said` ends; null if it does not fit. */
  replay(said, seed = this.seed) {
    const play = new Play(this.graph, new Dice(seed));
    return said.every((id) => id !== HANG_UP && play.say(id)) && !play.over ? play : null;
  }

  store() {
    const { said } = this.play;
    if (!this.play.over && said.length && !this.badly) keep(this.key, JSON.stringify({ seed: this.seed, said }));
  }

  /** The call that a reload broke off, if it still fits the file. */
  unfinished() {
    try {
      const { seed, said } = JSON.parse(recall(this.key));
      if (seed !== seed >>> 0 || !said.length) return null;
      const play = this.replay(said, seed);
      if (play) this.seed = seed;
      return play;
    } catch {
      return null;
    }
  }
}

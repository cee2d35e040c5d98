import {
  callBefore, callChanged, callFinished, callGoOn, callInTheMiddle, callLinesHidden, callLinesHiddenWhy, callNotLoaded, callPrepare, callReviewNotLoaded, callSeeReview, callStart, callStartAgain, callTaskBadly, callTaskBadlyWhy,
  callUsePaper, callWhoseWords, callYouSpeakWith,
} from "words";
import { Dice, newSeed } from "../call/dice.js";
import { CannotPlay } from "../call/graph.js";
import { keptEnglish } from "../call/english.js";
import { line, practicePerson, told, yesHere } from "../call/lines.js";
import { KeptCall, cameBack } from "../call/kept-call.js";
import { loadCall, loadReview, putWordsIn } from "../call/load-call.js";
import { hideLines, linesHidden, loadHearing } from "../call/own-words.js";
import { Phone } from "../call/phone.js";
import { Play } from "../call/play.js";
import { hush } from "../call/voice.js";
import { loadScript } from "../load.js";
import { canRecord } from "../voice/can-record.js";
import { FuElement, make, withNodes } from "./element.js";
import { Taps } from "./taps.js";

/** The button that hides the lines from the next call on, until they are asked for. */
function linesSwitch() {
  const onclick = () => {
    hideLines(!linesHidden());
    button.setAttribute("aria-pressed", String(linesHidden()));
  };
  const button = make("button", { type: "button", class: "fu-quiet", "aria-pressed": String(linesHidden()), onclick }, callLinesHidden);
  return make("p", { class: "fu-row" }, button, callLinesHiddenWhy);
}

/**
 * A practice call: a brief, the phone, the review.
 * Attribute `src`: the compiled call as a script, which puts it in `followUpCalls` under its id.
 * Attribute `call`: that id.
 * The element's own content is the page without a script, and the way on when the call cannot be played.
 */
export class FuCall extends FuElement {
  static tag = "fu-call";

  connected() {
    if (this.live) return null;
    this.printed = make("div", { class: "fu-call__printed", hidden: true }, ...this.childNodes);
    this.live = make("div", { class: "fu-call__live" });
    this.badly = false;
    this.tried = false;
    /** Of this call in the list of practice calls. @type {string|null} */
    this.entry = null;
    this.taps = new Taps(this.live);
    // Here from the start and for all views: a screen reader does not read a region that comes with its words.
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.replaceChildren(this.news, this.live, this.printed);
    return this.load();
  }

  disconnected() {
    hush();
  }

  async load() {
    // Asked early, the button for it does not come late and push a line out of sight.
    canRecord();
    try {
      const id = this.getAttribute("call");
      this.graph = await loadCall(id, this.getAttribute("src"));
      this.version = this.graph.version;
      this.plan = await putWordsIn(this.graph, this.getAttribute("src"));
      this.kept = new KeptCall(id);
      const play = cameBack() ? this.recalled() : null;
      if (play && play.over) this.review(play);
      else this.brief();
    } catch (error) {
      this.printed.hidden = false;
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
    const { data, channel } = this.graph;
    const { name, job, company } = data.employer;
    const kept = badly ? null : this.recalled();
    const start = (play) => () => this.call(play, { badly: play ? this.badly : badly });
    const button = (main, words, onclick) => make("button", { type: "button", class: main ? "fu-button" : "fu-quiet", onclick }, words);
    const middle = Boolean(kept) && !kept.over;
    this.show(make("div", { class: "fu-brief" },
      make("h2", { tabindex: -1 }, badly ? callTaskBadly({ channel }) : callBefore({ channel })),
      practicePerson(data),
      make("p", {}, told(data.you)),
      make("p", {}, ...(badly ? [callTaskBadlyWhy]
        : withNodes(callYouSpeakWith, { channel, name: line(name), job, company: line(company) }))),
      badly ? "" : this.whoseWords(),
      yesHere(data),
      kept ? make("p", {}, middle ? callInTheMiddle({ channel }) : callFinished({ channel })) : "",
      !badly && this.isOutdated ? make("p", {}, callChanged({ channel })) : "",
      make("p", { class: "fu-row" },
        middle ? button(true, callGoOn({ channel }), start(kept)) : "",
        button(!middle, middle ? callStartAgain : callStart({ channel }), start(null)),
        kept && kept.over ? button(false, callSeeReview, () => this.review(kept)) : ""),
      kept && kept.over ? linesSwitch() : ""));
  }

  /** Whose words are in a call that has places for somebody's own. */
  whoseWords() {
    if (!this.graph.data.own) return "";
    const page = make("a", { href: `${this.root}prepare.html${this.plan ? `#plan=${this.plan.id}` : ""}` }, callPrepare);
    return make("p", {}, ...withNodes(callWhoseWords, { whose: this.plan ? "own" : "usual", page }));
  }

  /** The way to the folder of all pages. */
  get root() {
    return (this.getAttribute("src") || "").replace(/built\/.*/, "");
  }

  /** Start a call, or go on with one. `tried`: from a moment that is tried again. */
  call(play, { badly = false, tried = play ? this.tried : false } = {}) {
    if (!play && !badly) this.kept.forget();
    this.seed = play ? this.seed : newSeed();
    this.play = play || new Play(this.graph, new Dice(this.seed));
    this.badly = badly;
    this.tried = tried;
    this.entry = null;
    const phone = new Phone(this.play, this.seed, {
      choose: (id, own) => this.say(id, own), address: this.getAttribute("src"), also: this.hasAttribute("also"), tell: (words) => this.news.replaceChildren(...words), redrawn: () => this.taps.redrawn(),
    });
    this.phone = phone;
    this.show(phone.element);
    phone.update();
    this.store();
    // Who has begun a call can end it without a network, with its review and the way on.
    this.reviews();
    this.wayOn().catch(() => {});
  }

  say(id, own) {
    this.play.say(id, own);
    this.store();
    if (this.play.over && this.play.hungUp) this.review(this.play);
    else this.phone.update(() => this.review(this.play));
  }

  /** @param {Play} play A call that has ended. */
  async review(play) {
    this.play = play;
    const reviewView = await this.reviews();
    if (this.play !== play) return;
    if (!reviewView) {
      this.show(make("p", { class: "fu-error", role: "alert", tabindex: -1 }, callReviewNotLoaded),
        make("p", {}, make("button", { type: "button", class: "fu-button", onclick: () => this.review(play) }, callSeeReview)));
      return;
    }
    const english = this.phone ? this.phone.english : keptEnglish();
    const { root } = this;
    const tryMoment = (turn) => {
      const tried = this.replay({ seed: this.seed, said: play.said.slice(0, turn - 1), own: play.own, redrawn: play.redrawn.filter(([at]) => at < turn - 1) });
      if (this.graph.beliefs) this.graph.beliefs.redraw(tried, new Dice(newSeed()));
      this.call(tried, { badly: this.badly, tried: true });
    };
    const again = () => this.call(null);
    const view = reviewView(play, {
      badly: this.badly, english, glossary: `${root}glossary.html`, again, makeItBad: () => this.brief(true), tryMoment,
    });
    this.show(view);
    this.ownWords(view.querySelector(".fu-review__own"), play, english);
    this.goOn(view.querySelector(".fu-call__after"), { play, english, root, tryMoment, again });
  }

  /** What shows reviews; null if it cannot be loaded now. */
  reviews() {
    return loadReview(this.graph, this.getAttribute("src")).catch(() => null);
  }

  /** The learner's own words in the review; without their code the review is whole too. */
  async ownWords(place, play, english) {
    if (!place) return;
    const hearing = await loadHearing(this.getAttribute("src").replace(/calls\/[^/]*$/, "")).catch(() => null);
    if (hearing) hearing.review(place, play, english);
  }

  /** Load what shows the way on. */
  wayOn() {
    const load = (name) => loadScript(this.getAttribute("src").replace(/calls\/[^/]*$/, `${name}.js`));
    return Promise.all([window.followUpList ? null : load("calls"), window.followUpAfter ? null : load("after")]);
  }

  /** The way on after a call. What cannot be loaded is left out: the review is whole without it. */
  async goOn(place, { play, english, root, tryMoment, again }) {
    const keepEntry = (entry) => {
      this.entry = entry;
      this.kept.keep(this.state);
    };
    try {
      await this.wayOn();
    } catch {
      return;
    }
    if (this.play !== play || !place.isConnected) return;
    const { tried, badly, entry, plan } = this;
    await window.followUpAfter(place, { play, english, root, tryMoment, again, tried, badly, entry, plan, keepEntry, calls: window.followUpList });
  }

  /** The same call again, with the same luck, up to where `said` ends; null if it does not fit. @param {{seed: number, said: string[], own: Record<number, string>, redrawn: import("../call/play.js").Redrawn[]}} state */
  replay({ seed, said, redrawn, own }) {
    const play = new Play(this.graph, new Dice(seed));
    const fits = said.every((id, turn) => play.putBack(redrawn, turn) && play.say(id, own[turn]));
    return fits && play.putBack(redrawn, said.length) ? play : null;
  }

  /** All from which this call comes again. */
  get state() {
    return { seed: this.seed, said: this.play.said, redrawn: this.play.redrawn, of: this.version, tried: this.tried, badly: this.badly, entry: this.entry, own: this.play.own };
  }

  store() {
    if (this.play.said.length) this.kept.keep(this.state);
  }

  /** The call that was played here last, if it still fits the file. */
  recalled() {
    const state = this.kept.recall();
    const play = state && [null, this.version].includes(state.of) ? this.replay(state) : null;
    this.isOutdated = Boolean(state) && !play;
    if (play) Object.assign(this, { seed: state.seed, tried: state.tried, badly: state.badly, entry: state.entry });
    return play;
  }
}

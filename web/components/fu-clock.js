import {
  clockAllDone, clockAllDoneNews, clockBack, clockBig, clockChangeEnd, clockChoose, clockComes, clockEarlier, clockElsewhere, clockEndsAt,
  clockFixedEnd, clockGoesOn, clockGoingOn, clockItEndsAt, clockLater, clockLeft, clockMinuteMore, clockNext, clockNotKept,
  clockNotLoaded, clockNow, clockNowPart, clockOneMore, clockOtherNo, clockOtherSure, clockOtherYes, clockOver, clockPause, clockPaused,
  clockPausedNews, clockResume, clockSetEnd, clockSlept, clockSleptAnd, clockSmall, clockStart, clockStarted, clockStop, clockStopNo,
  clockStopSure, clockStopYes, clockStopped, clockThanks, presenterClock,
} from "words";
import { loadScript } from "../load.js";
import { Awake } from "../room/awake.js";
import { Bell } from "../room/bell.js";
import { notesOf } from "../room/clock-notes.js";
import { leftOf, restOf } from "../room/clock-parts.js";
import { inMinutes, RoundsView } from "../room/clock-rounds.js";
import { EndField, timeOfDay } from "../room/end-field.js";
import { forgetClock, KEY, keepClock, keptClock } from "../room/kept-clock.js";
import { gatherSheets, keepRunning, offerOwn, runsOf } from "../room/own-sheet.js";
import { begin, giveMore, goTo, goToStep, look, moveEnd, next, pause, resume, setEnd } from "../workshop/running.js";
import { FuElement, make } from "./element.js";

const SLEPT = 180000; // milliseconds without a tick, after which the device has slept; a tab behind others ticks once a minute

/**
 * A workshop's clock: what goes on, what is left, and what to cut when time runs short.
 * Attribute `src`: the run sheets as a script. Attribute `root`: the way to the folder of the pages. Attribute `sheet`: the only one
 * that can be started here. The event `fu-part` says that another part, or none, goes on.
 * The element's own content is the page without a script.
 */
export class FuClock extends FuElement {
  static tag = "fu-clock";

  connected() {
    if (this.live) return null;
    this.awake = new Awake();
    this.live = make("div", { class: "fu-clock__live" });
    /** @type {[EventTarget, string, (event: any) => void][]} */
    this.ears = [];
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.replaceChildren(this.news, this.live, make("div", { class: "fu-clock__still", hidden: true }, ...this.childNodes));
    return this.load();
  }

  disconnected() {
    clearInterval(this.timer);
    this.awake.keep(false);
    for (const [target, name, ear] of this.ears) target.removeEventListener(name, ear);
  }

  /** Another tab goes on with the same clock; Escape leaves the big view. */
  listen() {
    this.ears = [
      [window, "storage", ({ key }) => { if (key === KEY || key === null) this.changedElsewhere(); }],
      [window, "keydown", ({ key }) => { if (key === "Escape") this.big(false); }],
      [window, "hashchange", () => this.askOther()],
      [document, "fullscreenchange", () => { if (!document.fullscreenElement) this.big(false); }],
    ];
    for (const [target, name, ear] of this.ears) target.addEventListener(name, ear);
  }

  async changedElsewhere() {
    await this.gather();
    const state = keptClock(this.sheets, Date.now());
    if (!state) {
      if (this.state) this.choose();
      return;
    }
    this.moment = undefined; // what was pressed there does not ring here
    if (this.state && this.state.sheet === state.sheet) {
      this.state = state;
      this.showNotes();
      this.show(Date.now());
      return;
    }
    this.state = state;
    this.run(clockElsewhere);
  }

  async load() {
    try {
      if (!window.followUpSheets) await loadScript(this.getAttribute("src"));
    } catch {
      this.live.replaceChildren(make("p", { class: "fu-error", role: "alert" }, clockNotLoaded));
      return;
    }
    await this.gather();
    this.listen();
    this.state = keptClock(this.sheets, Date.now());
    if (this.state) {
      this.run(clockGoesOn);
      this.askOther();
    } else {
      this.choose();
      forgetClock();
    }
  }

  /** Look for a sheet of somebody's own beside those of the site. */
  async gather() {
    this.own = (await gatherSheets()).kept;
    this.sheets = window.followUpSheets;
  }

  get sheet() {
    return this.sheets.find(({ id }) => id === this.state.sheet);
  }

  /** The sheet that is asked for: by the page, or by the address, as the link on a run sheet's page does. */
  get asked() {
    const only = this.getAttribute("sheet");
    if (only === "own" || location.hash === "#sheet-own") return runsOf(this.own)[0];
    return this.sheets.find(({ id }) => id === only || location.hash === `#sheet-${id}`);
  }

  /** The sheets that can be started here. */
  get offered() {
    if (this.hasAttribute("sheet")) return this.asked ? [this.asked] : [];
    return [...this.sheets.filter(({ text }) => !text), ...runsOf(this.own)];
  }

  /** Go to a part by its name. @param {string} id */
  goToPart(id) {
    this.step(goTo(this.sheet, this.state, this.sheet.segments.findIndex((each) => each.id === id), Date.now()));
  }

  choose() {
    clearInterval(this.timer);
    this.awake.keep(false);
    this.big(false);
    this.state = null;
    this.dispatchEvent(new Event("fu-part"));
    const end = new EndField();
    this.live.replaceChildren(make("h2", { tabindex: -1 }, this.hasAttribute("sheet") ? presenterClock : clockChoose),
      make("p", { class: "fu-select" }, make("label", { for: "fu-clock-end" }, clockFixedEnd), end.input), end.error, end.asking,
      make("div", { class: "fu-vote__calls" }, ...this.offered.map((sheet) => make("button", {
        type: "button", class: sheet === this.asked ? "fu-button" : "fu-quiet", onclick: () => end.choose((ends) => this.start(sheet, ends)),
      }, clockStart({ title: sheet.title, minutes: sheet.minutes }))),
      ...(this.hasAttribute("sheet") ? [] : offerOwn(this.own, this.getAttribute("root"), () => this.gather().then(() => this.choose())))));
  }

  /** @param {RunSheet} sheet @param {number|null} ends */
  start(sheet, ends) {
    if (sheet.text) keepRunning(sheet.text);
    this.state = begin(sheet, Date.now(), ends || undefined);
    this.run(clockStarted({ time: timeOfDay(this.state.ends) }));
    this.heading.focus(); // the button is gone
  }

  /** Build the view of a workshop that goes on, and let it tick. */
  run(says) {
    this.build();
    this.change(this.state, says);
    this.awake.keep(true);
    clearInterval(this.timer);
    this.ticked = Date.now();
    this.timer = setInterval(() => this.tick(), 500);
  }

  tick() {
    const now = Date.now();
    const slept = now - this.ticked > SLEPT || now < this.ticked - SLEPT;
    this.ticked = now;
    this.show(now);
    if (slept) this.slept();
  }

  /** Say, to see and to hear, that time went on while the device slept. */
  slept() {
    this.asking.replaceChildren(make("p", { class: "fu-error" }, clockSlept));
    this.news.textContent = clockSleptAnd({ says: this.says.textContent });
  }

  build() {
    const button = (words, act, attributes = {}) => make("button", { type: "button", class: "fu-quiet", onclick: act, ...attributes }, words);
    const time = () => Date.now();
    this.heading = make("h2", { class: "fu-clock__title", tabindex: -1 });
    this.left = make("p", { class: "fu-clock__left" });
    this.ends = make("p", { class: "fu-clock__ends" });
    this.says = make("p", { class: "fu-clock__says" });
    this.notes = make("div", { class: "fu-clock__notes" });
    this.rest = make("ol", { class: "fu-clock__rest" });
    this.rounds = new RoundsView((by) => this.move(by));
    this.pauser = button(clockPause, () => this.change(this.state.paused === null ? pause(this.state, time()) : resume(this.sheet, this.state, time()),
      this.state.paused === null ? clockPausedNews : clockGoingOn));
    this.nexter = button(clockNext, () => this.step(next(this.sheet, this.state, time())), { class: "fu-button" });
    this.more = button(clockMinuteMore, () => this.change(giveMore(this.sheet, this.state, 1, time()), clockOneMore));
    this.bigger = button(clockBig, () => this.big(!this.classList.contains("fu-clock--big")), { class: "fu-quiet fu-clock__bigger" });
    this.bell = new Bell((words) => { this.news.textContent = words; });
    this.asking = make("div");
    const back = button(clockBack, () => this.step(goTo(this.sheet, this.state, this.state.at - 1, time())), { class: "fu-quiet fu-clock__desk" });
    const stop = button(clockStop, () => this.askStop(), { class: "fu-quiet fu-clock__desk" });
    this.live.replaceChildren(make("section", { class: "fu-clock__now", "aria-label": clockNow },
      make("p", { class: "fu-meta fu-clock__sheet" }, this.sheet.title), this.heading, this.rounds.head, this.left, this.rounds.foot, this.ends, this.says,
      make("p", { class: "fu-row fu-noprint" }, this.nexter, back, this.pauser, this.more, this.bell.button, this.bigger, stop, this.bell.asleep),
      this.endChanger(button), this.asking),
    this.notes, make("section", { class: "fu-clock__coming", "aria-label": clockComes }, make("h3", {}, clockComes), this.rest));
  }

  /** Three ways to move the end, out of sight until they are needed. */
  endChanger(button) {
    const end = new EndField();
    const set = (state) => this.change(state, clockEndsAt({ time: timeOfDay(state.ends) }));
    const move = (minutes) => set(moveEnd(this.sheet, this.state, minutes, Date.now()));
    const setTo = (ends) => ends !== null && set(setEnd(this.sheet, this.state, ends, Date.now()));
    return make("details", { class: "fu-clock__end fu-noprint" }, make("summary", {}, clockChangeEnd),
      make("p", { class: "fu-select" }, make("label", { for: "fu-clock-end" }, clockItEndsAt), end.input, button(clockSetEnd, () => end.choose(setTo))),
      end.error, end.asking,
      make("p", { class: "fu-row" }, button(clockLater({ minutes: 5 }), () => move(5)), button(clockEarlier({ minutes: 5 }), () => move(-5))));
  }

  /** Another segment: its words are new, and it is announced. */
  step(state) {
    const part = this.sheet.segments[state.at];
    this.change(state, part ? clockNowPart({ title: part.title }) : clockAllDoneNews);
    this.heading.focus();
  }

  /** Go so many steps on in the rounds, or back. */
  move(by) {
    const now = Date.now();
    this.change(goToStep(this.sheet, this.state, look(this.sheet, this.state, now).round.at + by, now), "");
    this.news.textContent = this.rounds.news(look(this.sheet, this.state, now).round, this.times);
    if (document.activeElement === document.body) this.heading.focus(); // the button is gone
  }

  change(state, says) {
    this.state = state;
    this.moment = undefined; // what somebody pressed does not ring
    this.asking.replaceChildren();
    const kept = keepClock(state);
    this.showNotes();
    this.show(Date.now());
    this.news.textContent = kept ? says : clockNotKept({ says });
  }

  /** How many rounds the present part has. */
  get times() {
    const { rounds } = this.sheet.segments[this.state.at] || {};
    return rounds ? rounds.times : 0;
  }

  show(now) {
    const { sheet, state } = this;
    const { spent, left, plan, round } = look(sheet, state, now);
    const part = sheet.segments[state.at];
    this.heading.textContent = part ? part.title : clockAllDone;
    this.left.replaceChildren(...(part ? leftOf(plan.seconds[0], spent - state.target, round) : []));
    this.rounds.show(round, this.times);
    this.classList.toggle("fu-clock--rounds", Boolean(round));
    this.strike(round ? round.at : part && plan.seconds[0] === 0, round);
    for (const each of [this.nexter, this.more, this.pauser, this.bell.button]) each.hidden = !part;
    const time = timeOfDay(state.ends);
    this.ends.textContent = left >= 0 ? clockLeft({ left: inMinutes(left), time }) : clockOver({ over: inMinutes(-left), time });
    const says = plan ? plan.says : clockThanks;
    this.says.textContent = state.paused === null ? says : clockPaused({ says });
    this.pauser.textContent = state.paused === null ? clockPause : clockResume;
    this.showRest(plan);
  }

  showRest(plan) {
    this.rest.replaceChildren(...(plan ? restOf(this.sheet.segments.slice(this.state.at), plan) : []));
    this.rest.parentElement.hidden = !plan;
    if (plan) this.rest.dataset.spare = String(plan.spare);
  }

  /** Ring once when a part's time is up or the next step begins by itself, and say the step. */
  strike(moment, round) {
    const rang = this.moment !== undefined && this.moment !== moment;
    this.moment = moment;
    if (!rang) return;
    this.bell.ring();
    if (round) this.news.textContent = this.rounds.news(round, this.times);
  }

  showNotes() {
    const part = this.sheet.segments[this.state.at];
    this.dispatchEvent(new Event("fu-part"));
    this.notes.replaceChildren(...(part ? notesOf(part, this.getAttribute("root")) : []));
  }

  /** Only what a room can read from the last row; it fills the screen where that is allowed. */
  big(on) {
    if (on === this.classList.contains("fu-clock--big")) return;
    this.classList.toggle("fu-clock--big", on);
    this.bigger.textContent = on ? clockSmall : clockBig;
    if (on && this.requestFullscreen) this.requestFullscreen().catch(() => {});
    if (!on && document.fullscreenElement) document.exitFullscreen();
  }

  askStop() {
    this.ask(clockStopSure, clockStopYes, clockStopNo);
  }

  /** The address asks for another sheet than the one that goes on: it takes its place only if that is meant. */
  askOther() {
    const other = this.asked;
    if (!other) return;
    if (!this.state) this.choose();
    else if (other !== this.sheet) {
      const title = this.sheet.title;
      this.ask(clockOtherSure({ title }), clockOtherYes, clockOtherNo({ title }));
    }
  }

  /** Ask whether the clock is to stop. */
  ask(question, yes, no) {
    const stay = make("button", { type: "button", class: "fu-quiet", onclick: () => { this.asking.replaceChildren(); this.heading.focus(); this.forgetAsked(); } }, no);
    const stop = make("button", { type: "button", class: "fu-quiet fu-danger", onclick: () => { forgetClock(); this.choose(); this.news.textContent = clockStopped; this.live.querySelector("h2").focus(); } }, yes);
    this.asking.replaceChildren(make("p", { class: "fu-row" }, question, stop, stay));
    stay.focus();
  }

  /** A reload does not ask again. */
  forgetAsked() {
    if (this.asked !== this.sheet) history.replaceState(null, "", location.href.split("#")[0]);
  }
}

import {
  clockAllDone, clockAllDoneNews, clockBack, clockBellOff, clockBellOn, clockBig, clockChangeEnd, clockChoose, clockComes, clockEarlier,
  clockElsewhere, clockEndsAt, clockFixedEnd, clockGoesOn, clockGoingOn, clockItEndsAt, clockLater, clockLeaveOut, clockLeft,
  clockMinuteMore, clockNext, clockNoSound, clockNotKept, clockNotLoaded, clockNow, clockNowPart, clockOneMore, clockOver,
  clockPartMinutes, clockPartNow, clockPartShort, clockPause, clockPaused, clockPausedNews, clockResume, clockSay, clockSetEnd,
  clockSlept, clockSleptAnd, clockSmall, clockStart, clockStarted, clockStop, clockStopNo, clockStopSure, clockStopYes, clockStopped,
  clockThanks, clockTheyDo, clockTimeIsUp, workshopList, workshopOnTheProjector, workshopShorter,
} from "words";
import { sound } from "../call/sound.js";
import { loadScript } from "../load.js";
import { EndField } from "../room/end-field.js";
import { forget, keep, recall } from "../storage.js";
import { begin, giveMore, goTo, isStale, look, moveEnd, nearest, next, pause, resume, setEnd } from "../workshop/running.js";
import { FuElement, make, withNodes } from "./element.js";

const KEY = "follow-up.clock";
const SLEPT = 180000; // milliseconds without a tick, after which the device has slept; a tab behind others ticks once a minute

const two = (n) => String(n).padStart(2, "0");
const inMinutes = (seconds) => `${seconds < 0 ? "-" : ""}${Math.floor(Math.abs(seconds) / 60)}:${two(Math.abs(seconds) % 60)}`;
const wholeMinutes = (seconds) => (seconds < 60 ? clockPartShort : clockPartMinutes({ minutes: Math.round(seconds / 60) }));
const timeOfDay = (time) => { const day = new Date(time); return `${two(day.getHours())}:${two(day.getMinutes())}`; };

/** Links side by side, at least one. */
const listed = (links) => links.reduce((first, next) => make("span", {}, ...withNodes(workshopList, { first, next })));

/**
 * A workshop's clock: what goes on, what is left, and what to cut when time runs short.
 * Attribute `src`: the run sheets as a script. Attribute `root`: the way to the folder of the pages.
 * The element's own content is the page without a script.
 */
export class FuClock extends FuElement {
  static tag = "fu-clock";

  connected() {
    if (this.live) return null;
    this.live = make("div", { class: "fu-clock__live" });
    /** @type {[EventTarget, string, (event: any) => void][]} */
    this.ears = [];
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.replaceChildren(this.news, this.live, make("div", { class: "fu-clock__still", hidden: true }, ...this.childNodes));
    return this.load();
  }

  disconnected() {
    clearInterval(this.timer);
    for (const [target, name, ear] of this.ears) target.removeEventListener(name, ear);
  }

  /** Another tab goes on with the same clock; Escape leaves the big view. */
  listen() {
    this.ears = [
      [window, "storage", ({ key }) => { if (key === KEY || key === null) this.changedElsewhere(); }],
      [window, "keydown", ({ key }) => { if (key === "Escape") this.big(false); }],
      [document, "fullscreenchange", () => { if (!document.fullscreenElement) this.big(false); }],
    ];
    for (const [target, name, ear] of this.ears) target.addEventListener(name, ear);
  }

  changedElsewhere() {
    const state = this.kept();
    if (!state) {
      if (this.state) this.choose();
      return;
    }
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
      this.live.replaceChildren(make("p", { class: "fu-error" }, clockNotLoaded));
      return;
    }
    this.sheets = window.followUpSheets;
    this.listen();
    this.state = this.kept();
    if (this.state) this.run(clockGoesOn);
    else this.choose();
    if (!this.state) forget(KEY);
  }

  get sheet() {
    return this.sheets.find(({ id }) => id === this.state.sheet);
  }

  /** The workshop that a reload broke off; null if there is none that fits. */
  kept() {
    try {
      const state = JSON.parse(recall(KEY));
      const sheet = this.sheets.find(({ id }) => id === state.sheet);
      const whole = [state.at, state.since, state.ends, state.target].every(Number.isFinite) && Array.isArray(state.past) && (state.paused === null || Number.isFinite(state.paused));
      return sheet && whole && state.at >= 0 && state.at <= sheet.segments.length && !isStale(state, Date.now()) ? state : null;
    } catch {
      return null;
    }
  }

  choose() {
    clearInterval(this.timer);
    this.big(false);
    this.state = null;
    const asked = location.hash.replace("#sheet-", "");
    this.endsAt = new EndField();
    this.live.replaceChildren(make("h2", { tabindex: -1 }, clockChoose),
      make("p", { class: "fu-select" }, make("label", { for: "fu-clock-end" }, clockFixedEnd), this.endsAt.input, this.endsAt.error),
      make("div", { class: "fu-vote__calls" }, ...this.sheets.map((sheet) => make("button", {
        type: "button", class: sheet.id === asked ? "fu-button" : "fu-quiet", onclick: () => this.start(sheet),
      }, clockStart({ title: sheet.title, minutes: sheet.minutes })))));
  }

  start(sheet) {
    const now = Date.now();
    this.state = this.endsAt.time ? begin(sheet, now, nearest(this.endsAt.time, now)) : begin(sheet, now);
    this.run(clockStarted({ time: timeOfDay(this.state.ends) }));
  }

  /** Build the view of a workshop that goes on, and let it tick. */
  run(says) {
    this.build();
    this.change(this.state, says);
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
    this.pauser = button(clockPause, () => this.change(this.state.paused === null ? pause(this.state, time()) : resume(this.state, time()),
      this.state.paused === null ? clockPausedNews : clockGoingOn));
    this.nexter = button(clockNext, () => this.step(next(this.sheet, this.state, time())), { class: "fu-button" });
    this.more = button(clockMinuteMore, () => this.change(giveMore(this.state, 1, time()), clockOneMore));
    this.bigger = button(clockBig, () => this.big(!this.classList.contains("fu-clock--big")));
    this.bell = button(clockBellOff, () => this.ring(), { "aria-pressed": "false", class: "fu-quiet fu-clock__desk" });
    this.asking = make("div");
    this.live.replaceChildren(make("section", { class: "fu-clock__now", "aria-label": clockNow }, this.heading, this.left, this.ends, this.says,
      make("p", { class: "fu-row fu-noprint" },
        this.nexter,
        button(clockBack, () => this.step(goTo(this.sheet, this.state, this.state.at - 1, time())), { class: "fu-quiet fu-clock__desk" }),
        this.pauser,
        this.more, this.bell, this.bigger,
        button(clockStop, () => this.askStop(), { class: "fu-quiet fu-clock__desk" })),
      this.endChanger(button)),
    this.asking, this.notes, make("section", { "aria-label": clockComes }, make("h3", {}, clockComes), this.rest));
  }

  /** Three ways to move the end, out of sight until they are needed. */
  endChanger(button) {
    const end = new EndField();
    const set = (state) => this.change(state, clockEndsAt({ time: timeOfDay(state.ends) }));
    const move = (minutes) => set(moveEnd(this.sheet, this.state, minutes, Date.now()));
    return make("details", { class: "fu-clock__end fu-noprint" }, make("summary", {}, clockChangeEnd),
      make("p", { class: "fu-select" }, make("label", { for: "fu-clock-end" }, clockItEndsAt), end.input,
        button(clockSetEnd, () => end.time && set(setEnd(this.sheet, this.state, nearest(end.time, Date.now()), Date.now()))), end.error),
      make("p", { class: "fu-row" }, button(clockLater({ minutes: 5 }), () => move(5)), button(clockEarlier({ minutes: 5 }), () => move(-5))));
  }

  /** Another segment: its words are new, and it is announced. */
  step(state) {
    const part = this.sheet.segments[state.at];
    this.wasUp = undefined; // a part that is up already does not ring
    this.change(state, part ? clockNowPart({ title: part.title }) : clockAllDoneNews);
    this.heading.focus();
  }

  change(state, says) {
    this.state = state;
    this.asking.replaceChildren();
    const kept = keep(KEY, JSON.stringify(state));
    this.showNotes();
    this.show(Date.now());
    this.news.textContent = kept ? says : clockNotKept({ says });
  }

  show(now) {
    const { sheet, state } = this;
    const { spent, left, plan } = look(sheet, state, now);
    const part = sheet.segments[state.at];
    this.heading.textContent = part ? part.title : clockAllDone;
    this.left.replaceChildren(...(part ? this.leftOf(plan.seconds[0], spent - state.target) : []));
    this.strike(part && plan.seconds[0] === 0);
    for (const each of [this.nexter, this.more, this.pauser, this.bell]) each.hidden = !part;
    const time = timeOfDay(state.ends);
    this.ends.textContent = left >= 0 ? clockLeft({ left: inMinutes(left), time }) : clockOver({ over: inMinutes(-left), time });
    const says = plan ? plan.says : clockThanks;
    this.says.textContent = state.paused === null ? says : clockPaused({ says });
    this.pauser.textContent = state.paused === null ? clockPause : clockResume;
    this.rest.replaceChildren(...(plan ? sheet.segments.slice(state.at).map((each, i) => make("li", {
      class: plan.dropped.includes(i) ? "dropped" : i ? "" : "now", "data-seconds": plan.seconds[i],
    }, make("b", {}, each.title), ` ${plan.dropped.includes(i) ? clockLeaveOut : i ? wholeMinutes(plan.seconds[i]) : clockPartNow}`)) : []));
    this.rest.parentElement.hidden = !plan;
    if (plan) this.rest.dataset.spare = String(plan.spare);
  }

  /** What is left of the part that goes on; or how long its time has been up, which a wall need not show. */
  leftOf(promised, over) {
    if (promised > 0) return [inMinutes(promised)];
    return [clockTimeIsUp, ...(over > 0 ? [make("small", {}, ` +${inMinutes(over)}`)] : [])];
  }

  /** Ring once when a part's time is up, if the bell is on. */
  strike(isUp) {
    if (isUp && this.wasUp === false && this.bell.getAttribute("aria-pressed") === "true") sound("bell");
    this.wasUp = isUp;
  }

  ring() {
    const on = this.bell.getAttribute("aria-pressed") !== "true";
    const can = !on || sound("bell");
    this.bell.setAttribute("aria-pressed", String(on && can));
    this.bell.textContent = on && can ? clockBellOn : clockBellOff;
    this.news.textContent = can ? this.bell.textContent : clockNoSound;
  }

  showNotes() {
    const part = this.sheet.segments[this.state.at];
    const lines = (words, found) => (found.length ? [make("h3", {}, words), make("ul", {}, ...found.map((line) => make("li", {}, line)))] : []);
    const pages = part ? part.show.map(([page, words]) => make("a", { href: `${this.getAttribute("root")}${page}`, target: "fu-wall" }, words)) : [];
    this.notes.replaceChildren(...(part ? [
      ...(part.aim ? [make("p", { class: "fu-meta" }, part.aim)] : []),
      ...(pages.length ? [make("p", {}, make("b", {}, workshopOnTheProjector), " ", listed(pages))] : []),
      ...lines(clockSay, part.say), ...lines(clockTheyDo, part.do),
      ...(part.cut ? [make("p", {}, make("b", {}, workshopShorter), " ", part.cut)] : []),
    ] : []));
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
    const stay = make("button", { type: "button", class: "fu-quiet", onclick: () => { this.asking.replaceChildren(); this.heading.focus(); } }, clockStopNo);
    const stop = make("button", { type: "button", class: "fu-quiet fu-danger", onclick: () => { forget(KEY); this.choose(); this.news.textContent = clockStopped; this.live.querySelector("h2").focus(); } }, clockStopYes);
    this.asking.replaceChildren(make("p", { class: "fu-row" }, clockStopSure, stop, stay));
    stay.focus();
  }
}

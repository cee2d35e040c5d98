// The window of the person who leads: slides, notes, what the run sheet says, the clock and the vote, in one view.
import { presenterBack, presenterNext, presenterNextUp, presenterNoNotes, presenterNotes, presenterNow, presenterSlide, presenterVoteHide, presenterVoteShow } from "words";
import { make, tell } from "../components/element.js";
import { Awake } from "../room/awake.js";
import { Line } from "../slides/line.js";
import { PartView } from "./parts.js";
import { WallBar } from "./wall-bar.js";

const KEYS = { PageDown: 1, PageUp: -1, ArrowRight: 1, ArrowLeft: -1 };
const OWN_ARROWS = "input, select, textarea, [contenteditable]"; // not words: names of elements

export class Desk {
  /** @param {HTMLElement} body */
  constructor(body) {
    this.body = body;
    this.name = body.dataset.deck;
    this.slides = /** @type {HTMLElement[]} */ ([...body.querySelectorAll(".slides > section")]);
    this.titles = this.slides.map((slide) => slide.querySelector(".fu-slides__go").textContent);
    this.clock = /** @type {import("../components/fu-clock.js").FuClock} */ (body.querySelector("fu-clock"));
    this.vote = /** @type {HTMLDetailsElement} */ (body.querySelector(".fu-presenter__vote"));
    this.at = 0;
    this.isVote = false;
    /** @type {RunSegment|null} */
    this.part = null;
    /** @type {RunSegment|null} */
    this.clockPart = null;
  }

  begin() {
    const last = Number(location.hash.slice(2)); // as in "#/3"
    if (this.slides[last]) this.at = last;
    this.line = new Line(this.name, false, {
      place: () => this.hear(this.line.known.at, this.line.known.vote),
      other: (isThere) => this.bar.heard(isThere, this.isVote),
    });
    this.line.known.at = this.at;
    this.build();
    this.listen();
    this.takePart();
    this.show();
    this.line.ask();
    this.bar.wait(false);
    new Awake().keep(true);
  }

  build() {
    const button = (words, act, attributes = {}) => make("button", { type: "button", class: "fu-quiet", onclick: act, ...attributes }, words);
    this.bar = new WallBar(() => this.address, (address) => this.line.open(address, "fu-wall"));
    this.parts = new PartView(this.clock.getAttribute("root"), (part) => this.clock.goToPart(part.id));
    this.count = make("span", { class: "fu-presenter__count", role: "status" });
    this.news = make("span", { class: "fu-sr", role: "status" });
    this.backer = button(presenterBack, () => this.go(this.at - 1));
    this.nexter = button(presenterNext, () => this.go(this.at + 1), { class: "fu-button" });
    this.voter = button(presenterVoteShow, () => this.tell(this.at, !this.isVote));
    this.notes = make("div", { class: "fu-presenter__own" });
    for (const slide of this.slides) this.prepare(slide);
    this.body.querySelector(".fu-presenter__without").remove();
    this.body.querySelector(".fu-presenter__head").append(
      make("p", { class: "fu-row" }, this.backer, this.nexter, this.count, this.news), this.bar.element, this.bar.blocked);
    this.body.querySelector(".fu-slides").classList.add("reveal");
    this.body.querySelector(".fu-slides").after(this.parts.element,
      make("section", { class: "fu-presenter__notes" }, make("h2", {}, presenterNotes), this.notes));
    this.vote.querySelector("summary").after(make("p", { class: "fu-noprint" }, this.voter));
    this.vote.querySelector("fu-vote").setAttribute("desk", "");
    document.documentElement.classList.add("fu-presenter--on", "print-pdf");
  }

  /** A slide is a picture here, whose links open on the wall. @param {HTMLElement} slide */
  prepare(slide) {
    const picture = slide.firstElementChild;
    const frame = make("div", { class: "fu-presenter__frame" });
    picture.replaceWith(make("p", { class: "fu-presenter__which" }), frame);
    frame.append(picture);
    for (const link of slide.querySelectorAll("a[href]")) link.setAttribute("target", "fu-wall");
  }

  listen() {
    addEventListener("keydown", (event) => this.press(event), true);
    this.clock.addEventListener("fu-part", () => this.hearClock());
    this.vote.addEventListener("toggle", () => document.documentElement.classList.toggle("fu-presenter--votes", this.vote.open));
    this.vote.addEventListener("fu-vote", (event) => {
      const isOn = /** @type {CustomEvent} */ (event).detail;
      if (this.isVote !== isOn) this.tell(this.at, isOn);
    });
  }

  /** A clicker sends the page keys, whatever has the focus. @param {KeyboardEvent} event */
  press(event) {
    const by = KEYS[event.key];
    const target = /** @type {HTMLElement} */ (event.target);
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key.startsWith("Arrow") && target.closest(OWN_ARROWS)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.go(this.at + by);
  }

  /** The wall's address of this slide. */
  get address() {
    return `${this.body.dataset.wall}#/${this.at}`;
  }

  /** The run sheet: the deck's own, or the one that the clock runs. */
  get sheet() {
    const id = this.clock.state ? this.clock.state.sheet : this.name;
    return (window.followUpSheets || []).find((sheet) => sheet.id === (this.isOfSheet ? this.name : id));
  }

  get isOfSheet() {
    return this.clock.hasAttribute("sheet");
  }

  /** The name of the part that a slide belongs to. @param {number} at */
  partOf(at) {
    return this.slides[at].dataset.part;
  }

  /** Go to a slide. @param {number} at */
  go(at) {
    if (this.slides[at]) this.tell(at, false);
  }

  tell(at, isVote) {
    this.line.tell(at, isVote);
    this.bar.wait(isVote);
    this.hear(at, isVote);
  }

  hear(at, isVote) {
    const isOther = at !== this.at;
    this.at = Math.min(at, this.slides.length - 1);
    this.isVote = isVote;
    if (isOther) this.takePart();
    this.show();
  }

  /** The part of this slide is what is led now. */
  takePart() {
    const id = this.partOf(this.at);
    if (id && this.sheet) this.part = this.sheet.segments.find((each) => each.id === id);
    if (this.part && this.part.show.some(([page]) => page === "room/vote.html")) this.vote.open = true;
    if (this.slides[this.at].querySelector(".fu-presenter__here")) this.vote.open = true;
  }

  /** Another part goes on: the deck goes with it, to its first slide. */
  hearClock() {
    const { state } = this.clock;
    const isOurs = state && (!this.isOfSheet || state.sheet === this.name);
    const now = isOurs ? this.sheet.segments[state.at] || null : null;
    const isNew = this.knew && now && now !== this.clockPart;
    this.clockPart = now;
    this.knew = true;
    if (!this.part) this.takePart();
    if (isNew) this.follow(now);
    this.show();
  }

  /** @param {RunSegment} part */
  follow(part) {
    const first = this.slides.findIndex((slide) => slide.dataset.part === part.id);
    if (first >= 0 && this.partOf(this.at) !== part.id) this.go(first);
    this.part = part;
  }

  show() {
    const { at } = this;
    this.slides.forEach((slide, i) => {
      slide.classList.toggle("fu-presenter__now", i === at);
      slide.classList.toggle("fu-presenter__next", i === at + 1);
      /** @type {HTMLElement} */ (slide.querySelector(".fu-slide")).inert = i !== at;
      slide.querySelector(".fu-presenter__which").textContent = i === at ? presenterNow : presenterNextUp;
    });
    tell(this.count, presenterSlide({ n: at + 1, all: this.slides.length }));
    tell(this.news, this.titles[at]);
    this.backer.disabled = at === 0;
    this.nexter.disabled = at === this.slides.length - 1;
    this.showNotes();
    this.parts.show(this.part || this.clockPart, this.clockPart);
    this.voter.textContent = this.isVote ? presenterVoteHide : presenterVoteShow;
    this.bar.show(this.isVote);
    history.replaceState(null, "", `#/${at}`);
  }

  showNotes() {
    if (this.noted === this.at) return;
    this.noted = this.at;
    const own = this.slides[this.at].querySelector(".fu-slides__own");
    const notes = own && own.textContent.trim() ? [...own.cloneNode(true).childNodes] : [make("p", { class: "fu-meta" }, presenterNoNotes)];
    this.notes.replaceChildren(...notes);
    for (const link of this.notes.querySelectorAll("a[href]")) link.setAttribute("target", "fu-wall");
  }
}

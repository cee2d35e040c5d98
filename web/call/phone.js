// The phone on the page, while a call goes on.
import {
  callEndIt, callEndNo, callEndYes, callHangUp, callHear, callIsOver, callMood, callMoodIs, callNoSound, callNoVoice,
  callPhone, callSeeReview, callSound, callWhatDoYouSay, callWritePart, callYourPart,
} from "words";
import { CALL_CHANNELS } from "facts";
import { make, withNodes } from "../components/element.js";
import { inEnglish } from "../components/english.js";
import { REDRAWN } from "../components/fu-voice.js";
import { keep, recall } from "../storage.js";
import { timeOnTheLine } from "./clock.js";
import { englishSwitch, keptEnglish, otherEnglish } from "./english.js";
import { wayAt } from "./hearing.js";
import { isSpoken, line, named, practicePerson, said, spokenLine, told, yesHere } from "./lines.js";
import { dotsOf, moodOf } from "./mood.js";
import { inShownOrder } from "./order.js";
import { OwnWords } from "./own-words.js";
import { HANG_UP, words } from "./play.js";
import { sound } from "./sound.js";
import { speak, whenVoices } from "./voice.js";
import { onTheLine, unbroken } from "./words.js";

const SOUND = "follow-up.sound";

/** Draws a play as a phone and hands on what the learner chooses. */
export class Phone {
  /**
   * @param {import("./play.js").Play} play
   * @param {number} seed The call's seed, from which the order of the choices comes too.
   * @param {{choose: (id: string, own?: string) => void, address: string, also: boolean, tell: (words: (Node|string)[]) => void, redrawn: () => void}} does
   *   `tell` says something to a screen reader; `redrawn` is called when other things stand under the finger;
   *   `address` is the compiled call's, and `also` whether other ways to say its lines are known.
   */
  constructor(play, seed, { choose, tell, redrawn, address, also }) {
    this.play = play;
    this.seed = seed;
    this.tell = tell;
    this.redrawn = redrawn;
    this.data = play.graph.data;
    this.choose = choose;
    this.english = keptEnglish();
    this.noisy = recall(SOUND) === "on";
    this.element = this.build();
    this.own = new OwnWords(this, address, also);
    this.choices.after(this.own.element);
  }

  build() {
    this.line = make("b");
    this.clock = make("span");
    this.yours = make("p", { class: "fu-phone__yours" });
    this.turn = make("div", { class: "fu-phone__turn" }, this.yours);
    this.turn.addEventListener(REDRAWN, () => this.redrawn());
    this.at = make("p", { class: "fu-phone__at" });
    this.frame = make("div", { class: "fu-frame" });
    this.theirs = make("p");
    this.mood = make("ul", { class: "fu-phone__mood", "aria-label": callMood });
    this.note = make("p", { class: "fu-phone__note", role: "status" });
    this.voiceless = make("p", { hidden: true }, callNoVoice);
    this.choices = make("div", { class: "fu-phone__choices", role: "group", tabindex: -1 });
    this.asks = make("p", { class: "fu-phone__asks", "aria-hidden": "true" });
    this.section = make("section", { class: "fu-phone" },
      make("div", { class: "fu-phone__top" }, this.line, this.clock), practicePerson(this.data),
      make("div", { class: "fu-phone__talk" }, this.at, this.frame, this.turn, this.theirs, this.mood, this.asks),
      this.choices, this.controls(), this.question(), this.note);
    return make("div", { class: "fu-call__stage" },
      this.section,
      make("aside", { class: "fu-call__aside", "aria-label": callYourPart },
        make("h2", {}, callYourPart), make("p", {}, told(this.data.you)),
        yesHere(this.data), this.voiceless));
  }

  controls() {
    const button = (attributes, text) => make("button", { type: "button", ...attributes }, text);
    this.simple = englishSwitch(this.english, () => this.switchEnglish());
    this.bell = button({ "aria-pressed": String(this.noisy), onclick: () => this.switchSound() }, callSound);
    this.hear = button({ hidden: true, onclick: () => this.readAloud() }, callHear);
    this.off = button({ class: "fu-phone__off", onclick: () => this.ask(true) });
    whenVoices((can) => {
      this.canSpeak = can;
      this.showVoice();
    });
    this.buttons = make("div", { class: "fu-phone__controls" }, this.simple, this.bell, this.hear, this.off);
    return this.buttons;
  }

  /** The question that stands in place of the controls once somebody wants to hang up. */
  question() {
    const button = (text, onclick, look) => make("button", { type: "button", class: look, onclick }, text);
    const goOn = () => {
      this.ask(false);
      this.off.focus();
    };
    this.endIt = make("b");
    this.endYes = button("", () => this.choose(HANG_UP), "fu-phone__off");
    this.sure = make("div", {
      class: "fu-phone__controls", role: "group", tabindex: -1, hidden: true,
      onkeydown: (event) => { if (event.key === "Escape") goOn(); },
    }, this.endIt, this.endYes, button(callEndNo, goOn));
    return this.sure;
  }

  ask(asked) {
    this.buttons.hidden = asked;
    this.sure.hidden = !asked;
    this.redrawn();
    if (asked) this.sure.focus();
  }

  /**
   * Show where the call is now.
   * @param {() => void} [toReview] What to do when the reader leaves a call that has ended.
   */
  update(toReview) {
    const { play } = this;
    const { beat } = play;
    this.showYours();
    this.offerVoice();
    this.nameTheEnd(beat);
    this.ask(false);
    this.showFrame(beat);
    this.showLine(beat);
    this.showVoice();
    this.showMood();
    this.showChoices(toReview);
    this.tell([...this.spoken(beat), " ", ...this.moodInWords()]);
    if (this.noisy && this.rings(beat)) sound(play.over ? "end" : beat.speaker);
  }

  /** Whether there is a phone, with its clock, its ring and its voice. @param {CallBeat} beat */
  rings({ channel }) {
    return channel === CALL_CHANNELS[0];
  }

  /** When it is, and the letter, the messages or the place that the words stand in. @param {CallBeat} beat */
  showFrame(beat) {
    const { channel, at = "", part } = beat;
    this.section.className = `fu-phone fu-phone--${channel}`;
    this.section.setAttribute("aria-label", callPhone({ channel }));
    const views = window.followUpFrames ? window.followUpFrames.frameView(this.play, this.english) : [];
    this.frame.replaceChildren(...views);
    for (const view of this.frame.children) view.scrollTop = view.scrollHeight;
    // What the frame shows itself stands there alone; messages hold all that was written.
    const holdsAll = views.length > 0 && channel === CALL_CHANNELS[2];
    this.at.replaceChildren(at && !holdsAll ? line(at) : "");
    this.turn.hidden = holdsAll || (views.length > 0 && Boolean(part));
    this.theirs.hidden = holdsAll || !beat.says;
    this.asks.replaceChildren(part ? callWritePart({ part }) : "");
  }

  /** The device's voice and sounds belong to the phone. */
  showVoice() {
    const rings = this.rings(this.play.beat);
    [this.hear.hidden, this.bell.hidden, this.voiceless.hidden] = [!this.canSpeak || !rings, !rings, this.canSpeak || !rings];
  }

  /** What a screen reader says of a moment: when it is, the words, and what is to be written. @param {CallBeat} beat @returns {(Node|string)[]} */
  spoken(beat) {
    const at = beat.at ? [line(beat.at), ". "] : [];
    const asks = beat.part ? [" ", callWritePart({ part: beat.part }), "."] : [];
    return [...at, ...spokenLine(this.data, beat, this.english), ...asks];
  }

  /** Nobody hangs up where nobody is on the phone. @param {CallBeat} beat */
  nameTheEnd(beat) {
    const way = wayAt(beat);
    this.off.replaceChildren(callHangUp({ way }));
    this.endIt.replaceChildren(callEndIt({ way }));
    this.endYes.replaceChildren(callEndYes({ way }));
    this.sure.setAttribute("aria-label", callEndIt({ way }));
  }

  /** @param {CallChoice} choice */
  words(choice) {
    return said(choice, this.english);
  }

  /** What was said last, with where, and the kind of English, as `said` and `words` ask for it. */
  get lastSaid() {
    const last = this.play.turns[this.play.turns.length - 1];
    return last && /** @type {const} */ ([last.choice, this.english, this.play.graph.beat(last.state)]);
  }

  showYours() {
    const own = this.play.own[this.play.turns.length - 1];
    const line = this.lastSaid ? said(...this.lastSaid) : "";
    this.yours.replaceChildren(own ? make("bdi", {}, own) : line);
  }

  /** The line that was just said can be recorded, if it is one to say. */
  offerVoice() {
    this.voice?.remove();
    this.voice = null;
    const last = this.lastSaid;
    if (last && !this.rings(last[2])) return;
    const line = last ? words(...last) : "";
    this.voice = isSpoken(line) ? make("fu-voice", { line }) : null;
    if (this.voice) this.turn.prepend(this.voice);
  }

  /** In other words a new recording says them; one that is there keeps its own. */
  offerVoiceAgain() {
    if (this.voice && !this.voice.panel) this.voice.setAttribute("line", words(...this.lastSaid));
  }

  readAloud() {
    window.followUpVoice?.quiet();
    speak(words(this.play.beat, this.english), this.english);
  }

  /** The line appears word by word, as it is spoken; readers of the page's text get it whole. @param {CallBeat} beat */
  showLine(beat) {
    const { speaker } = beat;
    this.line.replaceChildren(speaker === "employer" ? named(this.data, speaker) : onTheLine(this.data, speaker, beat.channel));
    const time = timeOnTheLine(this.play.transcript(this.english));
    this.clock.replaceChildren(line(this.data.employer.company), time ? ` · ${time}` : "");
    this.theirs.className = `fu-phone__line fu-phone__line--${speaker}`;
    const spans = document.createDocumentFragment();
    // Somebody's own words stay in one piece.
    const apart = unbroken(words(beat, this.english)).match(/(?:\u2068[^\u2069]*\u2069|[^ ])+/g) || [];
    spans.append(...apart.map((word, i) => make("span", { style: `--i:${i}` }, told(word), " ")));
    this.theirs.replaceChildren(inEnglish(spans));
  }

  /** The line as it is heard since the switch. @param {CallBeat} beat */
  showLineAgain(beat) {
    if (!beat.plain) return;
    this.showLine(beat);
    this.tell(this.spoken(beat));
  }

  showMood() {
    const meters = this.play.graph.meters(this.play.state);
    this.mood.replaceChildren(...meters.map((meter) => {
      const { length, on } = dotsOf(meter);
      const dots = Array.from({ length }, (_, i) => make("i", { class: i < on ? "on" : "" }));
      return make("li", {}, make("span", { "aria-hidden": true }, ...dots), " ", ...moodOf(meter));
    }));
  }

  moodInWords() {
    const moods = document.createDocumentFragment();
    this.play.graph.meters(this.play.state).forEach((meter, i) => moods.append(i ? ", " : "", ...moodOf(meter)));
    return withNodes(callMoodIs, { moods });
  }

  showChoices(toReview) {
    const { play } = this;
    const pills = play.over
      ? [make("button", { type: "button", class: "fu-button", onclick: toReview }, callSeeReview)]
      : inShownOrder(play, this.seed).map((choice) => make("button", { type: "button", class: "fu-phone__pill", onclick: () => this.choose(choice.id) },
        this.words(choice)));
    this.off.hidden = play.over;
    this.choices.setAttribute("aria-label", this.asksFor());
    this.choices.replaceChildren(...pills);
    // The button that had the focus is gone: the group takes it, and the line is read politely.
    if (play.turns.length) this.choices.focus({ preventScroll: true });
    this.own.update();
    this.bringIntoSight();
  }

  /** What the choices answer, for a screen reader. */
  asksFor() {
    const { over, beat: { channel, part }, graph } = this.play;
    if (over) return callIsOver({ channel: graph.channel });
    return part ? callWritePart({ part }) : callWhatDoYouSay({ channel });
  }

  /** The phone from its top on; where that leaves no room for the line, the line. */
  bringIntoSight() {
    if (!this.element.scrollIntoView) return;
    this.element.scrollIntoView({ block: "start" });
    const heard = this.theirs.hidden ? this.frame.querySelector("li:last-child") || this.frame : this.theirs;
    const next = this.play.beat.part ? this.asks : heard;
    // Below what is to be written stand the lines for it.
    const isPart = next === this.asks;
    if (next.getBoundingClientRect().bottom > innerHeight / (isPart ? 2 : 1)) next.scrollIntoView({ block: isPart ? "center" : "start" });
  }

  /** What is heard changes too: the same, slower and simpler. */
  switchEnglish() {
    this.english = otherEnglish(this.english);
    this.simple.setAttribute("aria-pressed", String(this.english === "plain"));
    this.redrawn();
    this.showYours();
    this.showFrame(this.play.beat);
    this.offerVoiceAgain();
    this.showLineAgain(this.play.beat);
    inShownOrder(this.play, this.seed).forEach((choice, i) => { this.choices.children[i].replaceChildren(this.words(choice)); });
  }

  switchSound() {
    this.noisy = !this.noisy;
    const mute = this.noisy && !sound(this.play.beat.speaker);
    if (mute) this.noisy = false;
    this.note.textContent = mute ? callNoSound : "";
    keep(SOUND, this.noisy ? "on" : "off");
    this.bell.setAttribute("aria-pressed", String(this.noisy));
  }
}

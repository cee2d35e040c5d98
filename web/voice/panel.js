// What `<fu-voice>` shows once its button was pressed: the recording goes on, and then what can be done with it.
import { VOICE_MOST_KEPT, VOICE_MOST_SECONDS } from "facts";
import {
  clockStop, recordPageDelete, voiceAgain, voiceAsking, voiceBusy, voiceDeleted, voiceIsKept, voiceKeep, voiceKept, voiceLeave, voiceMost, voiceNone, voiceNotDeleted,
  voiceNothing, voiceNotKept, voiceNotNow, voiceRecorded, voiceRefused, voiceReplace, voiceTime, voiceYours,
} from "words";
import { make, withNodes } from "../components/element.js";
import { inEnglish } from "../components/english.js";
import { today } from "../kept.js";
import { deleteTake, keepTake } from "./kept-takes.js";
import { modelButton, playButton } from "./play-buttons.js";
import { quiet } from "./playing.js";
import { Recorder } from "./recorder.js";

/** Why there is nothing to hear. @type {Record<string, string>} */
const NOTHING = { refused: voiceRefused, none: voiceNone, busy: voiceBusy, dropped: "" };

const button = (words, onclick) => make("button", { type: "button", onclick }, words);

export class Panel {
  /** @param {import("../components/fu-voice.js").FuVoice} host Where it stands, with the line and the button that opens it. */
  constructor(host) {
    this.host = host;
    this.place = make("div", { class: "fu-voice__panel", role: "group", "aria-label": voiceYours, tabindex: -1 });
    host.button.after(this.place);
    /** Of what is kept. @type {string|null} */
    this.id = null;
    this.record();
  }

  /** @param {(Node|string)[]} children @param {HTMLElement} [focus] */
  show(children, focus = this.place) {
    this.place.replaceChildren(...children);
    this.host.redrawn();
    focus.focus({ preventScroll: true });
  }

  say(...words) {
    this.host.news.replaceChildren(...words);
  }

  record() {
    quiet();
    this.id = null;
    this.take = null;
    this.say("");
    this.show([make("p", {}, voiceAsking), button(voiceLeave, () => this.close())]);
    this.recorder = new Recorder({ begun: () => this.goesOn(), ended: (take, why) => this.ended(take, why) });
    this.recorder.start();
  }

  /** A screen reader is told nothing but the button: it would be recorded too. */
  goesOn() {
    const { recorder } = this;
    const time = make("span", { "aria-hidden": "true" });
    const tick = () => { time.textContent = voiceTime({ n: Math.floor(recorder.seconds), most: VOICE_MOST_SECONDS }); };
    tick();
    this.clock = setInterval(tick, 250);
    const stop = button(clockStop, () => recorder.stop("stop"));
    stop.className = "fu-voice__stop";
    this.show([stop, time], stop);
  }

  /** @param {import("./recorder.js").Take|null} take @param {import("./recorder.js").Why} why */
  ended(take, why) {
    clearInterval(this.clock);
    if (why === "dropped" || !this.host.isConnected) return;
    if (take) {
      this.take = { ...take, line: this.host.line, day: today() };
      this.say(voiceRecorded({ why, most: VOICE_MOST_SECONDS }));
      this.showTake();
      return;
    }
    if (why === "refused" || why === "none") this.host.refuse();
    this.close(NOTHING[why] ?? voiceNothing);
  }

  showTake() {
    const { take } = this;
    const play = playButton(take.sound, (words) => this.say(words));
    this.show([
      play,
      modelButton(take.line),
      button(voiceAgain, () => this.record()),
      this.id ? make("span", {}, voiceIsKept) : button(voiceKeep, () => this.keep()),
      button(recordPageDelete, () => this.delete()),
    ], play);
  }

  /** @param {string|null} [instead] The id of one that goes for it. */
  async keep(instead = null) {
    const { take } = this;
    const { kept, id, oldest } = await keepTake(take, instead);
    if (this.take !== take) return; // another one is recorded by now
    if (oldest) {
      this.askForRoom(oldest);
      return;
    }
    if (kept) this.id = id;
    this.say(kept ? voiceKept : voiceNotKept);
    this.showTake();
  }

  /** @param {import("./kept-takes.js").KeptTake} oldest */
  askForRoom(oldest) {
    this.say("");
    this.show([
      make("p", {}, ...withNodes(voiceMost, { n: VOICE_MOST_KEPT, typed: inEnglish(oldest.line) })),
      button(voiceReplace, () => this.keep(oldest.id)), button(voiceNotNow, () => this.showTake()),
    ]);
  }

  async delete() {
    const gone = !this.id || await deleteTake(this.id);
    if (gone) this.close(voiceDeleted);
    else this.say(voiceNotDeleted);
  }

  /** Put all away, say why, and give the button back. */
  close(words = "") {
    this.end();
    this.say(words);
    this.host.closed();
  }

  /** Nothing is recorded or heard any more, and nothing of it is left. */
  end() {
    clearInterval(this.clock);
    this.recorder.stop("dropped");
    quiet();
    this.take = null;
    this.place.remove();
  }
}

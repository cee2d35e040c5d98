// One recording from the microphone. Whatever ends it, no track of the microphone is left open.
import { VOICE_BITS, VOICE_MOST_SECONDS } from "facts";

/**
 * A recording. `sound` has the type that the device records in.
 * @typedef {{sound: Blob, seconds: number}} Take
 * What ended it: the learner, the time, the microphone, a hidden page, somebody who wants nothing of it; or what kept it from beginning.
 * @typedef {"stop"|"full"|"taken"|"hidden"|"dropped"|"refused"|"none"|"busy"} Why
 */

/** The only one that goes on. @type {Recorder|null} */
let going = null;

/** What kept the microphone from being opened. @param {Error} error @returns {Why} */
function whyNot({ name }) {
  if (["NotAllowedError", "SecurityError"].includes(name)) return "refused";
  return ["NotFoundError", "OverconstrainedError"].includes(name) ? "none" : "busy";
}

const close = (stream) => stream.getTracks().forEach((track) => { track.stop(); });

export class Recorder {
  /**
   * @param {{begun: () => void, ended: (take: Take|null, why: Why) => void}} tells `begun` once it records; `ended` once, when all is
   *   closed, with null where nothing was recorded.
   */
  constructor({ begun, ended }) {
    this.begun = begun;
    this.ended = ended;
    /** @type {Why|null} */
    this.why = null;
    this.parts = [];
    this.hide = () => { if (document.visibilityState === "hidden") this.stop("hidden"); };
    this.leave = () => this.stop("hidden");
  }

  /** Open the microphone and record. Another recording that goes on is stopped. */
  async start() {
    if (going) going.stop("stop");
    going = this;
    document.addEventListener("visibilitychange", this.hide);
    window.addEventListener("pagehide", this.leave);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (this.why) close(stream); // the answer came too late
      else this.record(stream);
    } catch (error) {
      this.stop(whyNot(error));
    }
  }

  record(stream) {
    this.stream = stream;
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: VOICE_BITS });
    recorder.ondataavailable = ({ data }) => this.parts.push(data);
    recorder.onstop = () => {
      this.stop("taken"); // it stops by itself when the microphone is gone
      this.tell();
    };
    recorder.onerror = () => this.stop("taken");
    for (const track of stream.getTracks()) {
      track.onended = () => this.stop("taken");
      track.onmute = () => this.stop("taken"); // a telephone call comes in
    }
    recorder.start();
    this.recorder = recorder;
    this.from = Date.now();
    this.timer = setTimeout(() => this.stop("full"), VOICE_MOST_SECONDS * 1000);
    this.begun();
  }

  /** Seconds that it goes on, up to the most. */
  get seconds() {
    return Math.min(VOICE_MOST_SECONDS, (Date.now() - this.from) / 1000);
  }

  /** End it; a second time does nothing. @param {Why} why */
  stop(why) {
    if (this.why) return;
    this.why = why;
    if (going === this) going = null;
    clearTimeout(this.timer);
    document.removeEventListener("visibilitychange", this.hide);
    window.removeEventListener("pagehide", this.leave);
    const { recorder, stream } = this;
    this.length = recorder ? this.seconds : 0;
    const working = recorder && recorder.state !== "inactive";
    if (working) recorder.stop(); // it hands over what it has, and then tells
    if (stream) close(stream);
    if (!recorder) this.tell();
  }

  tell() {
    if (this.told) return;
    this.told = true;
    const sound = new Blob(this.parts, { type: this.recorder ? this.recorder.mimeType : "" });
    this.ended(sound.size ? { sound, seconds: Math.max(1, Math.round(this.length)) } : null, this.why);
  }
}

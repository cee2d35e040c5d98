// One thing is heard at a time: a recording, or a line by the device's own voice.
import { hush, speak } from "../call/voice.js";

/** What is played now. @type {{audio: HTMLAudioElement, end: (whole: boolean) => void}|null} */
let now = null;

/** Stop whatever is heard. */
export function quiet() {
  hush();
  if (!now) return;
  now.audio.pause();
  now.end(true);
}

/**
 * Play a recording.
 * @param {Blob} sound
 * @param {(could: boolean) => void} ended Called once, however it ends; false if the device cannot play it.
 */
export function playSound(sound, ended) {
  quiet();
  const audio = new Audio(URL.createObjectURL(sound));
  const end = (could) => {
    if (!now || now.audio !== audio) return;
    now = null;
    URL.revokeObjectURL(audio.src);
    ended(could);
  };
  now = { audio, end };
  audio.onended = () => end(true);
  audio.onerror = () => end(false);
  audio.play().catch(() => end(false));
}

/** Read the model line aloud. @param {string} line */
export function playLine(line) {
  quiet();
  speak(line, "says");
}

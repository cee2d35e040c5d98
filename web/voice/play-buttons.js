// The two buttons that a recording has for hearing: the learner, and the model.
import { voiceModel, voiceNotPlayed, voicePlay, voicePlayStop } from "words";
import { whenVoices } from "../call/voice.js";
import { make } from "../components/element.js";
import { playLine, playSound, quiet } from "./playing.js";

/**
 * A button that plays a recording, and stops it.
 * @param {Blob} sound @param {(words: string) => void} tell Says what went wrong.
 * @param {Record<string, string>} [attributes]
 */
export function playButton(sound, tell, attributes = {}) {
  let playing = false;
  const show = (now) => {
    playing = now;
    button.textContent = now ? voicePlayStop : voicePlay;
  };
  const play = () => {
    show(true);
    playSound(sound, (could) => {
      show(false);
      if (!could) tell(voiceNotPlayed);
    });
  };
  const button = make("button", { type: "button", ...attributes, onclick: () => (playing ? quiet() : play()) });
  show(false);
  return button;
}

/**
 * A button that reads the line aloud; hidden where the device has no voice for it.
 * @param {string} line @param {Record<string, string>} [attributes]
 */
export function modelButton(line, attributes = {}) {
  const button = make("button", { type: "button", ...attributes, onclick: () => playLine(line) }, voiceModel);
  whenVoices((can) => { button.hidden = !can; });
  return button;
}

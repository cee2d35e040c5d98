// Lines read aloud by the device's own voice, where it has an English one that works offline or on.

const speech = window.speechSynthesis;

/** An English voice of this device, or undefined. */
function englishVoice() {
  const voices = speech ? speech.getVoices().filter((voice) => voice.lang.startsWith("en")) : [];
  // A voice on the device first: a voice from a server would send the words away.
  return voices.find((voice) => voice.localService);
}

/** Call `then` now and again whenever the device's voices change, with whether one can speak. */
export function whenVoices(then) {
  then(Boolean(englishVoice()));
  if (speech && speech.addEventListener) speech.addEventListener("voiceschanged", () => then(Boolean(englishVoice())));
}

/** How fast a line is read, 1 for the voice's own speed. */
const RATE = { says: 0.92, plain: 0.75 };

/** Read a line aloud, slower in simple English; anything still being read is stopped first. @param {string} text @param {"says"|"plain"} english */
export function speak(text, english) {
  const voice = englishVoice();
  if (!voice) return;
  speech.cancel();
  const words = new SpeechSynthesisUtterance(text.replace(/[()\u2068\u2069]/g, ""));
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = RATE[english];
  speech.speak(words);
}

/** Stop reading. */
export function hush() {
  if (speech) speech.cancel();
}

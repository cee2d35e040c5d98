// What a room needs, one check each: `{good, says, todo}`. The browser is passed in, so that each part can be broken on purpose.

const LEAST_WIDE = 1024;
const LEAST_HIGH = 600;

const good = (says) => ({ good: true, says, todo: "" });
const care = (says, todo) => ({ good: false, says, todo });

/** Whether the page is large enough for the last row. */
export function projector({ innerWidth, innerHeight }) {
  return innerWidth >= LEAST_WIDE && innerHeight >= LEAST_HIGH
    ? good(`The window is ${innerWidth} wide and ${innerHeight} high.`)
    : care(`The window is small: ${innerWidth} wide and ${innerHeight} high.`, "Make the window full screen (F11), or set the projector to a higher resolution.");
}

/** Whether this device can make a sound; whether people hear it, only a person can say. */
export function sound({ AudioContext }) {
  return AudioContext ? good("This browser can make sounds. Play one, and listen.")
    : care("This browser makes no sounds.", "Sound is not needed: all words are on the page.");
}

/** Whether a line can be heard in English, without the internet. */
export function voice({ speechSynthesis }) {
  const voices = speechSynthesis ? speechSynthesis.getVoices() : [];
  return voices.some(({ lang, localService }) => localService && /^en\b/i.test(lang)) ? good("There is an English voice on this device.")
    : care("There is no English voice on this device.", "Read the lines aloud yourself, or ask somebody who likes to read.");
}

/** Whether this device keeps what is typed: the clock, the votes, the room's odds. */
export function storage(browser) {
  try {
    const key = "follow-up.check";
    browser.localStorage.setItem(key, "1");
    const kept = browser.localStorage.getItem(key) === "1";
    browser.localStorage.removeItem(key);
    if (kept) return good("The clock and the votes survive a reload.");
  } catch {
    // Told below: closed or full.
  }
  return care("This device keeps nothing for this page.", "Use a window that is not private. If you cannot, do not reload the page.");
}

/** Whether the site goes on when the Wi-Fi does not. */
export function offline({ location }) {
  return location.protocol === "file:" ? good("The site runs from this device. You need no internet.")
    : care("The site comes from the internet now.", "Have the offline copy on a stick or on this laptop, unzipped.");
}

/** Whether the exercises run in this browser. */
export function lab({ location, WebAssembly, indexedDB, navigator }) {
  if (location.protocol === "file:") return care("The exercises in the browser do not run from a stick.", "Show them as pages (Read online), or use the web address.");
  if (!WebAssembly || !indexedDB) return care("This browser is too old for the exercises.", "Use a newer Firefox, Chrome, Edge or Safari, or show them as pages.");
  return navigator.serviceWorker ? good("The exercises can run here. Open one now: the first start is slow.")
    : care("The exercises run, but files cannot be kept beside them here.", "Use https, or a window that is not private.");
}

/** Nobody can see a printer from a page. */
export function printing() {
  return care("A page cannot see your printer.", "Print the sheet My plan now. No printer? Let people write on any paper.");
}

export const CHECKS = [
  ["Projector", projector], ["Sound", sound], ["Voice", voice], ["Storage", storage], ["Offline", offline], ["Exercises", lab], ["Printing", printing],
];

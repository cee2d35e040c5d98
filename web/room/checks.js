// What a room needs, one check each: `{good, says, todo}`. The browser is passed in, so that each part can be broken on purpose.
import {
  callSound, roomLab, roomLabGood, roomLabNoFiles, roomLabNoFilesDo, roomLabOld, roomLabOldDo, roomLabStick, roomLabStickDo, roomOffline,
  roomOfflineDo, roomOfflineGood, roomOfflineNot, roomPrinting, roomPrintingDo, roomPrintingUnseen, roomProjector, roomProjectorDo,
  roomProjectorGood, roomProjectorSmall, roomSoundDo, roomSoundGood, roomSoundNone, roomStorage, roomStorageDo,
  roomStorageGood, roomStorageNone, roomVoice, roomVoiceDo, roomVoiceGood, roomVoiceNone,
} from "words";
import { canRunPython } from "../lab/able.js";

/**
 * @typedef {Window & typeof globalThis} Browser
 * @typedef {{good: boolean, says: string, todo: string}} Found
 */

const LEAST_WIDE = 1024;
const LEAST_HIGH = 600;

const good = (says) => ({ good: true, says, todo: "" });
const care = (says, todo) => ({ good: false, says, todo });

/** Whether the page is large enough for the last row. @param {Browser} browser */
export function projector({ innerWidth, innerHeight }) {
  const [wide, high] = [String(innerWidth), String(innerHeight)];
  return innerWidth >= LEAST_WIDE && innerHeight >= LEAST_HIGH ? good(roomProjectorGood({ wide, high }))
    : care(roomProjectorSmall({ wide, high }), roomProjectorDo);
}

/** Whether this device can make a sound; whether people hear it, only a person can say. @param {Browser} browser */
export function sound({ AudioContext }) {
  return AudioContext ? good(roomSoundGood) : care(roomSoundNone, roomSoundDo);
}

/** Whether a line can be heard in English, without the internet. @param {Browser} browser */
export function voice({ speechSynthesis }) {
  const voices = speechSynthesis ? speechSynthesis.getVoices() : [];
  return voices.some(({ lang, localService }) => localService && /^en\b/i.test(lang)) ? good(roomVoiceGood)
    : care(roomVoiceNone, roomVoiceDo);
}

/** Whether this device keeps what is typed: the clock, the votes, the room's odds. @param {Browser} browser */
export function storage(browser) {
  try {
    const key = "follow-up.check";
    browser.localStorage.setItem(key, "1");
    const kept = browser.localStorage.getItem(key) === "1";
    browser.localStorage.removeItem(key);
    if (kept) return good(roomStorageGood);
  } catch {
    // Told below: closed or full.
  }
  return care(roomStorageNone, roomStorageDo);
}

/** Whether the site goes on when the Wi-Fi does not. @param {Browser} browser */
export function offline({ location }) {
  return location.protocol === "file:" ? good(roomOfflineGood) : care(roomOfflineNot, roomOfflineDo);
}

/** Whether the exercises run in this browser. @param {Browser} browser */
export function lab(browser) {
  const { location, navigator } = browser;
  if (location.protocol === "file:") return care(roomLabStick, roomLabStickDo);
  if (!canRunPython(browser) || !browser.indexedDB) return care(roomLabOld, roomLabOldDo);
  return navigator.serviceWorker ? good(roomLabGood) : care(roomLabNoFiles, roomLabNoFilesDo);
}

/** Nobody can see a printer from a page. */
export function printing() {
  return care(roomPrintingUnseen, roomPrintingDo);
}

/** @type {[string, (browser: Browser) => Found][]} */
export const CHECKS = [
  [roomProjector, projector], [callSound, sound], [roomVoice, voice], [roomStorage, storage], [roomOffline, offline], [roomLab, lab],
  [roomPrinting, printing],
];

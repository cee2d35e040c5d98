// What a room needs, one check each. What a browser cannot see is a question to the person, whose Yes makes it good.
// The browser is passed in, so that each part can be broken on purpose.
import {
  callSound, roomLab, roomLabAsk, roomLabGood, roomLabNoFiles, roomLabNoFilesDo, roomLabOld, roomLabOldDo, roomLabStick, roomLabStickDo, roomOffline,
  roomOfflineAsk, roomOfflineDo, roomOfflineGood, roomOfflineNot, roomPower, roomPowerAsk, roomPowerDo, roomPowerGood, roomPowerNot, roomPowerUnseen,
  roomPrinting, roomPrintingAsk, roomPrintingDo, roomPrintingUnseen, roomProjector, roomProjectorAsk, roomProjectorDo, roomProjectorGood,
  roomProjectorSmall, roomScreen, roomScreenAsk, roomScreenDo, roomScreenGood, roomScreenOne, roomScreenUnseen, roomSleep, roomSleepAsk, roomSleepDo,
  roomSleepGood, roomSleepNone, roomSoundAsk, roomSoundAskNone, roomSoundDo, roomSoundDoNone, roomSoundGood, roomSoundNone, roomStorage,
  roomStorageAsk, roomStorageDo, roomStorageGood, roomStorageNone, roomVoice, roomVoiceAsk, roomVoiceDo, roomVoiceGood, roomVoiceNone,
} from "words";
import { canRunPython } from "../lab/able.js";

/**
 * @typedef {Window & typeof globalThis} Browser
 * @typedef {{charging: boolean, level: number}} Battery
 * @typedef {{battery: Battery|null, staysOn: boolean}} Device What a browser tells only after a moment. `battery`: null where it tells nothing;
 *   `staysOn`: whether it has kept the screen on when it was asked.
 * @typedef {{good: boolean, says: string, todo: string, ask: string, plays: boolean}} Found `ask`: what only the person can see, as a question
 *   whose Yes makes it good; `plays`: whether a bell belongs to it.
 */

const LEAST_WIDE = 1024;
const LEAST_HIGH = 600;
const PER_CENT = 100;

const good = (says) => ({ good: true, says, todo: "", ask: "", plays: false });
const care = (says, todo, ask) => ({ good: false, says, todo, ask, plays: false });

/** Whether the page is large enough for the last row. @param {Browser} browser */
export function projector({ innerWidth, innerHeight }) {
  const [wide, high] = [String(innerWidth), String(innerHeight)];
  return innerWidth >= LEAST_WIDE && innerHeight >= LEAST_HIGH ? good(roomProjectorGood({ wide, high }))
    : care(roomProjectorSmall({ wide, high }), roomProjectorDo, roomProjectorAsk);
}

/** Whether the projector is a screen of its own, as the presenter window needs. @param {Browser} browser */
export function screens({ screen: { isExtended } }) {
  if (isExtended) return good(roomScreenGood);
  return care(isExtended === undefined ? roomScreenUnseen : roomScreenOne, roomScreenDo, roomScreenAsk);
}

/** Whether this device can make a sound; whether people hear it, only a person can say. @param {Browser} browser */
export function sound({ AudioContext, webkitAudioContext }) {
  if (!AudioContext && !webkitAudioContext) return care(roomSoundNone, roomSoundDoNone, roomSoundAskNone);
  return { ...care(roomSoundGood, roomSoundDo, roomSoundAsk), plays: true };
}

/** Whether a line can be heard in English, without the internet. @param {Browser} browser */
export function voice({ speechSynthesis }) {
  const voices = speechSynthesis ? speechSynthesis.getVoices() : [];
  return voices.some(({ lang, localService }) => localService && /^en\b/i.test(lang)) ? good(roomVoiceGood)
    : care(roomVoiceNone, roomVoiceDo, roomVoiceAsk);
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
  return care(roomStorageNone, roomStorageDo, roomStorageAsk);
}

/** Whether the site goes on when the Wi-Fi does not. @param {Browser} browser */
export function offline({ location }) {
  return location.protocol === "file:" ? good(roomOfflineGood) : care(roomOfflineNot, roomOfflineDo, roomOfflineAsk);
}

/** Whether the exercises run in this browser. @param {Browser} browser */
export function lab(browser) {
  const { location, navigator } = browser;
  if (location.protocol === "file:") return care(roomLabStick, roomLabStickDo, roomLabAsk);
  if (!canRunPython(browser) || !browser.indexedDB) return care(roomLabOld, roomLabOldDo, roomLabAsk);
  return navigator.serviceWorker ? good(roomLabGood) : care(roomLabNoFiles, roomLabNoFilesDo, roomLabAsk);
}

/** Whether the laptop is plugged in. @param {Browser} _browser @param {Device} device */
export function power(_browser, { battery }) {
  if (!battery) return care(roomPowerUnseen, roomPowerDo, roomPowerAsk);
  return battery.charging ? good(roomPowerGood) : care(roomPowerNot({ level: Math.round(battery.level * PER_CENT) }), roomPowerDo, roomPowerAsk);
}

/** Whether the clock and the slides can keep the screen on. @param {Browser} _browser @param {Device} device */
export function sleep(_browser, { staysOn }) {
  return staysOn ? good(roomSleepGood) : care(roomSleepNone, roomSleepDo, roomSleepAsk);
}

/** Nobody can see a printer from a page. */
export function printing() {
  return care(roomPrintingUnseen, roomPrintingDo, roomPrintingAsk);
}

/** @type {[string, (browser: Browser, device: Device) => Found][]} */
export const CHECKS = [
  [roomProjector, projector], [roomScreen, screens], [roomPower, power], [roomSleep, sleep], [callSound, sound], [roomVoice, voice],
  [roomStorage, storage], [roomOffline, offline], [roomLab, lab], [roomPrinting, printing],
];

// Which English the learner reads and hears in calls, on this device.
import { callSimpleEnglish } from "words";
import { make } from "../components/element.js";
import { keep, recall } from "../storage.js";

const ENGLISH = "follow-up.english";

/** @typedef {"says"|"plain"} English */

/** @returns {English} */
export const keptEnglish = () => (recall(ENGLISH) === "plain" ? "plain" : "says");

/** The other English, which is kept from now on. @param {English} english @returns {English} */
export function otherEnglish(english) {
  const other = english === "plain" ? "says" : "plain";
  keep(ENGLISH, other);
  return other;
}

/** The button that changes it. @param {English} english @param {() => void} onclick @param {Record<string, string>} [look] */
export function englishSwitch(english, onclick, look) {
  return make("button", { type: "button", "aria-pressed": String(english === "plain"), onclick, ...look }, callSimpleEnglish);
}

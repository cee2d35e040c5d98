// What the parts of the matching step share: what a word may mean, and a way to see more.
import { importPageLeaveOut, recordPageShowMore } from "words";
import { make } from "../components/element.js";
import { resultSays } from "../ladder.js";
import { ASIDE } from "../record/importing/model.js";

/** How many rows or lines are shown at once. */
export const ROWS = 20;

/** What a word may mean, in words. @param {string} key A result, or `aside`. */
export const choiceSays = (key) => (key === ASIDE ? importPageLeaveOut : resultSays(key));

/** A button that shows some more of a long list. */
export function moreButton(step, key, n, all) {
  const more = Math.min(ROWS, all - n);
  return more > 0 ? make("p", {}, make("button", {
    type: "button", class: "fu-link", id: step.id(`more\n${key}`), onclick: () => step.showMore(key, n + more),
  }, recordPageShowMore({ n: more }))) : "";
}

// The printed pages of the site as leaves of a pack: without what only a screen has.
import { make } from "../components/element.js";

const PAGES = {
  guide: "room/guide.html", fails: "room/if-all-else-fails.html", "two-voices": "room/handouts/two-voices.html", observer: "room/handouts/observer.html",
  letters: "room/handouts/letters.html", dice: "room/handouts/dice.html", "my-plan": "room/handouts/my-plan.html",
  "my-record": "room/handouts/my-record.html", slip: "room/handouts/slip.html", "seven-days": "room/handouts/seven-days.html", answers: "room/handouts/answers.html",
};
const ON_SCREEN = ".fu-screen, .fu-noprint, .fu-button, .fu-next, details, script";

/**
 * One copy of a part of a pack, a leaf for what is printed without a break between sheets.
 * @param {string} name One of the parts of `facts/pack.toml`.
 * @param {{cover: HTMLElement, sheet: string, call: string, own: HTMLElement[]}} pages The list in front, which run sheet and call it is,
 *   and the leaf of a run sheet of somebody's own.
 * @param {Record<string, string>} papers The HTML of each printed page.
 * @returns {HTMLElement[]}
 */
export function leavesOf(name, { cover, sheet, call, own }, papers) {
  if (name === "run" && own.length) return [leaf(name, own)];
  if (name === "cover") return [leaf(name, [cover])];
  if (name === "cards") return [...page(papers[`calls/${call}-on-paper.html`]).querySelectorAll(".fu-sheet")].map((each) => leaf(name, [each]));
  const found = page(papers[name === "run" ? `room/sheets/${sheet}.html` : PAGES[name]]);
  if (name === "answers") keepOne(found, titleOf(papers[`calls/${call}-on-paper.html`]));
  return [leaf(name, [...found.childNodes])];
}

/** The title of a call, from the page of its cards. @param {string} html */
export function titleOf(html) {
  return page(html).querySelector("[data-title]").getAttribute("data-title");
}

/** The site's own HTML, as the generator made it: nothing that anybody typed. @param {string} html */
export function page(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const each of body.querySelectorAll(ON_SCREEN)) each.remove();
  for (const each of body.querySelectorAll("[id]")) each.removeAttribute("id");
  for (const each of body.querySelectorAll("a")) each.removeAttribute("href");
  return body;
}

/** Leave out the answers for other calls. */
function keepOne(body, title) {
  for (const section of [...body.querySelectorAll(".fu-answers > section")].slice(1)) {
    if (section.querySelector("h2").textContent !== title) section.remove();
  }
}

/** @param {string} name @param {Node[]} nodes */
function leaf(name, nodes) {
  return make("div", { class: `fu-leaf fu-leaf--${name}` }, ...nodes);
}

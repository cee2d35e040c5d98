// What the facilitator reads beside the clock: what to show, to say and to do in the part that goes on.
import { clockSay, clockTheyDo, clockYouDo, workshopList, workshopOnTheProjector, workshopShorter } from "words";
import { make, withNodes } from "../components/element.js";

/** Links side by side, at least one. */
const listed = (links) => links.reduce((first, next) => make("span", {}, ...withNodes(workshopList, { first, next })));

/** @param {string} words @param {string[]} found */
const lines = (words, found) => (found.length ? [make("section", {}, make("h3", {}, words), make("ul", {}, ...found.map((line) => make("li", {}, line))))] : []);

/** @param {RunSegment} part @param {string} root The way to the folder of the pages. @returns {Node[]} */
export function notesOf(part, root) {
  const pages = part.show.map(([page, words]) => make("a", { href: `${root}${page}`, target: "fu-wall" }, words));
  const steps = part.rounds ? [...part.rounds.once, ...part.rounds.each] : [];
  const theyDo = [...part.they, ...steps.map(({ title, they }) => `${title}. ${they}`.trim())];
  return [
    ...lines(clockSay, part.say), ...lines(clockTheyDo, theyDo), ...lines(clockYouDo, part.you),
    ...(pages.length ? [make("p", {}, make("b", {}, workshopOnTheProjector), " ", listed(pages))] : []),
    ...(part.cut ? [make("p", {}, make("b", {}, workshopShorter), " ", part.cut)] : []),
    ...(part.aim ? [make("p", { class: "fu-meta" }, part.aim)] : []),
  ];
}

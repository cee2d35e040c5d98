// What to do next: whom to follow up with, and which practice call fits. The advice is `record/advice.js`.
import { make } from "../components/element.js";
import { today } from "../kept.js";
import { due } from "../record/advice.js";
import { lastResult, practiceFor } from "../record/practising.js";

/**
 * @param {object[]} rows
 * @param {object} counts What they add up to.
 * @param {{calls: Map<string, {title: string, href: string}>, answered: (row: object) => void, again: (row: object) => void,
 *   calendar: (waits: object[]) => void}} options
 * @returns {HTMLElement}
 */
export function whatNext(rows, counts, { calls, answered, again, calendar }) {
  // A wait names its last follow-up by the line, so each row gets one.
  const waits = due(rows.map((row, i) => ({ ...row, line: i + 1 })), today());
  const ready = waits.filter((wait) => wait.isDue);
  const later = waits.filter((wait) => !wait.isDue);
  const shown = (wait) => make("li", {}, make("p", {}, make("b", {}, wait.employer), wait.job ? ` (${wait.job})` : ""), make("p", {}, wait.says),
    make("p", { class: "fu-row fu-noprint" }, ...[["They answered", answered], ["I asked again", again]].map(([words, act]) => make("button", {
      type: "button", class: "fu-quiet", "aria-label": `${words}: ${wait.employer}`, onclick: () => act(rows[wait.line - 1]),
    }, words))));
  const part = (words, found) => (found.length ? [make("h3", {}, words), make("ul", { class: "fu-record__list" }, ...found.map(shown))] : []);
  const practice = practiceFor(counts, lastResult(rows, today()));
  const links = practice.calls.map((id) => calls.get(id)).filter(Boolean);
  return make("section", {}, make("h2", {}, "What next"),
    ...part("It is time", ready), ...part("You wait", later),
    waits.some((wait) => wait.on)
      ? make("p", { class: "fu-noprint" }, make("button", { type: "button", class: "fu-quiet", onclick: () => calendar(waits) }, "Put the days in my calendar")) : "",
    make("h3", {}, "Practise"),
    make("p", {}, practice.says),
    make("ul", {}, ...links.map(({ title, href }) => make("li", {}, make("a", { href }, title)))));
}

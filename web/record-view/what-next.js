// What to do next: whom to follow up with, and which practice call fits. The advice is `record/advice.js`.
import { RECORD_LONG_AGO_DAYS } from "facts";
import {
  recordEmployerAndJob, recordPageAskedAgain, recordPageButtonFor, recordPageCalendar, recordPageFollowedUp, recordPageFollowedUpAgain, recordPageGoOn,
  recordPageItIsTime, recordPagePractise, recordPagePrepare, recordPagePrepareLink, recordPageShowMore, recordPageTheyAnswered, recordPageWhatNext, recordPageWriteResult, recordPageYouWait,
} from "words";
import { make, withNodes } from "../components/element.js";
import { today } from "../kept.js";
import { due, steps } from "../record/advice.js";
import { lastResult, practiceFor } from "../record/practising.js";

const FIRST = 5;
const MORE = 30;

/**
 * @param {RecordRow[]} rows
 * @param {Map<string, number>} counts What they add up to.
 * @param {{calls: {id: string, trains: string[], title: string, href: string}[], answered: (row: RecordRow) => void, again: (row: RecordRow) => void,
 *   prepare: string, calendar: (waits: import("../record/advice.js").Wait[], event: Event) => void}} options
 * @returns {HTMLElement}
 */
export function whatNext(rows, counts, { calls, prepare, answered, again, calendar }) {
  // A wait names its last follow-up by the line, so each row gets one.
  const numbered = rows.map((row, i) => ({ ...row, line: i + 1 }));
  const waits = due(numbered, today());
  const opened = steps(numbered, today());
  const ready = waits.filter((wait) => wait.isDue);
  const later = waits.filter((wait) => !wait.isDue);
  const shown = ({ employer, job, says, line }, choices) => make("li", {},
    make("p", {}, ...(job ? withNodes(recordEmployerAndJob, { employer: make("b", {}, employer), job }) : [make("b", {}, employer)])), make("p", {}, says),
    make("p", { class: "fu-row fu-noprint" }, ...choices.map(([words, act]) => make("button", {
      type: "button", class: "fu-quiet", "aria-label": recordPageButtonFor({ button: words, employer }), onclick: () => act(rows[line - 1]),
    }, words))));
  const waited = (wait) => [
    [isOver(wait) ? recordPageWriteResult : recordPageTheyAnswered, answered],
    // Where twice is enough, nobody should ask again; who has not followed up yet did not ask again.
    ...(wait.on ? [[wait.times ? recordPageAskedAgain : recordPageFollowedUp, again]] : []),
  ];
  const part = (words, found, choices) => (found.length
    ? [make("h3", {}, words), ...inParts(found, (each) => shown(each, choices(each)))] : []);
  const practice = practiceFor(counts, lastResult(rows, today()), calls);
  const links = practice.calls.map((id) => calls.find((call) => call.id === id));
  return make("section", {}, make("h2", {}, recordPageWhatNext),
    ...part(recordPageItIsTime, ready, waited), ...part(recordPageYouWait, later, waited),
    waits.some((wait) => wait.on)
      ? make("p", { class: "fu-noprint" }, make("button", { type: "button", class: "fu-quiet", onclick: (event) => calendar(waits, event) }, recordPageCalendar)) : "",
    ...part(recordPageGoOn, opened, () => [[recordPageFollowedUpAgain, again]]),
    make("h3", {}, recordPagePractise),
    make("p", {}, practice.says),
    make("ul", {}, ...links.map(({ title, href }) => make("li", {}, make("a", { href }, title)))),
    make("p", {}, ...withNodes(recordPagePrepare, { page: make("a", { href: prepare }, recordPagePrepareLink) })));
}

/** A few items, and a button that shows some more. */
function inParts(found, item) {
  const place = make("ul", { class: "fu-record__list" });
  const more = make("button", { type: "button", class: "fu-quiet", onclick: () => fill(MORE, true) });
  const fill = (n, focus) => {
    const from = place.children.length;
    place.append(...found.slice(from, from + n).map(item));
    const left = found.length - place.children.length;
    more.hidden = left === 0;
    more.textContent = recordPageShowMore({ n: Math.min(MORE, left) });
    if (focus) place.children[from].querySelector("button").focus();
  };
  fill(FIRST, false);
  return found.length > FIRST ? [place, make("p", { class: "fu-noprint" }, more)] : [place];
}

/** Whether the advice is to stop waiting, so that there is a result to write. */
function isOver({ on, days, isDue }) {
  return isDue && (!on || days > RECORD_LONG_AGO_DAYS);
}

/** @typedef {{id: string, trains: string[], title: string, href: string}} LinkedCall */

/** The practice calls that an element links to, each once, in order of their ids. @param {HTMLElement} element @returns {LinkedCall[]} */
export function callsIn(element) {
  /** @type {[string, LinkedCall][]} */
  const links = [...element.querySelectorAll("a[data-call]")].map((link) => [link.dataset.call, {
    id: link.dataset.call, trains: link.dataset.trains.split(" "), title: link.textContent, href: link.href,
  }]);
  return [...new Map(links.sort()).values()];
}

// Tells those who hear the page what was said in a call. Jupyter puts new words in the place of the old ones, and a
// reader tells only what changes inside of something that stays. So it is said once more, where nobody sees it.
import { make } from "../components/element.js";

const SAID = ".fu-nb-said";

/** What was said in what was just put there: of the last of them. */
function saidIn(records) {
  const put = records.flatMap((record) => [...record.addedNodes]).filter((node) => node instanceof Element);
  return put.flatMap((node) => (node.matches(SAID) ? [node] : [...node.querySelectorAll(SAID)])).pop();
}

/** @returns {HTMLElement} The place that stays, to be put into the page. */
export function sayAloud() {
  const place = make("div", { class: "lab-said", "aria-live": "polite", "aria-atomic": "true" });
  new MutationObserver((records) => {
    const said = saidIn(records);
    if (!said) return;
    said.removeAttribute("role"); // it is told here
    place.textContent = [...said.children].map((line) => line.textContent).join(" ");
  }).observe(document, { childList: true, subtree: true });
  return place;
}

// A review is longer than a slide: a line at the foot says that there is more below.
import { slidesMoreBelow } from "words";
import { make } from "../components/element.js";

const NEARLY = 12;

/**
 * Say below what scrolls whether there is more.
 * @param {HTMLElement} part What scrolls.
 */
export function tellMore(part) {
  const more = make("p", { class: "fu-more", "aria-hidden": "true", hidden: true }, slidesMoreBelow);
  part.after(more);
  const look = () => { more.hidden = part.scrollHeight - part.scrollTop - part.clientHeight < NEARLY; };
  part.addEventListener("scroll", look);
  new ResizeObserver(look).observe(part);
  new MutationObserver(look).observe(part, { childList: true, subtree: true });
}

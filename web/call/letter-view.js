// In the review: what was sent, to copy with one's own names as a start for a real letter.
import {
  reviewCopied, reviewLetter, reviewLetterCopy, reviewLetterName, reviewLetterNames, reviewLetterNot, reviewLetterStart,
} from "words";
import { make } from "../components/element.js";
import { asText, lettersOf, namesIn, renamed } from "./letters.js";

/** @typedef {import("./letters.js").Names} Names */

const PLACES = /** @type {const} */ (["you", "employer", "company"]);
const MOST_LETTERS = 60;

/** Without what keeps somebody's own words apart on a page. */
const plain = (text) => text.replace(/[\u2068\u2069]/g, "");

/**
 * What was sent; nothing if nothing was.
 * @param {import("./play.js").Play} play @param {"says"|"plain"} english @param {(text: string) => Promise<boolean>} copy
 * @returns {HTMLElement|""}
 */
export function sentLetters(play, english, copy) {
  const { data } = play.graph;
  const letters = lettersOf(play, english).filter(({ sent, parts }) => sent && parts.length > 0);
  if (!letters.length) return "";
  const names = Object.fromEntries(Object.entries(namesIn(data)).map(([place, name]) => [place, plain(name)]));
  const texts = letters.map((letter) => plain(asText(letter, data)));
  const shown = texts.map(() => make("p", { class: "fu-letter__text", lang: "en", dir: "ltr" }));
  const fields = PLACES.filter((place) => names[place]).map((place) => {
    const input = make("input", { type: "text", maxlength: MOST_LETTERS, autocomplete: "off", oninput: () => fill() });
    return { place, input, element: make("label", {}, make("span", {}, reviewLetterName({ place })), input) };
  });
  const mine = () => /** @type {Names} */ (Object.fromEntries(fields.map(({ place, input }) => [place, input.value.slice(0, MOST_LETTERS)])));
  const now = () => texts.map((text) => renamed(text, names, mine()));
  const fill = () => now().forEach((text, i) => shown[i].replaceChildren(text));
  const told = make("span", { role: "status" });
  const press = async (i) => { told.textContent = (await copy(now()[i])) ? reviewCopied : reviewLetterNot; };
  fill();
  return make("section", { class: "fu-sent" }, make("h3", {}, reviewLetter({ n: letters.length })), make("p", {}, reviewLetterNames),
    make("div", { class: "fu-sent__names" }, ...fields.map(({ element }) => element)),
    ...shown.map((text, i) => make("div", { class: "fu-letter" }, text,
      make("p", {}, make("button", { type: "button", class: "fu-quiet", onclick: () => press(i) }, reviewLetterCopy)))),
    told, make("p", { class: "fu-meta" }, reviewLetterStart));
}

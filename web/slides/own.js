// The deck of a run sheet that somebody changed: of all slides, those of its parts, in its order.
import { slidesOf, workshopSaid, workshopSay, workshopTheyDo, workshopYouDo } from "words";
import { make } from "../components/element.js";
import { offerOwn, ownSheets } from "../room/own-sheet.js";

const ROOT = "../../"; // the way to the folder of the pages

/**
 * If the page is for a sheet of somebody's own, wait for it, and put its slides into the deck. Without a sheet all slides stay below each
 * other, with the way to its file.
 * @param {HTMLElement} stage What holds the slides. @returns {Promise<void>}
 */
export async function arrange(stage) {
  if (document.body.dataset.deck !== "own") return;
  const { kept } = await ownSheets();
  if (kept && kept.run) {
    name(kept.run);
    lay(stage.querySelector(".slides"), kept.sheet.segments.filter(({ out }) => !out));
    return;
  }
  const offer = make("div", { class: "fu-slides__own-file" });
  await new Promise((opened) => {
    offer.append(...offerOwn(kept, ROOT, () => opened(arrange(stage))));
    stage.before(offer);
  });
  offer.remove();
}

/** Call the page by the sheet; only windows of the same sheet go with each other. @param {RunSheet} sheet */
function name({ id, title }) {
  document.body.dataset.deck = id;
  document.title = slidesOf({ sheet: title });
  document.querySelector("h1").textContent = title;
}

/** @param {Element} deck @param {SheetPart[]} parts */
function lay(deck, parts) {
  const known = new Map([...deck.children].map((slide) => [slide.getAttribute("data-slide"), slide]));
  const shown = parts.flatMap((part) => part.slides.filter((name) => known.has(name)).map((name, i) => slideOf(known.get(name), part, i === 0)));
  shown.forEach((slide, i) => slide.querySelector(".fu-slides__go").setAttribute("href", `#/${i}`));
  deck.replaceChildren(...shown);
}

/** A slide of a part; the first has in its notes what is said and done in the part. */
function slideOf(slide, part, isFirst) {
  const own = /** @type {Element} */ (slide.cloneNode(true));
  own.setAttribute("data-part", part.id);
  if (isFirst) own.querySelector(".notes").append(...notesOf(part));
  return own;
}

function notesOf({ title, usual, say, they, you }) {
  const lines = [[workshopSay, say.map((line) => workshopSaid({ line }))], [workshopTheyDo, they], [workshopYouDo, you]];
  return [make("p", {}, make("strong", {}, title), ` · ${usual}:00`), ...lines.filter(([, found]) => found.length)
    .flatMap(([words, found]) => [make("p", {}, make("strong", {}, words)), make("ul", {}, ...found.map((line) => make("li", {}, line)))])];
}

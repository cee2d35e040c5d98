// What the clock needs of a run sheet, as followup_site.pages.workshop_pages gives it.
import { workshopSlide, workshopSlides } from "words";
import { keptOf } from "../workshop/changing.js";

/**
 * @param {SheetFile} sheet @param {string} id Its name among the sheets. @param {string} deck The address of its slides, from the folder of the pages.
 * @returns {RunSheet & {place: string}}
 */
export function clockData(sheet, id, deck) {
  let shown = 0;
  const segments = keptOf(sheet).map(({ out, slides, rounds, ...part }) => {
    const first = shown;
    shown += slides.length;
    return {
      ...part, rounds: rounds && { times: rounds.times, once: rounds.once.map(stepOf), each: rounds.each.map(stepOf) },
      show: [...onSlides(slides.length, first, deck), ...part.show.map(([page, words]) => [page.replace(".md", ".html"), words])],
    };
  });
  return { id, title: sheet.title, minutes: sheet.minutes, place: sheet.place, segments: /** @type {any} */ (segments) };
}

const stepOf = ({ title, they, least, usual, most }) => ({ title, they, least, usual, most });

/** The slides of a part in the sheet's own deck. */
function onSlides(count, before, deck) {
  if (!count) return [];
  const words = count > 1 ? workshopSlides({ first: before + 1, last: before + count }) : workshopSlide({ n: before + 1 });
  return [[`${deck}#/${before}`, words]];
}

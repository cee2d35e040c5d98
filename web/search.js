// The search itself: fetched when a reader first opens it.
import { searchPart } from "words";
import MiniSearch from "minisearch";

const MOST = 12;
const EXCERPT = 130;

/**
 * Prepare the search.
 * @param {{docs: {location: string, title: string, text: string}[]}} index As the generator's search plugin writes it.
 * @returns {(words: string) => {location: string, title: string, text: string}[]} The best places first.
 */
window.followUpSearch = (index) => {
  const docs = index.docs.map((doc, id) => ({ ...doc, id, title: plain(doc.title), text: plain(doc.text) }));
  const search = new MiniSearch({
    fields: ["title", "text"],
    searchOptions: { boost: { title: 3 }, prefix: true, combineWith: "AND" },
  });
  search.addAll(docs);
  const pages = new Map(docs.map((doc) => [doc.location, doc.title]));
  return (words) => {
    const found = search.search(words);
    // Only a word that is nowhere is taken as a slip of the fingers.
    const hits = found.length ? found : search.search(words, { fuzzy: 0.25 });
    return hits.slice(0, MOST).map((hit) => {
      const doc = docs[hit.id];
      const page = pages.get(doc.location.split("#")[0]);
      const title = page && page !== doc.title ? searchPart({ page, part: doc.title }) : doc.title;
      return { location: doc.location, title, text: excerpt(doc.text, hit.terms) };
    });
  };
};

/** The text of a piece of the index's own HTML. */
function plain(html) {
  return new DOMParser().parseFromString(html, "text/html").body.textContent.replace(/\s+/g, " ").trim();
}

/** A few words round the first hit. */
function excerpt(text, terms) {
  const low = text.toLowerCase();
  const places = terms.map((term) => low.indexOf(term)).filter((place) => place >= 0);
  const start = Math.max(0, (places.length ? Math.min(...places) : 0) - EXCERPT / 3);
  const from = start ? text.indexOf(" ", start) + 1 : 0;
  const cut = text.slice(from, from + EXCERPT);
  const whole = from + EXCERPT >= text.length;
  return `${from ? "… " : ""}${whole ? cut : `${cut.slice(0, cut.lastIndexOf(" "))} …`}`;
}

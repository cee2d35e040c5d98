import { recordPageClose, searchFound, searchLabel, searchNotLoaded, searchNothing, searchOpen } from "words";
import { loadScript } from "../load.js";
import { FuElement, icon, make } from "./element.js";

const LENS = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21";

/**
 * A button that opens the search. The search itself, and the index of all pages, are fetched only then.
 * Attribute `base`: the way to the site's root.
 */
export class FuSearch extends FuElement {
  static tag = "fu-search";

  connected() {
    this.replaceChildren(make("button", {
      type: "button", class: "fu-search__open", "aria-label": searchOpen, onclick: () => this.open(),
    }, icon(LENS)));
    this.onkey = (event) => this.shortcut(event);
    document.addEventListener("keydown", this.onkey);
  }

  disconnected() {
    document.removeEventListener("keydown", this.onkey);
  }

  /** Ctrl+K or Command+K, which no screen reader and no field takes. */
  shortcut(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      this.open();
    }
  }

  async open() {
    this.box = this.box || this.append(this.makeBox()) || this.lastElementChild;
    if (!this.box.open) this.box.showModal();
    this.input.focus();
    try {
      this.find = this.find || (await this.load());
      this.search();
    } catch {
      this.count.textContent = searchNotLoaded;
    }
  }

  makeBox() {
    this.input = make("input", {
      type: "search", autocomplete: "off", oninput: () => this.find && this.search(),
    });
    this.count = make("p", { class: "fu-search__count", role: "status" });
    this.results = make("ul", { class: "fu-search__results" });
    const form = make("form", { class: "fu-search__row", onsubmit: (event) => this.go(event) },
      make("label", {}, searchLabel, this.input),
      make("button", { type: "button", class: "fu-quiet", onclick: () => this.box.close() }, recordPageClose));
    return make("dialog", { class: "fu-search__box", "aria-label": searchOpen }, form, this.count, this.results);
  }

  /** The way to the site's root, without a last slash: the page for what is not there has "/". */
  get base() {
    return (this.getAttribute("base") || ".").replace(/\/$/, "");
  }

  async load() {
    const { base } = this;
    await Promise.all([loadScript(`${base}/built/search.js`), loadScript(`${base}/search/search_index.js`)]);
    return window.followUpSearch(window.__index);
  }

  search() {
    const words = this.input.value.trim();
    const hits = words ? this.find(words) : [];
    const { base } = this;
    this.results.replaceChildren(...hits.map((hit) => make("li", {},
      make("a", { href: `${base}/${hit.location}` }, make("b", {}, hit.title), make("span", {}, hit.text)))));
    this.count.textContent = !words ? "" : hits.length ? searchFound({ n: hits.length }) : searchNothing({ typed: words });
  }

  /** Enter opens the first place found. */
  go(event) {
    event.preventDefault();
    this.results.querySelector("a")?.click();
  }
}

import { filterShown } from "words";
import { FuElement } from "./element.js";

/**
 * Shows only the items of a list that have the chosen value.
 * Attributes: `for`, the id of the list; `by`, the name of the `data-…` attribute that its items carry.
 */
export class FuFilter extends FuElement {
  static tag = "fu-filter";

  connected() {
    this.hidden = false;
    this.select = this.querySelector("select");
    this.onchange = () => this.show();
    this.addEventListener("change", this.onchange);
    // The browser may bring back an earlier choice when the reader comes back to the page.
    this.show();
    // A link to an entry must find it, whatever is filtered.
    this.onhash = () => this.reveal();
    addEventListener("hashchange", this.onhash);
  }

  disconnected() {
    this.removeEventListener("change", this.onchange);
    removeEventListener("hashchange", this.onhash);
  }

  /** @returns {HTMLElement[]} */
  get items() {
    return [.../** @type {any} */ (document.getElementById(this.getAttribute("for"))).children];
  }

  show() {
    const wanted = this.select.value;
    for (const item of this.items) item.hidden = Boolean(wanted) && item.dataset[this.getAttribute("by")] !== wanted;
    const count = this.items.filter((item) => !item.hidden).length;
    this.querySelector("output").textContent = wanted ? filterShown({ n: count }) : "";
  }

  reveal() {
    const item = document.getElementById(location.hash.slice(1));
    if (!item || !item.hidden) return;
    this.select.value = "";
    this.show();
    item.scrollIntoView();
  }
}

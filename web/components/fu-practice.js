import { RUNGS } from "../ladder.js";
import { RUNG_SAYS } from "../call/words.js";
import { keptPractice } from "../kept.js";
import { dayInWords } from "../record/dates.js";
import { FuElement, make } from "./element.js";

const FIRST = 10;
const HUNG_UP = "You hung up.";

/**
 * The practice calls that the learner has kept. They are never counted with real follow-ups.
 * The element's own content is the page without a script.
 */
export class FuPractice extends FuElement {
  static tag = "fu-practice";

  connectedCallback() {
    if (!this.live) {
      this.live = make("div", { class: "fu-record__live" });
      this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
      this.replaceChildren(this.news, this.live, make("div", { hidden: true }, ...this.childNodes));
      this.show();
    }
    this.onstorage = () => this.show();
    window.addEventListener("storage", this.onstorage);
  }

  disconnectedCallback() {
    window.removeEventListener("storage", this.onstorage);
  }

  show() {
    const { entries, trouble } = keptPractice.load();
    if (trouble) {
      this.live.replaceChildren(make("p", { class: "fu-error" }, trouble === "newer"
        ? "A newer version of this site wrote your list. Open the newest version of the site to see it."
        : "The list on this device cannot be read."),
      ...(trouble === "newer" ? [] : [this.deleter("Delete the list", "the list")]));
    } else if (!entries.length) {
      this.live.replaceChildren(make("p", {}, "Your list is empty. After a practice call, you can add it here."));
    } else {
      this.live.replaceChildren(...this.list(entries));
    }
  }

  list(entries) {
    const yes = entries.filter(({ rung, yes: least, hungUp }) => !hungUp && RUNGS.indexOf(rung) >= RUNGS.indexOf(least)).length;
    const newest = [...entries].reverse();
    const calls = `${entries.length.toLocaleString("en")} practice ${entries.length === 1 ? "call" : "calls"}`;
    return [
      make("p", {}, `${calls}, ${yes} with a yes. They are not counted in your odds.`),
      make("ul", { class: "fu-record__list" }, ...newest.slice(0, this.all ? newest.length : FIRST).map(({ title, rung, when, hungUp }) => make("li", {},
        make("p", { class: "fu-meta" }, dayInWords(when)), make("p", {}, make("b", {}, title)), make("p", {}, hungUp ? HUNG_UP : RUNG_SAYS[rung])))),
      make("div", { class: "fu-row fu-noprint" },
        entries.length > FIRST && !this.all
          ? make("button", { type: "button", class: "fu-quiet", onclick: () => { this.all = true; this.show(); } }, `Show all ${entries.length}`) : "",
        this.deleter("Delete all practice calls", calls)),
    ];
  }

  /** A button that asks first, in its own place. @param {string} what What would be deleted. */
  deleter(words, what) {
    const place = make("div");
    const button = make("button", { type: "button", class: "fu-quiet", onclick: () => this.ask(place, button, what) }, words);
    place.append(button);
    return place;
  }

  ask(place, button, what) {
    const stay = () => { place.replaceChildren(button); button.focus(); };
    const box = make("section", { class: "fu-record__incoming", tabindex: -1, "aria-label": "Delete" },
      make("h2", {}, `Delete ${what}?`), make("p", {}, "Nobody else has a copy. You cannot get the list back."),
      make("p", { class: "fu-row" },
        make("button", { type: "button", class: "fu-quiet fu-danger", onclick: () => this.deleteAll() }, `Yes, delete ${what}`),
        make("button", { type: "button", class: "fu-quiet", onclick: stay }, "No, keep it")));
    place.replaceChildren(box);
    box.scrollIntoView({ block: "nearest" });
    box.focus();
  }

  deleteAll() {
    keptPractice.save([]);
    this.show();
    this.live.tabIndex = -1;
    this.live.focus();
    this.news.textContent = "Deleted. The list is empty.";
  }
}

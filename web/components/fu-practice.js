import { RUNGS } from "../call/graph.js";
import { RUNG_SAYS } from "../call/words.js";
import { keptPractice } from "../kept.js";
import { dayInWords } from "../record/dates.js";
import { FuElement, make } from "./element.js";

const FIRST = 10;

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
      ...(trouble === "newer" ? [] : [this.deleter("Delete the list")]));
    } else if (!entries.length) {
      this.live.replaceChildren(make("p", {}, "Your list is empty. After a practice call, you can add it here."));
    } else {
      this.live.replaceChildren(...this.list(entries));
    }
  }

  list(entries) {
    const yes = entries.filter(({ rung, yes: least }) => RUNGS.indexOf(rung) >= RUNGS.indexOf(least)).length;
    const newest = [...entries].reverse();
    return [
      make("p", {}, `${entries.length} practice ${entries.length === 1 ? "call" : "calls"}, ${yes} with a yes. They are not counted in your odds.`),
      make("ul", { class: "fu-record__list" }, ...newest.slice(0, this.all ? newest.length : FIRST).map(({ title, rung, when }) => make("li", {},
        make("p", { class: "fu-meta" }, dayInWords(when)), make("p", {}, make("b", {}, title)), make("p", {}, RUNG_SAYS[rung])))),
      make("p", { class: "fu-row fu-noprint" },
        entries.length > FIRST && !this.all
          ? make("button", { type: "button", class: "fu-quiet", onclick: () => { this.all = true; this.show(); } }, `Show all ${entries.length}`) : "",
        this.deleter("Delete all practice calls")),
    ];
  }

  /** A button that asks once more before it deletes. */
  deleter(words) {
    const button = make("button", { type: "button", class: "fu-quiet", onclick: () => {
      if (button.dataset.sure) {
        keptPractice.save([]);
        this.show();
        this.news.textContent = "Deleted. The list is empty.";
      } else {
        button.dataset.sure = "yes";
        button.textContent = "Yes, delete them";
        button.classList.add("fu-danger");
        this.news.textContent = "Choose the button once more to delete them.";
      }
    } }, words);
    return button;
  }
}

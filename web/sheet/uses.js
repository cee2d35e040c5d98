// What can be done with a changed sheet, once it fits: saved, led, shown, printed.
import { sheetClock, sheetKept, sheetNotKept, sheetPack, sheetPrint, sheetSave, sheetSaved, sheetSlides, sheetUse } from "words";
import { make } from "../components/element.js";
import { writeSheet } from "./writing.js";

const OFTEN_ENOUGH = 60_000; // milliseconds: the browser may ask first where to put a file

export class Uses {
  /**
   * @param {string} root The way to the folder of the pages. @param {() => boolean} isReady Leads to what is wrong, if something is.
   * @param {() => SheetFile} sheet
   */
  constructor(root, isReady, sheet) {
    this.sheet = sheet;
    const button = (words, act, look = "fu-quiet") => make("button", { type: "button", class: look, onclick: () => { if (isReady()) act(); } }, words);
    const link = (words, page, more = {}) => make("a", { class: "fu-quiet", href: `${root}${page}`, onclick: (event) => { if (!isReady()) event.preventDefault(); }, ...more }, words);
    this.kept = make("p", { class: "fu-meta" });
    this.element = make("div", {}, make("h3", {}, sheetUse), make("p", { class: "fu-row fu-sheet__uses" },
      button(sheetSave, () => this.save(), "fu-button"), link(sheetClock, "room/clock.html#sheet-own"),
      link(sheetSlides, "room/decks/own.html", { target: "fu-wall" }), link(sheetPack, "room/pack.html#sheet=own"),
      button(sheetPrint, () => window.print())), this.kept);
  }

  /** @param {boolean} isKept Whether this device could keep the sheet. */
  show(isKept) {
    this.kept.textContent = isKept ? sheetKept : sheetNotKept;
  }

  save() {
    const sheet = this.sheet();
    const file = `${sheet.id}.yml`;
    const address = URL.createObjectURL(new Blob([writeSheet(sheet)], { type: "text/yaml" }));
    make("a", { href: address, download: file }).click();
    setTimeout(() => URL.revokeObjectURL(address), OFTEN_ENOUGH);
    this.kept.textContent = sheetSaved({ file });
  }
}

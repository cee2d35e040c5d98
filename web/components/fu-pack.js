import {
  packAll, packCall, packCopies, packDate, packEmpty, packGroups, packNotLoaded, packOn, packOneSided, packPaper, packPaperSize, packPart,
  packPeople, packPeopleUnit, packPrint, packSave, packSheet, packSheets, packSides, packSize, packTitle, packTwoSided, packWhat, workshopList,
} from "words";
import { loadScript, loadStyle } from "../load.js";
import { offerOwn, ownSheets, runsOf } from "../room/own-sheet.js";
import { faultOfPeople, groupsOf, packOf } from "../workshop/packing.js";
import { leavesOf, page, titleOf } from "../workshop/leaves.js";
import { FuElement, make, tell } from "./element.js";
import { NumberField } from "./field.js";

const PAPERS = ["A4", "Letter"];
const USUAL_ROUNDS = 3;

/**
 * All the paper for one workshop, counted and in order, for the printer of the browser. Attributes `papers`, `sheets` and `styles`:
 * the scripts with the printed pages of the site and with the run sheets, and how they look. What is asked for can stand behind the # of the address.
 */
export class FuPack extends FuElement {
  static tag = "fu-pack";

  async connected() {
    if (this.live) return;
    try {
      if (!window.followUpSheets) await loadScript(this.getAttribute("sheets"));
      await loadStyle(this.getAttribute("styles"));
      if (!window.followUpPapers) await loadScript(this.getAttribute("papers"));
    } catch {
      this.append(make("p", { role: "alert" }, packNotLoaded));
      return;
    }
    this.papers = window.followUpPapers;
    this.asked = new URLSearchParams(location.hash.slice(1));
    await this.gather();
    this.begin();
  }

  /** The site's sheets, and one of somebody's own. */
  async gather() {
    this.own = await ownSheets();
    this.sheets = [...window.followUpSheets.filter(({ id }) => this.papers[`room/sheets/${id}.html`]), ...runsOf(this.own.kept)];
  }

  /** The sheet of somebody's own, if it is chosen. @returns {SheetFile|null} */
  get ownSheet() {
    const { kept } = this.own;
    return kept && kept.run && kept.run.id === this.sheet.value ? kept.sheet : null;
  }

  begin() {
    const [own] = runsOf(this.own.kept);
    const asked = (name) => (name === "sheet" && own && this.asked.get(name) === "own" ? own.id : this.asked.get(name));
    const show = () => this.show();
    this.sheet = select(this.sheets.map(({ id, title }) => [id, title]), asked("sheet"), () => { this.chooseCall(); show(); });
    this.call = select(callsOf(this.papers), asked("call"), show);
    if (!asked("call")) this.chooseCall();
    this.people = new NumberField({ label: packPeople, unit: packPeopleUnit, min: 1, max: 999, value: Number(asked("people")) || (this.ownSheet && this.ownSheet.people) || 12, oninput: show });
    this.date = make("input", { type: "date", value: asked("date") || "", onchange: show });
    this.paper = select(PAPERS.map((paper) => [paper, packPaperSize({ paper })]), asked("paper"), show);
    this.sides = select([["1", packOneSided], ["2", packTwoSided]], asked("sides"), show);
    this.says = make("p", { role: "status" });
    this.counts = make("div");
    this.print = make("button", { type: "button", class: "fu-button", onclick: () => window.print() }, packPrint);
    this.size = make("style");
    this.pile = make("div", { class: "fu-pack__paper" });
    const fields = [[packSheet, this.sheet], [packCall, this.call], [packDate, this.date], [packPaper, this.paper], [packSides, this.sides]];
    this.live = make("div", { class: "fu-pack__live" }, make("div", { class: "fu-pack__fields" }, this.people.element,
      ...fields.map(([label, field]) => make("label", { class: "fu-pack__field" }, make("span", {}, label), field))),
      make("div", { class: "fu-screen" }, ...offerOwn(this.own.kept, this.getAttribute("root"), () => this.bringOwn())),
      this.says, this.counts, make("p", { class: "fu-row" }, this.print), make("p", {}, packSave));
    this.replaceChildren(this.live, this.size, this.pile);
    this.onprint = () => this.lay();
    this.onprinted = () => this.clear();
    addEventListener("beforeprint", this.onprint);
    addEventListener("afterprint", this.onprinted);
    this.show();
    this.setAttribute("data-ready", "");
  }

  /** A sheet came from its file: begin anew with it. */
  async bringOwn() {
    this.disconnected();
    this.asked.set("sheet", "own");
    await this.gather();
    this.begin();
  }

  disconnected() {
    if (!this.onprint) return;
    removeEventListener("beforeprint", this.onprint);
    removeEventListener("afterprint", this.onprinted);
    this.clear();
  }

  /** The call whose cards the run sheet asks for. */
  chooseCall() {
    const { ownSheet } = this;
    if (ownSheet) {
      const named = callsOf(this.papers).find(([, title]) => ownSheet.prepare.some((line) => line.includes(title)));
      if (named) this.call.value = named[0];
      return;
    }
    const found = /([\w-]+)-on-paper\.html/.exec(this.papers[`room/sheets/${this.sheet.value}.html`]);
    if (found) this.call.value = found[1];
  }

  /** What the pack has now; null if there is a fault. */
  get parts() {
    const people = this.people.value;
    if (people === null || faultOfPeople(people)) return null;
    const sheet = this.sheets.find(({ id }) => id === this.sheet.value);
    const rounds = Math.max(USUAL_ROUNDS, ...sheet.segments.map((each) => (each.rounds ? each.rounds.times : 0)));
    const cards = page(this.papers[`calls/${this.call.value}-on-paper.html`]).querySelectorAll(".fu-sheet").length;
    return packOf({ people, rounds, cards, twoSided: this.sides.value === "2" });
  }

  show() {
    const { people, parts } = this;
    this.print.disabled = !parts;
    this.size.textContent = `@page { size: ${this.paper.value}; }`;
    const fault = people.value === null ? "" : faultOfPeople(people.value);
    tell(this.says, parts ? groupsSaid(people.value) : fault);
    this.counts.replaceChildren(...(parts ? [tableOf(parts)] : []));
  }

  /** Put the pack together as it is printed; nothing if there is a fault. */
  lay() {
    const { parts } = this;
    if (!parts) return;
    const { title } = this.sheets.find(({ id }) => id === this.sheet.value);
    const heading = packTitle({ title });
    const when = this.date.value ? make("p", { class: "fu-lead" }, packOn({ date: longDate(this.date.value) })) : "";
    const cover = make("div", {}, make("h1", {}, heading), when, make("p", {}, groupsSaid(this.people.value)), tableOf(parts));
    const own = this.ownSheet ? window.followUpReading.sheetView(this.ownSheet) : [];
    const pages = { cover, sheet: this.sheet.value, call: this.call.value, own };
    const twoSided = this.sides.value === "2";
    const pile = parts.flatMap((part) => {
      const leaves = leavesOf(part.name, pages, this.papers);
      return Array.from({ length: part.copies }, () => leaves.flatMap((leaf) => [leaf.cloneNode(true),
        ...(twoSided && part.sheets * 2 > part.copies * part.sides ? [make("div", { class: "fu-leaf fu-leaf--empty" }, packEmpty)] : [])])).flat();
    });
    this.pile.replaceChildren(...pile);
    document.body.classList.add("fu-packing");
  }

  /** Take the pack apart again: the page itself is back. */
  clear() {
    this.pile.replaceChildren();
    document.body.classList.remove("fu-packing");
  }
}

/** @param {string[][]} options Each with its value and its words. @param {string|null} chosen @param {() => void} onchange */
function select(options, chosen, onchange) {
  const field = make("select", { onchange }, ...options.map(([value, words]) => make("option", { value }, words)));
  if (options.some(([value]) => value === chosen)) field.value = chosen;
  return field;
}

/** The calls that have role cards, with their titles. @param {Record<string, string>} papers */
function callsOf(papers) {
  return Object.keys(papers).filter((name) => name.endsWith("-on-paper.html")).map((name) => {
    const id = /([\w-]+)-on-paper/.exec(name)[1];
    return [id, titleOf(papers[name])];
  });
}

function groupsSaid(people) {
  const groups = groupsOf(people);
  const sizes = [...new Set(groups)].map((size) => packSize({ size, count: groups.filter((each) => each === size).length }));
  return packGroups({ people, groups: groups.length, sizes: sizes.reduce((first, next) => workshopList({ first, next })) });
}

function tableOf(parts) {
  const row = (...cells) => make("tr", {}, ...cells);
  const head = [packWhat, packCopies, packSheets].map((words) => make("th", { scope: "col" }, words));
  const sum = parts.reduce((all, { sheets }) => all + sheets, 0);
  return make("table", { class: "fu-pack__counts" }, make("thead", {}, row(...head)),
    make("tbody", {}, ...parts.map(({ name, copies, sheets }) => row(make("th", { scope: "row" }, packPart({ name })),
      make("td", {}, String(copies)), make("td", {}, String(sheets)))),
    row(make("th", { scope: "row" }, packAll), make("td"), make("td", {}, String(sum)))));
}

function longDate(text) {
  const [year, month, day] = text.split("-").map(Number);
  /** @type {Intl.DateTimeFormatOptions} */
  const shown = { weekday: "long", year: "numeric", month: "long", day: "numeric" };
  return new Date(year, month - 1, day).toLocaleDateString(document.documentElement.lang, shown);
}

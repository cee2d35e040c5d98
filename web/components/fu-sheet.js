import { PACK_LEAST_PEOPLE, PACK_MOST_PEOPLE } from "facts";
import {
  sheetAnother, sheetChoose, sheetChooseOne, sheetCopyTitle, sheetLeaveOutParts, sheetMinutesUnit, sheetMoved, sheetName,
  sheetNotLoaded, sheetOnDevice, sheetOpenFile, sheetOtherNo, sheetOtherSure, sheetOtherYes, sheetParts, sheetPeople, sheetPeopleUnit, sheetPlannedNow, sheetPlanWhole,
  sheetPreset, sheetPresets, sheetStillOpen, sheetSum, sheetTakePlan, sheetTookBack, sheetTookOut, sheetUndo,
  sheetUndone, sheetWhole,
} from "words";
import { loadScript, loadStyle } from "../load.js";
import { fileButton, keepSheet, keptSheet } from "../room/own-sheet.js";
import { inOneLine } from "../sheet/fields.js";
import { openSheet } from "../sheet/opening.js";
import { PartRow } from "../sheet/part-row.js";
import { sheetView } from "../sheet/sheet-view.js";
import { Uses } from "../sheet/uses.js";
import { idOf, writeSheet } from "../sheet/writing.js";
import { advise, keptOf, leaveOut, move, setMinutes, setOut, takePlan } from "../workshop/changing.js";
import { planMinutes } from "../workshop/planning.js";
import { listed } from "../workshop/telling.js";
import { FuElement, make, tell } from "./element.js";
import { NumberField } from "./field.js";

const PRESETS = [45, 60, 90, 120];
const USUAL_PEOPLE = 12;
const [LEAST, MOST] = [15, 240]; // minutes
const LONGEST_NAME = 80;

/**
 * Changes a run sheet for a room: parts, their order and minutes, people, the whole time. It is kept on this device, and saved to a file.
 * Attributes `files` and `styles`: the run sheets as a script, and how it looks. Attribute `root`: the way to the folder of the pages.
 */
export class FuSheet extends FuElement {
  static tag = "fu-sheet";

  async connected() {
    if (this.live) return;
    this.live = make("div", { class: "fu-sheet__live" });
    this.paper = make("div", { class: "fu-sheet__paper fu-leaf" });
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.fault = make("div", { class: "fu-error", role: "alert" });
    this.asking = make("div");
    this.replaceChildren(this.news, this.fault, this.asking, this.live, this.paper, make("div", { class: "fu-sheet__still", hidden: true }, ...this.childNodes));
    /** @type {[string, () => void][]} */
    this.ears = [["beforeprint", () => this.lay()], ["hashchange", () => this.openAsked()]];
    for (const [name, ear] of this.ears) addEventListener(name, ear);
    try {
      await loadStyle(this.getAttribute("styles"));
      if (!window.followUpSheetFiles) await loadScript(this.getAttribute("files"));
    } catch {
      this.live.replaceChildren(make("p", { class: "fu-error", role: "alert" }, sheetNotLoaded));
      return;
    }
    this.begin();
  }

  disconnected() {
    for (const [name, ear] of this.ears || []) removeEventListener(name, ear);
  }

  begin() {
    const kept = keptSheet();
    const { sheet, says } = openSheet(kept, sheetOnDevice);
    if (sheet) this.open(sheet);
    else this.choose();
    if (kept) this.fault.textContent = says;
    this.openAsked();
    this.setAttribute("data-ready", "");
  }

  /** The run sheets of the site, the shortest first. */
  get ours() {
    return Object.entries(window.followUpSheetFiles).map(([id, text]) => ({ id, ...openSheet(text, id) }));
  }

  /** The sheet that the address asks for, as the link on a run sheet's page does. */
  openAsked() {
    const asked = this.ours.find(({ id }) => location.hash === `#sheet-${id}`);
    if (!asked) return;
    history.replaceState(null, "", location.href.split("#")[0]); // a reload does not ask again
    this.askFor(() => this.start(asked.sheet));
  }

  choose() {
    this.sheet = null;
    this.paper.replaceChildren();
    this.live.replaceChildren(make("h2", { tabindex: -1 }, sheetChoose), make("div", { class: "fu-vote__calls" }, ...this.choices()));
  }

  /** Each run sheet of the site, and a file. */
  choices() {
    return [...this.ours.map(({ sheet }) => make("button", { type: "button", class: "fu-quiet", onclick: () => this.askFor(() => this.start(sheet)) },
      sheetChooseOne({ title: sheet.title, minutes: sheet.minutes }))), fileButton((found) => this.bring(found), sheetOpenFile)];
  }

  /** What came from a file: what is open stays where it cannot be opened. */
  bring({ sheet, says }) {
    const stays = this.sheet ? ` ${sheetStillOpen({ title: this.sheet.title })}` : "";
    this.fault.textContent = says && `${says}${stays}`;
    if (sheet) this.askFor(() => { this.open(sheet); this.heading.focus(); });
  }

  /** Ask before another sheet takes the place of one that somebody has changed. @param {() => void} go */
  askFor(go) {
    this.fault.textContent = "";
    if (!this.sheet) {
      go();
      return;
    }
    const { title } = this.sheet;
    const answer = (words, look, act) => make("button", { type: "button", class: look, onclick: () => { this.asking.replaceChildren(); act(); } }, words);
    const no = answer(sheetOtherNo({ title }), "fu-quiet", () => this.heading.focus());
    this.asking.replaceChildren(make("p", { class: "fu-row" }, sheetOtherSure({ title }), answer(sheetOtherYes, "fu-quiet fu-danger", go), no));
    no.focus();
  }

  /** Begin with a copy of one of the site's sheets. @param {SheetFile} sheet */
  start(sheet) {
    const title = sheetCopyTitle({ title: sheet.title });
    this.open({ ...sheet, title, id: idOf(title), people: sheet.people || USUAL_PEOPLE });
    this.heading.focus();
  }

  /** @param {SheetFile} sheet */
  open(sheet) {
    /** @type {SheetFile[]} */
    this.past = [];
    this.sheet = sheet;
    document.body.classList.add("fu-sheet-open"); // then the sheet is printed, and not the page
    this.rows = new Map(sheet.segments.map((part) => [part.id, this.rowOf(part.id, part)]));
    this.build();
    this.order();
    this.show();
  }

  rowOf(id, part) {
    const at = () => this.sheet.segments.findIndex((each) => each.id === id);
    return new PartRow(part, {
      minutes: (kind, minutes) => (minutes === null ? this.show() : this.change(setMinutes(this.sheet, at(), kind, minutes), "", `${id} ${kind}`)),
      move: (by) => this.move(at(), by),
      out: (out) => {
        this.change(setOut(this.sheet, at(), out), out ? sheetTookOut({ title: part.title }) : sheetTookBack({ title: part.title }));
        (out ? this.rows.get(id).back : this.rows.get(id).leave).focus();
      },
    });
  }

  move(at, by) {
    const { id, title } = this.sheet.segments[at];
    this.change(move(this.sheet, at, by), sheetMoved({ title, place: at + by + 1 }));
    this.order();
    const { up, down } = this.rows.get(id);
    const pressed = by < 0 ? up : down;
    (pressed.disabled ? (by < 0 ? down : up) : pressed).focus();
  }

  /** The rows in the order of the parts. */
  order() {
    this.list.replaceChildren(...this.sheet.segments.map(({ id }) => this.rows.get(id).element));
  }

  build() {
    const { sheet } = this;
    this.heading = make("h2", { tabindex: -1, class: "fu-sheet__title" });
    this.named = make("input", { class: "fu-field", type: "text", maxlength: LONGEST_NAME, value: sheet.title, autocomplete: "off", oninput: () => this.rename(),
      onchange: () => { this.named.value = this.sheet.title; } });
    this.people = new NumberField({ label: sheetPeople, unit: sheetPeopleUnit, min: 1, max: 999, range: [PACK_LEAST_PEOPLE, PACK_MOST_PEOPLE],
      value: sheet.people || null, optional: true, oninput: () => this.typing("people", this.people) });
    this.whole = new NumberField({ label: sheetWhole, unit: sheetMinutesUnit, min: LEAST, max: MOST, value: sheet.minutes, oninput: () => this.typing("minutes", this.whole) });
    this.says = make("p", { class: "fu-sheet__says", role: "status", tabindex: -1 });
    this.ways = make("p", { class: "fu-row fu-sheet__ways" });
    this.uses = new Uses(this.getAttribute("root"), () => this.ready(), () => this.sheet);
    this.undo = this.button(sheetUndo, () => this.takeBack());
    this.list = make("ol", { class: "fu-sheet__parts" });
    this.sum = make("p", { class: "fu-sheet__sum", "aria-hidden": "true" });
    const presets = make("div", { class: "fu-row fu-sheet__presets", role: "group", "aria-label": sheetPresets },
      ...PRESETS.map((minutes) => this.button(sheetPreset({ minutes }), () => this.setWhole(minutes))));
    this.live.replaceChildren(make("section", { class: "fu-sheet__desk" }, this.heading,
      make("label", { class: "fu-sheet__name" }, make("span", {}, sheetName), this.named),
      make("div", { class: "fu-sheet__numbers" }, this.people.element, this.whole.element), presets,
      this.says, this.ways, this.uses.element),
    make("section", { class: "fu-sheet__all" }, make("h2", {}, sheetParts), this.list, this.sum),
    make("details", { class: "fu-sheet__other" }, make("summary", {}, sheetAnother), make("div", { class: "fu-vote__calls" }, ...this.choices())));
  }

  /** A number for all of the sheet: it counts once it can be used. @param {"people"|"minutes"} name @param {NumberField} field */
  typing(name, field) {
    if (field.value === null && !(field.optional && field.empty)) this.show();
    else this.change({ ...this.sheet, [name]: field.value || 0 }, "", name);
  }

  button(words, onclick, look = "fu-quiet") {
    return make("button", { type: "button", class: look, onclick }, words);
  }

  rename() {
    const title = inOneLine(this.named.value.replace(/[\p{Cc}\p{Cs}]/gu, ""));
    if (title) this.change({ ...this.sheet, title, id: idOf(title) }, "", "title");
  }

  setWhole(minutes) {
    this.change({ ...this.sheet, minutes }, "");
    this.whole.value = minutes;
    this.says.focus();
  }

  /** @param {SheetFile} sheet @param {string} says For the ears. @param {string} [field] What is typed in one field is one change. */
  change(sheet, says, field = "") {
    if (!field || field !== this.typed) this.past.push(this.sheet);
    this.typed = field;
    this.sheet = sheet;
    this.news.textContent = says;
    this.show();
  }

  /** A change that fills the fields anew. */
  refill(sheet, says) {
    this.change(sheet, says);
    this.fill();
    this.says.focus();
  }

  fill() {
    const { sheet } = this;
    this.named.value = sheet.title;
    this.whole.value = sheet.minutes;
    this.people.value = sheet.people || null;
    for (const part of sheet.segments) this.rows.get(part.id).reset(part);
    this.order();
    this.show();
  }

  takeBack() {
    this.typed = "";
    this.sheet = this.past.pop();
    this.news.textContent = sheetUndone;
    this.fill();
    this.says.focus();
  }

  show() {
    const { sheet } = this;
    const kept = keptOf(sheet);
    const advice = advise(kept, sheet.minutes, sheet.people);
    this.advice = advice;
    this.heading.textContent = sheet.title;
    const wrong = this.wrongField;
    tell(this.says, wrong ? wrong.fault : advice.says);
    this.says.classList.toggle("good", advice.fits && !wrong);
    this.ways.replaceChildren(...(wrong ? [] : this.waysOf(advice, kept)), ...(this.past.length ? [this.undo] : []));
    this.showParts(advice.plan && !wrong ? planMinutes(kept, sheet.minutes).minutes : null);
    this.sum.textContent = sheetSum({ parts: kept.length, usual: kept.reduce((sum, { usual }) => sum + usual, 0), whole: sheet.minutes });
    this.uses.show(keepSheet(writeSheet(sheet)));
  }

  /** The first field whose number cannot be used. */
  get wrongField() {
    const row = this.sheet.segments.filter(({ out }) => !out).map(({ id }) => this.rows.get(id)).find(({ isFine }) => !isFine);
    return [this.people, this.whole, ...(row ? row.fields.map(({ field }) => field) : [])].find((field) => field.value === null && !(field.optional && field.empty));
  }

  showParts(planned) {
    const { segments } = this.sheet;
    let [minute, at] = [0, 0];
    segments.forEach((part, i) => {
      const place = { minute, isFirst: i === 0, isLast: i === segments.length - 1, planned: part.out || !planned ? null : planned[at] };
      this.rows.get(part.id).show(part, place);
      if (part.out) return;
      minute += part.usual;
      at += 1;
    });
  }

  /** Buttons that mend what cannot be done. */
  waysOf({ plan, whole, out }, kept) {
    const parts = out.map((i) => kept[i].title);
    return [
      ...(plan ? [this.button(sheetTakePlan, () => this.refill(takePlan(this.sheet), sheetPlannedNow), "fu-button")] : []),
      ...(out.length ? [this.button(sheetLeaveOutParts({ parts: listed(parts) }), () => this.refill(leaveOut(this.sheet, out), sheetPlannedNow))] : []),
      ...(whole >= LEAST && whole <= MOST ? [this.button(sheetPlanWhole({ minutes: whole }), () => this.refill({ ...this.sheet, minutes: whole }, ""))] : []),
    ];
  }

  /** Whether the sheet can be used; if not, lead to what is wrong. */
  ready() {
    const wrong = this.wrongField;
    if (wrong) wrong.lead();
    else if (!this.advice.fits) this.says.focus();
    return !wrong && this.advice.fits;
  }

  /** The sheet as it is printed. */
  lay() {
    this.paper.replaceChildren(...(this.sheet ? sheetView(this.sheet) : []));
  }
}

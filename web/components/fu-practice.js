import {
  callNotKept, practicePageAgain, practicePageAside, practicePageCounts, practicePageDamaged, practicePageDeleteAll, practicePageDeleteCallsQuestion,
  practicePageDeleteList, practicePageDeleteListQuestion, practicePageDeleted, practicePageEmpty, practicePageFileName, practicePageGoesToo,
  practicePageHungUp, practicePageKeepIt, practicePageLoaded, practicePageNewer, practicePageNewerFile, practicePageNoCopy, practicePageNoList,
  practicePageNotOpened, practicePageSaved, practicePageSomeStay, practicePageYesDeleteCalls, practicePageYesDeleteList, recordPageDelete,
  recordPageLoad, recordPageSave, recordPageShowAll, voiceNotDeleted,
} from "words";
import { textOf } from "../bytes.js";
import { KEPT_CALLS } from "../call/kept-call.js";
import { addRows, deleteRows } from "../keeping/changes.js";
import { keptPlans, keptPractice, today } from "../kept.js";
import { rungSaysToYou } from "../ladder.js";
import { fileText, newIn, readFile } from "../practice/file.js";
import { loadScript } from "../load.js";
import { isYes } from "../practice/standing.js";
import { dayInWords } from "../record/dates.js";
import { saveFile } from "../record-view/files.js";
import { forgetAll } from "../storage.js";
import { forgetTakes, loadTakes } from "../voice/kept-takes.js";
import { FuElement, make } from "./element.js";
import { CHANGED } from "./fu-today.js";

const FIRST = 10;
const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/**
 * The practice calls that the learner has kept. They are never counted with real follow-ups.
 * The element's own content is the page without a script.
 */
export class FuPractice extends FuElement {
  static tag = "fu-practice";

  connected() {
    this.unwatch = keptPractice.watch(() => this.show());
    if (this.live) return null;
    this.live = make("div", { class: "fu-record__live" });
    this.news = make("p", { role: "status" });
    this.files = make("div", { class: "fu-row fu-noprint" });
    this.takes = make("div", { tabindex: -1 });
    this.replaceChildren(this.live, this.files, this.news, this.takes, make("div", { hidden: true }, ...this.childNodes));
    this.showTakes();
    return this.show();
  }

  disconnected() {
    this.unwatch();
  }

  async show() {
    const { entries, aside, trouble } = await keptPractice.load();
    this.trouble = trouble;
    this.shown = entries.map(({ id }) => id);
    if (trouble) {
      this.live.replaceChildren(make("p", { class: "fu-error" }, trouble === "newer" ? practicePageNewer : practicePageDamaged),
        ...(trouble === "newer" ? [] : [this.deleter(practicePageDeleteList, practicePageDeleteListQuestion, practicePageYesDeleteList)]));
    } else {
      this.live.replaceChildren(...(entries.length ? this.list(entries) : [make("p", {}, practicePageEmpty)]),
        aside.length ? make("p", { class: "fu-meta" }, practicePageAside({ n: aside.length })) : "");
    }
    this.showFiles(entries.length > 0 || aside.length > 0, trouble);
  }

  list(entries) {
    const yes = entries.filter(isYes).length;
    const newest = [...entries].reverse();
    const n = entries.length;
    return [
      make("p", {}, practicePageCounts({ n, yes })),
      make("ul", { class: "fu-record__list" }, ...newest.slice(0, this.all ? newest.length : FIRST).map(({ title, rung, when, hungUp, again }) => make("li", {},
        make("p", { class: "fu-meta" }, dayInWords(when)), make("p", {}, make("b", {}, title)), make("p", {}, hungUp ? practicePageHungUp : rungSaysToYou(rung)),
        again ? make("p", { class: "fu-meta" }, practicePageAgain) : ""))),
      make("div", { class: "fu-row fu-noprint" },
        n > FIRST && !this.all
          ? make("button", { type: "button", class: "fu-quiet", onclick: () => { this.all = true; this.show(); } }, recordPageShowAll({ n })) : "",
        this.deleter(practicePageDeleteAll, practicePageDeleteCallsQuestion({ n }), practicePageYesDeleteCalls({ n }))),
    ];
  }

  /** The recordings of the learner's voice. What shows them is loaded only where there are some. */
  async showTakes() {
    const { takes, trouble } = await loadTakes();
    if (!takes.length && !trouble) return;
    try {
      if (!window.followUpVoice) await loadScript(new URL("voice.js", HERE).href);
    } catch {
      return; // the list above needs nothing of this
    }
    await window.followUpVoice.showTakes(this.takes, (words) => { this.news.textContent = words; });
  }

  /** The list goes out as a file, and comes in from one. */
  showFiles(some, trouble) {
    const button = (words, onclick) => make("button", { type: "button", class: "fu-quiet", onclick }, words);
    const chooser = make("input", { type: "file", accept: ".json,application/json", class: "fu-sr", tabindex: -1, "aria-hidden": "true", onchange: () => {
      const [file] = chooser.files;
      chooser.value = "";
      if (file) this.receive(file);
    } });
    this.files.replaceChildren(some ? button(recordPageSave, () => this.saveAll()) : "", trouble ? "" : button(recordPageLoad, () => chooser.click()),
      trouble ? "" : chooser);
  }

  async saveAll() {
    const [practice, plans] = [await keptPractice.load(), await keptPlans.load()];
    saveFile(`${practicePageFileName({ day: today() })}.json`, fileText(practice, plans), "application/json");
    this.news.textContent = practicePageSaved({ n: practice.entries.length, plans: plans.entries.length });
  }

  /** @param {File} file */
  async receive(file) {
    const text = await textOf(file).catch(() => null);
    const found = text === null ? null : readFile(text);
    this.news.textContent = !found ? practicePageNotOpened : { newer: practicePageNewerFile, other: practicePageNoList, "": "" }[found.trouble];
    if (!found || found.trouble) return;
    const calls = newIn(found.practice.entries, (await keptPractice.load()).entries);
    const plans = newIn(found.plans.entries, (await keptPlans.load()).entries);
    const done = [await keptPractice.change(addRows(calls, { aside: found.practice.aside })), await keptPlans.change(addRows(plans, { aside: found.plans.aside }))];
    await this.show();
    document.dispatchEvent(new Event(CHANGED));
    this.news.textContent = done.every(({ kept }) => kept) ? practicePageLoaded({ n: calls.length, plans: plans.length }) : callNotKept;
  }

  /** A button that asks first, in its own place. @param {string} words @param {string} question @param {string} yes The button that does it. */
  deleter(words, question, yes) {
    const place = make("div");
    const button = make("button", { type: "button", class: "fu-quiet", onclick: () => this.ask(place, button, question, yes) }, words);
    place.append(button);
    return place;
  }

  ask(place, button, question, yes) {
    const stay = () => { place.replaceChildren(button); button.focus(); };
    const box = make("section", { class: "fu-record__incoming", tabindex: -1, "aria-label": recordPageDelete },
      make("h2", {}, question), make("p", {}, practicePageNoCopy, " ", practicePageGoesToo),
      make("p", { class: "fu-row" },
        make("button", { type: "button", class: "fu-quiet fu-danger", onclick: () => this.deleteAll() }, yes),
        make("button", { type: "button", class: "fu-quiet", onclick: stay }, practicePageKeepIt)));
    place.replaceChildren(box);
    box.scrollIntoView({ block: "nearest" });
    box.focus();
  }

  async deleteAll() {
    if (this.trouble) await keptPractice.startAnew();
    const { aside } = await keptPractice.load();
    await keptPractice.change(deleteRows(this.shown, aside.length > 0));
    const plans = await keptPlans.load();
    if (plans.trouble) await keptPlans.startAnew();
    await keptPlans.change(deleteRows(plans.entries.map(({ id }) => id), true));
    forgetAll(KEPT_CALLS);
    const silent = await forgetTakes();
    if (silent) this.takes.replaceChildren();
    await this.show();
    document.dispatchEvent(new Event(CHANGED));
    this.live.tabIndex = -1;
    this.live.focus();
    const list = this.shown.length ? practicePageSomeStay({ n: this.shown.length }) : practicePageDeleted;
    this.news.textContent = silent ? list : voiceNotDeleted;
  }
}

import {
  recordPageAdd, recordPageAgainTitle, recordPageAllDeleted, recordPageAsItWas, recordPageCalendarName, recordPageCalendarSaved,
  recordPageChangeTitle, recordPageDamaged, recordPageDeleteAll, recordPageDeleteQuestion, recordPageDeleted, recordPageEmpty,
  recordPageFileName, recordPageFirst, recordPageIsBack, recordPageKeepSafe, recordPageKeepThem, recordPageKeptName,
  recordPageLoad, recordPageLoaded, recordPageNewer, recordPageNoAdd, recordPageNoChange, recordPageNoCopy, recordPageNotKept,
  recordPageOnThisDevice, recordPageSave, recordPageSaveIt, recordPageSaved, recordPageStartNew, recordPageThereAlready,
  recordPageUndo, recordPageWritten, recordPageYesDelete, recordPageYours,
} from "words";
import { keepYesIs, keptRecord, keptYesIs, today } from "../kept.js";
import { FollowUpForm } from "../record-view/form.js";
import { begun, dropBegun, keepBegun } from "../record-view/draft.js";
import { Incoming, saveFile } from "../record-view/files.js";
import { list } from "../record-view/list.js";
import { recordOdds } from "../record-view/odds.js";
import { whatNext } from "../record-view/what-next.js";
import { resultSays } from "../ladder.js";
import { summaryOf } from "../record/believing.js";
import { reminders } from "../record/reminders.js";
import { writeRecord } from "../record/writing.js";
import { FuElement, make } from "./element.js";

/**
 * A record of real follow-ups, kept on this device alone.
 * Attribute `odds`: the address of the page *Your odds*.
 * The element's own content is the page without a script. Its links with `data-call` name
 * the practice calls, and with `data-trains` what each of them trains.
 */
export class FuRecord extends FuElement {
  static tag = "fu-record";

  connectedCallback() {
    if (!this.live) this.build();
    this.onstorage = (event) => this.changedElsewhere(event);
    window.addEventListener("storage", this.onstorage);
  }

  disconnectedCallback() {
    window.removeEventListener("storage", this.onstorage);
  }

  build() {
    this.calls = callsIn(this);
    const still = make("div", { hidden: true }, ...this.childNodes);
    this.note = make("div", { class: "fu-record__note-place fu-noprint" });
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.desk = make("div", { class: "fu-noprint" });
    this.body = make("div");
    this.live = make("div", { class: "fu-record__live" }, this.news, this.note, this.desk, this.body);
    this.replaceChildren(this.live, still);
    this.load();
  }

  load() {
    const { entries, names, trouble } = keptRecord.load();
    Object.assign(this, { rows: entries, names });
    if (trouble) this.tellTrouble(trouble);
    else this.start();
  }

  start() {
    this.restDesk();
    this.show();
  }

  /** What is kept here is not ours to change: say so, and hand it out. */
  tellTrouble(trouble) {
    const { raw } = keptRecord;
    const newer = trouble === "newer";
    this.note.replaceChildren(
      make("p", { class: "fu-error" }, newer
        ? recordPageNewer : recordPageDamaged),
      make("p", { class: "fu-row" },
        make("button", { type: "button", class: "fu-button", onclick: () => saveFile(`${recordPageKeptName}.txt`, raw, "text/plain") }, recordPageSaveIt),
        newer ? "" : make("button", { type: "button", class: "fu-quiet", onclick: () => { this.tell(""); this.start(); } }, recordPageStartNew)));
  }

  /** Say what happened, with one thing that can be done about it. */
  tell(words, does = null) {
    this.note.replaceChildren(...(words ? [make("p", {}, words)] : []),
      ...(does ? [make("button", { type: "button", class: "fu-quiet", onclick: does[1] }, does[0])] : []));
    this.news.textContent = words;
  }

  /** Another tab changed the record. */
  changedElsewhere({ key }) {
    if (key !== keptRecord.key && key !== null) return;
    const { entries, names, trouble } = keptRecord.load();
    if (trouble) return;
    Object.assign(this, { rows: entries, names });
    this.show();
  }

  /** Keep the rows and show them, and say what was done. */
  change(rows, words, does = null) {
    this.rows = rows;
    const kept = keptRecord.save(rows, this.names);
    this.restDesk();
    this.show();
    this.tell(kept ? words : `${words} ${recordPageNotKept}`, does);
  }

  /** The desk at rest: the first form, or the buttons. */
  restDesk(focus = false) {
    this.adder = null;
    if (!this.rows.length) {
      this.desk.replaceChildren(this.fresh(recordPageFirst).element, this.fileButtons());
    } else {
      this.adder = make("button", { type: "button", class: "fu-button", onclick: () => this.open(this.fresh(recordPageAdd)) }, recordPageAdd);
      this.desk.replaceChildren(make("p", { class: "fu-row" }, this.adder));
    }
    if (focus) (this.adder || this.desk.querySelector("input")).focus();
  }

  /** A form for one follow-up. `keeps`: what is typed there is kept until it is written down, or given up. */
  form(row, title, { old = null, keeps = false, clear = null } = {}) {
    const employers = [...new Set(this.rows.map((each) => each.employer))];
    const end = () => { if (keeps) dropBegun(); };
    return new FollowUpForm(row, {
      title, employers, clear, typed: keeps ? keepBegun : null,
      cancel: this.rows.length ? () => { end(); this.restDesk(true); } : null,
      cancelSays: old ? recordPageNoChange : recordPageNoAdd,
      save: (done) => { end(); this.written(done, old); },
    });
  }

  /** The form for a new follow-up, with what was begun there before. */
  fresh(title) {
    const { date, ...fields } = begun() || {};
    const clear = () => {
      dropBegun();
      this.open(this.fresh(title));
      if (!this.rows.length) this.desk.append(this.fileButtons());
    };
    return this.form(date ? { ...fields, date } : fields, title, { keeps: true, clear: fields.employer === undefined ? null : clear });
  }

  /** Open the form for a follow-up that there is. */
  edit(row) {
    this.open(this.form(row, recordPageChangeTitle({ employer: row.employer }), { old: row }));
  }

  /** Open the form for one more with an employer. What was begun before is not written over. */
  again({ employer, job, stage, channel }) {
    this.open(this.form({ employer, job, stage, channel }, recordPageAgainTitle({ employer }), { keeps: !begun() }));
  }

  open(form) {
    this.desk.replaceChildren(form.element);
    this.tell("");
    form.element.scrollIntoView({ block: "nearest" });
    form.who.focus();
  }

  written(row, old) {
    const at = this.rows.indexOf(old);
    const rows = at < 0 ? [...this.rows, row] : this.rows.map((each) => (each === old ? row : each));
    this.change(rows, recordPageWritten({ employer: row.employer, result: resultSays(row.result), n: rows.length }));
    this.adder.focus();
  }

  remove(row) {
    const rows = this.rows;
    this.change(rows.filter((each) => each !== row), recordPageDeleted({ employer: row.employer }), [recordPageUndo, () => {
      this.change(rows, recordPageIsBack({ employer: row.employer }));
      this.adder.focus();
    }]);
    this.note.querySelector("button").focus();
  }

  show() {
    if (!this.rows.length) {
      this.body.replaceChildren(make("p", { class: "fu-meta" }, recordPageEmpty));
      return;
    }
    const summary = summaryOf(this.rows);
    const change = (row) => this.edit(row);
    this.body.replaceChildren(
      recordOdds(summary, { yesIs: this.yesIs || keptYesIs(), more: this.getAttribute("odds"), choose: (rung) => this.chooseYes(rung) }),
      whatNext(this.rows, summary.counts, {
        calls: this.calls, answered: change, again: (row) => this.again(row), calendar: (waits) => this.calendar(waits),
      }),
      make("section", {}, make("h2", {}, recordPageYours({ n: this.rows.length })),
        list(this.rows, { change, remove: (row) => this.remove(row), all: this.all, showAll: () => { this.all = true; this.show(); } })),
      make("section", { class: "fu-noprint" }, make("h2", {}, recordPageKeepSafe),
        make("p", {}, recordPageOnThisDevice), this.fileButtons()));
  }

  chooseYes(rung) {
    keepYesIs(rung);
    this.yesIs = rung; // a device that keeps nothing
    this.show();
    /** @type {HTMLElement} */ (this.querySelector("#fu-record-yes")).focus();
    this.news.textContent = this.querySelector(".fu-record__range").textContent;
  }

  calendar(waits) {
    saveFile(`${recordPageCalendarName}.ics`, reminders(waits, today()), "text/calendar");
    this.tell(recordPageCalendarSaved);
  }

  fileButtons() {
    const chooser = make("input", { type: "file", accept: ".csv,.tsv,.txt,.xlsx,text/csv,text/plain", class: "fu-sr", tabindex: -1, "aria-hidden": "true", onchange: () => this.receive(chooser) });
    const button = (words, onclick) => make("button", { type: "button", class: "fu-quiet", onclick }, words);
    return make("div", { class: "fu-row" },
      this.rows.length ? button(recordPageSave, () => this.saveAll()) : "",
      button(recordPageLoad, () => chooser.click()), chooser,
      this.rows.length ? button(recordPageDeleteAll, () => this.askDelete()) : "");
  }

  saveAll() {
    saveFile(`${recordPageFileName({ day: today() })}.csv`, writeRecord({ rows: this.rows, extraColumns: this.names }));
    this.tell(recordPageSaved({ n: this.rows.length }));
  }

  receive(chooser) {
    const [file] = chooser.files;
    chooser.value = "";
    if (!file) return;
    const incoming = new Incoming(file, { rows: this.rows, done: (found, replace) => this.received(found, replace) });
    this.desk.replaceChildren(incoming.element);
    this.tell("");
    incoming.open();
  }

  received(found, replace) {
    if (!found) {
      this.restDesk(true);
      return;
    }
    const before = { rows: this.rows, names: this.names };
    const { rows, names, twice } = joined(replace ? { rows: [], names: [] } : before, found);
    this.names = names;
    const same = twice ? ` ${recordPageThereAlready({ n: twice })}` : "";
    this.change(rows, recordPageLoaded({ n: rows.length }) + same, before.rows.length ? [recordPageUndo, () => {
      this.names = before.names;
      this.change(before.rows, recordPageAsItWas);
      this.adder.focus();
    }] : null);
    this.adder.focus();
  }

  askDelete() {
    const n = this.rows.length;
    const stay = make("button", { type: "button", class: "fu-quiet", onclick: () => this.restDesk(true) }, recordPageKeepThem);
    const box = make("section", { class: "fu-record__incoming", tabindex: -1, "aria-label": recordPageDeleteAll },
      make("h2", {}, recordPageDeleteQuestion({ n })), make("p", {}, recordPageNoCopy),
      make("p", { class: "fu-row" }, make("button", { type: "button", class: "fu-quiet fu-danger", onclick: () => this.deleteAll(n) }, recordPageYesDelete({ n })), stay));
    this.desk.replaceChildren(box);
    box.scrollIntoView({ block: "nearest" });
    box.focus();
  }

  deleteAll(n) {
    this.names = [];
    dropBegun();
    this.change([], recordPageAllDeleted({ n }));
    this.restDesk(true);
  }
}

/** @typedef {{id: string, trains: string[], title: string, href: string}} LinkedCall */

/** The practice calls that an element links to, each once, in order of their ids. @param {HTMLElement} element @returns {LinkedCall[]} */
function callsIn(element) {
  /** @type {[string, LinkedCall][]} */
  const links = [...element.querySelectorAll("a[data-call]")].map((link) => [link.dataset.call, {
    id: link.dataset.call, trains: link.dataset.trains.split(" "), title: link.textContent, href: link.href,
  }]);
  return [...new Map(links.sort()).values()];
}

/** Two records as one: a follow-up that is the same in everything is taken once. */
function joined(ours, found) {
  const names = [...ours.names, ...found.extraColumns.filter((name) => !ours.names.includes(name))];
  const fitted = (row, own) => ({ ...row, line: 0, extra: names.map((name) => row.extra[own.indexOf(name)] || "") });
  const key = (row) => JSON.stringify([row.date, row.dateText, row.employer, row.job, row.stage, row.channel, row.result, row.note, row.extra]);
  const rows = ours.rows.map((row) => fitted(row, ours.names));
  const there = new Set(rows.map(key));
  const fresh = found.rows.map((row) => fitted(row, found.extraColumns)).filter((row) => !there.has(key(row)));
  return { rows: [...rows, ...fresh], names, twice: found.rows.length - fresh.length };
}

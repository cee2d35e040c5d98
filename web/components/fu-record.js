import {
  recordPageAdd, recordPageAgainTitle, recordPageAllDeleted, recordPageAsItWas, recordPageAside, recordPageBothChanged,
  recordPageCalendarName, recordPageCalendarSaved, recordPageCameMeanwhile, recordPageChangeTitle, recordPageDamaged,
  recordPageDeleteAll, recordPageDeleteQuestion, recordPageDeleted, recordPageEmpty, recordPageFileName, recordPageFirst,
  recordPageForgets, recordPageGone, recordPageGoneAlready, recordPageIsBack, recordPageKeepSafe, recordPageKeepThem,
  recordPageKeptName, recordPageLoad, recordPageLoaded, recordPageNewer, recordPageNoAdd, recordPageNoChange, recordPageNoCopy,
  recordPageNotKept, recordPageOnThisDevice, recordPageSave, recordPageSaveIt, recordPageSaved, recordPageShow,
  recordPageSomeStay, recordPageStartNew, recordPageThereAlready, recordPageUndo, recordPageWritten, recordPageYesDelete,
  recordPageYours,
} from "words";
import { addRows, deleteRows, editRow, inTurn, named } from "../keeping/changes.js";
import { keepYesIs, keptRecord, keptYesIs, today } from "../kept.js";
import { FollowUpForm } from "../record-view/form.js";
import { begun, dropBegun, keepBegun } from "../record-view/draft.js";
import { Incoming, saveFile } from "../record-view/files.js";
import { list, within } from "../record-view/list.js";
import { recordOdds } from "../record-view/odds.js";
import { Showing } from "../record-view/showing.js";
import { whatNext } from "../record-view/what-next.js";
import { resultSays } from "../ladder.js";
import { withAside } from "../record/aside.js";
import { summaryOf } from "../record/believing.js";
import { reminders } from "../record/reminders.js";
import { FuElement, make } from "./element.js";

const MOST_KNOWN = 300; // employers that a form offers

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
    this.unwatch = keptRecord.watch(() => this.changedElsewhere());
  }

  disconnectedCallback() {
    this.unwatch();
  }

  build() {
    this.calls = callsIn(this);
    const still = make("div", { hidden: true }, ...this.childNodes);
    this.note = make("div", { class: "fu-record__note-place fu-noprint" });
    this.news = make("p", { class: "fu-sr", "aria-live": "polite" });
    this.desk = make("div", { class: "fu-noprint" });
    this.body = make("div");
    this.take({ entries: [], names: [], aside: [] });
    this.live = make("div", { class: "fu-record__live" }, this.news, this.note, this.desk, this.body);
    this.replaceChildren(this.live, still);
    this.load();
  }

  async load() {
    const found = await keptRecord.load();
    this.take(found);
    if (found.trouble) this.tellTrouble(found.trouble);
    else this.start();
  }

  take({ entries, names, aside }) {
    Object.assign(this, { rows: entries, names, aside });
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
        newer ? "" : make("button", { type: "button", class: "fu-quiet", onclick: () => this.startAnew() }, recordPageStartNew)));
  }

  async startAnew() {
    this.take(await keptRecord.startAnew());
    this.tell("");
    this.start();
  }

  /** Say what happened, with one thing that can be done about it. */
  tell(words, does = null) {
    this.note.replaceChildren(...(words ? [make("p", {}, words)] : []),
      ...(does ? [make("button", { type: "button", class: "fu-quiet", onclick: does[1] }, does[0])] : []));
    this.news.textContent = words;
  }

  /** Another tab changed the record. */
  async changedElsewhere() {
    const found = await keptRecord.load();
    if (found.trouble) return;
    const wasEmpty = !this.rows.length;
    this.take(found);
    // A form that somebody may be typing in stays as it is.
    const atRest = this.adder ? this.desk.contains(this.adder) : wasEmpty && !begun() && this.desk.querySelector("form");
    if (atRest && wasEmpty !== !this.rows.length) this.restDesk();
    this.show();
  }

  /** Make a change on what is kept by now. @returns {Promise<object|null>} What came of it; null if it cannot be made. */
  async make(change) {
    this.setAttribute("aria-busy", "true");
    const wasEmpty = !this.rows.length;
    const done = await keptRecord.change(change);
    this.removeAttribute("aria-busy");
    if (done.trouble) {
      this.tellTrouble(done.trouble);
      return null;
    }
    this.take(done);
    if (wasEmpty && this.rows.length && done.kept) askToStay();
    return done;
  }

  /** Show what came of a change, and say what was done; what another tab did to it is told behind. */
  after({ kept, happened: { stayed, both } }, words, does = null) {
    this.restDesk();
    this.show();
    this.tell([words, both ? recordPageBothChanged : "", stayed ? recordPageSomeStay({ n: stayed }) : "", kept ? "" : recordPageNotKept]
      .filter(Boolean).join(" "), does);
  }

  /** Take a change back, and no other. */
  async undo(change, words) {
    const done = await this.make(change);
    if (!done) return;
    this.after(done, done.happened.stayed ? "" : words);
    (this.adder || this.desk.querySelector("input")).focus();
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
    const employers = [...new Set(this.rows.slice(-10 * MOST_KNOWN).map((each) => each.employer))].slice(-MOST_KNOWN);
    const end = () => { if (keeps) dropBegun(); };
    const { names } = this;
    return new FollowUpForm(row, {
      title, employers, clear, typed: keeps ? keepBegun : null,
      cancel: this.rows.length ? () => { end(); this.restDesk(true); } : null,
      cancelSays: old ? recordPageNoChange : recordPageNoAdd,
      save: (done) => this.written(done, old, names, end),
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

  async written(row, old, names, end) {
    const done = await this.make(old ? editRow(old, row, names) : addRows(named([row]), { names }));
    if (!done) return;
    if (done.happened.missing) {
      this.gone(row);
      return;
    }
    end();
    this.after(done, recordPageWritten({ employer: row.employer, result: resultSays(row.result), n: this.rows.length }));
    this.adder.focus();
  }

  /** Another tab deleted the follow-up that was being changed: what was typed can be written down as a new one. */
  gone({ id, ...row }) {
    this.show();
    this.open(this.form(row, recordPageAdd));
    this.tell(recordPageGone({ employer: row.employer }));
  }

  async remove(row) {
    const { employer } = row;
    const done = await this.make(deleteRows([row.id]));
    if (!done) return;
    if (done.happened.missing) {
      this.after(done, recordPageGoneAlready({ employer }));
      return;
    }
    this.after(done, recordPageDeleted({ employer }), [recordPageUndo, () => this.undo(done.undo, recordPageIsBack({ employer }))]);
    this.note.querySelector("button").focus();
  }

  show() {
    if (this.showing) {
      this.showing.update(this.rows);
      return;
    }
    const unread = this.aside.length ? make("p", { class: "fu-meta" }, recordPageAside({ n: this.aside.length })) : "";
    if (!this.rows.length) {
      this.body.replaceChildren(make("p", { class: "fu-meta" }, recordPageEmpty), unread);
      return;
    }
    if (this.summed !== this.rows) [this.summed, this.summary] = [this.rows, summaryOf(this.rows)];
    this.body.replaceChildren(
      recordOdds(this.summary, { yesIs: this.yesIs || keptYesIs(), more: this.getAttribute("odds"), choose: (rung) => this.chooseYes(rung) }),
      whatNext(this.rows, this.summary.counts, {
        calls: this.calls, answered: (row) => this.edit(row), again: (row) => this.again(row), calendar: (waits) => this.calendar(waits),
      }),
      make("section", { class: "fu-noprint" }, make("h2", {}, recordPageKeepSafe),
        make("p", {}, recordPageOnThisDevice), make("p", {}, recordPageForgets), unread, this.fileButtons()),
      this.listing());
  }

  /** The rows, a part at a time; they come last, so that all else stays near. */
  listing() {
    const place = make("div");
    const fill = () => place.replaceChildren(list(this.rows, {
      change: (row) => this.edit(row), remove: (row) => this.remove(row), from: this.from || 0, turn: (from) => {
        this.from = within(from, this.rows.length);
        fill();
        place.querySelector(".fu-record__part").focus();
      },
    }));
    fill();
    return make("section", {}, make("h2", {}, recordPageYours({ n: this.rows.length })), place);
  }

  /** The record as a person shows it: days, employers, what was done. */
  showToSomebody() {
    this.showing = new Showing(this.rows, () => {
      this.showing = null;
      document.body.classList.remove("fu-showing");
      this.desk.hidden = false;
      this.restDesk(true);
      this.show();
    });
    this.tell("");
    this.desk.hidden = true;
    document.body.classList.add("fu-showing");
    this.body.replaceChildren(this.showing.element);
    this.showing.element.scrollIntoView({ block: "start" });
    this.showing.element.focus();
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
    const chooser = make("input", { type: "file", accept: ".csv,.txt,text/csv,text/plain", class: "fu-sr", tabindex: -1, "aria-hidden": "true", onchange: () => this.receive(chooser) });
    const button = (words, onclick) => make("button", { type: "button", class: "fu-quiet", onclick }, words);
    return make("div", { class: "fu-row" },
      this.rows.length ? button(recordPageSave, () => this.saveAll()) : "",
      this.rows.length ? button(recordPageShow, () => this.showToSomebody()) : "",
      button(recordPageLoad, () => chooser.click()), chooser,
      this.rows.length ? button(recordPageDeleteAll, () => this.askDelete()) : "");
  }

  saveAll() {
    saveFile(`${recordPageFileName({ day: today() })}.csv`, withAside({ rows: this.rows, extraColumns: this.names }, this.aside));
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

  async received(found, replace) {
    if (!found) {
      this.restDesk(true);
      return;
    }
    const add = addRows(named(found.rows), { names: found.extraColumns, aside: found.aside, once: true });
    const wasEmpty = !this.rows.length;
    const done = await this.make(replace ? inTurn(deleteRows(this.rows.map(({ id }) => id)), add) : add);
    if (!done) return;
    const { twice } = done.happened;
    this.after(done, recordPageLoaded({ n: this.rows.length }) + (twice ? ` ${recordPageThereAlready({ n: twice })}` : ""),
      wasEmpty ? null : [recordPageUndo, () => this.undo(done.undo, recordPageAsItWas)]);
    (this.adder || this.desk.querySelector("input")).focus();
  }

  askDelete() {
    const n = this.rows.length;
    const ids = this.rows.map(({ id }) => id);
    const stay = make("button", { type: "button", class: "fu-quiet", onclick: () => this.restDesk(true) }, recordPageKeepThem);
    const box = make("section", { class: "fu-record__incoming", tabindex: -1, "aria-label": recordPageDeleteAll },
      make("h2", {}, recordPageDeleteQuestion({ n })), make("p", {}, recordPageNoCopy),
      make("p", { class: "fu-row" }, make("button", { type: "button", class: "fu-quiet fu-danger", onclick: () => this.deleteAll(ids) }, recordPageYesDelete({ n })), stay));
    this.desk.replaceChildren(box);
    box.scrollIntoView({ block: "nearest" });
    box.focus();
  }

  /** Delete those that the question was about, and nothing that came since. */
  async deleteAll(ids) {
    dropBegun();
    const done = await this.make(deleteRows(ids, true));
    if (!done) return;
    const n = this.rows.length;
    this.after(done, n ? recordPageCameMeanwhile({ n }) : recordPageAllDeleted({ n: ids.length }));
    this.restDesk(true);
  }
}

/** Ask the browser to keep this site's storage when it makes room. Some ask the person; some say no. */
function askToStay() {
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
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

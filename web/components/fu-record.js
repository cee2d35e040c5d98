import {
  recordPageAdd, recordPageAgainTitle, recordPageAllDeleted, recordPageAsItWas, recordPageAside, recordPageBothChanged,
  recordPageCalendarName, recordPageCalendarSaved, recordPageCameMeanwhile, recordPageChangeTitle, recordPageDeleted,
  recordPageEmpty, recordPageFileName, recordPageFirst, recordPageForgets, recordPageGone, recordPageGoneAlready, recordPageHaveList,
  recordPageIsBack, recordPageKeepSafe, recordPageLoaded, recordPageLoadedBoth, recordPageNoAdd, recordPageNoChange, recordPageNotKept,
  recordPageOnThisDevice, recordPageSaved, recordPageSeeList, recordPageSilenceWritten, recordPageSomeStay, recordPageThereAlready, recordPageUndo, recordPageWritten,
  recordPageYours, recordPageYoursBoth,
} from "words";
import { addRows, deleteRows, editRow, editRows, inTurn, named } from "../keeping/changes.js";
import { keepYesIs, keptRecord, keptYesIs, today } from "../kept.js";
import { FollowUpForm } from "../record-view/form.js";
import { begun, dropBegun, keepBegun } from "../record-view/draft.js";
import { Incoming, saveFile } from "../record-view/files.js";
import { deleteQuestion, fileButtons, troubleNote } from "../record-view/keeping.js";
import { list, within } from "../record-view/list.js";
import { recordOdds } from "../record-view/odds.js";
import { Showing } from "../record-view/showing.js";
import { callsIn, whatNext } from "../record-view/what-next.js";
import { RUNGS, resultSays } from "../ladder.js";
import { withAside } from "../record/aside.js";
import { longSilent, summaryOf } from "../record/believing.js";
import { isFollowed, kindOf } from "../record/model.js";
import { reminders } from "../record/reminders.js";
import { inUtf16 } from "../record/writing.js";
import { make } from "./element.js";
import { RecordKeeper } from "./record-keeper.js";

const MOST_KNOWN = 300; // employers that a form offers

/**
 * A record of real follow-ups, kept on this device alone.
 * Attribute `odds`: the address of the page *Your odds*.
 * The element's own content is the page without a script. Its links with `data-call` name
 * the practice calls, and with `data-trains` what each of them trains.
 */
export class FuRecord extends RecordKeeper {
  static tag = "fu-record";

  connectedCallback() {
    if (!this.live) this.build();
    this.hearOthers();
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

  /** Another tab wrote. @param {boolean} turned Whether the record is empty now and was not, or the other way round. */
  heard(turned) {
    // A form that somebody may be typing in stays as it is.
    const atRest = this.adder ? this.desk.contains(this.adder) : !begun() && this.desk.querySelector("form");
    if (turned && atRest) this.restDesk();
    this.show();
  }

  start() {
    this.restDesk();
    this.show();
    // From a page that has something to write down here.
    if (location.hash === "#write") this.open(this.fresh(this.rows.length ? recordPageAdd : recordPageFirst));
  }

  /** What is kept here is not ours to change: say so, and hand it out. */
  tellTrouble(trouble) {
    this.note.replaceChildren(...troubleNote(trouble, keptRecord.raw, () => this.startAnew()));
  }

  /** Say what happened, with one thing that can be done about it. */
  tell(words, does = null) {
    this.note.replaceChildren(...(words ? [make("p", {}, words)] : []),
      ...(does ? [make("button", { type: "button", class: "fu-quiet", onclick: does[1] }, does[0])] : []));
    this.news.textContent = words;
  }

  /** Show what came of a change, and say what was done; what another tab did to it is told behind. */
  showDone({ kept, happened: { stayed, both } }, words, does = null) {
    this.restDesk();
    this.show();
    this.tell([words, both ? recordPageBothChanged : "", stayed ? recordPageSomeStay({ n: stayed }) : "", kept ? "" : recordPageNotKept]
      .filter(Boolean).join(" "), does);
  }

  /** Take a change back, and no other. @param {any} change @param {string} words */
  async undo(change, words) {
    const done = await this.carryOut(change);
    if (!done) return;
    this.showDone(done, done.happened.stayed ? "" : words);
    (this.adder || this.desk.querySelector("form input")).focus();
  }

  /** The desk at rest: the first form, or the buttons. */
  restDesk(focus = false) {
    this.adder = null;
    if (!this.rows.length) {
      const load = make("div", { class: "fu-record__begin" }, make("p", {}, recordPageHaveList), this.fileButtons());
      this.desk.replaceChildren(load, this.fresh(recordPageFirst).element);
    } else {
      this.adder = make("button", { type: "button", class: "fu-button", onclick: () => this.open(this.fresh(recordPageAdd)) }, recordPageAdd);
      this.desk.replaceChildren(make("p", { class: "fu-row" }, this.adder));
    }
    if (focus) (this.adder || this.desk.querySelector("form input")).focus();
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
      if (this.rows.length) this.open(this.fresh(title));
      else this.restDesk(true);
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
    const done = await this.carryOut(old ? editRow(old, row, names) : addRows(named([row]), { names }));
    if (!done) return;
    if (done.happened.missing) {
      this.gone(row);
      return;
    }
    end();
    this.showDone(done, recordPageWritten({ employer: row.employer, result: resultSays(row.result), n: this.rows.length, of: kindOf(this.rows) }), [recordPageSeeList, () => this.goToList()]);
    this.adder.focus();
  }

  /** Another tab deleted the follow-up that was being changed: what was typed can be written down as a new one. */
  gone({ id, ...row }) {
    this.show();
    this.open(this.form(row, recordPageAdd));
    this.tell(recordPageGone({ employer: row.employer }));
  }

  async deleteRow(row) {
    const { employer } = row;
    const done = await this.carryOut(deleteRows([row.id]));
    if (!done) return;
    if (done.happened.missing) {
      this.showDone(done, recordPageGoneAlready({ employer }));
      return;
    }
    this.showDone(done, recordPageDeleted({ employer }), [recordPageUndo, () => this.undo(done.undo, recordPageIsBack({ employer }))]);
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
    if (this.summed !== this.rows) {
      this.summed = this.rows;
      this.summary = summaryOf(this.rows);
    }
    this.body.replaceChildren(
      recordOdds(this.summary, {
        yesIs: this.yesIs || keptYesIs(), more: this.getAttribute("odds"), choose: (rung) => this.chooseYes(rung),
        silent: longSilent(this.rows, today()), writeSilence: (rows) => this.writeSilence(rows),
      }),
      whatNext(this.rows, this.summary.counts, {
        calls: this.calls, prepare: this.getAttribute("prepare"), answered: (row) => this.edit(row), again: (row) => this.again(row), calendar: (waits, event) => this.calendar(waits, event),
      }),
      make("section", { class: "fu-noprint" }, make("h2", {}, recordPageKeepSafe),
        make("p", {}, recordPageOnThisDevice), make("p", {}, recordPageForgets), unread, this.fileButtons()),
      this.listing());
  }

  /** The rows, a part at a time; they come last, so that all else stays near. */
  listing() {
    const place = make("div");
    const fill = () => place.replaceChildren(list(this.rows, {
      change: (row) => this.edit(row), remove: (row) => this.deleteRow(row), from: this.from || 0, turn: (from) => {
        this.from = within(from, this.rows.length);
        fill();
        /** @type {HTMLElement} */ (place.querySelector(".fu-record__part")).focus();
      },
    }));
    fill();
    const n = this.rows.length;
    return make("section", { class: "fu-record__all", tabindex: -1 }, make("h2", {}, this.rows.every(isFollowed) ? recordPageYours({ n }) : recordPageYoursBoth({ n })), place);
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

  calendar(waits, event) {
    saveFile(`${recordPageCalendarName}.ics`, reminders(waits, today()), "text/calendar;charset=utf-8");
    this.tellBeside(event, recordPageCalendarSaved);
  }

  fileButtons() {
    const some = this.rows.length > 0;
    return fileButtons({
      save: (some || this.aside.length > 0) && ((event) => this.saveAll(event)), show: some && (() => this.showToSomebody()), receive: (file) => this.receive(file),
      askDelete: some && (() => this.askDelete()),
    });
  }

  goToList() {
    const list = /** @type {HTMLElement} */ (this.body.querySelector(".fu-record__all"));
    list.scrollIntoView({ block: "start" });
    list.focus({ preventScroll: true });
  }

  /** Say what happened beside the button that was pressed. @param {Event} event @param {string} words */
  tellBeside({ currentTarget }, words) {
    this.tell("");
    this.body.querySelectorAll(".fu-record__said").forEach((said) => said.remove());
    /** @type {HTMLElement} */ (currentTarget).closest(".fu-row, p").after(make("p", { class: "fu-record__said fu-noprint" }, words));
    this.news.textContent = words;
  }

  /** Applications that have waited for long: no answer came. @param {RecordRow[]} rows */
  async writeSilence(rows) {
    const [n, { names }] = [rows.length, this];
    const done = await this.carryOut(editRows(rows.map((was) => ({ was, row: { ...was, result: RUNGS[0] } })), names));
    if (!done) return;
    this.showDone(done, recordPageSilenceWritten({ n }), [recordPageUndo, () => this.undo(done.undo, recordPageAsItWas)]);
    this.note.scrollIntoView({ block: "nearest" });
    this.note.querySelector("button").focus();
  }

  /** @param {Event} event */
  saveAll(event) {
    saveFile(`${recordPageFileName({ day: today() })}.csv`, inUtf16(withAside({ rows: this.rows, extraColumns: this.names }, this.aside)));
    this.tellBeside(event, recordPageSaved({ n: this.rows.length, of: kindOf(this.rows) }));
  }

  /** @param {File} file */
  receive(file) {
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
    const done = await this.carryOut(replace ? inTurn(deleteRows(this.rows.map(({ id }) => id)), add) : add);
    if (!done) return;
    const { twice } = done.happened;
    const [n, followed] = [this.rows.length, this.rows.filter(isFollowed).length];
    this.showDone(done, (n === followed ? recordPageLoaded({ n }) : recordPageLoadedBoth({ n, followed })) + (twice ? ` ${recordPageThereAlready({ n: twice })}` : ""),
      wasEmpty ? null : [recordPageUndo, () => this.undo(done.undo, recordPageAsItWas)]);
    (this.adder || this.desk.querySelector("form input")).focus();
  }

  askDelete() {
    const ids = this.rows.map(({ id }) => id);
    const box = deleteQuestion(this.rows.length, kindOf(this.rows), () => this.deleteAll(ids, kindOf(this.rows)), () => this.restDesk(true));
    this.desk.replaceChildren(box);
    box.scrollIntoView({ block: "nearest" });
    box.focus();
  }

  /** Delete those that the question was about, and nothing that came since. */
  async deleteAll(ids, of) {
    dropBegun();
    const done = await this.carryOut(deleteRows(ids, true));
    if (!done) return;
    const n = this.rows.length;
    this.showDone(done, n ? recordPageCameMeanwhile({ n }) : recordPageAllDeleted({ n: ids.length, of }));
    this.restDesk(true);
  }
}

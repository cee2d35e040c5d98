// The step between somebody's own list and the record: what was understood is shown, what is not clear is asked, and
// nothing is added before the one button for it is pressed.
import {
  importPageAdd, importPageAddFollowed, importPageAnswerFirst, importPageLead, importPageNothing, importPageOpen, importPageQuestions, importPageRows,
  importPageTitle, recordPageDoNothing,
} from "words";
import { make, tell, withNodes } from "../components/element.js";
import { NO_COLUMN } from "../record/importing/columns.js";
import { Trouble } from "../record/trouble.js";
import { asideView, badView, columnsView, orderView, rowsView, wordsView } from "./matching-parts.js";
import { daysView, questionView } from "./matching-questions.js";
import { ROWS, moreButton } from "./matching-shared.js";

// What a question is about, in three levels: what the answers to one say decides what is asked at the next.
const LEVELS = [["encoding", "sheet"], ["column"], ["dates", "date", "word", "followed-up"]];
const FIRST_ASKED = 10;
const keyOf = ({ about, word }) => `${about}\n${word}`;

export class Matching {
  /**
   * @param {object} options
   * @param {string} options.name The file's name.
   * @param {(answers: ImportAnswer[]) => Understood & {fields: string[], today: string}} options.look What is understood of the file with
   *   these answers: see `understand`.
   * @param {(rows: RecordRow[], extraColumns: string[], kept: unknown[]) => void} options.add Gets the rows, all of them clear, once the learner adds them.
   * @param {() => void} options.cancel
   * @throws {Trouble} The file is no list.
   */
  constructor({ name, look, add, cancel }) {
    this.look = look;
    this.add = add;
    this.trouble = "";
    /** @type {Map<string, ImportAnswer>} */
    this.answers = new Map();
    this.good = this.answers;
    /** @type {Map<string, any>} */
    this.looked = new Map();
    this.ids = new Map();
    this.shown = new Map(); // how many of a long list are shown
    this.picking = new Set(); // the dates for which another day is being chosen
    this.goesWithout = false;
    this.news = make("p", { class: "fu-match__news", role: "status" });
    this.parts = make("div");
    this.end = make("p", { class: "fu-match__end" });
    this.element = make("section", { class: "fu-record__incoming fu-match", tabindex: -1, "aria-label": importPageTitle({ file: name }) },
      make("h2", {}, ...withNodes(importPageTitle, { file: make("span", { class: "fu-match__name" }, name) })), make("p", {}, importPageLead), this.news, this.parts, this.end,
      make("p", {}, make("button", { type: "button", class: "fu-quiet", onclick: cancel }, recordPageDoNothing)));
    this.update();
  }

  /** The answer to a question; undefined where there is none. */
  answerTo(about, word = "") {
    const found = this.answers.get(keyOf({ about, word }));
    return found && found.answer;
  }

  /** Take an answer, and look at the file anew. @param {string|number[]|null} answer Null takes it back. */
  answer(about, word, answer) {
    if (LEVELS[0].includes(about)) this.answers.forEach((each, key) => { if (each.about === "column") this.answers.delete(key); });
    if (answer === null) this.answers.delete(keyOf({ about, word }));
    else this.answers.set(keyOf({ about, word }), { about, word, answer });
    this.update();
  }

  /** Take several answers at once. */
  answerAll(answers) {
    for (const each of answers) this.answers.set(keyOf(each), each);
    this.update();
  }

  /** Take a day for a date; without one, let the learner choose any. */
  pickDay(word, day) {
    if (day === null) this.picking.add(word);
    else this.picking.delete(word);
    this.answer("date", word, day);
  }

  /** Say which column a field is; one that had it before has it no more. */
  choose(field, title) {
    const { headings } = this.made.columns;
    const other = this.made.fields.find((each, i) => each !== field && headings[i] === title);
    if (other) this.answers.set(keyOf({ about: "column", word: other }), { about: "column", word: other, answer: NO_COLUMN });
    this.answer("column", field, title);
  }

  /** Look at the file with the answers. Those with which it is no list any more are taken back, and it is said why. */
  update() {
    try {
      this.made = this.lookWith([...this.answers.values()]);
      this.byLine = new Map(this.made.rows.map((row) => [row.line, row]));
      this.questions = this.allQuestions();
      this.trouble = "";
      this.good = new Map(this.answers);
    } catch (error) {
      if (!this.made || !(error instanceof Trouble)) throw error;
      this.trouble = error.message;
      this.answers = new Map(this.good);
    }
    this.show();
  }

  /** What is understood with some answers; the last few are remembered. */
  lookWith(answers) {
    const key = JSON.stringify(answers);
    if (!this.looked.has(key)) {
      const made = this.look(answers);
      if (this.looked.size > 4) this.looked.delete(this.looked.keys().next().value);
      this.looked.set(key, made);
    }
    return this.looked.get(key);
  }

  /** Each question that is open or was answered here, in the order in which it came up. */
  allQuestions() {
    const open = new Map(this.made.questions.map((question) => [keyOf(question), question]));
    this.unanswered = new Set(open.keys());
    return LEVELS.flatMap((abouts, level) => {
      const before = LEVELS.slice(0, level).flat();
      const { questions } = this.lookWith([...this.answers.values()].filter(({ about }) => before.includes(about)));
      return questions.filter(({ about }) => abouts.includes(about)).map((question) => open.get(keyOf(question)) || question);
    }).filter((question) => open.has(keyOf(question)) || this.answers.has(keyOf(question)));
  }

  /** Whether a question waits for an answer. Whoever ticks none of some has not answered yet. */
  isOpen({ about, word }) {
    return this.unanswered.has(keyOf({ about, word })) || !(this.answerTo(about, word) || "").length;
  }

  get open() {
    return this.questions.filter((question) => this.isOpen(question));
  }

  /** How many things are still to be said; lines that cannot be read are one of them. */
  get openCount() {
    return this.open.length + Number(this.made.bad.length > 0 && !this.goesWithout);
  }

  /** An id that a thing keeps, however often it is drawn. */
  id(key) {
    if (!this.ids.has(key)) this.ids.set(key, `fu-match-${this.ids.size}`);
    return this.ids.get(key);
  }

  /** How many of a list are shown, and a way to show more. */
  showMore(key, more) {
    this.shown.set(key, more);
    this.show();
  }

  show() {
    const { activeElement } = document;
    const focused = this.element.contains(activeElement) ? activeElement.id : "";
    const unfolded = [...this.parts.querySelectorAll("details[open]")].map(({ id }) => id);
    this.parts.replaceChildren(...this.views());
    for (const id of unfolded) {
      const details = /** @type {HTMLDetailsElement} */ (this.parts.querySelector(`#${id}`));
      if (details) details.open = true;
    }
    this.showEnd();
    tell(this.news, this.trouble || `${importPageRows({ n: this.made.rows.length })} ${importPageOpen({ n: this.openCount })}`);
    this.news.classList.toggle("fu-error", Boolean(this.trouble));
    const again = /** @type {HTMLElement} */ (focused && this.element.querySelector(`#${focused}`));
    if (again) again.focus({ preventScroll: true });
  }

  views() {
    const asked = (...abouts) => this.questions.filter(({ about }) => abouts.includes(about));
    const views = (questions) => questions.map((question) => questionView(this, question));
    const unclear = asked("column", "word", "dates");
    const n = this.shown.get("asked") || FIRST_ASKED;
    return [
      ...views(asked("encoding", "sheet")), columnsView(this), rowsView(this), orderView(this),
      unclear.length ? make("h3", {}, importPageQuestions) : "", ...views(unclear.slice(0, n)), moreButton(this, "asked", n, unclear.length),
      daysView(this, asked("date")), ...views(asked("followed-up")), wordsView(this), badView(this), asideView(this),
    ].filter(Boolean);
  }

  showEnd() {
    const n = this.made.rows.length;
    const isOpen = this.openCount > 0;
    const press = () => { if (isOpen) this.goToOpen(); else this.finish(); };
    this.end.replaceChildren(n || isOpen ? make("button", { type: "button", class: "fu-button", id: this.id("end"), onclick: press },
      isOpen ? importPageAnswerFirst({ n: this.openCount }) : this.addSays(n)) : importPageNothing);
  }

  /** What the last button says; where some were ticked, how many. */
  addSays(n) {
    const followed = this.made.rows.filter((row) => row.followed).length;
    return followed && followed < n ? importPageAddFollowed({ n, followed }) : importPageAdd({ n });
  }

  /** Lead to the first thing that is still to be said; of a long list it may not be shown yet. */
  goToOpen() {
    const [first] = this.open;
    const id = this.id(first ? `ask\n${keyOf(first)}` : "bad");
    for (let n = ROWS; n < this.questions.length + ROWS && !this.parts.querySelector(`#${id}`); n += ROWS) {
      for (const list of ["asked", "days"]) this.shown.set(list, n);
      this.show();
    }
    const place = this.parts.querySelector(`#${id}`);
    place.scrollIntoView({ block: "start" });
    /** @type {HTMLElement} */ (place.querySelector("input, select")).focus({ preventScroll: true });
  }

  finish() {
    const { rows, extras, kept, columns: { others, titles } } = this.made;
    this.add(rows.map(({ line, followed, followed_on: day, ...row }) => ({
      ...row, ...(followed && day ? { date: day } : {}), extra: extras.get(line) || [], dateText: "", line: 0, ...(followed ? {} : { followed }),
    })),
      others.map((place) => titles[place]), kept);
  }
}

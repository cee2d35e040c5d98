// Days as people's lists write them: followup.record.importing.days. A day is a text, year-month-day.
//
// Safari of 2020 knows no lookbehind: where Python looks at what stands before, an expression here takes it along.
import { IMPORT_AGO } from "facts";
import { oneLine } from "../spaces.js";
import { WEEKDAYS, key, monthOf } from "./wording.js";

const SERIAL = /^[0-9]{5}(?:[.,][0-9]+)?$/;
const [FIRST_SERIAL, LAST_SERIAL] = [20000, 80000]; // 1954 to 2119
const SPREADSHEET = Date.UTC(1899, 11, 30);
const DAY = 864e5; // milliseconds
const YEARS = 15; // How many years back a two-digit year is looked for; our own choice, as in Python.
const MOST_BACK = 3650; // days
const LAST_DAY = "9999-12-31";
const LAST_MOMENT = Date.parse(`${LAST_DAY}T23:59:59Z`);

const IN_WORD = "[\\p{L}\\p{N}_]";
const LETTER = "[\\p{L}\\p{Nl}\\p{No}]";
const ENDS_IN_WORD = new RegExp(`${IN_WORD}$`, "u");
const CLOCK = new RegExp(`(^|[^0-9.])([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: *[AaPp]\\.? ?[Mm](?!${IN_WORD})\\.?)?(?: *(?:Uhr|h))?)`, "u");
const OFFSETS = new RegExp(`((?:GMT|UTC)(?!${IN_WORD}) *)?([+-])([0-9]{2}):?([0-9]{2})(?!${IN_WORD})|(?:Z|GMT|UTC)(?!${IN_WORD})`, "gu");
const NAMED_ZONES = new RegExp(`\\([^()]*\\)|[A-Z]{2,4}T(?!${IN_WORD})`, "gu");
const BEFORE_CLOCK = /(?:T|(^|[^\p{L}\p{N}_])(?:at|um|à|a las|at about)) *$/u;
const WORDS = new RegExp(`${LETTER}+\\.?`, "gu");
const EASTERN = /^([0-9]{4}) *年 *([0-9]{1,2}) *月(?: *([0-9]{1,2}) *[日号])?/;
const NUMBERS = /[0-9]+/g;
const ORDINALS = new RegExp(`([0-9])(?:st|nd|rd|th|er|e|º|ª|\\.(?= +(?:${LETTER}|_)))`, "giu");
const PARTS = /^([0-9]{1,4}) *([-/. ]) *([0-9]{1,2}) *\2 *([0-9]{1,4})\.?$/;
const TWO = /^([0-9]{1,4}) *([-/.]) *([0-9]{1,2})\.?$/;

/** What a date can mean; a day is null where there is none. */
export class Day {
  /** @param {{dayFirst?: string|null, monthFirst?: string|null, problem?: string, asked?: boolean, choices?: string[], byToday?: boolean}} found */
  constructor({ dayFirst = null, monthFirst = null, problem = "", asked = false, choices = [], byToday = false }) {
    this.dayFirst = dayFirst;
    this.monthFirst = monthFirst;
    this.problem = problem;
    this.asked = asked;
    this.choices = choices;
    /** Whether there was a second reading, which is after today. */
    this.byToday = byToday;
  }

  /** Whether it is one day with the day first and another with the month first. */
  get isOpen() {
    return this.dayFirst !== null && this.monthFirst !== null && this.dayFirst !== this.monthFirst;
  }

  /** The order that it can only have; empty if it shows nothing. */
  get shows() {
    if (this.asked || (this.dayFirst === null) === (this.monthFirst === null)) return "";
    return this.dayFirst === null ? "month-first" : "day-first";
  }

  /** The day in an order; without one, the only day that it can be. */
  by(order) {
    if (order) return order === "month-first" ? this.monthFirst : this.dayFirst;
    return this.dayFirst || this.monthFirst;
  }
}

const sure = (day) => new Day({ dayFirst: day, monthFirst: day });
const found = (day) => (day ? sure(day) : new Day({ problem: "no-day" }));
const isoOf = (time) => new Date(time).toISOString().slice(0, 10);
const unlike = (days) => [...new Set(days.filter(Boolean))];

/**
 * Read a date.
 * @param {string} text The cell.
 * @param {string} today The day of the reader.
 * @param {string} [zone] Where the reader lives, such as America/Vancouver; a time with an offset is turned into that place's day.
 * @returns {Day}
 */
export function readDay(text, today, zone = "") {
  const written = oneLine(text);
  if (!written) return new Day({ problem: "missing", asked: true });
  if (SERIAL.test(written)) {
    const days = Number(written.slice(0, 5));
    if (days >= FIRST_SERIAL && days <= LAST_SERIAL) return sure(isoOf(SPREADSHEET + days * DAY));
  }
  const moment = zone && momentOf(written, zone);
  if (moment) return sure(moment);
  const bare = bareOf(written);
  return eastern(bare, today) || numeric(bare, today) || worded(bare, today);
}

/** @typedef {{start: number, end: number, text: string}} Piece A piece of a text, and where it stands. */

/** @returns {Piece|null} Where a clock stands in a text. */
function clockIn(written) {
  const match = CLOCK.exec(written);
  return match && { start: match.index + match[1].length, end: match.index + match[0].length, text: match[2] };
}

/** Whether a word may begin at a place: no letter and no digit stands before it. */
const mayBegin = (text, at) => !ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at));

/** @returns {(Piece & {minutes: number})[]} The offsets of zones, east of Greenwich. */
function offsetsIn(text) {
  const pieces = [];
  for (const match of text.matchAll(OFFSETS)) {
    const [whole, name = "", sign, hours, minutes] = match;
    const end = match.index + whole.length;
    const isWord = mayBegin(text, match.index) || /[0-9]/.test(text[match.index - 1]);
    const start = match.index + (isWord ? 0 : name.length);
    if (sign) pieces.push({ start, end, text: whole, minutes: (Number(hours) * 60 + Number(minutes)) * (sign === "+" ? 1 : -1) });
    else if (isWord) pieces.push({ start, end, text: whole, minutes: 0 });
  }
  return pieces;
}

/** @returns {Piece[]} Zones by their names, and what stands in brackets. */
function zonesIn(text) {
  return [...text.matchAll(NAMED_ZONES)].filter(({ 0: whole, index }) => whole[0] === "(" || mayBegin(text, index))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, text: whole }));
}

/** A text with a space in place of each piece. */
function without(text, pieces) {
  const ends = [0, ...pieces.map(({ end }) => end)];
  return [...pieces.map(({ start }) => start), text.length].map((start, i) => text.slice(ends[i], start)).join(" ");
}

/** The reader's own day of a time with an offset; empty where it is none. */
function momentOf(written, zone) {
  const clock = clockIn(written);
  const [offset] = offsetsIn(written);
  if (!clock || !offset || offset.start < clock.end) return "";
  const day = readDay(trimmed(written.slice(0, clock.start), "T, "), LAST_DAY);
  if (day.asked || day.dayFirst === null || day.dayFirst !== day.monthFirst) return "";
  let [hours, minutes] = clock.text.match(NUMBERS).map(Number);
  const half = /[AaPp](?=\.? ?[Mm])/.exec(clock.text);
  if (half) hours = (hours % 12) + ("Pp".includes(half[0]) ? 12 : 0);
  if (hours > 23 || minutes > 59 || Math.abs(offset.minutes) >= 24 * 60) return "";
  minutes += hours * 60 - offset.minutes;
  return dayIn(zone, Date.parse(`${day.dayFirst}T00:00:00Z`) + minutes * 6e4);
}

/** The day that a moment has in a place; empty where no calendar has it. */
function dayIn(zone, time) {
  if (time > LAST_MOMENT) return "";
  const parts = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" })
    .formatToParts(time);
  const [year, month, day] = ["year", "month", "day"].map((type) => parts.find((each) => each.type === type).value);
  return year.length === 4 ? `${year}-${month}-${day}` : "";
}

/** A text without some marks at its end. One by one: an expression would try each of a long run anew. */
function trimmed(text, marks) {
  let end = text.length;
  while (end && marks.includes(text[end - 1])) end -= 1;
  return text.slice(0, end);
}

/** Leave out the time, its zone, and the day of the week. */
function bareOf(text) {
  let written = text;
  const clock = clockIn(written);
  if (clock) {
    const before = written.slice(0, clock.start);
    let behind = written.slice(clock.end);
    if (before.trim()) behind = without(behind, zonesIn(behind));
    if (before.trim()) behind = without(behind, offsetsIn(behind));
    written = `${trimmed(before, " ,").replace(BEFORE_CLOCK, "$1")} ${behind}`;
  }
  const words = written.replace(WORDS, (word) => (WEEKDAYS.has(key(word)) ? "" : word));
  return trimmed(oneLine(words.replace(/，/g, ",")), " ,;").replace(/^[ ,;]+/, "");
}

/** Read a date such as 2026年9月5日. */
function eastern(written, today) {
  const match = EASTERN.exec(written);
  if (!match) return null;
  return match[3] ? found(dayOf(match[1], match[2], match[3], today)) : new Day({ asked: true });
}

/** Read a date of numbers alone. */
function numeric(written, today) {
  const three = PARTS.exec(written);
  if (three) return threeNumbers(three[1], three[2], three[3], three[4], today);
  const two = TWO.exec(written);
  if (!two) return null;
  const [, first, mark, second] = two;
  if (first.length === 4) return new Day({ asked: true }); // a year and a month: the day is missing
  const choices = unlike([last(second, first, today), mark === "." ? null : last(first, second, today)]);
  return choices.length ? new Day({ asked: true, choices }) : new Day({ problem: "no-day" });
}

/** Read three numbers: year first, or day and month in either order. */
function threeNumbers(first, mark, second, third, today) {
  if (first.length > 2) return found(dayOf(first, second, third, today));
  if (third.length === 3) return new Day({ problem: "no-day" });
  const dayFirst = dayOf(third, second, first, today);
  // With dots the day stands first, wherever people write them.
  const monthFirst = mark === "." ? dayFirst : dayOf(third, first, second, today);
  if (third.length <= 2 && mark === "-") {
    const yearFirst = dayOf(first, second, third, today);
    const both = unlike([yearFirst, dayFirst, monthFirst]);
    if (yearFirst && both.length > 1) return new Day({ asked: true, choices: both.sort().reverse() });
    if (yearFirst) return sure(yearFirst);
  }
  if (!dayFirst && !monthFirst) return new Day({ problem: "no-day" });
  // Nobody writes down what is still to come: of two readings one in the future is none.
  if (dayFirst && monthFirst && (dayFirst <= today) !== (monthFirst <= today)) {
    return new Day({ ...(dayFirst <= today ? { dayFirst } : { monthFirst }), byToday: true });
  }
  return new Day({ dayFirst, monthFirst });
}

/** Read a date whose month is a word, or one that counts from a day that nobody knows. */
function worded(written, today) {
  const plain = written.replace(/['’]/g, " ").replace(ORDINALS, "$1");
  const back = ago(written, today);
  if (back.choices.length) return back;
  const months = (plain.match(WORDS) || []).map(monthOf).filter(Boolean);
  const numbers = plain.match(NUMBERS) || [];
  if (months.length === 1 && (numbers.length === 1 || numbers.length === 2)) return withMonth(String(months[0]), numbers, today);
  return back;
}

function withMonth(month, [first, second], today) {
  if (second === undefined) {
    if (first.length === 4) return new Day({ asked: true }); // a month and a year: the day is missing
    const day = last(month, first, today);
    return day ? new Day({ asked: true, choices: [day] }) : new Day({ problem: "no-day" });
  }
  return found(first.length === 4 ? dayOf(first, month, second, today) : dayOf(second, month, first, today));
}

/** Offer the likeliest day of "1 week ago": it counts from when it was written. */
function ago(written, today) {
  const words = key(written);
  const [digits = ""] = words.match(NUMBERS) || [];
  const number = digits && digits.length < 4 ? Number(digits) : 1;
  const rest = words.replace(NUMBERS, " ").split(" ").filter(Boolean);
  const says = (unit) => IMPORT_AGO[unit].some((name) => contains(rest, key(name).split(" ")));
  const days = { today: 0, yesterday: 1, days: number, weeks: 7 * number, months: 30 * number };
  const unit = Object.keys(days).find(says);
  if (rest.length > 4 || !unit || days[unit] > MOST_BACK) return new Day({ asked: true });
  return new Day({ asked: true, choices: [isoOf(Date.parse(`${today}T00:00:00Z`) - days[unit] * DAY)] });
}

const contains = (words, parts) => words.some((_, at) => parts.every((part, i) => words[at + i] === part));

/** A day of 1900 or later, or null; a year of two digits is the latest that fits. */
function dayOf(year, month, date, today) {
  const now = Number(today.slice(0, 4));
  let y = Number(year);
  if (year.length <= 2) {
    y += Math.floor(now / 100) * 100;
    if (y > now + 1) y -= 100;
    if (y < now - YEARS) return null;
  }
  const [m, d] = [Number(month), Number(date)];
  const real = y >= 1900 && y <= 9999 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
  return real ? `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}` : null;
}

/** The latest day up to today with a month and a day; null if there is none. */
function last(month, date, today) {
  const now = Number(today.slice(0, 4));
  for (let year = now; year > now - 9; year -= 1) {
    const day = dayOf(String(year), month, date, today);
    if (day && day <= today) return day;
  }
  return null;
}

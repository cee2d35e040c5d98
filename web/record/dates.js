// Dates as people write them: followup.record.dates. A day is a text, year-month-day.
import { RECORD_MONTHS, RECORD_ORDERS } from "facts";
import { recordDay, recordDayMissing, recordDayNone, recordDayShortYear, recordDayUnread, recordOrderUnknown } from "words";
import { SPACE, cut, oneLine, strip, stripEnd } from "./spaces.js";
import { Trouble } from "./trouble.js";

const ORDERS = RECORD_ORDERS;
const CLOCK = new RegExp(
  `[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[${SPACE}]*[AaPp]\\.?[Mm]\\.?)?(?:[${SPACE}]*(?:Z|[+-][0-9]{2}:?[0-9]{2}))?$`);
const YEAR_FIRST = /^([0-9]{4})([-/. ])([0-9]{1,2})\2([0-9]{1,2})\.?$/;
const YEAR_LAST = /^([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4})$/;
const SHORT_YEAR = /^[0-9]{1,2}([-/. ])(?:[0-9]{1,2}|[A-Za-z]{3,9})\1'?[0-9]{2}$/;
const DAY_WORD = /^([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]+([A-Za-z]{3,9})[-/., ]+([0-9]{4})$/;
const WORD_DAY = /^([A-Za-z]{3,9})[. ]+([0-9]{1,2})(?:st|nd|rd|th)?[, ]+([0-9]{4})$/;

/** The ways in which a date can be read; a day is null where there is none. */
export class Readings {
  /** @param {{dayFirst?: string|null, monthFirst?: string|null, problem?: string}} found */
  constructor({ dayFirst = null, monthFirst = null, problem = "" }) {
    this.dayFirst = dayFirst;
    this.monthFirst = monthFirst;
    this.problem = problem;
  }

  /** Whether it is one day with the day first and another with the month first. */
  get isOpen() {
    return this.dayFirst !== null && this.monthFirst !== null && this.dayFirst !== this.monthFirst;
  }

  /** The order that it can only have; empty if it shows nothing. */
  get shows() {
    if ((this.dayFirst === null) === (this.monthFirst === null)) return "";
    return ORDERS[Number(this.dayFirst === null)];
  }

  /** The day that it is in an order; without one, the only day that it can be. @param {string} [order] */
  by(order) {
    if (order) return order === ORDERS[0] ? this.dayFirst : this.monthFirst;
    return this.dayFirst || this.monthFirst;
  }
}

/** @param {string} day Year-month-day. @returns {string} Such as "5 March 2026", which nobody reads the wrong way round. */
export function dayInWords(day) {
  const [year, month, date] = day.split("-").map(Number);
  return recordDay({ day: date, month, year: String(year) });
}

/** @param {string} [order] @throws {Trouble} If the order is none. @returns {string} The order, or the empty text if none is given. */
export function checkOrder(order) {
  if (order && !ORDERS.includes(order)) {
    const [first, second] = ORDERS;
    throw new Trouble(recordOrderUnknown({ typed: order, first, second }));
  }
  return order || "";
}

/** The ways in which a date can be read; a time of day after it is left out. @param {string} text */
export function readings(text) {
  const written = withoutTime(strip(text));
  if (!written) return new Readings({ problem: recordDayMissing });
  let found = YEAR_FIRST.exec(written);
  if (found) {
    const only = day(found[1], found[3], found[4]);
    return either(only, only, written);
  }
  found = YEAR_LAST.exec(written);
  return found ? either(day(found[4], found[3], found[1]), day(found[4], found[1], found[3]), written) : inWords(written);
}

/** Leave out a time of day, from the T or the first space before it. Python's one expression would try each space anew. */
function withoutTime(text) {
  const at = text.search(CLOCK);
  if (at < 0) return text;
  const before = stripEnd(text.slice(0, at));
  if (before.endsWith("T")) return before.slice(0, -1);
  const space = text.indexOf(" ", before.length);
  return space >= 0 && space < at ? text.slice(0, space) : text;
}

/** Read a date whose month is a word; refuse the rest. */
function inWords(written) {
  const dayFirst = DAY_WORD.exec(written);
  const wordFirst = dayFirst ? null : WORD_DAY.exec(written);
  if (!dayFirst && !wordFirst) {
    const typed = short(written);
    return new Readings({ problem: SHORT_YEAR.test(written) ? recordDayShortYear({ typed }) : recordDayUnread({ typed }) });
  }
  const [date, month, year] = dayFirst ? dayFirst.slice(1) : [wordFirst[2], wordFirst[1], wordFirst[3]];
  const name = month.toLowerCase();
  const number = RECORD_MONTHS.findIndex((names) => names.includes(name));
  const sure = number >= 0 ? day(year, String(number + 1), date) : null;
  return either(sure, sure, written);
}

function either(dayFirst, monthFirst, written) {
  if (dayFirst === null && monthFirst === null) return new Readings({ problem: recordDayNone({ typed: short(written) }) });
  return new Readings({ dayFirst, monthFirst });
}

/** A day of 1900 or later, or null if there is no such day. */
function day(year, month, date) {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const real = y >= 1900 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
  return real ? `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}` : null;
}

const short = (text) => cut(oneLine(text), 30);

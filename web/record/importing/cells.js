// What a person sees in a cell of a workbook: numbers, days, times and texts, as openpyxl and Python write them.
import { isDay } from "./answering.js";
import { readXml } from "./xml.js";
import { Broken } from "./zip.js";

const [EPOCH, EPOCH_1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
const DAY = 864e5; // milliseconds
const LEAP_1900 = 60; // The day that spreadsheets think 1900 had.
const [FIRST, LAST] = [Date.parse("0001-01-01T00:00:00Z"), Date.parse("9999-12-31T23:59:59.999Z")];
// The formats of days, times and spans that have a number of their own.
const DAY_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const SPAN_FORMATS = new Set([46]);
const LITERALS = /".*?"|\[(?!hh?\]|mm?\]|ss?\])[^\]]*\]/g;
const SPANS = /\[(?:hh?|mm?|ss?)\]/i;
const ESCAPED = /_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_/g;
const MOMENT = /^(?:([0-9]{4}-[0-9]{2}-[0-9]{2})T?)?(?:([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)?/;
const NO_DAY = "#VALUE!";
const LONGEST = 999_999_999; // The most days that Python's span of time holds.

/**
 * Which styles of a workbook show days and times, and which of these show spans of time.
 * @param {Uint8Array} [bytes] The part with the styles.
 * @returns {{days: Set<number>, spans: Set<number>}}
 */
export function stylesOf(bytes) {
  const [days, spans, codes, formats] = [new Set(), new Set(), new Map(), []];
  if (bytes) readStyles(bytes, codes, formats);
  formats.forEach((format, style) => {
    const [code] = codes.has(format) ? codes.get(format).split(";") : [null];
    if (code === null ? DAY_FORMATS.has(format) : isDayFormat(code)) days.add(style);
    if (code === null ? SPAN_FORMATS.has(format) : SPANS.test(code)) spans.add(style);
  });
  return { days, spans };
}

function readStyles(bytes, codes, formats) {
  const path = [];
  readXml(bytes, {
    open(name, { numFmtId = "0", formatCode = "" }) {
      const parent = path[path.length - 1];
      if (parent === "numFmts" && name === "numFmt") codes.set(Number(numFmtId), formatCode);
      if (parent === "cellXfs" && name === "xf") formats.push(Number(numFmtId));
      path.push(name);
    },
    close: () => path.pop(),
  });
}

const isDayFormat = (code) => /(?:^|[^_\\])[dmhys]/i.test(code.replace(LITERALS, ""));

/**
 * @param {{type: string, style: string, value: string|null, inline: string|null}} cell
 * @param {{strings: string[], styles: ReturnType<typeof stylesOf>, is1904: boolean}} known
 * @returns {string} @throws {Broken} It is a cell of no workbook.
 */
export function cellText({ type, style, value, inline }, { strings, styles, is1904 }) {
  if (type === "inlineStr") return unescaped(inline || "");
  if (!value) return "";
  if (type === "n") return styles.days.has(whole(style)) ? dayText(number(value), styles.spans.has(whole(style)), is1904) : numberText(value);
  if (type === "b") return whole(value) ? "TRUE" : "FALSE";
  if (type === "d") return momentText(value);
  if (type !== "s") return unescaped(value);
  if (strings[whole(value)] === undefined) throw new Broken();
  return unescaped(strings[whole(value)]);
}

const unescaped = (text) => text.replace(ESCAPED, (_, code) => String.fromCharCode(parseInt(code, 16)));

function whole(text) {
  if (!/^\s*[+-]?[0-9]+\s*$/.test(text)) throw new Broken();
  return Number(text);
}

function number(text) {
  const value = Number(text);
  if (!text.trim() || !Number.isFinite(value)) throw new Broken();
  return value;
}

/** A number with at most 15 digits, as Python's `.15g` writes it. */
function numberText(text) {
  if (!/[.eE]/.test(text) && whole(text) === 0) return "0";
  if (!/[.eE]/.test(text)) return String(BigInt(text.trim().replace("+", "")));
  const value = number(text);
  if (Number.isInteger(value)) return String(BigInt(value));
  const rounded = Number(value.toPrecision(15));
  if (Math.abs(rounded) >= 1e-4) return String(rounded);
  const [digits, power] = rounded.toExponential().split("e-");
  return `${digits}e-${power.padStart(2, "0")}`;
}

const two = (value) => String(value).padStart(2, "0");

function dayText(serial, isSpan, is1904) {
  if (isSpan) return spanText(serial);
  const day = Math.floor(serial);
  const rest = Math.round((serial - day) * 86400 * 1000);
  if (serial >= 0 && serial < 1 && rest < DAY) return timeText(rest);
  const isEarly = serial > 0 && serial < LEAP_1900 && !is1904;
  const time = (is1904 ? EPOCH_1904 : EPOCH) + (day + (isEarly ? 1 : 0)) * DAY + rest;
  return time >= FIRST && time <= LAST ? new Date(time).toISOString().slice(0, 10) : NO_DAY;
}

function timeText(time) {
  const clock = new Date(time).toISOString().slice(11, 23);
  return clock.endsWith(".000") ? clock.slice(0, 8) : `${clock}000`;
}

function spanText(days) {
  if (days < -LONGEST || Math.floor(days) > LONGEST) return NO_DAY;
  const thousandths = Math.round(Math.round(days * 864e8) / 1000);
  const seconds = Math.floor(thousandths / 1000);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600 + 3600) % 3600 / 60))}:${two((seconds % 60 + 60) % 60)}`;
}

function momentText(text) {
  const [, day, hours, minutes, seconds = "00"] = MOMENT.exec(text);
  if (day ? !isDay(day) : !hours) throw new Broken();
  return day || `${hours}:${minutes}:${seconds}`;
}

// The letters of a file that some program wrote: followup.record.importing.letters.
import { importEncodingUnknown } from "words";
import { HIGH, utf32 } from "../decoding.js";
import { strip } from "../spaces.js";
import { Trouble } from "../trouble.js";

/** The encodings that are read, as browsers name them. */
export const ENCODINGS = ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1252", "windows-1251", "mac-roman", "gbk"];

// From 0x80 to 0xff. Browsers and Node differ in what they make of these encodings.
const TABLES = {
  "windows-1252": HIGH + Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join(""),
  "windows-1251": "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\ufffd™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
  "mac-roman": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
};
/** @type {[number[], string][]} */
const MARKS = [
  [[0xef, 0xbb, 0xbf], "utf-8"], [[0xff, 0xfe, 0, 0], "utf-32"], [[0, 0, 0xfe, 0xff], "utf-32"], [[0xff, 0xfe], "utf-16"], [[0xfe, 0xff], "utf-16"],
];
/** Those that are told by what the text would look like. */
export const GUESSED = ["windows-1252", "windows-1251", "mac-roman", "gbk"];
const MOST_LOOKED_AT = 200000; // bytes
const UTF8 = /[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|[\x80-\xff]/g;
const GBK = /(?:[\0-\x7f]|[\x81-\xfe][\x40-\x7e\x80-\xfe]|[\x81-\x83\x90-\xe2][0-9][\x81-\xfe][0-9]){1,4096}|[\x80-\xff]/g;
const GBK_UNLIKE = /[\u1e3f\u9fb4-\u9fbb\ue000-\uf8ff\ufe10-\ufe19]/g;
const WESTERN = new Set("àâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿßÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜÝß");
const SIGNS = new Set("’‘“”«»–—…€°·•™®©¡¿£ºª\u00a0");
const CLEAR = 2; // How many times as good the best has to be as the next, to be taken without a question.

/**
 * Read the letters of a file.
 * @param {Uint8Array} bytes
 * @param {string} [encoding] One of `ENCODINGS`, where the person has said it; empty to tell it.
 * @returns {{text: string, encoding: string, others: string[]}} `others`: where it is unsure, all that it may be, the likeliest first.
 * @throws {Trouble} The encoding is not one of `ENCODINGS`.
 */
export function readLetters(bytes, encoding = "") {
  const read = (name, others = []) => ({ text: decoded(bytes, name), encoding: name, others });
  if (encoding) return read(checked(encoding));
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return read(marked[1]);
  const zeros = byZeros(bytes);
  if (zeros) return read(zeros);
  if (isUtf8(bytes)) return read("utf-8");
  const names = byLooks(bytes.subarray(0, MOST_LOOKED_AT));
  return read(names[0], names.length > 1 ? names : []);
}

function checked(encoding) {
  const name = strip(encoding).toLowerCase().replace(/_/g, "-");
  if (!ENCODINGS.includes(name)) throw new Trouble(importEncodingUnknown({ typed: encoding, known: ENCODINGS.join(", ") }));
  return name;
}

function decoded(bytes, name) {
  const decode = { "utf-8": utf8, gbk, "utf-32": anyUtf32 }[name] || (name.startsWith("utf-16") ? utf16 : byTable);
  return decode(bytes, name).replace(/^\ufeff/, "");
}

/** Each byte as a letter with its number. */
function asLetters(bytes) {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join("");
}

function byTable(bytes, name) {
  return asLetters(bytes).replace(/[\x80-\xff]/g, (letter) => TABLES[name][letter.charCodeAt(0) - 0x80]);
}

/** A byte that is no UTF-8 is most often one letter that another program put there. */
function utf8(bytes) {
  const whole = wholeUtf8(bytes);
  if (whole !== null) return whole;
  return asLetters(bytes).replace(UTF8, (unit) => (unit.length > 1 ? unitOfUtf8(unit) : TABLES["windows-1252"][unit.charCodeAt(0) - 0x80]));
}

/** The text, or null where a byte is no UTF-8. */
function wholeUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unitOfUtf8(unit) {
  const [first, ...others] = Array.from(unit, (letter) => letter.charCodeAt(0));
  return String.fromCodePoint(others.reduce((code, byte) => code * 64 + (byte & 63), first & (255 >> (unit.length + 1))));
}

function utf16(bytes, name) {
  const marked = name === "utf-16" && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
  const isBig = name === "utf-16-be" || (marked && bytes[0] === 0xfe);
  const odd = bytes.length % 2;
  const text = new TextDecoder(isBig ? "utf-16be" : "utf-16le", { ignoreBOM: true }).decode(bytes.subarray(marked ? 2 : 0, bytes.length - odd));
  return text + "\ufffd".repeat(odd);
}

function anyUtf32(bytes) {
  const isBig = bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff;
  const isMarked = isBig || (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0);
  return utf32(bytes.subarray(isMarked ? 4 : 0), !isBig);
}

/** Each byte that belongs to no letter is one sign of replacement, as decoders differ in what they drop after one. */
function gbk(bytes) {
  const decoder = new TextDecoder("gb18030");
  const text = asLetters(bytes).replace(GBK, (run) => (/^[\x80-\xff]$/.test(run) ? "\ufffd"
    : decoder.decode(Uint8Array.from(run, (letter) => letter.charCodeAt(0)))));
  return text.replace(/\ue5e5/g, "\u3000").replace(GBK_UNLIKE, "\ufffd");
}

/** Tell UTF-16 by the zero bytes that it has beside each Latin letter. */
function byZeros(bytes) {
  const start = bytes.subarray(0, 400);
  const zeros = [0, 0];
  start.forEach((byte, i) => { if (!byte) zeros[i % 2] += 1; });
  if (!start.length || Math.max(...zeros) * 4 < start.length) return "";
  return zeros[0] > zeros[1] ? "utf-16-be" : "utf-16-le";
}

/** Tell whether the bytes are UTF-8, but for a few that some program broke. */
function isUtf8(bytes) {
  if (wholeUtf8(bytes) !== null) return true;
  const units = asLetters(bytes).match(UTF8);
  const good = units.filter((unit) => unit.length > 1).length;
  return good >= 2 * (units.length - good);
}

/** What the bytes may be, the likeliest first: one where it is clear. */
function byLooks(bytes) {
  const scores = Object.fromEntries(GUESSED.map((name) => [name, looks(decoded(bytes, name))]));
  const [best, ...rest] = [...GUESSED].sort((one, other) => scores[other] - scores[one]);
  return scores[best] > 0 ? [best, ...rest.filter((name) => scores[name] * CLEAR > scores[best])] : GUESSED;
}

/** How much a text looks like one: letters among their own kind are good. */
function looks(text) {
  let score = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{Nl}\p{No}]+/gu)) score += looksOfWord([...word]);
  for (const [letter] of text.matchAll(/[^\0-\x7f\p{L}\p{N}]/gu)) score += SIGNS.has(letter) ? 0.5 : -1;
  return score;
}

function looksOfWord(word) {
  const high = word.filter((letter) => letter > "\x7f");
  if (!high.length) return 0;
  const count = (fits) => word.filter(fits).length;
  const western = count((letter) => WESTERN.has(letter));
  const cyrillic = count((letter) => letter >= "\u0400" && letter <= "\u04ff");
  const han = count((letter) => letter >= "\u4e00" && letter <= "\u9fff");
  // In Western words most letters have no accent, and capitals stand in front.
  if (western === high.length) return western * (word.length - western >= western ? 1 : 0.2) - 2 * capitalsInside(word);
  if (cyrillic === word.length) return cyrillic * (word.length > 2 ? 1 : 0.3) - 2 * capitalsInside(word);
  if (han !== word.length) return -2 * high.length;
  const common = count((letter) => commonHan().has(letter));
  return 2 * common - 2 * (word.length - common);
}

function capitalsInside(word) {
  const all = word.join("");
  if (/\p{Uppercase}/u.test(all) && !/[\p{Lowercase}\p{Lt}]/u.test(all)) return 0;
  return word.slice(1).filter((letter) => /\p{Uppercase}/u.test(letter)).length;
}

let common = null;

/** The 3,755 common Chinese characters: GB 2312 lists them first. */
function commonHan() {
  if (!common) {
    const bytes = [];
    for (let row = 0xb0; row <= 0xd7; row += 1) for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
    common = new Set(gbk(Uint8Array.from(bytes)));
  }
  return common;
}

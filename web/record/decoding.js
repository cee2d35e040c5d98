// The text of a file that some program wrote: followup.record.decoding.
import { RECORD_MOST_BYTES } from "facts";
import { recordNotCsv, recordTooLarge } from "words";
import { Trouble } from "./trouble.js";

const MARKS = [
  [[0xef, 0xbb, 0xbf], "utf-8"], [[0xff, 0xfe, 0, 0], "utf-32le"], [[0, 0, 0xfe, 0xff], "utf-32be"],
  [[0xff, 0xfe], "utf-16le"], [[0xfe, 0xff], "utf-16be"],
];
/** Windows-1252 from 0x80 to 0x9f. */
export const HIGH = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ";
const NO_TEXT = [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0]];

/** @param {string|Uint8Array} source @returns {string} @throws {Trouble} If it is a spreadsheet and not CSV, or too large. */
export function textOf(source) {
  return typeof source === "string" ? source : decode(source);
}

function decode(bytes) {
  const startsWith = (mark) => mark.every((byte, i) => bytes[i] === byte);
  if (NO_TEXT.some(startsWith)) throw new Trouble(recordNotCsv);
  if (bytes.length > RECORD_MOST_BYTES) throw new Trouble(recordTooLarge({ n: RECORD_MOST_BYTES }));
  const marked = MARKS.find(([mark]) => startsWith(mark));
  if (marked) return decoded(bytes.subarray(marked[0].length), marked[1], false);
  for (const encoding of [byZeros(bytes), "utf-8"]) {
    try {
      return decoded(bytes, encoding, true);
    } catch {
      // Not in this one.
    }
  }
  // Browsers make control characters of the five bytes that stand for nothing in Windows-1252, and Node of 32.
  // Without `ignoreBOM`, with which Node 20 loses a first byte 0xff.
  return new TextDecoder("latin1").decode(bytes).replace(/[\x80-\x9f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80]);
}

function decoded(bytes, encoding, fatal) {
  if (encoding.startsWith("utf-32")) return utf32(bytes, encoding === "utf-32le");
  return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
}

/** @param {Uint8Array} bytes @param {boolean} little @returns {string} */
export function utf32(bytes, little) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const code = at + 4 <= bytes.length ? view.getUint32(at, little) : 0x110000;
    const real = code < 0x110000 && !(code >= 0xd800 && code < 0xe000);
    text += real ? String.fromCodePoint(code) : "\ufffd";
  }
  return text;
}

/** Guess an encoding from the zero bytes that UTF-16 has beside each Latin letter. */
function byZeros(bytes) {
  const start = bytes.subarray(0, 400);
  const zeros = [0, 0];
  start.forEach((byte, i) => { if (!byte) zeros[i % 2] += 1; });
  if (!start.length || Math.max(...zeros) * 4 < start.length) return "utf-8";
  return zeros[0] > zeros[1] ? "utf-16be" : "utf-16le";
}

// A run sheet that somebody brings: its file as a sheet, or one sentence that says what is wrong. Values in, values out.
import { sheetFileFault, sheetNoSheet, yamlNoUtf8 } from "words";
import { advise, keptOf } from "../workshop/changing.js";
import { clockData } from "./clock-data.js";
import { readSheet } from "./reading.js";

export { sheetView } from "./sheet-view.js";

const LIKE_A_SHEET = /(?:^|[\n{,])\s*"?segments"?\s*:/;
const DECK = "room/decks/own.html";

/**
 * @param {ArrayBuffer} bytes @param {string} file Its name.
 * @returns {{sheet: SheetFile|null, text: string, says: string}} What the file says, or why it cannot be opened.
 */
export function openFile(bytes, file) {
  try {
    return openSheet(new TextDecoder("utf-8", { fatal: true }).decode(bytes), file);
  } catch {
    return { sheet: null, text: "", says: sentence(yamlNoUtf8({ file })) };
  }
}

const sentence = (words) => (/[.!?]$/.test(words) ? words : `${words}.`);

/** @param {string} text @param {string} file */
export function openSheet(text, file) {
  const { sheet, faults } = readSheet(text);
  if (sheet) return { sheet, text, says: "" };
  const [{ line, what }] = faults;
  return { sheet: null, text: "", says: LIKE_A_SHEET.test(text) ? sentence(sheetFileFault({ file, line, fault: what })) : sheetNoSheet({ file }) };
}

/**
 * What the clock and the pack need of a sheet that this device keeps.
 * @param {string} text @returns {{run: RunSheet|null, sheet: SheetFile|null, says: string}} Without `run`, it cannot be led as it is.
 */
export function runSheet(text) {
  const { sheet } = readSheet(text);
  if (!sheet) return { run: null, sheet, says: "" };
  const { fits, says } = advise(keptOf(sheet), sheet.minutes, sheet.people);
  return { run: fits ? { ...clockData(sheet, `own-${mark(text)}`, DECK), text } : null, sheet, says };
}

/** A number that another text hardly has (FNV-1a, 32 bits). @param {string} text */
function mark(text) {
  let number = 0x811c9dc5;
  for (const letter of text) number = Math.imul(number ^ letter.codePointAt(0), 0x01000193);
  return (number >>> 0).toString(36);
}

// The run sheet that somebody changed, as this device keeps it. What reads it is a script of its own, fetched only where there is one.
import { sheetMend, sheetNotReady, sheetYourFile } from "words";
import { bytesOf } from "../bytes.js";
import { make } from "../components/element.js";
import { loadScript } from "../load.js";
import { keep, recall } from "../storage.js";

const KEY = "follow-up.sheet";
const RUNS = "follow-up.clock-sheet";
const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/** @typedef {ReturnType<typeof import("../sheet/opening.js").runSheet>} OwnSheet */

let held = ""; // where this device keeps nothing, until the page is left

/** @param {string} text @returns {boolean} False if this device could not keep it. */
export function keepSheet(text) {
  held = text;
  return keep(KEY, text);
}

/** The file of the sheet that is kept; empty if there is none. */
export const keptSheet = () => recall(KEY) || held;

/** Keep the sheet with which the clock began: it stays, however the sheet is changed meanwhile. @param {string} text */
export const keepRunning = (text) => keep(RUNS, text);

/** What reads such sheets. */
async function reading() {
  if (!window.followUpReading) await loadScript(new URL("sheets.js", here).href);
  return window.followUpReading;
}

/**
 * The sheet of somebody's own that is kept, and the one with which the clock began, if it is another.
 * @returns {Promise<{kept: OwnSheet|null, began: OwnSheet|null}>} Nothing where what reads them does not come.
 */
export async function ownSheets() {
  const [text, running] = [keptSheet(), recall(RUNS)];
  try {
    const { runSheet } = text || running ? await reading() : { runSheet: null };
    return { kept: text ? runSheet(text) : null, began: running && running !== text ? runSheet(running) : null };
  } catch {
    return { kept: null, began: null };
  }
}

/** Put the sheets of somebody's own beside those of the site. */
export async function gatherSheets() {
  const own = await ownSheets();
  window.followUpSheets = [...window.followUpSheets.filter(({ text }) => !text), ...runsOf(own.kept, own.began)];
  return own;
}

/** The sheets that can be led, of these. @param {(OwnSheet|null)[]} own @returns {RunSheet[]} */
export const runsOf = (...own) => own.flatMap((each) => (each && each.run ? [each.run] : []));

/**
 * What stands below the sheets to choose from: that somebody's own cannot be used yet, or the way to its file.
 * @param {OwnSheet|null} kept @param {string} root The way to the folder of the pages. @param {() => void} opened
 * @returns {Node[]}
 */
export function offerOwn(kept, root, opened) {
  if (kept && kept.run) return [];
  if (kept && kept.sheet) return [make("p", {}, sheetNotReady({ title: kept.sheet.title, says: kept.says }), " ", make("a", { href: `${root}room/change.html` }, sheetMend))];
  const fault = make("p", { class: "fu-error", role: "alert" });
  return [fileButton(({ sheet, text, says }) => {
    fault.textContent = says;
    if (!sheet) return;
    keepSheet(text);
    opened();
  }), fault];
}

/**
 * A button that opens a sheet's file.
 * @param {(found: ReturnType<typeof import("../sheet/opening.js").openFile>) => void} take @param {string} [words] What the button says.
 */
export function fileButton(take, words = sheetYourFile) {
  const input = make("input", { type: "file", accept: ".yml,.yaml,.json,text/yaml", hidden: true, onchange: async () => {
    const [file] = input.files;
    if (!file) return;
    const [{ openFile }, bytes] = await Promise.all([reading(), bytesOf(file)]);
    input.value = ""; // the same file again is a choice too
    take(openFile(bytes, file.name));
  } });
  return make("span", {}, make("button", { type: "button", class: "fu-quiet", onclick: () => input.click() }, words), input);
}

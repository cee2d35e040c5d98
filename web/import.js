// Somebody's own list on its way into the record, as a classic script of its own: fetched when such a file is chosen.
import { loadScript } from "./load.js";
import { Matching } from "./record-view/matching.js";
import { FIELDS } from "./record/importing/model.js";
import { isWorkbook } from "./record/importing/sheets.js";
import { opened, understand } from "./record/importing/understanding.js";

const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;

/** Make the step that understands a list; rejected with a `Trouble` if it is none. */
window.followUpImport = async (bytes, { name, today, add, cancel }) => {
  if (isWorkbook(bytes)) await loadScript(new URL("workbook.js", here).href);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const files = new Map(); // by the encoding that was said
  const look = (answers) => {
    const { answer: encoding = "" } = answers.find(({ about }) => about === "encoding") || {};
    if (!files.has(encoding)) files.set(encoding, opened(bytes, encoding, window.followUpWorkbook));
    return { ...understand(files.get(encoding), today, { zone, answers }), fields: FIELDS, today };
  };
  return new Matching({ name, look, add, cancel }).element;
};

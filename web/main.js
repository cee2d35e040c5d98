// Every component of the pages, as one classic script: modules do not run from file://.
import { FuCall } from "./components/fu-call.js";
import { FuExercise } from "./components/fu-exercise.js";
import { FuFilter } from "./components/fu-filter.js";
import { FuSearch } from "./components/fu-search.js";
import { FuTheme } from "./components/fu-theme.js";
import { FuVoice } from "./components/fu-voice.js";
import { unfoldForPrint } from "./components/print.js";
import { loadScript } from "./load.js";
import { keepWhatIsRead } from "./offline/start.js";

// Large, and each for few pages. If one does not come, the page's own words stay.
const LATER = {
  "fu-odds": "odds.js", "fu-record": "record.js", "fu-practice": "record.js", "fu-prepare": "prepare.js", "fu-today": "record.js",
  "fu-keep": "keep.js", "fu-vote": "room.js", "fu-room": "room.js", "fu-clock": "room.js", "fu-check": "check.js",
  "fu-pack": "pack.js", "fu-sheet": "sheets.js", "fu-guess": "guess.js",
};
const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;
const bundle = (name) => loadScript(new URL(name, here).href);
const page = document.documentElement;

function begin() {
  for (const component of [FuCall, FuExercise, FuFilter, FuSearch, FuTheme, FuVoice]) component.define();
  unfoldForPrint();
  keepWhatIsRead();
  for (const element of document.querySelectorAll(Object.keys(LATER).join())) {
    bundle(LATER[element.localName]).catch(() => {}).then(() => stay(element));
  }
  for (const element of document.querySelectorAll("fu-call")) stay(element);
}

/** What could not be made keeps the page's own words, which styles hide until it is. @param {Element} element */
function stay(element) {
  if (!element.matches(":defined")) element.setAttribute("data-failed", "");
}

/** An old browser gets what it has not learnt, and only that browser fetches it. */
function beginOlder() {
  bundle("older.js").then(begin, () => {
    page.classList.replace("js", "no-js");
    page.dataset.lacks = "scripts";
  });
}

// The frame has looked whether this browser can run any of it.
if (page.dataset.lacks !== "browser") {
  window.followUpBegun = true;
  page.classList.replace("no-js", "js"); // the script may have come late
  delete page.dataset.lacks;
  if (page.replaceChildren && "showModal" in document.createElement("dialog")) begin();
  else beginOlder();
}

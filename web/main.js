// Every component of the pages, as one classic script: modules do not run from file://.
import { FuCall } from "./components/fu-call.js";
import { FuExercise } from "./components/fu-exercise.js";
import { FuFilter } from "./components/fu-filter.js";
import { FuGuess } from "./components/fu-guess.js";
import { FuSearch } from "./components/fu-search.js";
import { FuTheme } from "./components/fu-theme.js";
import { FuVoice } from "./components/fu-voice.js";
import { unfoldForPrint } from "./components/print.js";
import { loadScript } from "./load.js";
import { keepWhatIsRead } from "./offline/start.js";

for (const component of [FuCall, FuExercise, FuFilter, FuGuess, FuSearch, FuTheme, FuVoice]) {
  component.define();
}
unfoldForPrint();
keepWhatIsRead();

// Large, and each for few pages. If one does not come, the page's own words stay.
const LATER = {
  "fu-odds": "odds.js", "fu-record": "record.js", "fu-practice": "record.js", "fu-prepare": "prepare.js", "fu-today": "record.js",
  "fu-keep": "keep.js", "fu-vote": "room.js", "fu-room": "room.js", "fu-clock": "room.js", "fu-check": "room.js",
};
const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;
for (const element of document.querySelectorAll(Object.keys(LATER).join())) {
  loadScript(new URL(LATER[element.localName], here).href).catch(() => element.setAttribute("data-failed", ""));
}

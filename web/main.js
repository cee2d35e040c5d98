// Every component of the pages, as one classic script: modules do not run from file://.
import { FuCall } from "./components/fu-call.js";
import { FuExercise } from "./components/fu-exercise.js";
import { FuFilter } from "./components/fu-filter.js";
import { FuOdds } from "./components/fu-odds.js";
import { FuGuess } from "./components/fu-guess.js";
import { FuSearch } from "./components/fu-search.js";
import { FuTheme } from "./components/fu-theme.js";
import { unfoldForPrint } from "./components/print.js";

for (const component of [FuCall, FuExercise, FuFilter, FuGuess, FuOdds, FuSearch, FuTheme]) {
  component.define();
}
unfoldForPrint();

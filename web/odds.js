// A person's own odds, as a classic script of its own: only the page *Your odds* fetches it.
import { FuOdds } from "./components/fu-odds.js";

FuOdds.define();

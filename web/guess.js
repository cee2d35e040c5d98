// The guess at what two outcomes mean, as a classic script of its own: only the page that asks for it fetches it.
import { FuGuess } from "./components/fu-guess.js";

FuGuess.define();

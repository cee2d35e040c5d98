// Somebody's own words in a call, as a classic script of its own: only calls that have places for them fetch it.
import * as own from "./prepare/words.js";

window.followUpOwn = own;

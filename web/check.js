// The room check, as a classic script of its own: only its page fetches it.
import { FuCheck } from "./components/fu-check.js";

FuCheck.define();

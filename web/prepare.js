// The page on which somebody prepares a real call, as a classic script of its own.
import { FuPrepare } from "./components/fu-prepare.js";

FuPrepare.define();

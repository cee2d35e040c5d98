// The pack for one workshop, as a classic script of its own: only its page fetches it.
import { FuPack } from "./components/fu-pack.js";

FuPack.define();

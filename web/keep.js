// What keeps the whole site on a device, as a classic script of its own: only its page fetches it.
import { FuKeep } from "./components/fu-keep.js";

FuKeep.define();

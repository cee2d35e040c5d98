// Run sheets that people change, as a classic script of its own: its page fetches it, and other pages only where there is such a sheet.
import { FuSheet } from "./components/fu-sheet.js";
import * as opening from "./sheet/opening.js";

window.followUpReading = opening;
FuSheet.define();

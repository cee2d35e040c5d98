// The records that this device keeps, as a classic script of its own: only the pages that show one fetch it.
import { FuPractice } from "./components/fu-practice.js";
import { FuRecord } from "./components/fu-record.js";
import { FuToday } from "./components/fu-today.js";

FuPractice.define();
FuRecord.define();
FuToday.define();

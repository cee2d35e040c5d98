// The reader of workbooks (.xlsx), as a classic script of its own: fetched when a workbook is chosen.
import { sheetsOfWorkbook } from "./record/importing/workbooks.js";

window.followUpWorkbook = sheetsOfWorkbook;

// What keeps a record safe: its files, deleting it after a question, and what to do where it cannot be read.
import {
  recordPageDamaged, recordPageDeleteAll, recordPageDeleteQuestion, recordPageKeepThem, recordPageKeptName, recordPageLoad,
  recordPageNewer, recordPageNoCopy, recordPageSave, recordPageSaveIt, recordPageShow, recordPageStartNew, recordPageYesDelete,
} from "words";
import { make } from "../components/element.js";
import { saveFile } from "./files.js";

const button = (words, onclick, kind = "fu-quiet") => make("button", { type: "button", class: kind, onclick }, words);

/**
 * @param {{save: ((event: Event) => void)|false, show: (() => void)|false, receive: (file: File) => void, askDelete: (() => void)|false}} does
 *   What each button does; false where there is nothing to do it with.
 */
export function fileButtons({ save, show, receive, askDelete }) {
  /** @type {any} */
  const chooser = make("input", { type: "file", accept: ".csv,.tsv,.txt,.xlsx,text/csv,text/plain", class: "fu-sr", tabindex: -1, "aria-hidden": "true", onchange: () => {
    const [file] = chooser.files;
    chooser.value = "";
    if (file) receive(file);
  } });
  return make("div", { class: "fu-row" },
    save ? button(recordPageSave, save) : "",
    show ? button(recordPageShow, show) : "",
    button(recordPageLoad, () => chooser.click()), chooser,
    askDelete ? button(recordPageDeleteAll, askDelete) : "");
}

/** Whether really to delete. @param {number} n How many there are. @param {string} of What they are. @param {() => void} yes @param {() => void} no */
export function deleteQuestion(n, of, yes, no) {
  return make("section", { class: "fu-record__incoming", tabindex: -1, "aria-label": recordPageDeleteAll },
    make("h2", {}, recordPageDeleteQuestion({ n, of })), make("p", {}, recordPageNoCopy),
    make("p", { class: "fu-row" }, button(recordPageYesDelete({ n, of }), yes, "fu-quiet fu-danger"), button(recordPageKeepThem, no)));
}

/** What is kept here is not ours to change: say so, and hand it out. @param {string} trouble @param {string} raw @param {() => void} anew */
export function troubleNote(trouble, raw, anew) {
  const newer = trouble === "newer";
  return [make("p", { class: "fu-error" }, newer ? recordPageNewer : recordPageDamaged),
    make("p", { class: "fu-row" },
      button(recordPageSaveIt, () => saveFile(`${recordPageKeptName}.txt`, raw, "text/plain;charset=utf-8"), "fu-button"),
      newer ? "" : button(recordPageStartNew, anew))];
}

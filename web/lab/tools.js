// The bar above the notebook: the few things that a learner needs, in words.
import {
  labAgain, labAgainSure, labAgainYes, labBack, labCopies, labCopySaved, labDownload, labFile, labMore, labNoNotebook, labNoRoom,
  labNotSaved, labOpenFile, labRestart, labRestarted, labRun, labRunAll, labSaved,
} from "words";
import { make } from "../components/element.js";
import { forgetCalls } from "./calls.js";
import { connected, RUN } from "./notebook.js";
import { home, wanted } from "./settings.js";
import { names, ownName, putAside } from "./store.js";
import { EXERCISES } from "./ways.js";
import { settleOpen } from "./widgets.js";

// What Jupyter here calls its Python, and what Jupyters elsewhere do; each asks if a notebook names another.
const HERE = { name: "python", display_name: "Python (Pyodide)", language: "python" };
const ELSEWHERE = { name: "python3", display_name: "Python 3", language: "python" };

/** A notebook with another kernel named in it. */
const withKernel = (content, kernelspec) => ({ ...content, metadata: { ...content.metadata, kernelspec } });

const address = (path) => `${home}notebooks/index.html?path=${encodeURIComponent(path)}`;

/** Save text as a file on the device. */
function saveFile(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/x-ipynb+json" }));
  const link = make("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Read a notebook from a file that the learner chose. Null if it is none. */
async function readNotebook(file) {
  try {
    const content = JSON.parse(await file.text());
    return content.nbformat >= 4 && Array.isArray(content.cells) ? content : null;
  } catch {
    return null;
  }
}

/** The bar. Its buttons work once a notebook is there. */
export class Tools {
  /** @param {(sentence: string, ...more: Node[]) => HTMLElement} note Says something to the learner. */
  constructor(note) {
    this.note = note;
    this.run = this.button(labRun, () => this.command(RUN), "lab-strong");
    this.all = this.button(labRunAll, () => this.command("notebook:run-all-cells"));
    this.saved = make("span", { class: "lab-saved" });
    this.file = make("input", { type: "file", accept: ".ipynb", hidden: true, "aria-label": labFile });
    this.file.addEventListener("change", () => this.load());
    this.copies = make("div", { class: "lab-copies" });
    this.more = make("details", { class: "lab-more" },
      make("summary", {}, labMore),
      make("div", { class: "lab-menu" },
        this.button(labDownload, () => this.download()),
        this.button(labOpenFile, () => this.file.click()),
        this.button(labRestart, () => this.restart()),
        this.button(labAgain, () => this.ask()),
        this.copies, this.file));
    this.more.addEventListener("toggle", () => this.more.open && this.listCopies());
    this.more.addEventListener("click", (event) => {
      if (/** @type {Element} */ (event.target).closest("button, a")) this.more.open = false;
    });
    this.element = make("header", { class: "lab-bar" },
      make("a", { class: "lab-back", href: EXERCISES }, labBack),
      this.run, this.all, this.saved, this.more);
  }

  button(text, onclick, kind = "") {
    return make("button", { type: "button", class: kind, disabled: true, onclick }, text);
  }

  /**
   * Let the buttons work on a notebook.
   * @param {any} app @param {any} panel @param {ReturnType<typeof import("./saving.js").saveOften>} saving
   */
  use(app, panel, saving) {
    this.app = app;
    this.panel = panel;
    this.saving = saving;
    for (const button of this.element.querySelectorAll("button")) button.disabled = false;
  }

  /** Do what Jupyter calls by a name, as soon as Python is there. */
  async command(name) {
    this.panel.content.activate();
    await connected(this.panel);
    return this.app.commands.execute(name);
  }

  /** Tell whether the work is saved. */
  tellSaved(kept) {
    this.saved.textContent = kept ? labSaved : labNotSaved;
    if (!kept && !this.warned) {
      this.warned = this.note(labNoRoom);
    }
  }

  download() {
    const content = withKernel(this.panel.context.model.toJSON(), ELSEWHERE);
    saveFile(wanted, `${JSON.stringify(content, null, 1)}\n`);
  }

  async restart() {
    await this.panel.sessionContext.session?.kernel?.restart();
    settleOpen(this.panel);
    this.note(labRestarted);
  }

  async load() {
    const [chosen] = this.file.files;
    this.file.value = "";
    if (!chosen) return;
    const content = await readNotebook(chosen);
    if (!content) {
      this.note(labNoNotebook);
      return;
    }
    const taken = await names();
    const name = chosen.name.endsWith(".ipynb") ? chosen.name : `${chosen.name}.ipynb`;
    const path = taken.includes(name) ? ownName(name, taken) : name;
    await this.saving.now();
    const file = { type: "notebook", format: "json", content: withKernel(content, HERE) };
    await this.app.serviceManager.contents.save(path, file);
    location.assign(address(path));
  }

  ask() {
    const panel = this.note(labAgainSure,
      make("p", { class: "lab-choices" },
        make("button", { type: "button", class: "lab-strong", onclick: () => this.again(panel) }, labAgainYes)));
  }

  async again(panel) {
    await this.saving.now();
    this.saving.stop();
    const code = this.panel.context.model.toJSON().cells.map((cell) => [cell.source].flat().join("")).join("\n");
    await forgetCalls(this.app.serviceManager.contents, code);
    if ((await names()).includes(wanted)) {
      const kept = await putAside(wanted);
      sessionStorage.setItem("follow-up.kept", kept);
    }
    panel.remove();
    location.reload();
  }

  async listCopies() {
    const start = wanted.replace(/(-mine(-\d+)?)?\.ipynb$/, "");
    const others = (await names()).filter((name) => name.startsWith(start) && name !== wanted);
    const links = others.map((name) => make("a", { href: address(name) }, name));
    const heading = links.length ? [make("p", {}, labCopies)] : [];
    this.copies.replaceChildren(...heading, ...links);
  }

  /** Say where a learner's own copy is now. */
  tellKept(name) {
    this.note(labCopySaved,
      make("p", {}, make("a", { href: address(name) }, name)));
  }
}

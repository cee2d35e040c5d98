// An exercise in the browser: what stands above Jupyter's notebook, and what goes before it.
import "../older.js";
import { labKeepsNoFiles, labKeepsNothing, labTitle } from "words";
import { make } from "../components/element.js";
import { canRunPython, whyNot } from "./able.js";
import { startPython } from "./early.js";
import { bindKeys, hearKernel, leadOut, opened, simplify } from "./notebook.js";
import { Progress } from "./progress.js";
import { saveOften } from "./saving.js";
import { sayAloud } from "./saying.js";
import { serve } from "./service.js";
import { exercise, home, isDark, settle, wanted } from "./settings.js";
import { keepsFiles, names } from "./store.js";
import { Tools } from "./tools.js";
import { handOn } from "./unsaved.js";
import { choose, published } from "./versions.js";
import { settleCopy } from "./widgets.js";

const progress = new Progress();
const tools = new Tools((...said) => progress.note(...said));
const top = make("div", { id: "lab" }, tools.element, progress.element, sayAloud());

window.followUpBegun = true; // the page looks
const isAble = canRunPython(window);

/** Hear how far a worker that runs Python is. */
function listen(worker) {
  worker.addEventListener("message", ({ data }) => {
    if (data?.lab?.failed) progress.fail(whyNot(data.lab.failed));
    else if (data?.lab === "asked") fetchAhead();
    else if (data?.lab) progress.reach(data.lab);
  });
  worker.addEventListener("error", ({ message }) => progress.fail(whyNot(message || "")));
}

/** Fetch Jupyter's scripts, once: most of it in one file, which runs nothing yet. Python's files go before them. */
function fetchAhead() {
  const list = document.getElementById("lab-start-files");
  const [together, ...files] = JSON.parse(list.textContent);
  list.textContent = "[]";
  if (together) load(home + together);
  document.head.append(...files.map((file) => make("link", { rel: "preload", as: "script", href: home + file })));
}

/** Load a script after those before it. */
function load(address) {
  const script = make("script", { src: address });
  script.async = false;
  document.head.append(script);
}

/** Say what does not work here, before any work is lost by it. */
function warn(hasFiles) {
  if (!keepsFiles()) {
    progress.note(labKeepsNothing);
  } else if (!hasFiles) {
    progress.note(labKeepsNoFiles);
  }
}

async function isThere(versions) {
  return wanted in versions || (await names()).includes(wanted);
}

async function begin(jupyter) {
  const [versions, hasFiles] = await Promise.all([published(), serving]);
  await handOn(wanted);
  if (!(await isThere(versions))) {
    progress.fail("unknown");
    return;
  }
  const kept = await choose(wanted, versions, (question) => progress.notes.append(question));
  if (progress.failed) return;
  await settleCopy(wanted);
  warn(hasFiles);
  const before = sessionStorage.getItem("follow-up.kept");
  sessionStorage.removeItem("follow-up.kept");
  if (kept || before) tools.tellKept(kept || before);
  fetchAhead();
  load(jupyter);
  await useNotebook();
}

async function useNotebook() {
  const { app, panel } = await opened();
  simplify(app, panel);
  const saving = saveOften(panel, (isKept) => tools.tellSaved(isKept));
  bindKeys(app, panel, saving.now);
  tools.use(app, panel, saving);
  progress.reach("opened");
  await hearKernel(panel, (status) => {
    if (status === "idle") progress.reach("ready");
    if (status === "dead") progress.fail("stopped");
  });
}

// A script of Jupyter's that does not arrive, or is not understood, says so only here.
addEventListener("error", (event) => {
  if (event.target instanceof HTMLScriptElement) progress.fail("lost");
  else if (whyNot(event.message || "") === "old") progress.fail("old");
}, true);

leadOut(new URL("..", new URL(home, location.href)).href);
document.documentElement.dataset.theme = isDark() ? "dark" : "light";
if (exercise) document.title = labTitle({ exercise });
const jupyter = settle();
const serving = isAble ? serve() : Promise.resolve(false);
if (isAble) serving.then(() => startPython(listen));
addEventListener("DOMContentLoaded", () => {
  document.body.replaceChildren(top);
  // Jupyter lays itself out when the window changes; what stands above it changes its room too.
  new ResizeObserver(() => dispatchEvent(new Event("resize"))).observe(top);
  if (isAble) begin(jupyter).catch(() => progress.fail("lost"));
  else progress.fail("old");
});

// The notebook that Jupyter shows, once it shows one.

const EVERY = 30;
const MENUS = ["top-panel-wrapper", "menu-panel-wrapper"];

/** Wait until something is there; Jupyter tells nobody outside when it is. @param {() => any} find @returns {Promise<any>} */
function until(find) {
  return new Promise((resolve) => {
    const look = () => {
      const found = find();
      if (found) resolve(found);
      else setTimeout(look, EVERY);
    };
    look();
  });
}

/** @returns {Promise<{app: any, panel: any}>} Jupyter's app, and the panel that shows the notebook, once it is read. */
export async function opened() {
  const app = await until(() => window.jupyterapp);
  const panel = await until(() => app.shell.currentWidget?.context?.isReady && app.shell.currentWidget);
  return { app, panel };
}

/** Take away Jupyter's own menus and buttons, and the room that they have. */
export function simplify(app, panel) {
  for (const part of app.shell.layout.widgets) {
    if (MENUS.includes(part.id)) part.hide();
  }
  panel.toolbar.hide();
}

/**
 * Let links to pages of the site lead there. A notebook writes `../practise.html` or `../calls/the-bank.html`; Jupyter looks
 * for that among its own files. So the address is set right when somebody comes near the link, and Jupyter never hears of the click.
 * @param {string} site The address of the site's pages, with a slash at its end.
 */
export function leadOut(site) {
  const setRight = (event) => {
    const link = event.target instanceof Element && event.target.closest(".jp-RenderedMarkdown a[href]");
    const leads = link && link.origin === location.origin && link.pathname !== location.pathname;
    const page = leads && /(?:(?:calls|exercises|room)\/)?[\w-]+\.html(?=$|[?#])/.exec(link.href);
    if (!page) return;
    link.href = site + page[0];
    link.removeAttribute("target");
    if (event.type === "click") event.stopPropagation();
  };
  for (const sign of ["pointerover", "focusin", "click"]) document.addEventListener(sign, setRight, true);
}

/** Wait until the notebook has its Python; a cell that is run before gets no answer. */
export async function connected(panel) {
  const session = panel.sessionContext;
  await session.ready;
  const kernel = await until(() => session.session?.kernel);
  await kernel.info;
}

/**
 * Hear how Python is.
 * @param {any} panel
 * @param {(status: string) => void} listen Called with each status, such as "idle" and "dead".
 */
export async function hearKernel(panel, listen) {
  panel.sessionContext.statusChanged.connect((_, status) => listen(status));
  await connected(panel);
  listen("idle");
}

/** Run the next cell with code: words have nothing to run. Jupyter then shows the cell after it; what was run is to be read first. */
async function runNext(app, notebook) {
  const from = notebook.activeCellIndex;
  const after = notebook.widgets.findIndex((cell, at) => at >= from && cell.model.type === "code");
  if (after > from) notebook.activeCellIndex = after;
  const cell = notebook.activeCell;
  await app.commands.execute("notebook:run-cell-and-select-next");
  const outputs = cell.node.querySelector(".jp-Cell-outputWrapper");
  const room = notebook.node.clientHeight;
  if (outputs && outputs.offsetHeight > room) outputs.scrollIntoView({ block: "start" });
  else cell.node.scrollIntoView({ block: cell.node.offsetHeight > room ? "end" : "nearest" });
}

// Only these keys do something, so that no key that is pressed by mistake deletes a cell.
const EDITING = ".jp-Notebook.jp-mod-editMode";
const SAVE = "follow-up:save";
/** The command that runs the cell with code that comes next, and shows what it says. */
export const RUN = "follow-up:run";
const KEYS = [
  [RUN, "Shift Enter", ".jp-Notebook"],
  ["notebook:run-cell", "Accel Enter", ".jp-Notebook"],
  [SAVE, "Accel S", "body"],
  ["notebook:enter-command-mode", "Escape", EDITING],
  ["notebook:enter-edit-mode", "Enter", ".jp-Notebook.jp-mod-commandMode:focus"],
  ["notebook:move-cursor-down", "ArrowDown", ".jp-Notebook.jp-mod-commandMode:focus"],
  ["notebook:move-cursor-up", "ArrowUp", ".jp-Notebook.jp-mod-commandMode:focus"],
  ["completer:invoke-notebook", "Tab", `${EDITING} .jp-mod-completer-enabled`],
  ["completer:select-notebook", "Enter", `${EDITING} .jp-mod-completer-active`],
];

/**
 * @param {any} app Jupyter's app.
 * @param {any} panel The panel that shows the notebook.
 * @param {() => Promise<boolean>} save Saves the notebook; Jupyter's own saving knows nothing of ours.
 */
export function bindKeys(app, panel, save) {
  app.commands.addCommand(SAVE, { execute: save });
  app.commands.addCommand(RUN, { execute: () => runNext(app, panel.content) });
  for (const [command, keys, selector] of KEYS) {
    app.commands.addKeyBinding({ command, keys: [keys], selector });
  }
}

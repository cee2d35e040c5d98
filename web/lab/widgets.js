// Buttons live as long as their Python. With a new one they would stand as "Loading widget..." for ever.
import { labRunThisCell } from "words";
import { make } from "../components/element.js";
import { read, write } from "./store.js";

const VIEW = "application/vnd.jupyter.widget-view+json";

const isWidget = (output) => Boolean(output.data?.[VIEW]);

/** A line in the place of an output that needs the Python that made it. */
const asLine = (output) => ({
  ...output,
  data: { "text/html": make("p", {}, labRunThisCell).outerHTML, "text/plain": labRunThisCell },
  metadata: {},
});

/**
 * What a cell showed, with a line in the place of each widget.
 * @param {object[]} outputs
 */
export const settled = (outputs) => outputs.map((output) => (isWidget(output) ? asLine(output) : output));

/**
 * Settle a learner's copy before Jupyter opens it, as Python is new then.
 * @param {string} path
 */
export async function settleCopy(path) {
  const copy = await read(path);
  const cells = copy?.content?.cells || [];
  if (!cells.some((cell) => cell.outputs?.some(isWidget))) return;
  for (const cell of cells) {
    if (cell.outputs) cell.outputs = settled(cell.outputs);
  }
  await write(copy);
}

/** Settle the notebook that is open, when its Python is started anew. */
export function settleOpen(panel) {
  for (const { model } of panel.content.widgets) {
    const outputs = model.outputs?.toJSON() || [];
    if (outputs.some(isWidget)) model.outputs.fromJSON(settled(outputs));
  }
}

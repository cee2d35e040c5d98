// What the store has not got yet when a learner leaves. To write to the store takes moments that a page which goes away
// no longer has; this storage takes it at once, and the next start hands it on.
import { forget, keep, recall } from "../storage.js";
import { home } from "./settings.js";
import { read, write } from "./store.js";

const keyOf = (path) => `follow-up.unsaved:${home}${path}`;

/** A notebook without what its cells have shown: that can be had again, what was typed cannot. */
const withoutOutputs = (content) => ({
  ...content,
  cells: content.cells.map((cell) => (cell.outputs ? { ...cell, outputs: [] } : cell)),
});

/**
 * Hold a notebook until the store has it.
 * @param {string} path
 * @param {{cells: object[]}} content
 * @returns {boolean} False if there is no room for it.
 */
export function hold(path, content) {
  return [content, withoutOutputs(content)].some((it) => keep(keyOf(path), JSON.stringify(it)));
}

/** The store has it now. @param {string} path */
export function letGo(path) {
  forget(keyOf(path));
}

/**
 * Hand on what is held, before Jupyter opens the notebook.
 * @param {string} path
 */
export async function handOn(path) {
  const text = recall(keyOf(path));
  if (text === null) return;
  const now = new Date().toISOString();
  const fresh = { name: path, path, created: now, format: "json", mimetype: "application/json", writable: true };
  const file = {
    ...fresh,
    ...(await read(path)),
    type: "notebook",
    last_modified: now,
    size: new Blob([text]).size,
    content: JSON.parse(text),
  };
  // Where the store has no room for it, it stays held.
  const written = await write(file).catch(() => "");
  if (written === path) letGo(path);
}

// Reads stores, of which some are broken, and tells what of each value was lost.
import { addRows, changed, deleteRows, named } from "../../web/keeping/changes.js";
import { readText, textOf } from "../../web/keeping/migrations.js";
import { fitsRecord } from "../../web/kept.js";
import { readSaved, withAside } from "../../web/record/aside.js";

const TODAY = "2026-11-20";

/** All values in an object or list that are neither, as texts. */
function leaves(value, found = []) {
  if (value && typeof value === "object") Object.values(value).forEach((each) => leaves(each, found));
  else found.push(JSON.stringify(value));
  return found;
}

/** What is in `given` and not in `kept`. */
function missing(given, kept) {
  const there = new Set(kept);
  return given.filter((value) => !there.has(value));
}

/** Of a store: what was lost when it was read, written, read again, saved and loaded. */
function lossOf(text) {
  const { list, trouble, moved } = readText(text, fitsRecord);
  if (trouble === "newer" || moved) return [];
  if (trouble === "damaged") return list.aside.length === 1 ? [] : ["the text"];
  const { format, revision, ...given } = JSON.parse(text);
  const again = readText(textOf(list), fitsRecord).list;
  const file = new TextEncoder().encode(withAside({ rows: list.entries, extraColumns: list.names }, list.aside));
  const loaded = readSaved(file, TODAY);
  const more = changed(list, addRows(named(loaded.rows), { names: loaded.extraColumns, aside: loaded.aside }));
  const none = changed(more.list, deleteRows(list.entries.map(({ id }) => id)));
  return [
    ...missing(leaves(given), leaves([list.entries, list.aside, list.names])),
    ...missing(leaves([list.entries, list.aside, list.names]), leaves([again.entries, again.aside, again.names])),
    ...(loaded.aside.length === list.aside.length && !missing(leaves(list.aside), leaves(loaded.aside)).length ? [] : ["saved aside"]),
    ...(loaded.rows.length + loaded.bad.length === list.entries.length ? [] : ["saved rows"]),
    ...(changed(none.list, none.undo).list.entries.length === more.list.entries.length ? [] : ["undo"]),
    ...(JSON.stringify(changed(more.list, more.undo).list.entries) === JSON.stringify(list.entries) ? [] : ["undo of a load"]),
  ];
}

globalThis.losses = (texts) => texts.flatMap((text) => {
  try {
    const lost = lossOf(text);
    return lost.length ? [[text, lost.slice(0, 3)]] : [];
  } catch (error) {
    return [[text, [error.stack]]];
  }
}).slice(0, 5);

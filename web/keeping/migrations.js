// What stands in a store, of whatever format: read as far as anybody can, and the rest kept aside.
import { COLUMNS, FOLLOWED } from "../record/model.js";
import { clean } from "../record/spaces.js";

/** What no column of somebody else may be called. */
const TAKEN = [...COLUMNS, FOLLOWED];

/** The format that is written. A newer one is left as it is. */
export const FORMAT = 2;

/** What each format lacks that the next one has. A store of no known format is tried from the oldest. */
/** @type {[number, (store: any) => object][]} */
const MIGRATIONS = [
  [1, () => ({ aside: [], revision: 0 })], // rows get their ids below, as all that lack one
];

/** @returns {KeptList<any>} A list with nothing in it. */
export const emptyList = () => ({ names: [], entries: [], aside: [], revision: 0 });

/**
 * @param {string|null} text What is stored. @param {(entry: any) => boolean} fits Whether an entry has the shape that we know.
 * @returns {{list: KeptList<any>, trouble: string, moved: boolean}} Every value of the text is in the list's entries or
 *   aside, or `trouble` (newer, damaged) says why nothing may be written over it. `moved`: the list itself is in the large store.
 */
export function readText(text, fits) {
  if (text === null) return { list: emptyList(), trouble: "", moved: false };
  try {
    return readStore(JSON.parse(text), fits);
  } catch {
    return damaged(text);
  }
}

const damaged = (value) => ({ list: { ...emptyList(), aside: [value] }, trouble: "damaged", moved: false });

/**
 * The same for a store that is a value already.
 * @param {any} store @param {(entry: any) => boolean} fits @returns {ReturnType<typeof readText>}
 */
export function readStore(store, fits) {
  if (!store || typeof store !== "object" || Array.isArray(store)) return damaged(store);
  if (Number.isInteger(store.format) && store.format > FORMAT) return { list: emptyList(), trouble: "newer", moved: false };
  if (store.moved === true && store.entries === undefined) return { list: { ...emptyList(), revision: whole(store.revision) }, trouble: "", moved: true };
  return { list: listOf(migrated(store), fits), trouble: "", moved: false };
}

function migrated(store) {
  const known = Number.isInteger(store.format) && store.format >= 1;
  const steps = MIGRATIONS.filter(([from]) => !known || from >= store.format);
  // What a store has already, such as an `aside` in one whose format is torn, stays.
  return steps.reduce((now, [, step]) => Object.assign(step(now), now), store);
}

const whole = (value) => (Number.isSafeInteger(value) && value >= 0 ? value : 0);

function listOf({ format, revision, names, entries, aside, ...others }, fits) {
  const left = [...(Array.isArray(aside) ? aside : [aside].filter((value) => value !== undefined)), ...Object.entries(others).map(([key, value]) => ({ [key]: value }))];
  if (!Array.isArray(entries)) {
    if (entries !== undefined) left.push(entries);
    entries = [];
  }
  const good = [];
  for (const entry of entries) {
    const isGood = fits(entry);
    (isGood ? good : left).push(entry);
    if (isGood && entry.id !== undefined && !isId(entry.id)) left.push({ id: entry.id });
  }
  const given = Array.isArray(names) && names.every((name) => typeof name === "string") ? names : [];
  const all = enough(given, good);
  if (names !== undefined && !(given === names && given.every((name, i) => name === all[i]))) left.push({ names });
  return { names: all, entries: withIds(good), aside: left, revision: whole(revision) };
}

const isId = (id) => typeof id === "string" && id !== "";

/** A name for each extra value, so that none is left out of a file. */
function enough(names, rows) {
  const width = rows.reduce((most, { extra }) => Math.max(most, extra ? extra.length : 0), names.length);
  const all = [];
  for (let i = 0; i < width; i += 1) {
    let name = clean(names[i] || "") || `extra-${i + 1}`;
    while (all.includes(name) || TAKEN.includes(name)) name += "+";
    all.push(name);
  }
  return all;
}

/** Each row gets an id that is the same in every tab: its place, until it is written for the first time. */
function withIds(rows) {
  const taken = new Set();
  return rows.map((row, i) => {
    let id = isId(row.id) ? row.id : `at-${i}`;
    while (taken.has(id)) id += "+";
    taken.add(id);
    return row.id === id ? row : { ...row, id };
  });
}

/** @param {KeptList<any>} list @returns {string} The text that stores it. */
export function textOf({ revision, names, entries, aside }) {
  return JSON.stringify({ format: FORMAT, revision, names, entries, ...(aside.length ? { aside } : {}) });
}

/** @param {number} revision @returns {string} What stands in the small store while the list is in the large one. */
export const pointer = (revision) => JSON.stringify({ format: FORMAT, moved: true, revision });

// The large store, for lists that are too long for the small one: IndexedDB, a value for each row, so that a change
// writes only what it changes. One transaction reads, changes and writes; no other tab comes between.
import { FORMAT, emptyList, readStore } from "./migrations.js";

const ROWS = "rows";
const ABOUT = "about";

/** @param {any} request @param {string} done @returns {Promise<any>} */
function ended(request, done) {
  return new Promise((resolve, reject) => {
    request[done] = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onabort = () => reject(request.error);
  });
}

async function opened(name) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => [ROWS, ABOUT].forEach((store) => request.result.createObjectStore(store));
  const base = await ended(request, "onsuccess");
  return base;
}

/** Delete a whole store, once no window uses it. @param {string} name */
export const forgotten = async (name) => ended(indexedDB.deleteDatabase(name), "onsuccess");

export class Large {
  /**
   * @param {string} name @param {(entry: any) => boolean} fits
   * @param {{mayBeNew?: boolean}} [how] `mayBeNew`: a store in which nothing was written is an empty list; else something was lost.
   */
  constructor(name, fits, { mayBeNew = false } = {}) {
    this.name = name;
    this.fits = fits;
    this.mayBeNew = mayBeNew;
    this.known = null;
    this.base = null;
    this.written = null;
  }

  async start(mode) {
    if (!this.base) {
      this.base = await opened(this.name);
      const gone = () => { this.base = null; };
      this.base.onclose = gone;
      this.base.onversionchange = ({ target }) => {
        target.close(); // somebody deletes the store
        gone();
      };
    }
    return this.base.transaction([ROWS, ABOUT], mode);
  }

  /** @returns {Promise<{list: KeptList<any>, trouble: string}>} */
  async load() {
    return this.read(await this.start("readonly"));
  }

  /** What is stored. A list that is as we know it is not read again. */
  async read(within) {
    const about = await ended(within.objectStore(ABOUT).get(ABOUT), "onsuccess");
    if (this.known && about && about.revision === this.known.list.revision && about.writer === this.known.writer) return this.known;
    const store = within.objectStore(ROWS);
    const [entries, places] = await Promise.all([ended(store.getAll(), "onsuccess"), ended(store.getAllKeys(), "onsuccess")]);
    if (!about) return this.mayBeNew ? { list: emptyList(), trouble: "", at: new Map(), stale: true } : { list: null, trouble: "damaged" };
    const { writer, ...rest } = about;
    const { list, trouble } = readStore({ ...rest, entries }, this.fits);
    const at = new Map(list.entries.map((row, i) => [row.id, places[i]]));
    // Values that do not fit have left their places: then all is written anew with the next change.
    this.known = { list, trouble, writer, at: list.entries.length === entries.length ? at : new Map(), stale: list.entries.length !== entries.length };
    return this.known;
  }

  /**
   * Read, change and write.
   * @param {(found: {list: KeptList<any>, trouble: string}) => KeptList<any>|null} next The list that is to stand there, or null to leave it.
   */
  async change(next) {
    const within = await this.start("readwrite");
    const end = ended(within, "oncomplete");
    end.catch(() => {}); // told below
    const found = await this.read(within);
    const list = next(found);
    if (list) this.write(within, found, list);
    await end;
    if (list) this.known = this.written;
  }

  /** Put a whole list there, whatever there was. */
  async fill(list) {
    const within = await this.start("readwrite");
    const end = ended(within, "oncomplete");
    this.write(within, { list: { entries: [] }, at: new Map(), stale: true }, list);
    await end;
    this.known = this.written;
  }

  write(within, found, list) {
    const store = within.objectStore(ROWS);
    const anew = found.stale || !list.entries.length;
    if (anew) store.clear();
    const at = places(list.entries, anew ? new Map() : found.at);
    const before = new Map(anew ? [] : found.list.entries.map((row) => [row.id, row]));
    for (const row of list.entries) {
      if (before.get(row.id) !== row) store.put(row, at.get(row.id));
      before.delete(row.id);
    }
    for (const id of before.keys()) store.delete(found.at.get(id));
    const { names, aside, revision } = list;
    const writer = Math.random();
    within.objectStore(ABOUT).put({ format: FORMAT, names, aside, revision, writer }, ABOUT);
    this.written = { list, trouble: "", writer, at, stale: false };
  }
}

/** A number for each row that keeps their order; a row keeps the number that it has. */
function places(rows, known) {
  const at = new Map();
  let last = 0;
  let waiting = [];
  const give = (from, to) => waiting.forEach((id, i) => at.set(id, from + ((to - from) * (i + 1)) / (waiting.length + 1)));
  for (const { id } of rows) {
    const place = known.get(id);
    if (place === undefined) {
      waiting.push(id);
    } else {
      give(last, place);
      waiting = [];
      at.set(id, place);
      last = place;
    }
  }
  give(last, last + waiting.length + 1);
  return at;
}

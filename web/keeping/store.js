// A list that this device keeps. Every change reads what is stored, changes that, and writes it: of two tabs that
// write, neither loses what the other wrote.
import { keep, recall } from "../storage.js";
import { changed } from "./changes.js";
import { Large } from "./large.js";
import { emptyList, pointer, readText, textOf } from "./migrations.js";

/** Letters from which on a list goes into the large store: browsers keep some 5 million in the small one. */
const MOST_SMALL = 1.5e6;

/** Nobody else in between, where the browser can see to that. Where it cannot, a step without a pause is as much. */
function alone(name, does) {
  const locks = typeof navigator === "object" && navigator.locks;
  if (!locks) return does();
  let begun = false;
  return locks.request(name, () => { begun = true; return does(); }).catch((error) => {
    if (begun) throw error;
    return does(); // a page that may not have a lock
  });
}

/** @template E What an entry is. */
export class Store {
  /**
   * @param {string} name The key of the storage, after `follow-up.`.
   * @param {(value: E) => boolean} fits Whether an entry has the shape that we know.
   */
  constructor(name, fits) {
    this.key = `follow-up.${name}`;
    this.fits = fits;
    this.large = new Large(this.key, fits);
    this.unkept = []; // changes that the device would not keep; the page still shows them
  }

  /** The text as it is stored, or null. */
  get raw() {
    return recall(this.key);
  }

  /**
   * What is kept, and what the device would not keep.
   * @returns {Promise<{entries: E[], names: string[], aside: unknown[], trouble: string}>} `names` are
   *   columns that are not ours, `aside` values that could not be read.
   */
  async load() {
    const small = readText(this.raw, this.fits);
    const { list, trouble } = small.moved ? await this.large.load().catch(() => ({ list: null, trouble: "damaged" })) : small;
    if (trouble) return { ...emptyList(), trouble };
    return { ...this.withUnkept(list), trouble };
  }

  withUnkept(list) {
    return this.unkept.reduce((now, change) => changed(now, change).list, list);
  }

  /**
   * Make a change on what is stored by now.
   * @param {any} change From `changes.js`.
   * @returns {Promise<any>} The list as it is now, with `trouble` (then nothing was changed), `kept` (whether the device keeps
   *   it), `undo` (the change that takes this one back) and `happened`.
   */
  async change(change) {
    return alone(this.key, () => this.write(change));
  }

  /** Begin anew where a damaged list stood. It stays aside. */
  async startAnew() {
    return alone(this.key, () => {
      const { list, trouble } = readText(this.raw, this.fits);
      if (trouble === "damaged") keep(this.key, textOf({ ...list, revision: 1 }));
      return this.load();
    });
  }

  /** Up to the first pause this is one step, which no other tab comes between. */
  write(change) {
    const small = readText(this.raw, this.fits);
    if (small.trouble) return { ...emptyList(), trouble: small.trouble, kept: false };
    if (small.moved) return this.writeLarge(change);
    const done = this.made(small.list, change);
    const text = textOf(done.list);
    if (text.length <= MOST_SMALL && keep(this.key, text)) return this.told(done, true);
    return this.move(done, text, change);
  }

  made(stored, change) {
    const done = changed(this.withUnkept(stored), change);
    return { ...done, list: { ...done.list, revision: stored.revision + 1 } };
  }

  told({ list, undo, happened }, kept, change) {
    if (kept) this.unkept = [];
    else this.unkept.push(change);
    return { ...list, undo, happened, kept, trouble: "" };
  }

  /** The list has grown too long: first it stands in the large store, and only then the small one says so. */
  async move(done, text, change) {
    const large = await this.large.fill(done.list).then(() => keep(this.key, pointer(done.list.revision)), () => false);
    return this.told(done, large || keep(this.key, text), change);
  }

  async writeLarge(change) {
    let done = null;
    let stored = null;
    try {
      await this.large.change(({ list, trouble }) => {
        stored = { list, trouble };
        if (trouble) return null;
        done = this.made(list, change);
        return done.list;
      });
    } catch {
      if (!stored) stored = await this.large.load().catch(() => ({ list: null, trouble: "damaged" }));
      if (!stored.trouble) return this.told(this.made(stored.list, change), false, change);
    }
    if (stored.trouble) return { ...emptyList(), trouble: stored.trouble, kept: false };
    keep(this.key, pointer(done.list.revision)); // other tabs hear of it
    return this.told(done, true);
  }

  /** Call `heard` whenever another tab has written. @returns {() => void} Stops that. */
  watch(heard) {
    const listen = ({ key }) => { if (key === this.key || key === null) heard(); };
    window.addEventListener("storage", listen);
    return () => window.removeEventListener("storage", listen);
  }
}

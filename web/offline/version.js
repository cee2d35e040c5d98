// One version of the site on this device. What does not fit the version's list is never kept, so no two versions mix.
import { lastingName, nameOf } from "./names.js";

/**
 * What the build says of a version: the start of each file's SHA-256 by its name; `bytes` as they are, `load` as they travel; the language of its pages.
 * @typedef {{version: string, lang: string, dir: string, bytes: number, load: number, files: Record<string, string>}} SiteList
 */

const START = "follow-up:";

export class Version {
  /** @param {string} scope The address of the site's folder. @param {SiteList} list */
  constructor(scope, list) {
    this.scope = scope;
    this.list = list;
    this.files = new Map(Object.entries(list.files));
    this.start = `${START}${scope}:`;
    this.cacheName = this.start + list.version;
    // An empty cache, there if the person wants nothing to be kept.
    this.offName = `${START}off:${scope}`;
  }

  name(address) {
    return nameOf(address, this.scope, this.files);
  }

  /** Notes stand beside the files, under addresses that no file has, and go when these go. */
  address(name) {
    return this.scope + name;
  }

  open() {
    return caches.open(this.cacheName);
  }

  async kept(name) {
    if (!(await caches.has(this.cacheName))) return undefined;
    return (await this.open()).match(this.address(name));
  }

  /** The names of the files that are kept. @returns {Promise<string[]>} */
  async names() {
    if (!(await caches.has(this.cacheName))) return [];
    const asked = await (await this.open()).keys();
    return asked.map(({ url }) => this.name(url)).filter((name, i) => name !== null && !asked[i].url.includes("?"));
  }

  async put(name, response) {
    if (await this.isOff()) return;
    await (await this.open()).put(this.address(name), response);
  }

  isOff() {
    return caches.has(this.offName);
  }

  /**
   * Fetch a file, past the browser's own memory if what stands there is of another version.
   * @param {string} name @param {RequestCache[]} [modes] How the browser uses its own memory, one after the other.
   * @returns {Promise<{fits: boolean, response: Response}>} `fits`: whether it is of this version.
   */
  async fetched(name, modes = ["default", "reload"]) {
    let found;
    for (const cache of modes) {
      found = await this.checked(name, await fetch(this.address(name), { cache, credentials: "same-origin" }));
      if (found.fits) break;
    }
    return found;
  }

  async checked(name, response) {
    const body = await response.arrayBuffer();
    const headers = new Headers(response.headers);
    // The body is unpacked by now.
    for (const each of ["content-encoding", "content-length"]) headers.delete(each);
    const fits = response.ok && (await digestOf(body)) === this.files.get(name);
    return { fits, response: new Response(body, { status: response.status, statusText: response.statusText, headers }) };
  }

  /** The caches of other versions. @returns {Promise<string[]>} */
  async others() {
    return (await caches.keys()).filter((name) => name.startsWith(this.start) && name !== this.cacheName);
  }

  /** Forget all that is kept, of every version. */
  async remove() {
    for (const name of await this.others()) await caches.delete(name);
    await caches.delete(this.cacheName);
  }

  async note(what, value) {
    await (await this.open()).put(this.address(`?${what}`), new Response(JSON.stringify(value)));
  }

  async noted(what) {
    const found = await this.kept(`?${what}`);
    return found ? found.json() : null;
  }

  async forgetNote(what) {
    await (await this.open()).delete(this.address(`?${what}`));
  }

  /** What another version has kept, by the names that last. @param {string} cacheName @returns {Promise<{whole: boolean, bodies: Map<string, Response>}>} */
  async ofOther(cacheName) {
    const cache = await caches.open(cacheName);
    const bodies = new Map();
    for (const { url } of await cache.keys()) {
      if (!url.includes("?")) bodies.set(lastingName(url.slice(this.scope.length)), await cache.match(url));
    }
    return { whole: Boolean(await cache.match(this.address("?whole"))), bodies };
  }
}

/** How the list names a content. @param {ArrayBuffer} body */
async function digestOf(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return btoa(String.fromCharCode(...bytes.slice(0, 9)));
}

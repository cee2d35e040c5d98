// Answers for the pages: from what this device keeps, then from the server. A page gets files of its own version alone.
import { looksLikePage } from "./names.js";
import { notKept } from "./not-kept.js";

export class Serving {
  /** @param {import("./version.js").Version} version @param {() => void} look Asks the server for a newer version. */
  constructor(version, look) {
    this.version = version;
    this.look = look;
    /** Pages of another version, by the window's id and by their address. @type {Promise<Set<string>>|null} */
    this.strangers = null;
  }

  /** @returns {Promise<Response>|null} Nothing where the browser goes its own way. */
  answer(event) {
    const { request } = event;
    if (request.method !== "GET") return null;
    const { scope } = this.version;
    const name = this.version.name(request.url);
    if (request.mode === "navigate") {
      if (name !== null) return this.page(event, name);
      return looksLikePage(request.url, scope) ? fetch(request).catch(() => notKept(this.version)) : null;
    }
    const from = request.referrer;
    // What a page asks for that is none of ours, such as the lab's.
    if (name === null || (from && this.version.name(from) === null)) return null;
    return this.part(event, name);
  }

  async page(event, name) {
    const address = plain(event.request.url);
    const kept = await this.found(name);
    if (kept) {
      await this.isOurs(address);
      return kept;
    }
    const found = await this.version.fetched(name).catch(() => null);
    if (!found) return notKept(this.version);
    if (found.fits) {
      await this.isOurs(address);
      event.waitUntil(this.keep(name, found.response.clone()));
    } else {
      await this.isStranger(event.resultingClientId, address);
      this.look();
    }
    return found.response;
  }

  async part(event, name) {
    const strangers = await this.known();
    if (strangers.has(event.clientId) || strangers.has(plain(event.request.referrer))) return fetch(event.request);
    const kept = await this.found(name);
    if (kept) return kept;
    const found = await this.version.fetched(name).catch(() => null);
    if (!found) return Response.error();
    if (!found.fits) {
      this.look();
      return Response.error();
    }
    event.waitUntil(this.keep(name, found.response.clone()));
    return found.response;
  }

  /** What is kept of a file, if the storage can be read. */
  found(name) {
    return this.version.kept(name).catch(() => undefined);
  }

  /** Keep what was read, if there is room. */
  keep(name, response) {
    return this.version.put(name, response).catch(() => {});
  }

  /** Keep what a page has read before it was served from here. @param {string[]} addresses */
  async read(addresses) {
    await this.keepAlso(addresses.map((address) => this.version.name(address)));
  }

  /** Keep files of the list that are not kept yet; other names are passed by. @param {(string|null)[]} names */
  async keepAlso(names) {
    if (await this.version.isOff()) return;
    const kept = new Set(await this.version.names());
    for (const name of new Set(names)) {
      if (!this.version.files.has(name) || kept.has(name)) continue;
      const { fits, response } = await this.version.fetched(name, ["force-cache", "reload"]);
      if (fits) await this.keep(name, response);
    }
  }

  /** See which of the open windows show this version, before they are served from here. */
  async meet(windows) {
    for (const { id, url } of windows) {
      const name = this.version.name(url);
      // What the browser has in its own memory is what such a window has got.
      const found = name !== null && await this.version.fetched(name, ["force-cache"]).catch(() => null);
      if (found && found.fits) await this.keep(name, found.response);
      else await this.isStranger(id, plain(url));
    }
  }

  async isStranger(...marks) {
    const strangers = await this.known();
    for (const mark of marks) if (mark) strangers.add(mark);
    await this.write(strangers);
  }

  async isOurs(address) {
    const strangers = await this.known();
    if (strangers.delete(address)) await this.write(strangers);
  }

  async write(strangers) {
    await this.version.note("strangers", [...strangers]).catch(() => {});
  }

  known() {
    this.strangers = this.strangers || this.version.noted("strangers").catch(() => null).then((found) => new Set(found || []));
    return this.strangers;
  }
}

const plain = (address) => address.split(/[?#]/)[0];

// Keeps the whole site on one tap, and takes what was kept into a new version. Whole, or as it was before.
import { lastingName } from "./names.js";
import { room } from "./room.js";

const AT_ONCE = 4;

/** Why the site was not kept: "full", "network", "changed" (the server has another version) or "refused". */
export class NotKept extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/** @param {any} error What was thrown. */
const reason = (error) => error.why || ({ QuotaExceededError: "full", TypeError: "network" })[error.name] || "refused";

export class Keeping {
  /** @param {import("./version.js").Version} version */
  constructor(version) {
    this.version = version;
    this.running = false;
  }

  /**
   * Keep every file.
   * @param {(done: number) => void} tell
   * @throws {NotKept} Then nothing is kept but what was kept before.
   */
  async all(tell) {
    const { version } = this;
    if (this.running) return;
    this.running = true;
    try {
      await caches.delete(version.offName);
      const before = new Set(await version.names());
      await version.note("before", [...before]);
      let done = before.size;
      tell(done);
      await inTurns([...version.files.keys()].filter((name) => !before.has(name)), async (name) => {
        await this.one(name);
        tell(++done);
      });
      await version.note("whole", true);
      await version.forgetNote("before");
    } catch (error) {
      await this.undo().catch(() => {});
      throw new NotKept(reason(error));
    } finally {
      this.running = false;
    }
  }

  async one(name) {
    const { fits, response } = await this.version.fetched(name);
    if (!fits) throw new NotKept(response.status >= 500 ? "network" : "changed");
    await this.version.put(name, response);
  }

  /** Take away what a keeping that did not end has left. */
  async undo() {
    const before = await this.version.noted("before");
    if (!before || await this.version.noted("whole")) return;
    const cache = await this.version.open();
    const old = new Set(before);
    for (const name of await this.version.names()) if (!old.has(name)) await cache.delete(this.version.address(name));
    await this.version.forgetNote("before");
  }

  /**
   * Keep of this version what an older one keeps; what is the same in both is not fetched again.
   * @throws {NotKept} Then the older one stays as it is.
   */
  async renew() {
    const { version } = this;
    const [older] = (await version.others()).reverse();
    if (!older || await version.isOff()) return;
    const { whole, bodies } = await version.ofOther(older);
    if (!bodies.size) return;
    if (whole) await this.leaveNoHalf();
    try {
      const wanted = [...version.files.keys()].filter((name) => whole || bodies.has(lastingName(name)));
      await inTurns(wanted, async (name) => {
        const same = bodies.get(lastingName(name));
        const found = same && await version.checked(name, same);
        if (found && found.fits) await version.put(name, found.response);
        else await this.one(name);
      });
      if (whole) await version.note("whole", true);
    } catch (error) {
      await caches.delete(version.cacheName);
      throw new NotKept(reason(error));
    }
  }

  /** Two versions need room for a while. Without it nothing is fetched, or each visit would fetch all in vain. */
  async leaveNoHalf() {
    if ((await room()) < this.version.list.bytes) throw new NotKept("full");
  }
}

/** Do something with each, some at a time. If one throws, those that run come to their end before it is thrown on. */
async function inTurns(names, work) {
  const left = [...names];
  let trouble = null;
  const runner = async () => {
    while (left.length && !trouble) {
      await work(left.shift()).catch((error) => {
        trouble = trouble || error;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runner));
  if (trouble) throw trouble;
}

import {
  keepAll, keepAllLeft, keepButton, keepFailed, keepHowFar, keepNoRoom, keepNoWorker, keepNothing, keepPart, keepRemove, keepRemoved, keepSize, keepSlow, keepStick, keepTryAllTheSame, keepWait, keepWhole,
} from "words";
import { active, ask, registered, whyNoWorker } from "../offline/asking.js";
import { room } from "../offline/room.js";
import { FuElement, make } from "./element.js";

const MEGABYTE = 1e6;
const OFTEN = 15_000;
const PATIENCE = 10_000;

/** Rounded up: nobody is told too little. */
const megabytes = (bytes) => String(Math.ceil(bytes / MEGABYTE * 10) / 10);

/** After some time without an answer, give up. */
const soon = (promise) => Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE))]);

/**
 * Keeps the whole site on this device, and removes it. The element's own content is the page without a script.
 */
export class FuKeep extends FuElement {
  static tag = "fu-keep";

  connectedCallback() {
    if (this.live) return;
    this.said = make("p", { role: "status", tabindex: -1 });
    this.more = make("div");
    this.live = make("div", { class: "fu-keep__live" }, this.said, this.more);
    this.replaceChildren(this.live);
    this.begin();
  }

  async begin() {
    const why = whyNoWorker();
    if (why) {
      this.said.textContent = why === "stick" ? keepStick : keepNoWorker;
      return;
    }
    this.said.textContent = keepWait;
    try {
      this.worker = await soon(registered().then(active));
      await this.show();
    } catch {
      this.said.textContent = keepNoWorker;
    }
  }

  /** Show how it is now, with what has just happened before it. @param {string} [news] */
  async show(news = "") {
    const state = await soon(ask(this.worker, "state"));
    if (state.keeping) this.watch();
    else if (state.whole) this.says(news || keepWhole, [keepAllLeft], [this.removing()]);
    else this.offer(state, await room(), news);
  }

  offer(state, left, news) {
    const { load, bytes, kept } = state;
    const size = keepSize({ load: megabytes(load), bytes: megabytes(bytes) });
    const fits = left >= bytes;
    const start = this.button(fits ? "fu-button" : "fu-quiet", fits ? keepButton : keepTryAllTheSame, () => this.keep());
    const now = kept ? keepPart : keepNothing;
    this.says(news || now, [size, ...(fits ? [] : [keepNoRoom({ room: megabytes(Math.max(0, left)), bytes: megabytes(bytes) })])], [start, kept ? this.removing() : ""]);
  }

  /** @param {string} news @param {string[]} lines @param {(Node|string)[]} buttons */
  says(news, lines, buttons) {
    this.said.textContent = news;
    this.more.replaceChildren(...lines.map((line) => make("p", {}, line)), make("p", { class: "fu-row" }, ...buttons));
  }

  button(look, words, onclick) {
    return make("button", { type: "button", class: look, onclick }, words);
  }

  removing() {
    return this.button("fu-quiet", keepRemove, async () => {
      await ask(this.worker, "remove");
      await this.show(keepRemoved);
      this.said.focus();
    });
  }

  async keep() {
    this.far = make("p");
    const bar = make("progress", { max: 1, value: 0, "aria-label": keepButton });
    this.said.textContent = keepSlow;
    this.more.replaceChildren(bar, this.far);
    this.said.focus();
    // A browser ends a worker that nobody asks for a while.
    const awake = setInterval(() => this.alive(), OFTEN);
    try {
      await new Promise((resolve, reject) => {
        this.lost = () => reject(Object.assign(new Error("lost"), { why: "network" }));
        ask(this.worker, "keep", {}, ({ now, all }) => this.progress(bar, now, all)).then(resolve, reject);
      });
      askToStay();
      await this.show(keepAll);
    } catch ({ why = "refused" }) {
      if (why === "changed") registered().then((registration) => registration.update()).catch(() => {});
      await this.show(keepFailed({ why })).catch(() => this.says(keepFailed({ why }), [], []));
    } finally {
      clearInterval(awake);
    }
    this.said.focus();
  }

  progress(bar, now, all) {
    Object.assign(bar, { max: all, value: now });
    this.far.textContent = keepHowFar({ now, all });
  }

  async alive() {
    const { keeping, whole } = await ask(this.worker, "state");
    if (!keeping && !whole) this.lost();
  }

  /** Another window keeps the site just now. */
  watch() {
    this.says(keepSlow, [], []);
    setTimeout(() => this.isConnected && this.show().catch(() => {}), 1000);
  }
}

/** Ask the browser not to take away by itself what was kept. Some ask the person; nobody waits for it. */
function askToStay() {
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
}

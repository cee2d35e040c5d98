// What the wall and the presenter window tell each other: by the handle, where one has opened the other, and by this device's storage.
// Tried from file:// with Chromium 156 and Firefox 153: both ways reach the other window, and neither needs a server.
import { forget, keep } from "../storage.js";

const KEY = "follow-up.wall";

/**
 * Where the deck is. `n` counts what was told, `id` is who told it: the newest word holds in both windows, whichever comes first.
 * @typedef {{at: number, vote: boolean, n: number, id: number}} Place
 * @typedef {Partial<Place> & {deck: string, from: number, kind: "tells"|"asks"|"answers"|"goes"}} Word
 */

/** Whether a word is later than what is known; of two that were said at once, the wall's. @param {Place} word @param {Place} known */
export const isLater = (word, known) => word.n > known.n || (word.n === known.n && word.id > known.id);

export class Line {
  /**
   * @param {string} deck What the deck is called: other decks are not listened to.
   * @param {boolean} isWall Its first word holds where both have said nothing yet.
   * @param {{place: () => void, other: (isThere: boolean) => void}} heard What is done with a word.
   */
  constructor(deck, isWall, heard) {
    this.deck = deck;
    this.heard = heard;
    this.me = Math.random() + (isWall ? 1 : 0);
    /** @type {Place} */
    this.known = { at: 0, vote: false, n: 0, id: this.me };
    /** @type {Window|null} */
    this.other = window.opener;
    addEventListener("message", ({ origin, source, data }) => {
      if (origin === self.origin && this.hear(data)) this.other = /** @type {Window} */ (source);
    });
    addEventListener("storage", ({ key, newValue }) => { if (key === KEY && newValue) this.hear(read(newValue)); });
    addEventListener("pagehide", () => this.send({ kind: "goes" }));
    addEventListener("pageshow", ({ persisted }) => { if (persisted) this.ask(); });
  }

  /** Open the other window, or bring it here. @param {string} url @param {string} name @returns {boolean} False if the browser does not let it. */
  open(url, name) {
    const opened = window.open(url, name, "width=1100,height=700");
    if (opened) this.other = opened;
    return Boolean(opened);
  }

  /** Say where the deck is now. @param {number} at @param {boolean} vote */
  tell(at, vote) {
    this.known = { at, vote, n: this.known.n + 1, id: this.me };
    this.send({ kind: "tells", ...this.known });
  }

  ask() {
    this.send({ kind: "asks" });
  }

  /** @param {Partial<Word>} word */
  send(word) {
    const whole = { ...word, deck: this.deck, from: this.me };
    if (this.other && !this.other.closed) this.other.postMessage(whole, self.origin === "null" ? "*" : self.origin);
    if (keep(KEY, JSON.stringify(whole))) forget(KEY); // the others hear it; it is not kept
  }

  /** @param {unknown} data @returns {boolean} Whether it was for us. */
  hear(data) {
    const word = /** @type {Word} */ (data);
    if (!word || word.deck !== this.deck || !word.from || word.from === this.me) return false;
    const place = placeIn(word);
    if (place && isLater(place, this.known)) {
      this.known = place;
      this.heard.place();
    }
    this.heard.other(word.kind !== "goes");
    if (word.kind === "asks" || word.kind === "tells") this.send({ kind: "answers", ...this.known });
    return true;
  }
}

/** @param {Word} word @returns {Place|null} */
function placeIn({ at, vote, n, id }) {
  const isWhole = Number.isInteger(at) && at >= 0 && Number.isInteger(n) && Number.isFinite(id) && typeof vote === "boolean";
  return isWhole ? { at, vote, n, id } : null;
}

/** @param {string} text */
function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

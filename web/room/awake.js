// Keeps the screen on while a room looks at it. Browsers that cannot are named by the room check, which says what to do.

export class Awake {
  constructor() {
    this.wanted = false;
    /** @type {WakeLockSentinel|null} */
    this.lock = null;
    // A page that nobody sees loses its lock: it asks again when it is seen.
    document.addEventListener("visibilitychange", () => this.ask());
  }

  /** @param {boolean} wanted Whether the screen is to stay on from now. */
  async keep(wanted) {
    this.wanted = wanted;
    if (wanted) await this.ask();
    else await this.lock?.release();
  }

  async ask() {
    if (!this.wanted || document.hidden || !navigator.wakeLock || (this.lock && !this.lock.released)) return;
    try {
      this.lock = await navigator.wakeLock.request("screen");
      if (!this.wanted) await this.lock.release(); // it was let go while it was on its way
    } catch {
      // A weak battery, or a rule of the device: its own sleep stays.
    }
  }
}

// Answers to an import's questions, to be looked up: followup.record.importing.answering.

export class Answers {
  /** @param {ImportAnswer[]} answers Of two to one question the later holds. */
  constructor(answers) {
    this.known = new Map(answers.map(({ about, word, answer }) => [`${about}\n${word}`, answer]));
  }

  /** An answer; empty where there is none. @returns {string} */
  text(about, word = "") {
    const found = this.known.get(`${about}\n${word}`);
    return typeof found === "string" ? found : "";
  }

  /**
   * Whether a line was followed up; null where nobody has said it.
   * @param {number} line @param {number[]} likely The lines for which the list itself says yes; "some" means these.
   * @returns {boolean|null}
   */
  followed(line, likely) {
    const found = this.known.get("followed-up\n");
    if (found === undefined || (found === "some" && !likely.length)) return null;
    if (!this.lines && (typeof found !== "string" || found === "some")) this.lines = new Set(found === "some" ? likely : found);
    return this.lines ? this.lines.has(line) : found === "all";
  }
}

/** Whether an answer is a day, written as year-month-day and in no other way. @param {string} text @returns {boolean} */
export function isDay(text) {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!parts) return false;
  const [y, m, d] = parts.slice(1).map(Number);
  const time = new Date(Date.UTC(2000, m - 1, d));
  time.setUTCFullYear(y, m - 1, d);
  return y >= 1 && time.getUTCMonth() === m - 1 && time.getUTCDate() === d;
}

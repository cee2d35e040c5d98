// The list of practice calls as a file of its own, with the plans for real calls. Values in, values out.
import { newId } from "../keeping/changes.js";
import { emptyList, readStore, textOf } from "../keeping/migrations.js";
import { fitsPlan, fitsPractice } from "../kept.js";

/** What the first field of such a file says. */
const WHAT = "practice calls"; // not words: a mark of the file's kind

/** @template E @typedef {Omit<KeptList<E>, "revision">} Loaded */

/** @param {Loaded<PracticeEntry>} practice @param {Loaded<Plan>} plans */
export function fileText(practice, plans) {
  const list = ({ names, entries, aside }) => JSON.parse(textOf({ names, entries, aside, revision: 0 }));
  return `${JSON.stringify({ what: WHAT, practice: list(practice), plans: list(plans) }, null, 1)}\n`;
}

/**
 * @param {string} text
 * @returns {{practice: KeptList<PracticeEntry>, plans: KeptList<Plan>, trouble: ""|"newer"|"other"}} `trouble`: it was written by a newer version
 *   of the site, or it is something else.
 */
export function readFile(text) {
  const none = (trouble) => ({ practice: emptyList(), plans: emptyList(), trouble });
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return none("other");
  }
  if (!file || file.what !== WHAT) return none("other");
  const read = [readStore(file.practice, fitsPractice), readStore(file.plans === undefined ? { entries: [] } : file.plans, fitsPlan)];
  if (read.some(({ trouble }) => trouble === "newer")) return none("newer");
  if (read.some(({ trouble, moved }) => trouble || moved)) return none("other");
  return { practice: read[0].list, plans: read[1].list, trouble: "" };
}

/**
 * What of a file is not in a list yet. Another entry that has the same id gets one of its own.
 * @template {{id?: string}} E
 * @param {E[]} incoming @param {E[]} there @returns {E[]}
 */
export function newIn(incoming, there) {
  const known = new Map(there.map((entry) => [entry.id, entry]));
  const same = (one, other) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
  return incoming.filter((entry) => !known.has(entry.id) || !same(entry, known.get(entry.id)))
    .map((entry) => (known.has(entry.id) ? { ...entry, id: newId() } : entry));
}

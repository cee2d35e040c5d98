// The recordings that this device keeps, in the large store; nothing of them leaves it.
import { VOICE_MOST_KEPT, VOICE_MOST_SECONDS } from "facts";
import { bytesOf } from "../bytes.js";
import { addRows, changed, deleteRows, inTurn, newId } from "../keeping/changes.js";
import { Large, forgotten } from "../keeping/large.js";

const NAME = "follow-up.recordings";
const DAY = /^\d{4}-(0[1-9]|1[0-2])-[0-3]\d$/;

/** @typedef {{id: string, line: string, day: string, seconds: number, type: string, sound: ArrayBuffer}} KeptTake */

/** @param {KeptTake} take */
export const fitsTake = (take) => Boolean(take) && typeof take === "object" && typeof take.line === "string" && DAY.test(take.day)
  && take.seconds > 0 && take.seconds <= VOICE_MOST_SECONDS && typeof take.type === "string" && take.sound instanceof ArrayBuffer;

const store = new Large(NAME, fitsTake, { mayBeNew: true });

/** @param {KeptTake} take */
export const soundOf = ({ sound, type }) => new Blob([sound], { type });

/**
 * What is kept, the oldest first.
 * @returns {Promise<{takes: KeptTake[], trouble: string}>} `trouble`: newer or damaged, then there are none; a device without a store has none.
 */
export async function loadTakes() {
  try {
    const { list, trouble } = await store.load();
    return { takes: trouble ? [] : list.entries, trouble };
  } catch {
    return { takes: [], trouble: "" };
  }
}

/** @param {(list: KeptList<KeptTake>) => any} next The change to make, or null for none. @returns {Promise<boolean>} Whether the store is as it should be. */
async function change(next) {
  let read = false;
  try {
    await store.change(({ list, trouble }) => {
      if (trouble) return null;
      read = true;
      const wanted = next(list);
      return wanted && { ...changed(list, wanted).list, revision: list.revision + 1 };
    });
    return read;
  } catch {
    return false;
  }
}

/**
 * Keep a recording, if there is room.
 * @param {{line: string, day: string, seconds: number, sound: Blob}} take
 * @param {string|null} [instead] The id of one that is deleted for it, in the same step.
 * @returns {Promise<{kept: boolean, id?: string, oldest?: KeptTake}>} `oldest`: of those that left no room for it.
 */
export async function keepTake({ sound, ...about }, instead = null) {
  const row = { ...about, id: newId(), type: sound.type, sound: await bytesOf(sound) };
  let oldest = null;
  const stored = await change((list) => {
    const stays = list.entries.filter(({ id }) => id !== instead);
    if (stays.length >= VOICE_MOST_KEPT) [oldest] = stays;
    return oldest ? null : inTurn(deleteRows([instead]), addRows([row]));
  });
  return { kept: stored && !oldest, id: row.id, oldest };
}

/** Delete one; one that is gone already is no trouble. @param {string} id @returns {Promise<boolean>} Whether it is gone. */
export const deleteTake = (id) => change(() => deleteRows([id]));

/** Delete all, whatever stands there. @returns {Promise<boolean>} Whether they are gone. */
export const forgetTakes = () => forgotten(NAME).then(() => true, () => false);

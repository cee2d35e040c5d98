// Where Jupyter keeps the learner's own files on this device, read and changed before Jupyter opens it.
import { home } from "./settings.js";

const STORE = "files";

/** Open the storage. Null where there is none, or nothing was ever kept in it. */
function open() {
  return new Promise((resolve) => {
    let request;
    try {
      request = indexedDB.open(`JupyterLite Storage - ${home}`);
    } catch {
      resolve(null);
      return;
    }
    // Jupyter makes the storage when it first needs it; made here it would lack Jupyter's stores.
    request.onupgradeneeded = () => request.transaction.abort();
    request.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    request.onsuccess = () => {
      const found = request.result;
      if (found.objectStoreNames.contains(STORE)) {
        resolve(found);
        return;
      }
      found.close();
      resolve(null);
    };
  });
}

/**
 * Do something with the stored files.
 * @param {IDBTransactionMode} mode
 * @param {(files: IDBObjectStore) => IDBRequest} act
 * @returns {Promise<any>} What the request found; undefined where there is no storage.
 */
async function within(mode, act) {
  const storage = await open();
  if (!storage) return undefined;
  try {
    return await new Promise((resolve, reject) => {
      const transaction = storage.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    storage.close();
  }
}

/** Whether this browser keeps files at all; a private window may not. */
export function keepsFiles() {
  try {
    return Boolean(window.indexedDB);
  } catch {
    return false;
  }
}

/** @typedef {{path: string, name: string, content: any}} StoredFile What Jupyter keeps of a file, and more. */

/** @param {string} path @returns {Promise<StoredFile|undefined>} The learner's copy of a file. */
export const read = (path) => within("readonly", (files) => files.get(path));

/** @returns {Promise<string[]>} The names of the learner's files. */
export const names = async () => (await within("readonly", (files) => files.getAllKeys())) || [];

/** @param {StoredFile} file */
export const write = (file) => within("readwrite", (files) => files.put(file, file.path));

/** @param {string} path */
export const remove = (path) => within("readwrite", (files) => files.delete(path));

/**
 * A name for a learner's own copy that no file has yet: first NAME-mine, then NAME-mine-2 and so on.
 * @param {string} path
 * @param {string[]} taken
 */
export function ownName(path, taken) {
  const [, start, ending] = path.match(/^(.*?)(\.[^.]*)?$/);
  for (let number = 1; ; number += 1) {
    const name = `${start}-mine${number > 1 ? `-${number}` : ""}${ending || ""}`;
    if (!taken.includes(name)) return name;
  }
}

/**
 * Give the learner's copy another name, so that the published notebook shows again under its own.
 * @param {string} path
 * @returns {Promise<string>} The copy's new name.
 */
export async function putAside(path) {
  const copy = await read(path);
  const name = ownName(path, await names());
  await write({ ...copy, name, path: name });
  await remove(path);
  return name;
}

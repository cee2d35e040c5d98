// This device's storage, which may be forbidden or full: then a value is simply not kept.

/** @param {string} key @returns {string|null} The stored text, or null. */
export function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param {string} key @param {string} text @returns {boolean} False if it could not be kept. */
export function keep(key, text) {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Forget all whose key starts so, in this tab's own storage too. @param {string} start */
export function forgetAll(start) {
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      const storage = window[name];
      for (const key of Object.keys(storage)) if (key.startsWith(start)) storage.removeItem(key);
    } catch {
      // There was nothing kept.
    }
  }
}

/** @param {string} key */
export function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // There was nothing kept.
  }
}

// Scripts, not fetch: a page from file:// may load the one and not the other.

/**
 * Load a style sheet once it is needed.
 * @param {string} address
 * @returns {Promise<void>} Rejected if it cannot be loaded.
 */
export function loadStyle(address) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`not loaded: ${address}`));
    document.head.append(link);
  });
}

/**
 * Load a classic script once it is needed.
 * @param {string} address
 * @returns {Promise<void>} Rejected if it cannot be loaded.
 */
export function loadScript(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`not loaded: ${address}`));
    document.head.append(script);
  });
}

// Scripts, not fetch: a page from file:// may load the one and not the other.

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

// Jupyter's settings stand in the page, with addresses from the lab's folder; Jupyter wants them from the root.

/** The lab's folder, as a path that ends with a slash. */
export const home = new URL("..", location.href.split(/[?#]/)[0]).pathname;

// Jupyter joins these with the base address itself.
const JOINED_LATER = ["licensesUrl", "themesUrl"];

/**
 * Write addresses from the root.
 * @param {unknown} value
 * @param {string} [key] The key that the value has.
 */
function fromRoot(value, key = "") {
  if (typeof value === "string") {
    const ours = key.endsWith("Url") && value.startsWith("./") && !JOINED_LATER.includes(key);
    return ours ? home + value.slice(2) : value;
  }
  if (!value || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fromRoot(inner, name)]));
}

/** Set the addresses, and give that of Jupyter's main script. */
export function settle() {
  const script = document.getElementById("jupyter-config-data");
  script.textContent = JSON.stringify(fromRoot(JSON.parse(script.textContent)));
  return home + script.dataset.main;
}

// Jupyter's settings stand in the page, with addresses from the lab's folder; Jupyter wants them from the root.
import { recall } from "../storage.js";

/** The lab's folder, as a path that ends with a slash. */
export const home = new URL("..", location.href.split(/[?#]/)[0]).pathname;

/** The name of the notebook's file that the address asks for; empty where it names none. */
export const wanted = new URLSearchParams(location.search).get("path") || "";

/** The exercise's name, without the ending. */
export const exercise = wanted.replace(/\.ipynb$/, "");

// Jupyter joins these with the base address itself.
const JOINED_LATER = ["licensesUrl", "themesUrl"];

/** Whether the learner, or else the device, wants dark colours; as on the site's pages. */
export function isDark() {
  const chosen = recall("follow-up.theme");
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

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

/** Set the addresses and the colours, and give the address of Jupyter's main script. */
export function settle() {
  const script = document.getElementById("jupyter-config-data");
  const settings = fromRoot(JSON.parse(script.textContent));
  settings.settingsOverrides["@jupyterlab/apputils-extension:themes"] = {
    theme: isDark() ? "JupyterLab Dark" : "JupyterLab Light",
  };
  script.textContent = JSON.stringify(settings);
  return home + script.dataset.main;
}

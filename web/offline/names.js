// What of the site an address names, by the list that the build makes. Text in, values out.

/** Where Jupyter runs, which has a service worker of its own. */
const APART = "lab/";

/**
 * @param {string} address @param {string} scope The address of the site's folder, with a slash at its end.
 * @param {Map<string, string>} files The site's files by name.
 * @returns {string|null} The name of a file of the list; null for all else.
 */
export function nameOf(address, scope, files) {
  if (!address.startsWith(scope)) return null;
  const path = plainPath(address.slice(scope.length));
  // Some hosts show a page without the end of its name.
  const names = [path, /(^|\/)$/.test(path) ? `${path}index.html` : `${path}.html`];
  return names.find((name) => files.has(name)) || null;
}

/** Whether an address that is in no list looks like that of a page of the site. @param {string} address @param {string} scope */
export function looksLikePage(address, scope) {
  if (!address.startsWith(scope)) return false;
  const path = plainPath(address.slice(scope.length));
  return !path.startsWith(APART) && /(^|\/)([^./]*|[^/]*\.html?)$/.test(path);
}

/** The name that a file has in every version: what is bundled may stand in a folder that is named by its content. @param {string} name */
export const lastingName = (name) => name.replace(/^built\/[0-9a-f]{12}\//, "built/");

function plainPath(rest) {
  const path = rest.split(/[?#]/)[0];
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

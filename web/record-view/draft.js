// The follow-up that was begun and not written down yet. It lasts as long as this tab, and is no part of the record.

const KEY = "follow-up.draft";
const FIELDS = ["employer", "result", "date", "job", "stage", "channel", "note"];
let here = null; // a device that keeps nothing

/** What was begun. @returns {Partial<RecordRow>|null} Texts by the name of the field, or nothing. */
export function begun() {
  try {
    const found = JSON.parse(here || sessionStorage.getItem(KEY));
    return found && FIELDS.every((name) => typeof found[name] === "string") ? found : null;
  } catch {
    return null;
  }
}

/** Keep what stands in the fields; a form with nothing in it is not kept. @param {Partial<RecordRow>} fields */
export function keepBegun(fields) {
  if (!FIELDS.some((name) => name !== "date" && fields[name].trim())) {
    dropBegun();
    return;
  }
  here = JSON.stringify(Object.fromEntries(FIELDS.map((name) => [name, fields[name]])));
  try {
    sessionStorage.setItem(KEY, here);
  } catch {
    // Then it lasts until the page is left.
  }
}

/** Forget it. */
export function dropBegun() {
  here = null;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There was nothing kept.
  }
}

// A run sheet as the file that `readSheet` reads, and Python too: YAML with every text in quotes, as JSON writes them.

const STEP = "  ";

/** @param {SheetFile} sheet @returns {string} */
export function writeSheet(sheet) {
  const { id, title, minutes, place, group, people, prepare, segments } = sheet;
  const parts = Object.fromEntries(segments.map((each) => [each.id, partOf(each)]));
  return `${lines({ format: 2, id, title, minutes, place, group, people, prepare, segments: parts }, "").join("\n")}\n`;
}

function partOf({ title, aim, least, usual, most, drop, isBreak, out, slides, show, say, they, rounds, you, cut }) {
  return {
    title, aim, minutes: { least, usual, most }, drop, break: isBreak ? "yes" : "", out: out ? "yes" : "", slides,
    show: show.map(([page, words]) => `${page} ${words}`), say, they, rounds: rounds ? roundsOf(rounds) : null, you, cut,
  };
}

function roundsOf({ times, once, each }) {
  const steps = (all) => Object.fromEntries(all.map(({ id, title, least, usual, most, they }) => [id, { title, seconds: { least, usual, most }, they }]));
  return { times, once: steps(once), each: steps(each) };
}

/** Only what is not empty is written. */
const isFilled = (value) => Boolean(value) && (typeof value !== "object" || Object.keys(value).length > 0);

/** @param {Record<string, any>} table @param {string} indent @returns {string[]} */
function lines(table, indent) {
  return Object.entries(table).filter(([, value]) => isFilled(value)).flatMap(([key, value]) => {
    if (Array.isArray(value)) return [`${indent}${key}:`, ...value.map((each) => `${indent}${STEP}- ${text(each)}`)];
    if (typeof value !== "object") return [`${indent}${key}: ${key === "id" || key === "place" || value === "yes" ? value : text(value)}`];
    if (typeof value.usual === "number") return [`${indent}${key}: {least: ${value.least}, usual: ${value.usual}, most: ${value.most}}`];
    return [`${indent}${key}:`, ...lines(value, indent + STEP)];
  });
}

/** @param {string|number} value */
const text = (value) => JSON.stringify(value);

const LONGEST = 50; // letters

/** A name for a sheet, and for its file: never one of the site's own. @param {string} title */
export function idOf(title) {
  const words = title.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "").match(/[a-z0-9]+/g);
  const name = (words || ["sheet"]).join("-").slice(0, LONGEST).replace(/-$/, "");
  return `my-${name}`;
}

// Fails where a script or a style uses what the oldest browsers of `floor.json` do not know and nothing stands in for it.
// Usage: node check.mjs, in the folder of the scripts.
import { readdirSync } from "node:fs";
import { at, floorOf, lacking } from "./data.mjs";
import { usedByScripts } from "./scripts.mjs";
import { standIns, usedByStyles } from "./styles.mjs";

const web = process.cwd();
const { browsers, newer } = floorOf(web);
const styles = ["style", "lab", "."].flatMap((folder) => readdirSync(`${web}/${folder}`).filter((name) => name.endsWith(".css")).map((name) => `${folder}/${name}`));
const instead = styles.flatMap((name) => standIns(web, name));
const used = [...usedByScripts(web), ...styles.flatMap((name) => usedByStyles(web, name, instead))]
  .map((one) => ({ ...one, lacks: lacking(at(one.name), browsers) }));
/** Where a member's owner is not known, it is new if all that have its name are. */
const memberOf = ({ place, name }) => `${place} ${name.split(".").pop()}`;
const isOld = new Set(used.filter(({ isGuess, lacks }) => isGuess && !lacks.length).map(memberOf));
const newest = used.filter((one) => one.lacks.length && !(one.isGuess && isOld.has(memberOf(one))));

/** What `floor.json` says of a feature, or of what it is a part of. */
const entries = Object.entries(newer).map(([name, entry]) => ({ ...entry, name, met: new Set() }));
const faults = [];
const settled = new Set();
for (const one of newest) {
  const { place, name, inList } = one;
  const file = place.replace(/:\d+$/, "");
  const known = entries.filter((entry) => name === entry.name || name.startsWith(`${entry.name}.`));
  const fits = known.filter(({ files, lists }) => (!files || files.includes(file)) && (!inList || lists));
  for (const { met } of fits) met.add(file);
  if (fits.length) settled.add(one.isGuess ? memberOf(one) : one);
}
for (const one of newest) {
  const { place, name, lacks, inList } = one;
  if (!settled.has(one.isGuess ? memberOf(one) : one)) faults.push(`${place}: ${name}${inList ? " takes its whole list with it" : ""}: ${lacks.join(", ")}`); // not words: for who writes scripts
}
for (const { name, files, met } of entries) {
  const idle = files ? files.filter((file) => !met.has(file)) : met.size ? [] : [name];
  for (const one of idle) faults.push(`checks/floor.json: ${name}: not used any more${files ? ` in ${one}` : ""}`); // not words: see above
}
console.log([...new Set(faults)].join("\n"));
process.exitCode = faults.length ? 1 : 0;

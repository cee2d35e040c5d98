// What the oldest browsers that we promise know of the web, by MDN's compatibility data.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
/** MDN's data: a tree of features. */
export const WEB = load("@mdn/browser-compat-data");

/**
 * The oldest browsers, and what may be newer than they: why, and in which files where it is not everywhere.
 * @param {string} web The folder of the scripts.
 * @returns {{browsers: Record<string, string>, newer: Record<string, {why: string, files?: string[]}>}}
 */
export const floorOf = (web) => JSON.parse(readFileSync(`${web}/checks/floor.json`, "utf8"));

/** @param {string} version @returns {number[]} */
const parts = (version) => version.replace("≤", "").split(".").map(Number);

/** Whether one version is later than another. @param {string} one @param {string} other */
function later(one, other) {
  const [a, b] = [parts(one), parts(other)];
  const at = [0, 1].find((place) => (a[place] || 0) !== (b[place] || 0));
  return at !== undefined && (a[at] || 0) > (b[at] || 0);
}

/** Whether one way of support holds in a version: no flag, no other name, no lack that would show. */
const holds = (way, oldest) => typeof way.version_added === "string" && way.version_added !== "preview" && !way.flags
  && !way.prefix && !way.alternative_name && !later(way.version_added, oldest)
  && !(way.version_removed && !later(way.version_removed, oldest));

/**
 * Which of the oldest browsers lack a feature.
 * @param {any} feature A node of the tree.
 * @param {Record<string, string>} oldest Each browser's version.
 * @returns {string[]} Such as `Chrome 86`: where it begins.
 */
export function lacking(feature, oldest) {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return Object.entries(oldest).filter(([name]) => support[name]).flatMap(([name, version]) => {
    const ways = [support[name]].flat();
    if (ways.some((way) => holds(way, version))) return [];
    const begins = ways.find((way) => typeof way.version_added === "string" && !way.flags && !way.prefix && !way.alternative_name);
    return [`${name} ${begins ? begins.version_added : "never"}`];
  });
}

/** Go down the tree. @param {string} path Names with dots between. */
export const at = (path) => path.split(".").reduce((node, name) => node?.[name], WEB);

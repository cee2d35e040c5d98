// The fields of a table of a run sheet's file, as followup.calls._fields reads them: every fault with its line, in the same words.
import {
  yamlCannotBe, yamlKeptWord, yamlMissing, yamlNear, yamlNoEntries, yamlNoName, yamlNoTable, yamlNothingKnown, yamlNoValue, yamlNoWords, yamlOneOf,
  yamlUnknownKey, yamlWhole, yamlWords,
} from "words";
import { closest } from "../record/closest.js";

const MOST_SHOWN = 12;
const MOST_LETTERS = 60;
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const KEPT = ["and", "or", "not"];
const WHOLE = /^[+-]?[0-9]{1,6}$/;
// What Python's `split` takes as space.
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** In one line, without spaces round it. @param {string} text */
export const inOneLine = (text) => text.split(SPACE).filter(Boolean).join(" ");

/** A word of the file, cut so that a message stays readable. @param {string} word @param {number} [most] Letters. */
export function quote(word, most = MOST_LETTERS) {
  const letters = [...word.replace(/\n/g, " ")];
  return `\`${letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("")}…`}\``;
}

/** How to choose one of the known words. @param {string[]} known @param {string} word */
function choose(known, word) {
  const near = closest([...word].slice(0, MOST_LETTERS).join(""), known);
  if (near) return yamlNear({ typed: quote(near) });
  if (!known.length) return yamlNothingKnown;
  return yamlOneOf({ known: known.slice(0, MOST_SHOWN).map((each) => quote(each)).join(", "), more: known.length > MOST_SHOWN ? "more" : "all" });
}

/** @typedef {import("./yaml.js").YamlNode} YamlNode */

export class Fields {
  /**
   * @param {YamlNode} node The node that should be a table. @param {string} what What it describes, for messages.
   * @param {string[]|null} known The keys that it may have; null if they are names. @param {import("./yaml.js").SheetFault[]} faults
   * @param {number} [line] Of the table's name.
   */
  constructor(node, what, known, faults, line = node.line) {
    this.what = what;
    this.faults = faults;
    this.line = line;
    this.broken = node.kind !== "table";
    /** @type {Map<string, YamlNode>} */
    this.table = node.kind === "table" ? node.value : new Map();
    /** @type {Map<string, number>} */
    this.keys = node.kind === "table" ? node.keys : new Map();
    if (this.broken) this.fault(line, yamlNoTable({ what }));
    for (const [key, at] of this.keys) {
      if (!known) this.checkName(key, at);
      else if (!known.includes(key)) this.fault(at, yamlUnknownKey({ what, typed: quote(key), advice: choose(known, key) }));
    }
  }

  /** @param {number} line @param {string} what @param {boolean} [mend] Whether the page that changes sheets can mend it. */
  fault(line, what, mend = false) {
    this.faults.push({ line, what, mend });
  }

  at(key) {
    return this.keys.has(key) ? this.keys.get(key) : this.line;
  }

  /** @returns {YamlNode|null} */
  node(key, required = true) {
    const node = this.table.get(key) || null;
    if (!node && required && !this.broken) this.fault(this.line, yamlMissing({ what: this.what, key: quote(key) }));
    if (node && node.kind === "text" && !node.quoted && !inOneLine(node.value)) {
      this.fault(node.line, yamlNoValue({ key: quote(key) }));
      return null;
    }
    return node;
  }

  text(key, required = true) {
    const node = this.node(key, required);
    if (!node) return "";
    if (node.kind !== "text") {
      this.fault(node.line, yamlWords({ key: quote(key) }));
      return "";
    }
    const words = inOneLine(node.value);
    if (!words) this.fault(node.line, yamlNoWords({ key: quote(key) }));
    return words;
  }

  /** @param {string} key @param {string[]} known @param {string} [usual] */
  word(key, known, usual) {
    const word = this.text(key, usual === undefined);
    if (!word) return usual === undefined ? known[0] : usual;
    if (!known.includes(word)) this.cannotBe(key, word, choose(known, word));
    return word;
  }

  name(key) {
    const word = this.text(key);
    if (word) this.checkName(word, this.at(key));
    return word;
  }

  whole(key, low, high) {
    const word = this.text(key);
    if (!word) return low;
    if (WHOLE.test(word) && low <= Number(word) && Number(word) <= high) return Number(word);
    this.cannotBe(key, word, yamlWhole({ low, high }));
    return low;
  }

  /** @returns {[key: string, node: YamlNode, line: number][]} */
  tables(key, required = true) {
    const node = this.node(key, required);
    if (!node) return [];
    const fields = new Fields(node, quote(key), null, this.faults, this.at(key));
    if (node.kind === "table" && !node.value.size) this.fault(node.line, yamlNoEntries({ key: quote(key) }));
    return [...fields.table].map(([name, inner]) => [name, inner, fields.at(name)]);
  }

  checkName(word, line) {
    if (KEPT.includes(word)) this.fault(line, yamlKeptWord({ typed: quote(word) }));
    else if ([...word].length > MOST_LETTERS || !NAME.test(word)) this.fault(line, yamlNoName({ typed: quote(word) }));
  }

  cannotBe(key, word, advice) {
    this.fault(this.at(key), yamlCannotBe({ key: quote(key), typed: quote(word), advice }));
  }
}

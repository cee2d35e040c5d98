// The YAML of run sheets, read as words with their lines: tables, lists and texts, and JSON, which is YAML too. What it reads, Python reads
// alike (followup._yaml); what it does not know, it refuses.
import { yamlAnchor, yamlBefore, yamlColon, yamlDeep, yamlEmpty, yamlLong, yamlNoText, yamlNoYaml, yamlSecond, yamlTabs, yamlTag, yamlTwice } from "words";
import { quote } from "./fields.js";

const MOST_CHARACTERS = 1_000_000;
const MOST_DEPTH = 16;
// Stricter than Python: marks that end a line in YAML, and nowhere else, stand in no run sheet.
const NOT_TEXT = /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ESCAPES = { 0: "\0", a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029" };
const CODES = { x: 2, u: 4, U: 8 };

/**
 * @typedef {{kind: "text", value: string, line: number, quoted: boolean}} TextNode
 * @typedef {{kind: "items", value: YamlNode[], line: number}} ItemsNode
 * @typedef {{kind: "table", value: Map<string, YamlNode>, keys: Map<string, number>, line: number}} TableNode
 * @typedef {TextNode|ItemsNode|TableNode} YamlNode
 * @typedef {{line: number, what: string, mend?: boolean}} SheetFault
 */

/** What stops the reading. */
class Stop extends Error {
  /** @param {number} line @param {string} what */
  constructor(line, what) {
    super(what);
    this.fault = { line, what };
  }
}

/**
 * @param {string} source @returns {{node: YamlNode|null, faults: SheetFault[]}} Without a node, the first fault says why.
 */
export function readYaml(source) {
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const reader = new Reader(text);
  try {
    refuse(text);
    return { node: reader.document(), faults: reader.faults };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { node: null, faults: [error.fault] };
  }
}

/** @param {string} text */
function refuse(text) {
  if (text.length > MOST_CHARACTERS) throw new Stop(1, yamlLong({ most: MOST_CHARACTERS }));
  const found = NOT_TEXT.exec(text);
  if (found) throw new Stop(text.slice(0, found.index).split("\n").length, yamlNoText({ code: String(found[0].codePointAt(0)) }));
}

class Reader {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.line = 1;
    this.start = 0; // of the line
    this.depth = 0;
    /** @type {SheetFault[]} */
    this.faults = [];
  }

  get here() {
    return this.text.charAt(this.at);
  }

  get column() {
    return this.at - this.start;
  }

  looksAt(pattern) {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  stop(what = yamlBefore({ problem: yamlNoYaml })) {
    return new Stop(this.line, what);
  }

  document() {
    this.skip();
    if (this.looksAt(/---(?=\s|$)/y)) {
      this.at += 3;
      this.skip();
    }
    if (this.at >= this.text.length) throw new Stop(1, yamlEmpty);
    const node = this.block(0);
    this.skip();
    if (this.looksAt(/---(?=\s|$)/y)) throw this.stop(yamlSecond);
    if (this.at < this.text.length) throw this.stop();
    return node;
  }

  /** Go over spaces, ends of lines and notes. */
  skip() {
    while (this.at < this.text.length) {
      if (this.here === "\n") this.newLine();
      else if (this.here === " ") this.at += 1;
      else if (this.here === "#" && (this.column === 0 || this.text.charAt(this.at - 1) === " ")) this.at = this.lineEnd();
      else break;
    }
    if (this.here === "\t") throw this.stop(yamlTabs({ problem: yamlNoYaml }));
  }

  newLine() {
    this.at += 1;
    this.line += 1;
    this.start = this.at;
  }

  lineEnd() {
    const end = this.text.indexOf("\n", this.at);
    return end < 0 ? this.text.length : end;
  }

  /** Whether anything but a note still stands on this line. */
  lineGoesOn() {
    return Boolean(this.looksAt(/ *[^\n ]/y)) && !this.looksAt(/ +#/y);
  }

  /** One level deeper. @template T @param {() => T} read @returns {T} */
  deeper(read) {
    this.depth += 1;
    if (this.depth > MOST_DEPTH) throw this.stop(yamlDeep({ most: MOST_DEPTH }));
    const found = read();
    this.depth -= 1;
    return found;
  }

  /** What stands from here on, as far in as its first letter. @param {number} least How far in it must be. @returns {YamlNode} */
  block(least) {
    this.skip();
    const { column } = this;
    if (column < least || this.at >= this.text.length) throw this.stop();
    if (this.looksAt(/-(?= |\n|$)/y)) return this.deeper(() => this.list(column));
    return this.isKey() ? this.deeper(() => this.table(column)) : this.value();
  }

  isKey() {
    return Boolean(this.looksAt(/(?:"[^"\\\n]*"|'[^'\n]*'|[^\s#[\]{},&*!|>%@`"'?:-][^\n\t:#{}[\],"']*|-[^\s:#][^\n\t:#{}[\],"']*) *:(?= |\n|$)/y));
  }

  list(column) {
    const { line } = this;
    const value = [];
    while (this.column === column && this.looksAt(/-(?= |\n|$)/y)) {
      const empty = /** @type {TextNode} */ ({ kind: "text", value: "", line: this.line, quoted: false });
      this.at += 1;
      value.push(this.lineGoesOn() ? this.block(column + 1) : this.below(column + 1, empty));
      this.ended();
    }
    this.fits(column);
    return /** @type {ItemsNode} */ ({ kind: "items", value, line });
  }

  table(column) {
    const table = /** @type {TableNode} */ ({ kind: "table", value: new Map(), keys: new Map(), line: this.line });
    while (this.column === column && this.at < this.text.length) {
      if (!this.isKey()) throw this.stop();
      const key = /** @type {TextNode} */ (this.scalar(/[^\n:]*/y));
      this.looksAt(/ *:/y);
      this.at = this.text.indexOf(":", this.at) + 1;
      const empty = /** @type {TextNode} */ ({ kind: "text", value: "", line: this.line, quoted: false });
      this.put(table, key, this.lineGoesOn() ? this.onLine() : this.below(column, empty));
      this.ended();
    }
    this.fits(column);
    return table;
  }

  /** A value beside its key: no table that goes on below. */
  onLine() {
    this.skip();
    if (this.looksAt(/-(?= |\n|$)/y)) throw this.stop();
    if (this.isKey()) throw this.stop(yamlColon({ problem: yamlNoYaml }));
    return this.value();
  }

  /** What stands below a key or a hyphen, further in; a list may stand right below its key. */
  below(column, empty) {
    this.skip();
    if (this.at >= this.text.length) return empty;
    const isList = this.column === column && this.looksAt(/-(?= |\n|$)/y);
    return this.column > column || isList ? this.block(column) : empty;
  }

  /** After a value there is the end of its line. */
  ended() {
    if (this.at > this.start && this.text.slice(this.start, this.at).trim() && this.lineGoesOn()) throw this.stop(yamlColon({ problem: yamlNoYaml }));
    this.skip();
  }

  /** What follows may not stand further in than its neighbours. */
  fits(column) {
    if (this.at < this.text.length && this.column > column) throw this.stop();
  }

  put(table, key, node) {
    if (table.keys.has(key.value)) {
      this.faults.push({ line: key.line, what: yamlTwice({ typed: quote(key.value, 40), line: String(table.keys.get(key.value)) }) });
      return;
    }
    table.keys.set(key.value, key.line);
    table.value.set(key.value, node);
  }

  /** A text, or a list or table in brackets. @returns {YamlNode} */
  value() {
    if (this.here === "{" || this.here === "[") return this.deeper(() => this.inBrackets());
    return this.scalar(/(?:[^\n\t:# ]| (?!#| *(?:\n|$))|:(?![ \t]|\n|$)|#)*/y);
  }

  inBrackets() {
    const { line } = this;
    const isTable = this.here === "{";
    const close = isTable ? "}" : "]";
    const table = /** @type {TableNode} */ ({ kind: "table", value: new Map(), keys: new Map(), line });
    const items = /** @type {ItemsNode} */ ({ kind: "items", value: [], line });
    this.at += 1;
    for (this.skip(); this.here !== close; this.skip()) {
      if (isTable) this.pair(table);
      else items.value.push(this.inner());
      this.skip();
      if (this.here === ",") this.at += 1;
      else if (this.here !== close) throw this.stop();
    }
    this.at += 1;
    return isTable ? table : items;
  }

  pair(table) {
    const key = this.inner();
    this.skip();
    if (key.kind !== "text" || this.here !== ":" || (!key.quoted && !this.looksAt(/:[ \n]/y))) throw this.stop();
    this.at += 1;
    this.skip();
    this.put(table, key, this.inner());
  }

  inner() {
    if (this.here === "{" || this.here === "[") return this.deeper(() => this.inBrackets());
    const found = this.scalar(/[^\n\t:#,?[\]{}"']*/y);
    if (!found.quoted && !found.value) throw this.stop();
    return found;
  }

  /** @param {RegExp} plain What a text without quotes may hold here. @returns {TextNode} */
  scalar(plain) {
    const { line } = this;
    if (this.here === '"' || this.here === "'") return { kind: "text", value: this.quotedText(), line, quoted: true };
    if (/[&*]/.test(this.here)) throw this.stop(yamlAnchor);
    if (this.here === "!") throw this.stop(yamlTag);
    if (/[|>%@`,[\]{}#]/.test(this.here) || this.looksAt(/[-?:](?=[\s,[\]{}]|$)/y)) throw this.stop();
    const value = this.looksAt(plain)[0].trim();
    this.at += value.length;
    return { kind: "text", value, line, quoted: false };
  }

  quotedText() {
    const mark = this.here;
    let value = "";
    for (this.at += 1; this.at < this.text.length;) {
      const letter = this.here;
      if (letter === mark && mark === "'" && this.text.charAt(this.at + 1) === "'") {
        value += "'";
        this.at += 2;
      } else if (letter === mark) {
        this.at += 1;
        return value;
      } else if (letter === "\\" && mark === '"') value += this.escaped();
      else if (letter === "\n") value += this.folded();
      else {
        value += letter;
        this.at += 1;
      }
    }
    throw this.stop();
  }

  /** A new line within quotes is a space, and so are those round it; a page's own mark there ends the text for Python. */
  folded() {
    this.newLine();
    if (this.looksAt(/(?:---|\.\.\.)(?=\s|$)/y)) throw this.stop();
    return "\n";
  }

  escaped() {
    const letter = this.text.charAt(this.at + 1);
    this.at += 2;
    if (letter === "\n") {
      this.at -= 1;
      this.newLine();
      this.at += this.looksAt(/[ \t]*/y)[0].length;
      return "";
    }
    if (letter in ESCAPES) return ESCAPES[letter];
    const code = this.text.slice(this.at, this.at + CODES[letter]);
    if (!(letter in CODES) || !new RegExp(`^[0-9A-Fa-f]{${CODES[letter]}}$`).test(code) || Number.parseInt(code, 16) > 0x10ffff) throw this.stop();
    this.at += code.length;
    return String.fromCodePoint(Number.parseInt(code, 16));
  }
}

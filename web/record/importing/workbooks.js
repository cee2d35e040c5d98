// The sheets of a workbook (.xlsx) as tables of cells: followup.record.importing.workbooks, and of openpyxl what that uses.
// Source: ECMA-376, SpreadsheetML.
import { importBrokenWorkbook, importMacros, importNoWorkbook, importOldWorkbook, importTooLargeUnpacked } from "words";
import { strip } from "../spaces.js";
import { Trouble } from "../trouble.js";
import { cellText, stylesOf } from "./cells.js";
import { MOST_COLUMNS } from "./sheets.js";
import { bare, readXml } from "./xml.js";
import { Broken, Zip } from "./zip.js";

const MOST_UNPACKED = 2e8; // bytes; a workbook that unpacks to more was made to fill the memory
const WIDEST = 18278; // column ZZZ
const BOOKS = ["template.macroEnabled", "template", "sheet.macroEnabled", "sheet"].map((kind) => (kind.endsWith("Enabled")
  ? `application/vnd.ms-excel.${kind}.main+xml` : `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}.main+xml`));
const STRINGS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/**
 * @param {Uint8Array} bytes
 * @returns {Sheet[]}
 * @throws {Trouble} It is no workbook, has a password or macros, or is too large when unpacked.
 */
export function sheetsOfWorkbook(bytes) {
  try {
    return new Book(bytes).sheets();
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(importBrokenWorkbook); // broken bytes bring about whatever they do
  }
}

/** Refuse what is no plain workbook, before anything of it is unpacked. */
function checkNames(entries) {
  const names = entries.map(({ name }) => name);
  if (names.includes("EncryptedPackage")) throw new Trouble(importOldWorkbook);
  if (entries.reduce((all, { size }) => all + size, 0) > MOST_UNPACKED) throw new Trouble(importTooLargeUnpacked({ most: MOST_UNPACKED / 1e6 }));
  if (names.some((name) => name.toLowerCase().endsWith("vbaproject.bin"))) throw new Trouble(importMacros);
  if (!names.some((name) => name.startsWith("xl/"))) throw new Trouble(importNoWorkbook);
}

class Book {
  constructor(bytes) {
    const zip = new Zip(bytes);
    checkNames(zip.entries);
    this.parts = new Map(zip.entries.map((entry) => [entry.name, zip.unpack(entry)]));
  }

  /** A part of the workbook. @throws {Broken} There is none. */
  part(name) {
    if (!this.parts.has(name)) throw new Broken();
    return this.parts.get(name);
  }

  sheets() {
    const { book, strings } = this.contents();
    const { listed, is1904 } = this.list(book);
    const rels = this.relations(book);
    const known = { strings: strings ? stringsOf(this.part(strings)) : [], styles: stylesOf(this.parts.get("xl/styles.xml")), is1904 };
    return listed.flatMap(({ name, id }) => {
      const rel = rels.get(id);
      if (!rel) throw new Broken();
      if (!this.parts.has(rel.target) || rel.type.includes("chartsheet")) return [];
      return [{ name, lines: linesOf(this.part(rel.target), known) }];
    });
  }

  /** Where the list of sheets and the texts are. */
  contents() {
    const found = new Map();
    const defaults = new Set();
    readXml(this.part("[Content_Types].xml"), {
      open(name, { ContentType, PartName = "" }) {
        if (name === "Default") defaults.add(ContentType);
        if (name === "Override" && !found.has(ContentType)) found.set(ContentType, PartName.slice(1));
      },
    });
    const kind = BOOKS.find((each) => found.has(each));
    if (!kind && !BOOKS.some((each) => defaults.has(each))) throw new Broken();
    return { book: kind ? found.get(kind) : "xl/workbook.xml", strings: found.get(STRINGS) };
  }

  /** The sheets in their order. */
  list(book) {
    const listed = [];
    let is1904 = false;
    readXml(this.part(book), {
      open(name, attributes) {
        if (name === "workbookPr") is1904 = !["", "false", "f", "0"].includes(attributes.date1904 || "");
        if (name !== "sheet") return;
        const id = Object.keys(attributes).find((each) => each !== "id" && bare(each) === "id");
        if (id && attributes[id]) listed.push({ name: attributes.name, id: attributes[id] });
      },
    });
    return { listed, is1904 };
  }

  /** Where the parts are that a part names. @returns {Map<string, {type: string, target: string}>} */
  relations(part) {
    const folder = part.split("/").slice(0, -1);
    const found = new Map();
    readXml(this.part([...folder, "_rels", `${part.split("/").pop()}.rels`].join("/")), {
      open(name, { Id, Type = "", Target = "", TargetMode }) {
        if (name === "Relationship" && TargetMode !== "External") found.set(Id, { type: Type, target: resolved(folder, Target) });
      },
    });
    return found;
  }
}

/** A place as seen from a folder. */
function resolved(folder, target) {
  if (target.startsWith("/")) return target.slice(1);
  const path = [];
  for (const step of [...folder, ...target.split("/")]) {
    if (step === "..") path.pop();
    else if (step && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The texts that cells name by their number. */
function stringsOf(bytes) {
  const strings = [];
  readXml(bytes, new TextIn("si", (text) => strings.push(text.replace(/x005F_/g, ""))));
  return strings;
}

/** Gathers the text of an element: its own, and that of its runs; how a word is spoken is left out. */
class TextIn {
  constructor(tag, done) {
    this.tag = tag;
    this.done = done;
    this.plain = "";
    this.runs = "";
    this.path = [];
    this.open = (name) => this.opened(name);
    this.close = (name) => this.closed(name);
    this.text = (text) => this.read(text);
  }

  opened(name) {
    if (name === this.tag) [this.plain, this.runs] = ["", ""];
    this.path.push(name);
  }

  read(text) {
    const [outer, inner] = this.path.slice(-2);
    if (inner !== "t") return;
    if (outer === this.tag) this.plain += text;
    else if (outer === "r") this.runs += text;
  }

  closed(name) {
    this.path.pop();
    if (name === this.tag) this.done(this.plain + this.runs);
  }
}

/** The rows of a sheet that hold a text. @returns {SheetLine[]} */
function linesOf(bytes, known) {
  const sheet = new SheetReader(known);
  readXml(bytes, sheet);
  return sheet.lines;
}

class SheetReader {
  constructor(known) {
    this.known = known;
    /** @type {SheetLine[]} */
    this.lines = [];
    this.line = 0;
    this.next = 1; // the first line that may come
    this.cells = null;
    this.cell = null;
    this.tag = "";
    this.inline = new TextIn("is", (text) => { this.cell.inline = text; });
    this.open = (name, attributes) => this.opened(name, attributes);
    this.close = (name) => this.closed(name);
    this.text = (text) => this.read(text);
  }

  opened(name, attributes) {
    if (name === "row") {
      this.line = attributes.r ? rowNumber(attributes.r) : this.line + 1;
      [this.cells, this.column] = [[], 0];
    } else if (this.cells && !this.cell && name === "c") {
      this.column = attributes.r ? columnNumber(attributes.r) : this.column + 1;
      this.cell = { type: attributes.t || "n", style: attributes.s || "0", value: null, inline: null };
    } else if (this.cell) {
      this.tag = name;
      if (name === "v") this.cell.value = "";
      this.inline.opened(name);
    }
  }

  read(text) {
    if (!this.cell) return;
    if (this.tag === "v") this.cell.value += text;
    else this.inline.read(text);
  }

  closed(name) {
    if (this.cell && name === "c") {
      if (this.column <= MOST_COLUMNS) this.cells[this.column - 1] = cellText(this.cell, this.known);
      this.cell = null;
    } else if (this.cell) {
      this.inline.closed(name);
      this.tag = "";
    } else if (name === "row") {
      this.finish();
    }
  }

  /** Keep a row that has a text; one that stands before an earlier one is left out. */
  finish() {
    const cells = Array.from(this.cells, (cell) => cell || "");
    if (this.line >= this.next && cells.some(strip)) this.lines.push({ line: this.line, cells });
    this.next = Math.max(this.next, this.line + 1);
    this.cells = null;
  }
}

function rowNumber(text) {
  const number = Number(text);
  if (!Number.isInteger(number)) throw new Broken();
  return number;
}

function columnNumber(place) {
  const letters = /^[A-Za-z]{1,3}(?=[0-9]+$)/.exec(place);
  if (!letters) throw new Broken();
  const number = [...letters[0].toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (number > WIDEST) throw new Broken();
  return number;
}

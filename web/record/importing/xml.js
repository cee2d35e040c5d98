// The XML of a workbook, handed out piece by piece. What is not well formed is refused, and so is a document type.
import { Broken } from "./zip.js";

const NAME = "[\\w.:\\u00b7-\\uffff-]+";
const PIECES = new RegExp("<!--[^]*?-->|<\\?[^]*?\\?>|<!\\[CDATA\\[([^]*?)\\]\\]>"
  + `|<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`, "y");
const ATTRIBUTES = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "g");
const SIGNS = new Map([["lt", "<"], ["gt", ">"], ["amp", "&"], ["quot", '"'], ["apos", "'"]]);

/** The name of a tag or an attribute without its prefix. */
export const bare = (name) => name.slice(name.indexOf(":") + 1);

/**
 * @param {Uint8Array} bytes UTF-8, or UTF-16 with its mark.
 * @param {{open?: (name: string, attributes: Record<string, string>) => void, close?: (name: string) => void, text?: (text: string) => void}} on
 *   Names come without prefix; an attribute has its prefix too.
 * @throws {Broken} It is not well formed.
 */
export function readXml(bytes, { open = () => {}, close = () => {}, text = () => {} }) {
  const xml = decoded(bytes).replace(/\r\n?/g, "\n");
  const path = [];
  let roots = 0;
  PIECES.lastIndex = 0;
  while (PIECES.lastIndex < xml.length) {
    const match = PIECES.exec(xml);
    if (!match) throw new Broken();
    const [, data, isEnd, name, attributes, isEmpty, words] = match;
    if (data !== undefined || words !== undefined) {
      if (path.length) text(data === undefined ? plain(words) : data);
      else if (data !== undefined || words.trim()) throw new Broken();
    } else if (isEnd) {
      if (path.pop() !== name || attributes || isEmpty) throw new Broken();
      close(bare(name));
    } else if (name) {
      if (!path.length) roots += 1;
      open(bare(name), attributesIn(attributes));
      if (isEmpty) close(bare(name));
      else path.push(name);
    }
  }
  if (path.length || roots !== 1) throw new Broken();
}

function decoded(bytes) {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "";
  try {
    return new TextDecoder(utf16 || "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Broken();
  }
}

function attributesIn(text) {
  const found = {};
  if (text) for (const [, name, double, single] of text.matchAll(ATTRIBUTES)) found[name] = plain(double === undefined ? single : double);
  return found;
}

function plain(text) {
  return text.includes("&") ? text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));|&/g, sign) : text;
}

function sign(_, hexadecimal, decimal, name) {
  const code = name ? NaN : parseInt(hexadecimal || decimal, hexadecimal ? 16 : 10);
  if (SIGNS.has(name)) return SIGNS.get(name);
  if (!(code > 0 && code <= 0x10ffff)) throw new Broken();
  return String.fromCodePoint(code);
}

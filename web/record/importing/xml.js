// The XML of a workbook, handed out piece by piece. What is not well formed is refused, and so is a document type.

const NAME = "[\\w.:\\u00b7-\\uffff-]+";
const PIECES = new RegExp("<!--[^]*?-->|<\\?[^]*?\\?>|<!\\[CDATA\\[([^]*?)\\]\\]>"
  + `|<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`, "y");
const ATTRIBUTES = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "g");
const SIGNS = new Map([["lt", "<"], ["gt", ">"], ["amp", "&"], ["quot", '"'], ["apos", "'"]]);

/** XML that is not well formed. */
export class BrokenXml extends Error {}

/** The name of a tag or an attribute without its prefix. */
export const bare = (name) => name.slice(name.indexOf(":") + 1);

/**
 * @param {Uint8Array} bytes UTF-8, or UTF-16 with its mark.
 * @param {{open?: (name: string, attributes: Record<string, string>) => void, close?: (name: string) => void, text?: (text: string) => void}} on
 *   Names come without prefix; an attribute has its prefix too.
 * @throws {BrokenXml}
 */
export function readXml(bytes, { open = () => {}, close = () => {}, text = () => {} }) {
  const xml = decoded(bytes).replace(/\r\n?/g, "\n");
  const path = [];
  let roots = 0;
  PIECES.lastIndex = 0;
  while (PIECES.lastIndex < xml.length) {
    const match = PIECES.exec(xml);
    if (!match) throw new BrokenXml("it is not well formed");
    const [, data, isEnd, name, attributes, isEmpty, words] = match;
    if (data !== undefined || words !== undefined) {
      if (path.length) text(data === undefined ? plain(words) : data);
      else if (data !== undefined || words.trim()) throw new BrokenXml("a text stands outside");
    } else if (isEnd) {
      if (path.pop() !== name || attributes || isEmpty) throw new BrokenXml("a tag is not closed");
      close(bare(name));
    } else if (name) {
      if (!path.length) roots += 1;
      open(bare(name), attributesIn(attributes));
      if (isEmpty) close(bare(name));
      else path.push(name);
    }
  }
  if (path.length || roots !== 1) throw new BrokenXml("it ends too early");
}

function decoded(bytes) {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "";
  try {
    return new TextDecoder(utf16 || "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BrokenXml("its letters cannot be read");
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
  if (!(code > 0 && code <= 0x10ffff)) throw new BrokenXml("a sign is not known");
  return String.fromCodePoint(code);
}

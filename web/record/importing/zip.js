// A packed file (.zip), checked as Python's zipfile checks it. Nothing is unpacked before it is asked for.
// Source: PKWARE's APPNOTE.TXT.
import { inflateSync } from "fflate";

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22]; // bytes
const LONGEST_COMMENT = 65535;
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 1;

/** A packed file, or a part of it, that cannot be read. */
export class Broken extends Error {}

/** @typedef {{name: string, size: number, method: number, flags: number, crc: number, packed: number, at: number}} Entry `size` unpacked, in bytes. */

/** A packed file. */
export class Zip {
  /** @param {Uint8Array} bytes @throws {Broken} */
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      /** @type {Entry[]} */
      this.entries = this.list();
    } catch (error) {
      throw error instanceof RangeError ? new Broken() : error;
    }
  }

  list() {
    const end = this.findEnd();
    const [count, size, offset] = [this.view.getUint16(end + 10, true), this.view.getUint32(end + 12, true), this.view.getUint32(end + 16, true)];
    const start = end - size;
    const before = start - offset; // What stands before the first entry is no part of it.
    if (start < 0 || before < 0) throw new Broken();
    const entries = [];
    let at = start;
    while (at < end) {
      if (this.view.getUint32(at, true) !== CENTRAL) throw new Broken();
      const [name, extra, comment] = [28, 30, 32].map((place) => this.view.getUint16(at + place, true));
      entries.push({
        name: this.text(at + CENTRAL_SIZE, name), flags: this.view.getUint16(at + 8, true), method: this.view.getUint16(at + 10, true),
        crc: this.view.getUint32(at + 16, true), packed: this.view.getUint32(at + 20, true), size: this.view.getUint32(at + 24, true),
        at: this.view.getUint32(at + 42, true) + before,
      });
      at += CENTRAL_SIZE + name + extra + comment;
    }
    if (at !== end || entries.length !== count) throw new Broken();
    return entries;
  }

  /** Where the end of the list is told; a comment may stand behind it. */
  findEnd() {
    const last = this.bytes.length - END_SIZE;
    for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
      if (this.view.getUint32(at, true) === END) return at;
    }
    throw new Broken();
  }

  text(at, length) {
    if (at + length > this.bytes.length) throw new Broken();
    return String.fromCharCode(...this.bytes.subarray(at, at + length));
  }

  /** What an entry holds. @param {Entry} entry @returns {Uint8Array} @throws {Broken} */
  unpack({ name, size, method, flags, crc, packed, at }) {
    const start = this.startOf(at, name);
    const data = this.bytes.subarray(start, start + packed);
    if (flags & ENCRYPTED) throw new Broken();
    const made = method === STORED ? data : method === DEFLATED ? inflated(data, size) : null;
    if (!made || made.length !== size || sum(made) !== crc) throw new Broken();
    return made;
  }

  startOf(at, name) {
    if (at + LOCAL_SIZE > this.bytes.length || this.view.getUint32(at, true) !== LOCAL) throw new Broken();
    const length = this.view.getUint16(at + 26, true);
    if (this.text(at + LOCAL_SIZE, length) !== name) throw new Broken();
    return at + LOCAL_SIZE + length + this.view.getUint16(at + 28, true);
  }
}

/** Unpack into so many bytes and no more, whatever the entry says. */
function inflated(data, size) {
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    throw new Broken();
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The check sum of bytes: CRC-32. */
function sum(bytes) {
  let crc = ~0;
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ TABLE[(crc ^ bytes[at]) & 255];
  return ~crc >>> 0;
}

// ZIP files with the same bytes on every run: fixed times, fixed order, UTF-8 names, no machine's traces.
// Entries are packed one at a time, so that a book never stands in memory inflated as a whole.
import { compression } from "#compression";
import { joinCrc32 } from "./crc-join.ts";
import { utf8Bytes } from "./xlsx-bytes-out.ts";
import { WriteError } from "./write-error.ts";

/** One entry as it will stand in the file. `data` are the stored bytes (deflated when `method` is 8). */
export type PackedEntry = {
  readonly name: Uint8Array;
  readonly method: number;
  /** General purpose flags; bit 3 (sizes follow the data) is cleared on writing. */
  readonly flags: number;
  /** MS-DOS time and date. */
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  /** Inflated size in bytes. */
  readonly size: number;
  readonly data: Uint8Array;
};

const UTF8_NAMES = 0x800;
const FIXED_TIME = 0; // 00:00
const FIXED_DATE = 0x21; // 1980-01-01, the earliest a ZIP can say
const LIMIT = 0xffff_ffff;

/** Deflates one entry. The bytes are not kept. */
export function packEntry(name: string, bytes: Uint8Array): PackedEntry {
  return {
    name: utf8Bytes(name),
    method: 8,
    flags: UTF8_NAMES,
    time: FIXED_TIME,
    date: FIXED_DATE,
    crc: compression.crc32(bytes),
    size: bytes.length,
    data: compression.deflate(bytes),
  };
}

/** An entry that comes in pieces, so that it need never stand in memory inflated as a whole. */
export type PieceByPiece = {
  /** Takes the next piece. The bytes are not kept. */
  readonly push: (bytes: Uint8Array) => void;
  /** Puts `head` before and `tail` behind the pieces. A head may thus tell what the pieces turned out to hold. */
  readonly finish: (head: Uint8Array, tail: Uint8Array) => PackedEntry;
};

export function packInPieces(name: string): PieceByPiece {
  const { crc32, deflate, deflatePiece } = compression;
  const pieces: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  return {
    push: (bytes) => {
      crc = crc32(bytes, crc);
      size += bytes.length;
      pieces.push(deflatePiece ? deflatePiece(bytes, false) : bytes.slice());
    },
    finish: (head, tail) => {
      if (pieces.length === 0) return packEntry(name, joined([head, tail]));
      const data = deflatePiece
        ? joined([deflatePiece(head, false), ...pieces, deflatePiece(tail, true)])
        : deflate(joined([head, ...pieces, tail]));
      return {
        ...packEntry(name, new Uint8Array(0)),
        crc: crc32(tail, joinCrc32(crc32(head), crc, size)),
        size: head.length + size + tail.length,
        data,
      };
    },
  };
}

/** One behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The file made of packed entries in the order given. Throws WriteError where ZIP64 would be needed. */
export function joinZip(entries: readonly PackedEntry[]): Uint8Array {
  let total = 22;
  for (const entry of entries) {
    if (entry.size > LIMIT) throw new WriteError("A part of the workbook is larger than 4 GiB; split the workbook.");
    total += 30 + 46 + 2 * entry.name.length + entry.data.length;
  }
  if (total > LIMIT) throw new WriteError("The workbook would be larger than 4 GiB; split it.");
  if (entries.length > 0xffff) throw new WriteError("The workbook would have more than 65,535 parts; split it.");

  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommonFields(view, at + 4, entry);
    out.set(entry.name, at + 30);
    out.set(entry.data, at + 30 + entry.name.length);
    at += 30 + entry.name.length + entry.data.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommonFields(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index]!, true);
    out.set(entry.name, at + 46);
    at += 46 + entry.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** Version to extract … name length: the 24 bytes that the local header and the directory have in common. */
function writeCommonFields(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

/** A ZIP file of these entries in this order. Throws WriteError beyond 4 GiB. */
export function writeZip(entries: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return joinZip(entries.map((entry) => packEntry(entry.name, entry.bytes)));
}

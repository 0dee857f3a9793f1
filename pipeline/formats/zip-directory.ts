// The central directory of a zip: where it is and what it lists. Every number in it is checked against the file.
import { damaged, refuse } from "./refuse.ts";

export type ZipDirectory = {
  /** Where the directory begins and ends in the file. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** What stands in front of the zip proper; all offsets in the directory are short by it. */
  readonly preamble: number;
};

export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** The byte by which an old encryption tells a password that fits. */
  readonly check: number;
  readonly crc: number;
  /** Unpacked size as the directory claims it. */
  readonly size: number;
  /** Where the local header, the packed bytes and their end are in the file. */
  readonly header: number;
  readonly data: number;
  readonly end: number;
  /** Whether the local header repeats the directory's name. */
  readonly sameName: boolean;
};

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A 64-bit size or offset; one past 2^53 cannot be inside any file. */
function readSize(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? damaged("zip offset outside the file") : Number(value);
}

/** Finds the end record and with it the directory. Throws UnreadableWorkbook (damaged, unsupported). */
export function findDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === END_OF_DIRECTORY) {
      const comment = view.getUint16(at + 20, true);
      if (at + END_SIZE + comment <= bytes.length) return directoryAt(view, at);
    }
  return damaged("the zip has no end: the file is cut short");
}

function directoryAt(view: DataView, endRecord: number): ZipDirectory {
  let count = view.getUint16(endRecord + 10, true);
  let size = view.getUint32(endRecord + 12, true);
  let offset = view.getUint32(endRecord + 16, true);
  let disks = view.getUint16(endRecord + 4, true);
  let end = endRecord;
  const locator = endRecord - 20;
  const large = count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  if (large && locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const said = readSize(view, locator + 8);
    // The record usually stands right before the locator; with a preamble that is the only way to find it.
    const record = [said, locator - 56].find(
      (at) => at >= 0 && at + 56 <= locator && view.getUint32(at, true) === END_OF_DIRECTORY_64,
    );
    if (record === undefined) return damaged("the zip directory is damaged");
    disks = view.getUint32(record + 16, true);
    count = readSize(view, record + 32);
    size = readSize(view, record + 40);
    offset = readSize(view, record + 48);
    end = record;
  }
  if (disks !== 0) refuse("unsupported", "zip in several volumes");
  const isDirectory = (at: number): boolean =>
    count === 0 ? at === end : at >= 0 && at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY;
  const start = [end - size, offset].find(isDirectory);
  if (start === undefined) return damaged("the zip directory is damaged");
  return { start, end, count, preamble: start - offset };
}

/** Reads and checks all directory entries with their local headers. Throws UnreadableWorkbook (damaged). */
export function readDirectory(bytes: Uint8Array, directory: ZipDirectory): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      damaged("the zip directory is damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > directory.end) damaged("the zip directory is damaged");
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const sizes = largeSizes(view, at, at + 46 + nameLength, extraLength);
    const header = sizes.header + directory.preamble;
    if (header < 0 || header + 30 > directory.start || view.getUint32(header, true) !== LOCAL_HEADER)
      damaged("a zip entry lies outside the file");
    const localLength = view.getUint16(header + 26, true);
    const data = header + 30 + localLength + view.getUint16(header + 28, true);
    const end = data + sizes.packed;
    if (end > bytes.length) damaged("a zip entry lies outside the file");
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: utf8.decode(name),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      // Where sizes stand behind the data the checksum was not known yet, and the time took its place.
      check: view.getUint8(flags & 8 ? at + 13 : at + 19),
      crc: view.getUint32(at + 16, true),
      size: sizes.unpacked,
      header,
      data,
      end,
      sameName: localLength === nameLength && name.every((byte, k) => byte === bytes[header + 30 + k]),
    });
    at = next;
  }
  return entries;
}

/** Sizes and offset of a directory entry; those too large for 32 bits stand in the zip64 extra field, in this order. */
function largeSizes(view: DataView, entry: number, extra: number, extraLength: number) {
  let unpacked = view.getUint32(entry + 24, true);
  let packed = view.getUint32(entry + 20, true);
  let header = view.getUint32(entry + 42, true);
  if (unpacked !== 0xffffffff && packed !== 0xffffffff && header !== 0xffffffff) return { unpacked, packed, header };
  const extraEnd = extra + extraLength;
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(extraEnd, at + 4 + view.getUint16(at + 2, true));
    let field = at + 4;
    const take = (): number => {
      if (field + 8 > fieldEnd) return damaged("the zip directory is damaged");
      field += 8;
      return readSize(view, field - 8);
    };
    if (unpacked === 0xffffffff) unpacked = take();
    if (packed === 0xffffffff) packed = take();
    if (header === 0xffffffff) header = take();
    break;
  }
  return { unpacked, packed, header };
}

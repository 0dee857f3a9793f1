// Streams out of an OLE compound file, the container of .xls and of encrypted workbooks. Only as much of the format as
// finding a stream by name takes; every chain is bounded, because sectors that point in circles are an old trick.
import { damaged } from "./refuse.ts";

const END = 0xfffffffe;
const HEADER = 512;
const ENTRY = 128;

export type CompoundFile = {
  /** Names of streams and storages in directory order. */
  readonly names: readonly string[];
  /** The bytes of the first stream of that name (without case), or undefined. */
  stream(name: string): Uint8Array | undefined;
};

type Entry = { readonly name: string; readonly type: number; readonly start: number; readonly size: number };

/** Opens a compound file by its signature. Throws UnreadableWorkbook (damaged). */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER) damaged("the compound file is cut short");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) damaged("the compound file is damaged");
  const sectorSize = 2 ** shift;
  const sectors = Math.ceil(bytes.length / sectorSize);

  const sectorAt = (sector: number): number => {
    const at = (sector + 1) * sectorSize;
    // The last sector of a file may be shorter than the others.
    return sector < sectors && at < bytes.length ? at : damaged("the compound file is cut short");
  };
  const u32 = (at: number): number =>
    at + 4 <= bytes.length ? view.getUint32(at, true) : damaged("the compound file is cut short");

  const tableSectors: number[] = [];
  for (let i = 0; i < 109; i++) tableSectors.push(view.getUint32(76 + 4 * i, true));
  let more = view.getUint32(68, true);
  for (let i = 0; more < END && i < sectors; i++) {
    const at = sectorAt(more);
    for (let k = 0; k < sectorSize / 4 - 1; k++) tableSectors.push(u32(at + 4 * k));
    more = u32(at + sectorSize - 4);
  }
  const used = tableSectors.filter((sector) => sector < END);
  const perSector = sectorSize / 4;
  const next = (sector: number): number => {
    const table = used[Math.floor(sector / perSector)];
    return table === undefined
      ? damaged("the compound file is damaged")
      : u32(sectorAt(table) + 4 * (sector % perSector));
  };

  /** All sectors of a chain, joined; at most `size` bytes where it is known. */
  const chain = (start: number, size: number): Uint8Array => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (let sector = start; sector < END && length < size; sector = next(sector)) {
      const at = sectorAt(sector);
      pieces.push(bytes.subarray(at, at + sectorSize));
      length += sectorSize;
      if (pieces.length > sectors) damaged("the compound file runs in a circle");
    }
    return join(pieces, size);
  };

  const entries = readEntries(chain(view.getUint32(48, true), Infinity), shift === 9);
  const root = entries.find(({ type }) => type === 5);
  const miniLimit = view.getUint32(56, true);
  let mini: { readonly data: Uint8Array; readonly table: DataView } | undefined;
  const miniChain = (start: number, size: number): Uint8Array => {
    if (!root) return damaged("the compound file is damaged");
    if (!mini) {
      const table = chain(view.getUint32(60, true), Infinity);
      mini = {
        data: chain(root.start, root.size),
        table: new DataView(table.buffer, table.byteOffset, table.byteLength),
      };
    }
    const pieces: Uint8Array[] = [];
    const { data, table } = mini;
    for (let sector = start, length = 0; sector < END && length < size; length += 64) {
      if ((sector + 1) * 4 > table.byteLength || sector * 64 >= data.length) damaged("the compound file is damaged");
      pieces.push(data.subarray(sector * 64, sector * 64 + 64));
      if (pieces.length > table.byteLength) damaged("the compound file runs in a circle");
      sector = table.getUint32(sector * 4, true);
    }
    return join(pieces, size);
  };

  return {
    names: entries.map(({ name }) => name),
    stream(name) {
      const entry = entries.find((one) => one.type === 2 && one.name.toLowerCase() === name.toLowerCase());
      if (!entry) return undefined;
      const found = entry.size < miniLimit ? miniChain(entry.start, entry.size) : chain(entry.start, entry.size);
      return found.length === entry.size ? found : damaged("the compound file is cut short");
    },
  };
}

function readEntries(directory: Uint8Array, smallSectors: boolean): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const utf16 = new TextDecoder("utf-16le");
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const nameLength = Math.min(64, view.getUint16(at + 64, true));
    const type = directory[at + 66]!;
    if (type === 0) continue;
    entries.push({
      name: utf16.decode(directory.subarray(at, at + Math.max(0, nameLength - 2))),
      type,
      start: view.getUint32(at + 116, true),
      // The upper half of the size is noise in files with small sectors.
      size: view.getUint32(at + 120, true) + (smallSectors ? 0 : view.getUint32(at + 124, true) * 2 ** 32),
    });
  }
  return entries;
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const length = Math.min(
    size,
    pieces.reduce((sum, piece) => sum + piece.length, 0),
  );
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, length - at);
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

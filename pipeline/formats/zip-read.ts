// Reading a zip that nobody vouches for. Everything is bounds-checked before use, sizes are counted on the bytes
// that really come out, and entry names are only ever keys: they never become paths.
import { compression } from "#compression";
import { InflatedTooLarge } from "./compression.ts";
import { type Limits, UnreadableWorkbook } from "./read-workbook.ts";
import { damaged, NO_PASSWORD_FITS, refuse, UNKNOWN_PROTECTION } from "./refuse.ts";
import { decryptEntry } from "./zip-decrypt.ts";
import { findDirectory, readDirectory } from "./zip-directory.ts";
import type { ZipEntry } from "./zip-directory.ts";

export type Zip = {
  /** Normalised entry names in directory order: `/` between folders, none in front, folders themselves left out. */
  readonly names: readonly string[];
  /** Names are compared without case and leading slash, as the packaging convention says. */
  has(name: string): boolean;
  /**
   * Inflates one entry anew at each call. Throws UnreadableWorkbook when the entry is absent, damaged, encrypted or
   * past the limits; all bytes handed out so far count against the limit of the whole file.
   */
  read(name: string): Uint8Array;
};

/** Backslashes and leading slashes occur in honest files; a name with `..` or a drive stays an odd key nobody asks for. */
export function entryKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/**
 * Opens a zip by its central directory. Nothing is inflated yet. `passwords` are tried on entries that need one. Throws
 * UnreadableWorkbook.
 */
export function openZip(bytes: Uint8Array, limits: Limits, passwords: readonly string[] = []): Zip {
  const directory = findDirectory(bytes);
  if (directory.count > limits.zipEntries) refuse("too-large", `more than ${limits.zipEntries} zip entries`);
  const entries = new Map<string, ZipEntry>();
  const names: string[] = [];
  const all = readDirectory(bytes, directory);
  for (const entry of all) {
    const key = entryKey(entry.name);
    if (key.endsWith("/") || key === "") continue;
    // Two readers of such a file need not see the same workbook.
    if (entries.has(key)) refuse("unsafe", "two zip entries of one name");
    entries.set(key, entry);
    names.push(entry.name.replace(/\\/g, "/").replace(/^\/+/, ""));
  }
  refuseOverlaps(all, directory.start);

  let total = 0;
  return {
    names,
    has: (name) => entries.has(entryKey(name)),
    read(name) {
      const entry = entries.get(entryKey(name)) ?? damaged(`no entry ${name}`);
      const data = entry.encrypted
        ? unlocked(bytes, entry, limits, total, passwords)
        : inflateEntry(bytes.subarray(entry.data, entry.end), entry, limits, total);
      total += data.length;
      return data;
    },
  };
}

function refuseOverlaps(entries: readonly ZipEntry[], directoryStart: number): void {
  const inOrder = [...entries].sort((a, b) => a.header - b.header || a.end - b.end);
  let end = 0;
  for (const entry of inOrder) {
    if (entry.header < end) refuse("unsafe", "zip entries overlap");
    end = entry.end;
  }
  if (end > directoryStart) refuse("unsafe", "zip entry overlaps the directory");
}

/** Winzip's own encryption: a method that says what stands behind it. */
const AES = 99;

/** An entry that needs a password, by the first of them that fits. */
function unlocked(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: Limits,
  total: number,
  passwords: readonly string[],
): Uint8Array {
  if (entry.method === AES) refuse("password", UNKNOWN_PROTECTION);
  for (const password of passwords) {
    const packed = decryptEntry(bytes.subarray(entry.data, entry.end), password, entry.check);
    try {
      if (packed) return inflateEntry(packed, entry, limits, total);
    } catch (error) {
      // One wrong password in 256 passes for right until the data is looked at.
      if (!(error instanceof UnreadableWorkbook) || error.reason !== "damaged") throw error;
    }
  }
  return refuse("password", passwords.length > 0 ? NO_PASSWORD_FITS : "encrypted zip entry");
}

function inflateEntry(packed: Uint8Array, entry: ZipEntry, limits: Limits, total: number): Uint8Array {
  const { name } = entry;
  if (!entry.sameName) damaged(`zip entry ${name} has two names`);
  const left = limits.totalBytes - total;
  const byRatio = Math.max(limits.ratioFrom, packed.length * limits.ratio);
  const allowed = Math.min(limits.entryBytes, left, byRatio);
  let data = packed;
  if (entry.method === 8) {
    // A size that the header understates is found out by the limit, one that it overstates by the length below.
    const limit = Math.min(allowed, entry.size);
    try {
      data = compression.inflate(packed, limit);
    } catch (error) {
      if (!(error instanceof InflatedTooLarge)) damaged(`zip entry ${name} cannot be inflated`, error);
      else if (limit < allowed) damaged(`zip entry ${name} is larger than it says`, error);
      else refuse("too-large", tooLarge(limits, allowed, byRatio), error);
    }
  } else if (entry.method !== 0) refuse("unsupported", `zip method ${entry.method}`);
  else if (data.length > allowed) refuse("too-large", tooLarge(limits, allowed, byRatio));
  if (data.length !== entry.size) damaged(`zip entry ${name} is not as long as it says`);
  if (compression.crc32(data) !== entry.crc) damaged(`zip entry ${name} fails its checksum`);
  return data;
}

function tooLarge(limits: Limits, allowed: number, byRatio: number): string {
  if (allowed === byRatio) return `a zip entry unpacks to more than ${limits.ratio} times its size`;
  if (allowed === limits.entryBytes) return `a zip entry unpacks to more than ${limits.entryBytes} bytes`;
  return `the parts read unpack to more than ${limits.totalBytes} bytes`;
}

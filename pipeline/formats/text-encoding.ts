// Which encoding a text file is in: its mark, else UTF-8 where the bytes allow it, else Windows-1258, which is what
// Vietnamese Windows writes when nobody chooses.
import { utf16WithoutMark } from "./sniff.ts";

/** Decodes a whole text file; a byte order mark is dropped. */
export function decodeTextFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const unmarked = utf16WithoutMark(bytes.subarray(0, 4096));
  if (unmarked !== undefined) return new TextDecoder(`utf-16${unmarked}`).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes);
  }
}

/** A file's name without its last ending: what a format without sheet names calls its only sheet. */
export function nameWithoutEnding(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

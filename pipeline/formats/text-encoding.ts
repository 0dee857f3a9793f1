// Which encoding a text file is in: its mark, else UTF-8 where nearly all the bytes allow it, else Windows-1258, which is
// what Vietnamese Windows writes when nobody chooses.
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
    const lenient = new TextDecoder("utf-8").decode(bytes);
    return isNearlyUtf8(lenient) ? lenient : new TextDecoder("windows-1258").decode(bytes);
  }
}

/**
 * One letter cut in two does not make another encoding of the whole text: its place shows that it was lost. Text of a
 * single-byte encoding has hardly a letter that is one of UTF-8 too.
 */
function isNearlyUtf8(text: string): boolean {
  let [letters, lost] = [0, 0];
  for (const letter of text)
    if (letter === "\uFFFD") lost++;
    else if (letter > "\u007F") letters++;
  return letters >= 3 && letters >= 4 * lost;
}

/** A file's name without its last ending: what a format without sheet names calls its only sheet. */
export function nameWithoutEnding(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

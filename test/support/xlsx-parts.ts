// The parts of an .xlsx as text, for tests that look into the file itself.
import { inflateRawSync } from "node:zlib";
import { findDirectory, readDirectory } from "#formats/zip-directory.ts";

/** Name -> inflated text, in the order of the directory. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const { name, data, end, method } of readDirectory(bytes, findDirectory(bytes))) {
    const packed = bytes.subarray(data, end);
    parts.set(name, Buffer.from(method === 0 ? packed : inflateRawSync(packed)).toString("utf8"));
  }
  return parts;
}

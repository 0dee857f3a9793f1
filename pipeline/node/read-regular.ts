// Bytes of regular files only. Opening never waits: a named pipe or a device is told by its kind, not by reading it.
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** Not a regular file, or larger than the caller takes. */
export class NotReadable extends Error {
  readonly code = "not-readable";
  constructor(readonly reason: "not-a-file" | "too-large") {
    super(reason);
  }
}

/** The bytes of a file. Throws NotReadable, or what the file system throws. */
export function readRegular(path: string, limit = Number.MAX_SAFE_INTEGER): Buffer {
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw new NotReadable("not-a-file");
    if (stats.size > limit) throw new NotReadable("too-large");
    const bytes = Buffer.alloc(stats.size);
    let at = 0;
    while (at < bytes.length) {
      const read = readSync(handle, bytes, at, bytes.length - at, at);
      if (read === 0) break;
      at += read;
    }
    return at === bytes.length ? bytes : bytes.subarray(0, at);
  } finally {
    closeSync(handle);
  }
}

// The browser's side of `#compression`: fflate, because CompressionStream is asynchronous and reading is not.
import { Inflate, deflateSync } from "fflate";
import { InflatedTooLarge } from "./compression.ts";
import type { Compression } from "./compression.ts";
import { crc32ByTable } from "./crc-table.ts";

// Input is fed in slices, so that a bomb is stopped soon after the limit: DEFLATE yields at most 1032:1.
const SLICE = 16 * 1024;

export const compression: Compression = {
  inflate(bytes, limit) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflater = new Inflate((chunk) => {
      size += chunk.length;
      if (size > limit) throw new InflatedTooLarge(`more than ${limit} bytes`);
      chunks.push(chunk);
    });
    let at = 0;
    do {
      const end = Math.min(at + SLICE, bytes.length);
      inflater.push(bytes.subarray(at, end), end === bytes.length);
      at = end;
    } while (at < bytes.length);
    if (chunks.length === 1) return chunks[0]!;
    const whole = new Uint8Array(size);
    let to = 0;
    for (const chunk of chunks) {
      whole.set(chunk, to);
      to += chunk.length;
    }
    return whole;
  },
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32: crc32ByTable,
};

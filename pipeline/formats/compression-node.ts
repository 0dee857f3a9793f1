// Node's side of `#compression`: zlib. The only file of this folder that may know Node.
import * as zlib from "node:zlib";
import { InflatedTooLarge } from "./compression.ts";
import type { Compression } from "./compression.ts";
import { crc32ByTable } from "./crc-table.ts";

// One output chunk of the final size saves zlib from joining many; but the size a file claims is not to be
// believed for a reservation, so the chunk also stays within what the packed bytes make likely.
const LIKELY_RATIO = 64;

export const compression: Compression = {
  inflate(bytes, limit) {
    const chunkSize = Math.max(1024, Math.min(limit + 1, bytes.length * LIKELY_RATIO));
    try {
      return zlib.inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit), chunkSize });
    } catch (error) {
      if ((error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE")
        throw new InflatedTooLarge(`more than ${limit} bytes`, { cause: error });
      throw error;
    }
  },
  deflate: (bytes) => zlib.deflateRawSync(bytes, { level: 6 }),
  deflatePiece: (bytes, last) =>
    zlib.deflateRawSync(bytes, {
      level: 6,
      finishFlush: last ? zlib.constants.Z_FINISH : zlib.constants.Z_SYNC_FLUSH,
    }),
  // Native from 20.15 and 22.2 on (there nothing at all, after something, gives 0); the table serves those before.
  crc32:
    typeof zlib.crc32 === "function"
      ? (bytes, seed = 0) => (bytes.length === 0 ? seed : zlib.crc32(bytes, seed))
      : crc32ByTable,
};

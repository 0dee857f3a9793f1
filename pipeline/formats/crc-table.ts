// CRC-32 (the zip polynomial) in plain script, for hosts without a native one. Four tables, four bytes a step.

/** The CRC of one more byte, without the inversions at both ends. */
export function crc32Step(crc: number, byte: number): number {
  tables ??= makeTables();
  return (tables[0]![(crc ^ byte) & 255]! ^ (crc >>> 8)) >>> 0;
}

let tables: readonly Uint32Array[] | undefined;

function makeTables(): readonly Uint32Array[] {
  const made = Array.from({ length: 4 }, () => new Uint32Array(256));
  for (let i = 0; i < 256; i++) {
    let c = i;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    made[0]![i] = c >>> 0;
  }
  for (let i = 0; i < 256; i++)
    for (let k = 1; k < 4; k++) {
      const before = made[k - 1]![i]!;
      made[k]![i] = (before >>> 8) ^ made[0]![before & 255]!;
    }
  return made;
}

/** CRC-32 of the bytes, going on from `seed` (the CRC of what came before). Unsigned. */
export function crc32ByTable(bytes: Uint8Array, seed = 0): number {
  tables ??= makeTables();
  const [t0, t1, t2, t3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let c = ~seed;
  let i = 0;
  for (const end = bytes.length & ~3; i < end; i += 4) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c = t3[c & 255]! ^ t2[(c >>> 8) & 255]! ^ t1[(c >>> 16) & 255]! ^ t0[c >>> 24]!;
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ t0[(c ^ bytes[i]!) & 255]!;
  return ~c >>> 0;
}

// The port behind `#compression`: the Node build answers with zlib, the browser build with fflate.

/** Thrown when inflating yields more than the caller allows. */
export class InflatedTooLarge extends Error {
  readonly code = "too-large";
}

/** Raw DEFLATE to bytes. Throws InflatedTooLarge past `limit` bytes, Error on damaged data. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array;
/** Bytes to raw DEFLATE, level 6. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;
export type Compression = { readonly inflate: Inflate; readonly deflate: Deflate; readonly crc32: (bytes: Uint8Array, seed?: number) => number };

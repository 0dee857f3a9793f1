// The port behind `#compression`: the Node build answers with zlib, the browser build with fflate.

/** Thrown when inflating yields more than the caller allows. */
export class InflatedTooLarge extends Error {
  readonly code = "too-large";
}

/** Raw DEFLATE to bytes. Throws InflatedTooLarge past `limit` bytes, Error on damaged data. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array;
/** Bytes to raw DEFLATE, level 6. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;
export type Compression = {
  readonly inflate: Inflate;
  readonly deflate: Deflate;
  /**
   * A piece of a raw DEFLATE stream that ends on a byte and looks at no other piece: pieces put one behind another are
   * one stream, the last made with `last`. Absent where the host cannot do it.
   */
  readonly deflatePiece?: (bytes: Uint8Array, last: boolean) => Uint8Array;
  readonly crc32: (bytes: Uint8Array, seed?: number) => number;
};

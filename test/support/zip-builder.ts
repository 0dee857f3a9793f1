// Zips made byte by byte, so that a test can make each one wrong in exactly one way.
import { deflateSync } from "fflate";
import { crc32ByTable } from "#formats/crc-table.ts";

export type ZipPart = {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** 8 (deflate) unless told. */
  readonly method?: number;
  /** What the directory and local header claim, in place of the truth. */
  readonly crc?: number;
  readonly size?: number;
  readonly flags?: number;
  readonly localName?: string;
  /** Packed bytes in place of the deflated data. */
  readonly packed?: Uint8Array;
  /** Sizes stand behind the data, as streaming writers put them. */
  readonly descriptor?: boolean;
  /** The directory points to the local header of the entry with this index. */
  readonly shareHeaderOf?: number;
};

export type ZipShape = { readonly preamble?: Uint8Array; readonly zip64?: boolean; readonly comment?: string };

const bytesOf = (data: string | Uint8Array): Uint8Array =>
  typeof data === "string" ? new TextEncoder().encode(data) : data;

class ByteWriter {
  readonly #bytes: number[] = [];
  u16(...values: number[]): this {
    for (const value of values) this.#bytes.push(value & 255, (value >>> 8) & 255);
    return this;
  }
  u32(...values: number[]): this {
    for (const value of values) this.u16(value & 0xffff, value >>> 16);
    return this;
  }
  raw(bytes: Uint8Array): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }
  get length(): number {
    return this.#bytes.length;
  }
  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** A zip of the parts in their order. Packed data is small in tests, so that plain arrays will do. */
export function buildZip(parts: readonly ZipPart[], shape: ZipShape = {}): Uint8Array {
  const out = new ByteWriter();
  const preamble = shape.preamble ?? new Uint8Array(0);
  const directory = new ByteWriter();
  const headers: number[] = [];
  for (const part of parts) {
    const data = bytesOf(part.data);
    const method = part.method ?? 8;
    const packed = part.packed ?? (method === 8 ? deflateSync(data) : data);
    const crc = part.crc ?? crc32ByTable(data);
    const size = part.size ?? data.length;
    const flags = (part.flags ?? 0x800) | (part.descriptor ? 8 : 0);
    const name = bytesOf(part.name);
    const localName = bytesOf(part.localName ?? part.name);
    const header = part.shareHeaderOf === undefined ? out.length : headers[part.shareHeaderOf]!;
    headers.push(header);
    if (part.shareHeaderOf === undefined) {
      out.u32(0x04034b50).u16(20, flags, method).u32(0x5a210000);
      if (part.descriptor) out.u32(0, 0, 0);
      else out.u32(crc, packed.length, size);
      out.u16(localName.length, 0).raw(localName).raw(packed);
      if (part.descriptor) out.u32(0x08074b50, crc, packed.length, size);
    }
    const large = shape.zip64 === true;
    directory.u32(0x02014b50).u16(20, 20, flags, method).u32(0x5a210000, crc);
    directory.u32(large ? 0xffffffff : packed.length, large ? 0xffffffff : size);
    directory
      .u16(name.length, large ? 28 : 0, 0, 0, 0)
      .u32(0, large ? 0xffffffff : header)
      .raw(name);
    if (large) directory.u16(1, 24).u32(size, 0, packed.length, 0, header, 0);
  }
  const start = out.length;
  out.raw(directory.done());
  if (shape.zip64) {
    const record = out.length;
    out.u32(0x06064b50, 44, 0).u16(45, 45).u32(0, 0, parts.length, 0, parts.length, 0);
    out.u32(directory.length, 0, start, 0);
    out.u32(0x07064b50, 0, record, 0, 1);
  }
  const count = shape.zip64 ? 0xffff : parts.length;
  const comment = bytesOf(shape.comment ?? "");
  out.u32(0x06054b50).u16(0, 0, count, count);
  out
    .u32(shape.zip64 ? 0xffffffff : directory.length, shape.zip64 ? 0xffffffff : start)
    .u16(comment.length)
    .raw(comment);
  const zip = out.done();
  const whole = new Uint8Array(preamble.length + zip.length);
  whole.set(preamble);
  whole.set(zip, preamble.length);
  return whole;
}

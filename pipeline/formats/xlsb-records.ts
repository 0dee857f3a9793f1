// The records of the parts of an .xlsb workbook ([MS-XLSB] 2.1.4): a number, a length, and that many bytes.

export type XlsbRecord = { readonly type: number; readonly body: DataView };

/** The records of a part, up to the first that is cut short. */
export function* xlsbRecords(part: Uint8Array): Generator<XlsbRecord> {
  let at = 0;
  // Numbers stand in groups of seven bits, the lowest first; the eighth says that one more follows.
  const number = (longest: number): number => {
    let value = 0;
    for (let k = 0; k < longest && at < part.length; k++) {
      const byte = part[at++]!;
      value += (byte & 127) * 2 ** (7 * k);
      if (byte < 128) break;
    }
    return value;
  };
  while (at < part.length) {
    const type = number(2);
    const length = number(4);
    if (at + length > part.length) return;
    yield { type, body: new DataView(part.buffer, part.byteOffset + at, length) };
    at += length;
  }
}

/** A string with its length in front, and where it ends; undefined when it does not fit. */
export function wideString(body: DataView, at: number): { readonly text: string; readonly end: number } | undefined {
  if (at + 4 > body.byteLength) return undefined;
  const length = body.getUint32(at, true);
  // An absent string.
  if (length === 0xffffffff) return { text: "", end: at + 4 };
  const end = at + 4 + 2 * length;
  if (end > body.byteLength) return undefined;
  const text = new TextDecoder("utf-16le").decode(new Uint8Array(body.buffer, body.byteOffset + at + 4, 2 * length));
  return { text, end };
}

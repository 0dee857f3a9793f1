// Shared strings: each distinct text once. Whether a text looks like a formula is decided when it is first met and kept
// beside its number, so that the millionth repetition costs one look-up.
import type { ByteSink } from "./xlsx-bytes-out.ts";
import { PIECE } from "./xlsx-rows-out.ts";
import { needsPreserve, needsQuotePrefix } from "./xlsx-text-out.ts";

export type StringTable = {
  /** Twice the text's number, plus 1 when its cell needs quotePrefix. */
  readonly code: (text: string) => number;
  readonly count: () => number;
  /** Writes the part; `flush` takes what is written whenever that has grown large enough. */
  readonly write: (sink: ByteSink, flush: (bytes: Uint8Array) => void) => void;
};

export function createStringTable(): StringTable {
  const codes = new Map<string, number>();
  let uses = 0;
  return {
    code: (text) => {
      uses++;
      let code = codes.get(text);
      if (code === undefined) codes.set(text, (code = codes.size * 2 + (needsQuotePrefix(text) ? 1 : 0)));
      return code;
    },
    count: () => codes.size,
    write: (sink, flush) => {
      sink.ascii(
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
          `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${codes.size}">`,
      );
      for (const text of codes.keys()) {
        sink.ascii(needsPreserve(text) ? '<si><t xml:space="preserve">' : "<si><t>");
        sink.content(text);
        sink.ascii("</t></si>");
        if (sink.length() < PIECE) continue;
        flush(sink.view());
        sink.reset();
      }
      sink.ascii("</sst>");
    },
  };
}

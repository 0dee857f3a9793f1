// A growing byte buffer that XML is written into. Sheets of a national book hold two million cells; writing their
// bytes directly spares the strings in between. One buffer serves all parts of a book, one after the other.

import { escapeText } from "./xlsx-text-out.ts";

const AMPERSAND = 38;
const LESS = 60;
const GREATER = 62;
const UNDERSCORE = 95;

export type ByteSink = {
  /** ASCII only (markup, numbers, addresses): other characters would be damaged. */
  readonly ascii: (text: string) => void;
  /** Any well-formed text as UTF-8. Lone surrogates must have been escaped before. */
  readonly utf8: (text: string) => void;
  /** Any text as element content, escaped. */
  readonly content: (text: string) => void;
  /** A whole number from 0 to 2^31 - 1. */
  readonly integer: (value: number) => void;
  readonly length: () => number;
  /** What was written; valid until the next write or reset. */
  readonly view: () => Uint8Array;
  readonly reset: () => void;
};

export function createByteSink(capacity = 1 << 16): ByteSink {
  let bytes = new Uint8Array(capacity);
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(length + more, bytes.length * 2));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  }

  function ascii(text: string): void {
    const count = text.length;
    if (length + count > bytes.length) reserve(count);
    for (let i = 0; i < count; i++) bytes[length++] = text.charCodeAt(i);
  }

  function utf8(text: string): void {
    const count = text.length;
    if (length + count * 3 > bytes.length) reserve(count * 3);
    for (let i = 0; i < count; i++) {
      let code = text.charCodeAt(i);
      if (code < 0x80) {
        bytes[length++] = code;
        continue;
      }
      if (code < 0x800) {
        bytes[length++] = 0xc0 | (code >> 6);
        bytes[length++] = 0x80 | (code & 63);
        continue;
      }
      if (code >= 0xd800 && code < 0xdc00 && i + 1 < count) {
        code = 0x10000 + ((code - 0xd800) << 10) + (text.charCodeAt(++i) - 0xdc00);
        bytes[length++] = 0xf0 | (code >> 18);
        bytes[length++] = 0x80 | ((code >> 12) & 63);
      } else bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
    }
  }

  // Formulas are full of "&", "<" and quotes: escaping while encoding spares a regular expression on each.
  function content(text: string): void {
    const start = length;
    const count = text.length;
    if (length + count * 5 > bytes.length) reserve(count * 5);
    for (let i = 0; i < count; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        if (code === AMPERSAND) put("&amp;");
        else if (code === LESS) put("&lt;");
        else if (code === GREATER) put("&gt;");
        else if ((code < 32 && code !== 9 && code !== 10) || (code === UNDERSCORE && text.charCodeAt(i + 1) === 120)) {
          length = start;
          return utf8(escapeText(text));
        } else bytes[length++] = code;
      } else if (code < 0x800) {
        bytes[length++] = 0xc0 | (code >> 6);
        bytes[length++] = 0x80 | (code & 63);
      } else if (code < 0xd800 || (code >= 0xe000 && code < 0xfffe)) {
        bytes[length++] = 0xe0 | (code >> 12);
        bytes[length++] = 0x80 | ((code >> 6) & 63);
        bytes[length++] = 0x80 | (code & 63);
      } else {
        length = start;
        return utf8(escapeText(text));
      }
    }
  }

  function put(entity: string): void {
    for (let i = 0; i < entity.length; i++) bytes[length++] = entity.charCodeAt(i);
  }

  function integer(value: number): void {
    if (length + 10 > bytes.length) reserve(10);
    let digits = 1;
    for (let bound = 10; digits < 10 && value >= bound; bound *= 10) digits++;
    let rest = value;
    for (let at = length + digits - 1; at >= length; at--) {
      const tenth = (rest / 10) | 0;
      bytes[at] = 48 + rest - tenth * 10;
      rest = tenth;
    }
    length += digits;
  }

  return {
    ascii,
    utf8,
    content,
    integer,
    length: () => length,
    view: () => bytes.subarray(0, length),
    reset: () => {
      length = 0;
    },
  };
}

/** UTF-8 bytes of a text whose lone surrogates, if any, were escaped before. */
export function utf8Bytes(text: string): Uint8Array {
  const sink = createByteSink(text.length + (text.length >> 2) + 16);
  sink.utf8(text);
  return sink.view();
}

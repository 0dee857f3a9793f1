// From XML bytes to text: encodings, entities, and the escapes of spreadsheet text.
import { damaged, refuse } from "./refuse.ts";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const AMPERSAND = 38;
const CARRIAGE_RETURN = 13;
const UNDERSCORE = 95;
const SHORT = 96;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function characterOf(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0 ? "\uFFFD" : String.fromCodePoint(code);
}

/** Entities (the five named ones and numbers) to characters; anything else that looks like one stays as written. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,8})|#(\d{1,8})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return characterOf(parseInt(hex, 16));
    if (decimal !== undefined) return characterOf(Number(decimal));
    return NAMED[name as string] ?? whole;
  });
}

/** `_x000D_` to the character it stands for; `_x005F_` protects an underscore that looks like an escape. */
export function unescapeSpreadsheetText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Line ends as XML defines them: a carriage return in the file is a line feed, `&#13;` is a carriage return. */
function normaliseLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Raw XML text, which may hold comments and CDATA sections, to characters. */
export function xmlText(raw: string): string {
  const text = normaliseLineEnds(raw);
  if (!text.includes("<")) return unescapeXml(text);
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<!--") || piece.startsWith("<?") ? "" : unescapeXml(piece);
    })
    .join("");
}

/**
 * The text in b[from..to), which must not hold markup, as XML means it; spreadsheet escapes are decoded when `escapes`.
 * Most cell texts are short, and for those a loop is faster than a decoder call.
 */
export function textBetween(b: Uint8Array, from: number, to: number, escapes: boolean): string {
  let special = false;
  let text: string | undefined;
  if (to - from <= SHORT) {
    const units = new Array<number>(to - from);
    let length = 0;
    let i = from;
    while (i < to) {
      const byte = b[i]!;
      if (byte < 0x80) {
        if (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN) special = true;
        units[length++] = byte;
        i += 1;
      } else if (
        byte >= 0xe1 &&
        byte < 0xed &&
        i + 2 < to &&
        (b[i + 1]! & 0xc0) === 0x80 &&
        (b[i + 2]! & 0xc0) === 0x80
      ) {
        units[length++] = ((byte & 15) << 12) | ((b[i + 1]! & 63) << 6) | (b[i + 2]! & 63);
        i += 3;
      } else if (byte >= 0xc2 && byte < 0xe0 && i + 1 < to && (b[i + 1]! & 0xc0) === 0x80) {
        units[length++] = ((byte & 31) << 6) | (b[i + 1]! & 63);
        i += 2;
      } else break;
    }
    // Rarer sequences, and broken ones, are the decoder's business.
    if (i >= to) {
      if (length < units.length) units.length = length;
      text = String.fromCharCode.apply(null, units);
    }
  }
  if (text === undefined) {
    text = utf8.decode(b.subarray(from, to));
    special = true;
  }
  if (!special) return text;
  const plain = unescapeXml(normaliseLineEnds(text));
  return escapes ? unescapeSpreadsheetText(plain) : plain;
}

function declaredEncoding(b: Uint8Array): string | undefined {
  if (b[0] !== 0x3c || b[1] !== 0x3f) return undefined;
  const head = String.fromCharCode(...b.subarray(0, 200));
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
}

/** XML bytes of any encoding to UTF-8 bytes without a byte order mark. Throws UnreadableWorkbook. */
export function utf8Xml(b: Uint8Array): Uint8Array {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return b.subarray(3);
  if ((b[0] === 0xff && b[1] === 0xfe) || (b[0] === 0x3c && b[1] === 0)) return recoded(b, "utf-16le");
  if ((b[0] === 0xfe && b[1] === 0xff) || (b[0] === 0 && b[1] === 0x3c)) return recoded(b, "utf-16be");
  const encoding = declaredEncoding(b)?.toLowerCase();
  if (encoding === undefined || encoding === "utf-8" || encoding === "utf8" || encoding === "us-ascii") return b;
  // An encoding in which tags can hide from a scan of the bytes.
  if (encoding === "utf-7") refuse("unsafe", "XML in UTF-7");
  return recoded(b, encoding.startsWith("utf-16") ? "utf-8" : encoding);
}

function recoded(b: Uint8Array, encoding: string): Uint8Array {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding);
  } catch (cause) {
    damaged(`XML in the unknown encoding ${encoding}`, cause);
  }
  return new TextEncoder().encode(decoder.decode(b));
}

/** XML bytes to a string, as they stand. Throws UnreadableWorkbook. */
export function xmlString(b: Uint8Array): string {
  return utf8.decode(utf8Xml(b));
}

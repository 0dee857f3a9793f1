// Moving through XML as bytes, for the two parts that can be large (cells and shared strings). Every step is bounded by
// the end of the part: a part that stops early is damaged, never a shorter table.
import { damaged, refuse } from "./refuse.ts";

export const LT = 60;
export const GT = 62;
export const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const COLON = 58;
const DASH = 45;
const BRACKET = 91;
const QUOTE = 34;
const APOSTROPHE = 39;

/** Where the next `<` is. Throws UnreadableWorkbook when there is none. */
export function nextTag(b: Uint8Array, from: number): number {
  let i = from;
  const end = b.length;
  while (i < end && b[i] !== LT) i++;
  return i < end ? i : damaged("XML is cut short");
}

/** Where the `>` of the tag at `from` is, past quoted values. Throws UnreadableWorkbook when the tag does not end. */
export function tagEnd(b: Uint8Array, from: number): number {
  const end = b.length;
  for (let i = from; i < end; i++) {
    const byte = b[i];
    if (byte === GT) return i;
    if (byte === QUOTE || byte === APOSTROPHE) {
      i++;
      while (i < end && b[i] !== byte) i++;
    }
  }
  return damaged("XML is cut short");
}

/** Whether a name ends here: `>`, `/`, white space, or the end of the part. */
export function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= 32 || byte === GT || byte === SLASH;
}

/**
 * Where the local name of a tag begins when it has the document's own prefix, else -1. `at` is the first byte of the
 * name as written, `prefix` the length of the prefix with its colon (0 for none).
 */
export function localStart(b: Uint8Array, at: number, prefix: number): number {
  if (prefix === 0) return at;
  return b[at + prefix - 1] === COLON ? at + prefix : -1;
}

/** Whether the bytes at `at` spell an ASCII name that ends there. */
export function spells(b: Uint8Array, at: number, name: string): boolean {
  for (let k = 0; k < name.length; k++) if (b[at + k] !== name.charCodeAt(k)) return false;
  return isNameEnd(b[at + name.length]);
}

/** Whether a tag at `at` is a comment, CDATA section, processing instruction or DOCTYPE. */
export function isSpecial(b: Uint8Array, at: number): boolean {
  return b[at + 1] === BANG || b[at + 1] === QUESTION;
}

/** The end of a comment, CDATA section or processing instruction at `at`. Throws UnreadableWorkbook (unsafe) on a DOCTYPE. */
export function skipSpecial(b: Uint8Array, at: number): number {
  let closer: readonly [number, number];
  let i = at + 2;
  if (b[at + 1] === QUESTION) closer = [QUESTION, -1];
  else if (b[at + 2] === DASH && b[at + 3] === DASH) {
    closer = [DASH, DASH];
    i = at + 4;
  } else if (b[at + 2] === BRACKET) closer = [93, 93];
  else refuse("unsafe", "XML with a DOCTYPE");
  for (; i < b.length; i++) {
    if (b[i] !== closer[0]) continue;
    if (closer[1] < 0 ? b[i + 1] === GT : b[i + 1] === closer[1] && b[i + 2] === GT) return i + (closer[1] < 0 ? 2 : 3);
  }
  return damaged("XML is cut short");
}

/** The end of the whole element whose opening tag is at `at`. Throws UnreadableWorkbook when tags do not nest. */
export function skipElement(b: Uint8Array, at: number, maxDepth: number): number {
  const open: number[] = [];
  let i = at;
  do {
    i = nextTag(b, i);
    if (isSpecial(b, i)) {
      i = skipSpecial(b, i);
      continue;
    }
    const end = tagEnd(b, i);
    if (b[i + 1] === SLASH) {
      const start = open.pop();
      if (start === undefined || !sameName(b, start + 1, i + 2)) damaged("XML tags do not nest");
    } else if (b[end - 1] !== SLASH) {
      if (open.length >= maxDepth) refuse("unsafe", `XML nested deeper than ${maxDepth}`);
      open.push(i);
    }
    i = end + 1;
  } while (open.length > 0);
  return i;
}

function sameName(b: Uint8Array, left: number, right: number): boolean {
  let k = 0;
  while (!isNameEnd(b[left + k])) {
    if (b[left + k] !== b[right + k]) return false;
    k++;
  }
  return isNameEnd(b[right + k]);
}

/** Steps through the attributes of a tag: set `at` behind the tag's name, then call `next` until it says false. */
export class AttributeCursor {
  at = 0;
  name = 0;
  nameEnd = 0;
  value = 0;
  valueEnd = 0;

  /** Moves to the next attribute. At the end of the tag says false, and `at` is then its `/` or `>`. */
  next(b: Uint8Array): boolean {
    const end = b.length;
    let i = this.at;
    while (i < end && b[i]! <= 32) i++;
    this.at = i;
    if (i >= end || b[i] === GT || b[i] === SLASH) return i < end ? false : damaged("XML is cut short");
    this.name = i;
    while (i < end && b[i] !== EQUALS && b[i] !== GT && b[i]! > 32) i++;
    this.nameEnd = i;
    while (i < end && b[i]! <= 32) i++;
    if (b[i] !== EQUALS) damaged("XML is damaged");
    i++;
    while (i < end && b[i]! <= 32) i++;
    const quote = b[i];
    if (quote !== QUOTE && quote !== APOSTROPHE) damaged("XML is damaged");
    i++;
    this.value = i;
    while (i < end && b[i] !== quote) i++;
    this.valueEnd = i;
    this.at = i + 1;
    return i < end ? true : damaged("XML is cut short");
  }
}

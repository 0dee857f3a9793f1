// Spreadsheet text: shared strings and inline strings, with their runs joined, phonetic hints left out, and a look at
// the runs' fonts (a run in .VnTime is not Unicode, whatever the cell's own font says).
import {
  isNameEnd,
  isSpecial,
  LT,
  localStart,
  nextTag,
  skipElement,
  skipSpecial,
  SLASH,
  spells,
  tagEnd,
} from "./byte-scan.ts";
import { legacyFont, RunFonts } from "./legacy-font.ts";
import { RunStrikes, type Strikes } from "./run-strikes.ts";
import { damaged } from "./refuse.ts";
import { isOn } from "./xlsx-styles.ts";
import { textBetween, unescapeSpreadsheetText, utf8Xml, xmlText } from "./xml-text.ts";

export type SharedStrings = {
  readonly texts: readonly string[];
  /** Only for texts whose runs name fonts of their own: the legacy font of all of them, or "" when it is another. */
  readonly fonts: ReadonlyMap<number, string>;
  /** Only for texts whose runs say whether they are struck through. */
  readonly strikes: ReadonlyMap<number, Strikes>;
  /** Some text is partly in a legacy font: no single font is true of it. */
  readonly mixedFonts: boolean;
};

export const NO_STRINGS: SharedStrings = { texts: [], fonts: new Map(), strikes: new Map(), mixedFonts: false };

const T = 116;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * The text of an element from `from` (behind the opening tag) to the closing tag it leaves in `end`. Comments and CDATA
 * sections in it are rare, so that the plain case stays a slice.
 */
export class ElementText {
  end = 0;

  read(b: Uint8Array, from: number, escapes: boolean): string {
    let i = nextTag(b, from);
    if (b[i + 1] === SLASH) {
      this.end = i;
      return textBetween(b, from, i, escapes);
    }
    while (isSpecial(b, i)) i = nextTag(b, skipSpecial(b, i));
    if (b[i + 1] !== SLASH) damaged("XML tags do not nest");
    this.end = i;
    const text = xmlText(utf8.decode(b.subarray(from, i)));
    return escapes ? unescapeSpreadsheetText(text) : text;
  }
}

/** Reads the content of one `<si>` or `<is>`; the results stand in its fields until the next call. */
export class RichTextReader {
  text = "";
  /** Undefined when the runs leave the font to the cell, "" when they name another than a legacy one. */
  font: string | undefined;
  mixed = false;
  /** Undefined when the runs leave it to the cell whether they are struck through. */
  strikes: Strikes | undefined;
  /** Behind the closing tag. */
  end = 0;
  readonly #element = new ElementText();
  readonly #runs = new RunFonts();
  readonly #struck = new RunStrikes();

  constructor(
    readonly prefix: number,
    readonly maxDepth: number,
  ) {}

  /** `from` is behind the opening tag, `closing` the local name of the element. */
  read(b: Uint8Array, from: number, closing: "si" | "is"): void {
    let text = "";
    let font: string | undefined;
    let struck: boolean | undefined;
    this.#runs.clear();
    this.#struck.clear();
    let i = from;
    for (;;) {
      i = nextTag(b, i);
      if (isSpecial(b, i)) {
        i = skipSpecial(b, i);
        continue;
      }
      const isClosing = b[i + 1] === SLASH;
      const name = localStart(b, i + (isClosing ? 2 : 1), this.prefix);
      if (isClosing) {
        if (name < 0) damaged("XML tags do not nest");
        this.end = tagEnd(b, i) + 1;
        if (spells(b, name, closing)) break;
        if (!spells(b, name, "r")) damaged("XML tags do not nest");
        font = struck = undefined;
        i = this.end;
      } else if (name >= 0 && b[name] === T && isNameEnd(b[name + 1])) {
        const open = tagEnd(b, i);
        i = open + 1;
        if (b[open - 1] === SLASH) continue;
        const piece = this.#element.read(b, i, true);
        const close = localStart(b, this.#element.end + 2, this.prefix);
        if (close < 0 || b[close] !== T || !isNameEnd(b[close + 1])) damaged("XML tags do not nest");
        i = tagEnd(b, close) + 1;
        text = text === "" ? piece : text + piece;
        this.#runs.add(piece, font);
        this.#struck.add(piece, struck);
      } else if (name >= 0 && spells(b, name, "r")) {
        const open = tagEnd(b, i);
        font = struck = undefined;
        i = open + 1;
      } else {
        const end = skipElement(b, i, this.maxDepth);
        if (name >= 0 && spells(b, name, "rPr")) {
          const properties = utf8.decode(b.subarray(i, end));
          font = runFont(properties) ?? font;
          struck = isStruck(properties);
        }
        i = end;
      }
    }
    this.text = text;
    this.font = this.#runs.font;
    this.mixed = this.#runs.mixed;
    this.strikes = this.#struck.said;
  }
}

function isStruck(properties: string): boolean {
  const strike = /<(?:\w+:)?strike\b([^>]*)>/.exec(properties);
  return strike !== null && isOn(/val\s*=\s*["']([^"']*)["']/.exec(strike[1]!)?.[1]);
}

function runFont(properties: string): string | undefined {
  const name = /<(?:\w+:)?rFont\s[^>]*?val\s*=\s*["']([^"']*)["']/.exec(properties)?.[1];
  return name === undefined ? undefined : (legacyFont(name) ?? "");
}

/** All shared strings of a workbook. Throws UnreadableWorkbook when the part is cut short or damaged. */
export function readSharedStrings(part: Uint8Array, maxDepth: number): SharedStrings {
  const b = utf8Xml(part);
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  const strikes = new Map<number, Strikes>();
  let mixedFonts = false;
  let i = nextTag(b, 0);
  while (isSpecial(b, i)) i = nextTag(b, skipSpecial(b, i));
  let name = i + 1;
  while (!isNameEnd(b[name]) && b[name] !== 58) name++;
  const prefix = b[name] === 58 ? name - i : 0;
  const root = tagEnd(b, i);
  if (!spells(b, i + 1 + prefix, "sst")) damaged("the shared strings are damaged");
  if (b[root - 1] === SLASH) return NO_STRINGS;
  const reader = new RichTextReader(prefix, maxDepth);
  i = root + 1;
  for (;;) {
    i = b[i] === LT ? i : nextTag(b, i);
    if (isSpecial(b, i)) {
      i = skipSpecial(b, i);
      continue;
    }
    if (b[i + 1] === SLASH) {
      if (!spells(b, localStart(b, i + 2, prefix), "sst")) damaged("XML tags do not nest");
      tagEnd(b, i);
      return { texts, fonts, strikes, mixedFonts };
    }
    const local = localStart(b, i + 1, prefix);
    if (local < 0 || !spells(b, local, "si")) {
      i = skipElement(b, i, maxDepth);
      continue;
    }
    const open = tagEnd(b, i);
    if (b[open - 1] === SLASH) {
      texts.push("");
      i = open + 1;
      continue;
    }
    reader.read(b, open + 1, "si");
    if (reader.strikes) strikes.set(texts.length, reader.strikes);
    if (reader.font !== undefined) fonts.set(texts.length, reader.font);
    mixedFonts ||= reader.mixed;
    texts.push(reader.text);
    i = reader.end;
  }
}

// The hot loop of reading: the bytes of one sheet's `sheetData` to cells. It relies on nothing that files get wrong in
// practice (dimensions, row and cell references, order), and gives up rather than skip what it does not understand.
import type { Cell, CellValue } from "#engine/workbook.ts";
import { isDateFormat } from "#engine/number-format.ts";
import {
  AttributeCursor,
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
import { damaged } from "./refuse.ts";
import { type Strikes, struckText } from "./run-strikes.ts";
import { serialFromIso } from "./serial-date.ts";
import { LAST_ROW, makeCell } from "./snapshot.ts";
import type { SheetBuilder } from "./snapshot.ts";
import { FormulaReader } from "./xlsx-formulas.ts";
import { ElementText, RichTextReader } from "./xlsx-strings.ts";
import type { SharedStrings } from "./xlsx-strings.ts";
import type { CellStyles } from "./xlsx-styles.ts";
import { textBetween } from "./xml-text.ts";

export type CellSource = {
  readonly strings: SharedStrings;
  /** One cell per shared string, made when first met: most texts occur many times, mostly without a format. */
  readonly bareTexts: (Cell | undefined)[];
  readonly styles: CellStyles;
  readonly date1904: boolean;
  readonly maxDepth: number;
};

/** Cell types by their `t` attribute; what it does not know is read as a number where it is one, else as text. */
const NUMBER = 0;
const SHARED = 1;
const BOOLEAN = 2;
const ERROR = 3;
const TEXT = 4;
const DATE = 5;

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Where the text that `plainNumber` read last ends: at a `<`, or where it gave up. */
let numberEnd = 0;

/** The number from `from` to the next tag. Up to 15 digits with a sign and a dot are exact this way; else NaN. */
function plainNumber(b: Uint8Array, from: number): number {
  let i = from;
  const negative = b[i] === 45;
  if (negative) i++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  const most = Math.min(b.length, i + 17);
  for (; i < most; i++) {
    const byte = b[i]!;
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + byte - 48;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === 46 && decimals < 0) decimals = 0;
    else break;
  }
  numberEnd = i;
  if (b[i] !== LT || digits === 0 || digits > 15) return NaN;
  if (decimals > 0) mantissa /= POWERS[decimals]!;
  return negative && mantissa !== 0 ? -mantissa : mantissa;
}

/** A stored number that is not plain; what is no number stays the text it is, so that it is seen. */
function otherNumber(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return text;
  const value = Number(trimmed);
  // A number past what a double holds stays text, and a negative zero is a zero: JSON knows neither.
  return !Number.isFinite(value) ? text : value === 0 ? 0 : value;
}

function digitsOf(b: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = b[i]! - 48;
    if (digit < 0 || digit > 9 || value > 1e9) return -1;
    value = value * 10 + digit;
  }
  return to > from ? value : -1;
}

function typeOf(b: Uint8Array, from: number, to: number): number {
  const first = b[from];
  if (to - from === 1) {
    if (first === 115) return SHARED;
    if (first === 98) return BOOLEAN;
    if (first === 101) return ERROR;
    return first === 100 ? DATE : NUMBER;
  }
  // "str" and "inlineStr"
  return first === 115 || first === 105 ? TEXT : NUMBER;
}

/** Whether a row is hidden: said so, or of no height. */
function isHidingAttribute(b: Uint8Array, cursor: AttributeCursor): boolean {
  const length = cursor.nameEnd - cursor.name;
  if (length === 6 && b[cursor.name] === 104 && b[cursor.name + 1] === 105) {
    const value = b[cursor.value];
    return value === 49 || value === 116;
  }
  if (length !== 2 || b[cursor.name] !== 104 || b[cursor.name + 1] !== 116) return false;
  for (let i = cursor.value; i < cursor.valueEnd; i++) if (b[i] !== 48 && b[i] !== 46) return false;
  return cursor.valueEnd > cursor.value;
}

/**
 * Skips an element that cells do not need. One that bears the name of a row or cell under another prefix is not skipped
 * silently: no program writes that, and it would lose cells.
 */
function skipOther(b: Uint8Array, at: number, maxDepth: number): number {
  let local = at + 1;
  while (!isNameEnd(b[local]) && b[local] !== 58) local++;
  local = b[local] === 58 ? local + 1 : at + 1;
  for (const name of ["row", "c", "v", "is", "f"]) if (spells(b, local, name)) damaged("cells under several prefixes");
  return skipElement(b, at, maxDepth);
}

export type CellsRead = {
  /** Where the closing tag of `sheetData` begins. */
  readonly end: number;
  /** Formulas of which the file has no text. */
  readonly lostFormulas: number;
  /** Some inline text is partly in a legacy font. */
  readonly mixedFonts: boolean;
};

/**
 * Reads from `start`, behind the opening tag of `sheetData`, to its closing tag. `prefix` is the
 * length of the element prefix with its colon, 0 for none. Hidden rows are added to `hiddenRows` (0-based). Throws
 * UnreadableWorkbook when the part is damaged or past the limits.
 */
export function readCells(
  b: Uint8Array,
  start: number,
  prefix: number,
  source: CellSource,
  sheet: SheetBuilder,
  hiddenRows: Set<number>,
): CellsRead {
  const { strings, styles, maxDepth } = source;
  const { texts } = strings;
  const attribute = new AttributeCursor();
  const content = new ElementText();
  const rich = new RichTextReader(prefix, maxDepth);
  const formulas = new FormulaReader(sheet, prefix);
  let mixedFonts = false;
  let inRow = false;
  let row = -1;
  let column = -1;
  let i = start;
  for (;;) {
    if (b[i] !== LT) i = nextTag(b, i);
    if (isSpecial(b, i)) {
      i = skipSpecial(b, i);
      continue;
    }
    const closing = b[i + 1] === SLASH;
    const name = localStart(b, closing ? i + 2 : i + 1, prefix);
    if (closing) {
      if (inRow && name >= 0 && spells(b, name, "row")) {
        inRow = false;
        i = tagEnd(b, name) + 1;
        continue;
      }
      if (inRow || name < 0 || !spells(b, name, "sheetData")) damaged("XML tags do not nest");
      formulas.finish();
      return { end: i, lostFormulas: formulas.lost, mixedFonts };
    }
    if (!inRow) {
      if (name < 0 || !spells(b, name, "row")) {
        i = skipOther(b, i, maxDepth);
        continue;
      }
      row++;
      column = -1;
      attribute.at = name + 3;
      let hidden = false;
      while (attribute.next(b)) {
        if (attribute.nameEnd - attribute.name === 1 && b[attribute.name] === 114)
          row = digitsOf(b, attribute.value, attribute.valueEnd) - 1;
        else if (isHidingAttribute(b, attribute)) hidden = true;
      }
      if (row < 0 || row > LAST_ROW) damaged("a row outside the sheet");
      if (hidden) hiddenRows.add(row);
      inRow = b[attribute.at] !== SLASH;
      i = tagEnd(b, attribute.at) + 1;
      continue;
    }
    if (name < 0 || b[name] !== 99 || !isNameEnd(b[name + 1])) {
      i = skipOther(b, i, maxDepth);
      continue;
    }

    column++;
    let cellRow = row;
    let type = NUMBER;
    let style = 0;
    attribute.at = name + 1;
    while (attribute.next(b)) {
      if (attribute.nameEnd - attribute.name !== 1) continue;
      const letter = b[attribute.name];
      if (letter === 114) {
        let at = attribute.value;
        let letters = 0;
        for (; at < attribute.valueEnd && b[at]! > 64; at++) letters = letters * 26 + (b[at]! & 31);
        column = letters - 1;
        cellRow = digitsOf(b, at, attribute.valueEnd) - 1;
        if (cellRow < 0 || at - attribute.value > 3) damaged("a cell outside the sheet");
      } else if (letter === 115) style = digitsOf(b, attribute.value, attribute.valueEnd);
      else if (letter === 116) type = typeOf(b, attribute.value, attribute.valueEnd);
    }
    const empty = b[attribute.at] === SLASH;
    i = tagEnd(b, attribute.at) + 1;
    if (empty) continue;

    let value: CellValue | undefined;
    let shared = -1;
    let format = styles.formats[style];
    let font = styles.fonts[style];
    let strikes: Strikes | undefined;
    let formula: string | undefined;
    for (;;) {
      if (b[i] !== LT) i = nextTag(b, i);
      if (isSpecial(b, i)) {
        i = skipSpecial(b, i);
        continue;
      }
      if (b[i + 1] === SLASH) {
        const end = localStart(b, i + 2, prefix);
        if (end < 0 || b[end] !== 99 || !isNameEnd(b[end + 1])) damaged("XML tags do not nest");
        i = tagEnd(b, end) + 1;
        break;
      }
      const child = localStart(b, i + 1, prefix);
      if (child >= 0 && b[child] === 118 && isNameEnd(b[child + 1])) {
        const open = tagEnd(b, child);
        i = open + 1;
        if (b[open - 1] === SLASH) {
          if (type === TEXT) value = "";
          continue;
        }
        const number = type <= SHARED ? plainNumber(b, i) : NaN;
        let end = type <= SHARED ? numberEnd : i;
        while (end < b.length && b[end] !== LT) end++;
        const bare = b[end + 1] === SLASH;
        if (bare && !Number.isNaN(number)) {
          value = type === NUMBER ? number : texts[number];
          if (type === SHARED) {
            shared = number;
            if (value === undefined) damaged("a shared string that does not exist");
            if (strings.strikes.size > 0) strikes = strings.strikes.get(number);
            if (strings.fonts.size > 0 && strings.fonts.has(number)) font = strings.fonts.get(number) || undefined;
          }
        } else {
          const text = bare ? textBetween(b, i, end, type === TEXT) : content.read(b, i, type === TEXT);
          if (!bare) end = content.end;
          if (type === TEXT) value = text;
          else if (type === NUMBER) value = otherNumber(text);
          else if (type === BOOLEAN) value = text === "" ? undefined : text.trim() === "1" || text.trim() === "true";
          else if (type === ERROR) value = text === "" ? undefined : { error: text };
          else if (type === DATE) {
            value = serialFromIso(text, source.date1904) ?? text;
            if (typeof value === "number" && !isDateFormat(format))
              format = Number.isInteger(value) ? "yyyy\\-mm\\-dd" : "yyyy\\-mm\\-dd\\ hh:mm";
          } else if (text.trim() !== "") damaged("a shared string that does not exist");
        }
        const close = localStart(b, end + 2, prefix);
        if (b[end + 1] !== SLASH || close < 0 || b[close] !== 118) damaged("XML tags do not nest");
        i = tagEnd(b, close) + 1;
      } else if (child >= 0 && b[child] === 102 && isNameEnd(b[child + 1])) {
        formula = formulas.read(b, child + 1, cellRow, column);
        i = formulas.end;
      } else if (child >= 0 && spells(b, child, "is")) {
        const open = tagEnd(b, child);
        i = open + 1;
        if (b[open - 1] === SLASH) continue;
        rich.read(b, i, "is");
        value = rich.text;
        if (rich.font !== undefined) font = rich.font || undefined;
        strikes = rich.strikes;
        mixedFonts ||= rich.mixed;
        i = rich.end;
      } else i = skipOther(b, i, maxDepth);
    }
    const struck = strikes || styles.struck[style] ? struckText(strikes, styles.struck[style] === true) : undefined;
    if (formula !== undefined) {
      sheet.put(cellRow, column, makeCell(value ?? "", formula, value !== undefined, format, font, struck));
      formulas.placed();
    } else if (value === undefined || value === "") continue;
    else if (shared >= 0 && format === undefined && font === undefined && struck === undefined)
      sheet.put(cellRow, column, (source.bareTexts[shared] ??= { value }));
    else sheet.put(cellRow, column, makeCell(value, undefined, true, format, font, struck));
  }
}

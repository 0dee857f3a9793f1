// A look at the records of an .xls stream for what no library tells: the font of each cell and whether it is struck
// through, whether the workbook is encrypted, and whether every sheet runs to its end.
import { isFormulaCut } from "./biff-formula.ts";
import { legacyFont } from "./legacy-font.ts";
import { damaged, refuse } from "./refuse.ts";

const BOF = 0x0809;
const EOF = 0x000a;
const FILEPASS = 0x002f;
const FONT = 0x0031;
const XF = 0x00e0;
const BOUNDSHEET = 0x0085;
const EXTERNAL_BOOK = 0x01ae;
const EXTERNAL_SHEETS = 0x0017;
const MULRK = 0x00bd;
/** Of the flags of a FONT record. */
const STRIKE_OUT = 0x08;
/** LABELSST, LABEL, RSTRING, NUMBER, RK, BOOLERR, FORMULA and its older kin: row, column and style come first. */
const CELLS = new Set([0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x0205, 0x0006, 0x0206, 0x0406]);

export type BiffScan = {
  /** Per sheet substream, in the order of the sheet list: legacy font names by `row * 256 + column`. */
  readonly fonts: readonly ReadonlyMap<number, string>[];
  /** Per sheet substream: the places whose text is struck through. */
  readonly struck: readonly ReadonlySet<number>[];
  /** Per sheet substream: how many places hold a value or formula. A second reader must not find fewer. */
  readonly cells: readonly number[];
  /** Kinds of the sheets: 0 worksheet, 1 macro sheet, 2 chart, 6 Visual Basic module. */
  readonly kinds: readonly number[];
  readonly externalBooks: number;
};

/** Scans a BIFF5 or BIFF8 stream. Throws UnreadableWorkbook: `password`, `damaged` when records or formulas are cut short. */
export function scanBiff(stream: Uint8Array): BiffScan {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 8 || view.getUint16(0, true) !== BOF) damaged("the workbook stream is damaged");
  const wide = view.getUint16(4, true) === 0x0600;
  const fontNames: (string | undefined)[] = [];
  const lines: boolean[] = [];
  const styles: number[] = [];
  const sheets: { readonly at: number; readonly kind: number }[] = [];
  let externalBooks = 0;

  const records = function* (from: number): Generator<{ type: number; at: number; length: number }> {
    let depth = 0;
    for (let at = from; at + 4 <= stream.length;) {
      const type = view.getUint16(at, true);
      const length = view.getUint16(at + 2, true);
      if (at + 4 + length > stream.length) damaged("the workbook stream is cut short");
      if (wide && isFormulaCut(stream, type, at + 4, length)) damaged("a formula is cut short");
      // The library counts down from what stands in it, and from nothing without end.
      if (wide && type === EXTERNAL_SHEETS && length < 2) damaged("a list of sheets is cut short");
      // A chart inside a sheet is a substream within the substream.
      if (type === BOF) depth++;
      else if (type === EOF && --depth === 0) return;
      else if (depth === 1) yield { type, at: at + 4, length };
      at += 4 + length;
    }
    damaged("the workbook stream is cut short");
  };

  for (const { type, at, length } of records(0)) {
    if (type === FILEPASS) refuse("password", "an encrypted .xls workbook");
    if (type === FONT && length >= 15) {
      fontNames.push(fontName(stream, at, length, wide));
      lines.push((stream[at + 2]! & STRIKE_OUT) !== 0);
    } else if (type === XF && length >= 4) styles.push(view.getUint16(at, true));
    else if (type === BOUNDSHEET && length >= 6) sheets.push({ at: view.getUint32(at, true), kind: stream[at + 5]! });
    else if (type === EXTERNAL_BOOK && length > 4) externalBooks++;
  }
  // Font 4 does not exist: numbers from 5 on are one ahead of the list.
  const numberOf = (style: number): number => {
    const font = styles[style] ?? -1;
    return font > 4 ? font - 1 : font;
  };

  const cells: number[] = [];
  const struck: Set<number>[] = [];
  const fonts = sheets.map(({ at, kind }) => {
    const found = new Map<number, string>();
    const places = new Set<number>();
    const crossed = new Set<number>();
    if (at + 8 > stream.length || view.getUint16(at, true) !== BOF) damaged("a sheet lies outside the workbook stream");
    const note = (row: number, column: number, style: number): void => {
      const font = legacyFont(fontNames[numberOf(style)]);
      places.add(row * 256 + column);
      if (font !== undefined) found.set(row * 256 + column, font);
      if (lines[numberOf(style)]) crossed.add(row * 256 + column);
    };
    for (const record of records(at)) {
      if (kind !== 0 || record.length < 6) continue;
      const row = view.getUint16(record.at, true);
      const column = view.getUint16(record.at + 2, true);
      if (CELLS.has(record.type)) note(row, column, view.getUint16(record.at + 4, true));
      else if (record.type === MULRK)
        for (let k = 0; 4 + 6 * k + 6 <= record.length - 2; k++)
          note(row, column + k, view.getUint16(record.at + 4 + 6 * k, true));
    }
    cells.push(places.size);
    struck.push(crossed);
    return found;
  });
  return { fonts, struck, cells, kinds: sheets.map(({ kind }) => kind), externalBooks };
}

function fontName(stream: Uint8Array, at: number, length: number, wide: boolean): string {
  const characters = stream[at + 14]!;
  const end = at + length;
  if (!wide) return String.fromCharCode(...stream.subarray(at + 15, Math.min(end, at + 15 + characters)));
  const twoBytes = (stream[at + 15]! & 1) !== 0;
  const text = stream.subarray(at + 16, Math.min(end, at + 16 + characters * (twoBytes ? 2 : 1)));
  return twoBytes ? new TextDecoder("utf-16le").decode(text) : String.fromCharCode(...text);
}

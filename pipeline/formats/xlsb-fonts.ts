// A look at the records of an .xlsb workbook for what the library does not tell: the legacy font of each cell, of which
// the letters may have others ([MS-XLSB] 2.4).
import { legacyFont, RunFonts } from "./legacy-font.ts";
import { readRelationships } from "./package-parts.ts";
import { UnreadableWorkbook } from "./read-workbook.ts";
import type { Limits } from "./read-workbook.ts";
import { LAST_COLUMN } from "./snapshot.ts";
import { wideString, xlsbRecords } from "./xlsb-records.ts";
import type { Zip } from "./zip-read.ts";

const ROW = 0;
const SHARED = 7;
const SHORT_SHARED = 18;
const SHARED_ITEM = 19;
const FONT = 43;
const XF = 47;
const INLINE_RICH = 62;
const SHEET = 156;
const [FONTS, FONTS_END, CELL_XFS, CELL_XFS_END] = [611, 612, 617, 618];
/** Of the two kinds of cell records the short one leaves out the column: it is the next. */
const isCell = (type: number): boolean => (type >= 1 && type <= 11) || type === INLINE_RICH;
const isShortCell = (type: number): boolean => type >= 12 && type <= SHORT_SHARED;

/** Legacy fonts by number of a cell's style, and by number of the font itself, as runs of a text name it. */
type Fonts = { readonly byStyle: readonly (string | undefined)[]; readonly byNumber: readonly (string | undefined)[] };
/** Whether letters stand in the cell's font, before the first run; and the different fonts of the runs, enough of them. */
type RichText = { readonly headed: boolean; readonly fonts: ReadonlySet<string | undefined> };

/** With three, two of them are legacy fonts that differ, whatever else comes. */
const ENOUGH = 3;

export type SheetFonts = { readonly at: (row: number, column: number) => string | undefined; readonly mixed: boolean };

/**
 * The fonts of each sheet in the order of the workbook's list; empty when no font is a legacy one, or when the parts
 * do not say. Never throws because of what the parts hold.
 */
export function readXlsbFonts(zip: Zip, limits: Limits): readonly (SheetFonts | undefined)[] {
  try {
    const main = readRelationships(zip, "", limits).find(({ type }) => type === "officeDocument")?.part;
    if (main === undefined || !zip.has(main)) return [];
    const relations = readRelationships(zip, main, limits);
    const partOf = (type: string): Uint8Array | undefined => {
      const part = relations.find((relation) => relation.type === type)?.part;
      return part !== undefined && zip.has(part) ? zip.read(part) : undefined;
    };
    const styles = partOf("styles");
    const fonts = styles && readFonts(styles);
    if (!fonts?.byNumber.some((font) => font !== undefined)) return [];
    const strings = readRichStrings(partOf("sharedStrings"), fonts);
    return sheetIds(zip.read(main)).map((id) => {
      const part = relations.find((relation) => relation.id === id)?.part;
      return part !== undefined && zip.has(part) ? readSheetFonts(zip.read(part), fonts, strings) : undefined;
    });
  } catch (error) {
    // The library reads more of an odd package than this look does; it then goes on without fonts.
    if (error instanceof UnreadableWorkbook) return [];
    throw error;
  }
}

function readFonts(part: Uint8Array): Fonts {
  const byNumber: (string | undefined)[] = [];
  const styles: number[] = [];
  let within = 0;
  for (const { type, body } of xlsbRecords(part)) {
    if (type === FONTS || type === CELL_XFS) within = type;
    else if (type === FONTS_END || type === CELL_XFS_END) within = 0;
    else if (type === FONT && within === FONTS) byNumber.push(legacyFont(wideString(body, 21)?.text));
    else if (type === XF && within === CELL_XFS) styles.push(body.byteLength >= 6 ? body.getUint16(4, true) : -1);
  }
  return { byNumber, byStyle: styles.map((font) => byNumber[font]) };
}

/** Relationships of the sheets, in the order of their tabs. */
function sheetIds(part: Uint8Array): string[] {
  const ids: string[] = [];
  for (const { type, body } of xlsbRecords(part)) if (type === SHEET) ids.push(wideString(body, 8)?.text ?? "");
  return ids;
}

/** By number in the list: the texts whose letters have fonts of their own. */
function readRichStrings(part: Uint8Array | undefined, fonts: Fonts): ReadonlyMap<number, RichText> {
  const found = new Map<number, RichText>();
  let index = 0;
  for (const { type, body } of part ? xlsbRecords(part) : []) {
    if (type !== SHARED_ITEM) continue;
    const rich = richText(body, 0, fonts);
    if (rich) found.set(index, rich);
    index++;
  }
  return found;
}

function richText(body: DataView, at: number, { byNumber }: Fonts): RichText | undefined {
  if (at >= body.byteLength || (body.getUint8(at) & 1) === 0) return undefined;
  const string = wideString(body, at + 1);
  if (!string || string.end + 8 > body.byteLength) return undefined;
  const { text, end } = string;
  const fonts = new Set<string | undefined>();
  const count = Math.min(body.getUint32(end, true), Math.floor((body.byteLength - end - 4) / 4));
  const beginOf = (k: number): number => (k < count ? body.getUint16(end + 4 + 4 * k, true) : text.length);
  for (let k = 0; k < count && fonts.size < ENOUGH; k++) {
    // Runs in another order are nobody's.
    if (beginOf(k + 1) < beginOf(k)) return undefined;
    if (text.slice(beginOf(k), beginOf(k + 1)).trim() !== "")
      fonts.add(byNumber[body.getUint16(end + 6 + 4 * k, true)]);
  }
  return { headed: text.slice(0, beginOf(0)).trim() !== "", fonts };
}

function readSheetFonts(part: Uint8Array, fonts: Fonts, strings: ReadonlyMap<number, RichText>): SheetFonts {
  const found = new Map<number, string>();
  const texts = new RunFonts();
  let mixed = false;
  let row = -1;
  let column = -1;
  for (const { type, body } of xlsbRecords(part)) {
    if (type === ROW && body.byteLength >= 4) row = body.getUint32(0, true);
    const short = isShortCell(type);
    const style = short ? 0 : 4;
    if ((!short && !isCell(type)) || body.byteLength < style + 4) continue;
    column = short ? column + 1 : body.getUint32(0, true);
    let font = fonts.byStyle[body.getUint32(style, true) & 0xffffff];
    const rich =
      type === INLINE_RICH
        ? richText(body, 8, fonts)
        : (type === SHARED || type === SHORT_SHARED) && body.byteLength >= style + 8
          ? strings.get(body.getUint32(style + 4, true))
          : undefined;
    if (rich && (rich.headed || rich.fonts.size > 0)) {
      texts.clear();
      if (rich.headed) texts.add("x", font);
      for (const run of rich.fonts) texts.add("x", run);
      font = texts.font || undefined;
      mixed ||= texts.mixed;
    }
    const place = row * (LAST_COLUMN + 1) + column;
    if (font === undefined) found.delete(place);
    else found.set(place, font);
  }
  return { at: (r, c) => found.get(r * (LAST_COLUMN + 1) + c), mixed };
}

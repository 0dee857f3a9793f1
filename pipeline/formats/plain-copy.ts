// A new .xlsx of a workbook in another format: values, merged areas, number formats, hidden parts. Everything else is
// counted and listed, so that nobody takes the copy for the whole file.
import type { Book, BookCell, BookRow, BookSheet, Style } from "#engine/book.ts";
import { rangeAddress } from "#engine/address.ts";
import { isDateFormat } from "#engine/number-format.ts";
import { cellsOf, isCellError, keepsTypes, type Cell, type Sheet, type Workbook } from "#engine/workbook.ts";
import { writeXlsx } from "./write-xlsx.ts";
import { MAX_TEXT } from "./xlsx-limits-out.ts";

/** What a copy does not carry, with how many of it there were; colours, widths and print settings always. */
export type LeftBehind = {
  readonly formulas: number;
  readonly errorValues: number;
  readonly longTexts: number;
  readonly comments: number;
  readonly textBoxes: number;
  readonly pictures: number;
  readonly macros: boolean;
  /** Sheets whose names Excel does not take: old name, new name. */
  readonly renamed: readonly (readonly [string, string])[];
};
export type PlainCopy = {
  readonly bytes: Uint8Array;
  readonly left: LeftBehind;
  /** Name in the copy by name in the workbook. */
  readonly sheetNames: ReadonlyMap<string, string>;
};

const DAYS_1904 = 1462;

/** Writes the copy. Dates of the 1904 system become the same days of the usual one. */
export function plainCopy(workbook: Workbook): PlainCopy {
  const sheetNames = namesFor(workbook.sheets);
  const counts = { formulas: 0, errorValues: 0, longTexts: 0, comments: 0, textBoxes: 0, pictures: 0 };
  const styles = new Map<string, Style>();
  const sheets = workbook.sheets.map((sheet) => {
    counts.comments += sheet.extras.comments;
    counts.textBoxes += sheet.extras.textBoxes;
    counts.pictures += sheet.extras.pictures;
    for (const { cell } of cellsOf(sheet)) {
      if (cell.formula !== undefined) counts.formulas++;
      if (isCellError(cell.value)) counts.errorValues++;
      if (typeof cell.value === "string" && cell.value.length > MAX_TEXT) counts.longTexts++;
    }
    return bookSheet(sheet, sheetNames.get(sheet.name)!, workbook, styles);
  });
  const book: Book = { title: workbook.fileName, sheets: shown(sheets), names: [], parts: [] };
  const renamed = [...sheetNames].filter(([before, after]) => before !== after);
  return { bytes: writeXlsx(book), left: { ...counts, macros: workbook.hasMacros, renamed }, sheetNames };
}

/** Excel does not open a workbook in which every sheet is hidden. */
function shown(sheets: readonly BookSheet[]): readonly BookSheet[] {
  if (sheets.some(({ state }) => state === undefined)) return sheets;
  return sheets.map(({ state: _, ...sheet }, i) => (i === 0 ? sheet : sheets[i]!));
}

function bookSheet(
  sheet: Sheet,
  name: string,
  { date1904, format }: Pick<Workbook, "date1904" | "format">,
  styles: Map<string, Style>,
): BookSheet {
  const typed = (cell: Cell) => (keepsTypes(format) ? cell : asOpened(cell));
  const hiddenRows = new Set(sheet.hiddenRows);
  const widest = sheet.rows.reduce((most, { columns }) => Math.max(most, columns.at(-1) ?? 0), 0);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const rows = sheet.rows.map(({ row, columns, cells }): BookRow => ({
    row,
    ...(hiddenRows.has(row) ? { hidden: true } : {}),
    cells: columns.map((column, i) => bookCell(column, typed(cells[i]!), date1904, styles)),
  }));
  return {
    name,
    ...(sheet.state === "visible" ? {} : { state: sheet.state }),
    columns: Array.from(
      { length: Math.max(Math.min(widest + 1, 256), ...[...hiddenColumns].map((at) => at + 1)) },
      (_, column) => ({
        width: 14,
        ...(hiddenColumns.has(column) ? { hidden: true } : {}),
      }),
    ),
    rows,
    merges: sheet.merges.map(rangeAddress).filter((area) => area.includes(":")),
  };
}

/** Text that any Excel opens as this one number: "407000000", "1.013.000.000". "0123" and "1.126" stay what they are. */
function asOpened(cell: Cell): Cell {
  if (typeof cell.value !== "string") return cell;
  const isPlain = /^-?(?:0|[1-9]\d{0,14})$/.test(cell.value);
  if (!isPlain && !/^-?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3}){1,3}$/.test(cell.value)) return cell;
  const value = Number(cell.value.replace(/[.,]/g, ""));
  return { ...cell, value, ...(isPlain ? {} : { format: "#,##0" }) };
}

function bookCell(
  column: number,
  { value, format, font }: Cell,
  date1904: boolean,
  styles: Map<string, Style>,
): BookCell {
  const style = styleOf(format, font, styles);
  const dated = date1904 && typeof value === "number" && format !== undefined && isDateFormat(format);
  const plain = isCellError(value) ? value.error : dated ? (value as number) + DAYS_1904 : value;
  const fitting = typeof plain === "string" ? plain.slice(0, MAX_TEXT) : plain;
  return { column, ...(fitting === "" ? {} : { value: fitting }), ...(style ? { style } : {}) };
}

function styleOf(format: string | undefined, font: string | undefined, styles: Map<string, Style>): Style | undefined {
  if (format === undefined && font === undefined) return undefined;
  const key = `${format ?? ""}\n${font ?? ""}`;
  const known = styles.get(key);
  if (known) return known;
  const made = { ...(format === undefined ? {} : { format }), ...(font === undefined ? {} : { font: { name: font } }) };
  styles.set(key, made);
  return made;
}

/** Names as Excel takes them: at most 31 characters, none of []:*?/\, no apostrophe at the ends, all different. */
function namesFor(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  sheets.forEach(({ name }, i) => {
    const clean =
      name
        .replace(/[[\]:*?/\\]/g, " ")
        .replace(/^'+|'+$/g, "")
        .trim()
        .slice(0, 31) || `Trang ${i + 1}`;
    let free = clean;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${clean.slice(0, 31 - ` (${n})`.length)} (${n})`;
    taken.add(free.toLowerCase());
    names.set(name, free);
  });
  return names;
}

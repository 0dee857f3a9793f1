// Copies of a snapshot in other forms: decomposed text, our own .xlsx, and .xls, .ods, .xlsx as another program's
// library writes them. What a form cannot hold is said, never passed over silently.
import * as XLSX from "@e965/xlsx";
import { addressOf, rangeAddress } from "#engine/address.ts";
import type { Book, BookCell, Style } from "#engine/book.ts";
import { isCellError, type Cell, type Sheet, type Workbook } from "#engine/workbook.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";

/** Every text of the workbook in Unicode's decomposed form. */
export function decomposed(book: Workbook): Workbook {
  const cell = (one: Cell): Cell =>
    typeof one.value === "string" ? { ...one, value: one.value.normalize("NFD") } : one;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
    })),
  };
}

/** Why our writer cannot write the workbook as it is, or undefined. */
export function notWritable(book: Workbook): string | undefined {
  if (book.date1904) return "our writer counts days from 1900";
  for (const sheet of book.sheets)
    for (const { cells } of sheet.rows)
      for (const cell of cells) {
        if (isCellError(cell.value)) return "our writer writes no error values";
        if (cell.stored === false) return "our writer writes every formula with its result";
      }
  return undefined;
}

/** Written by our own writer, read by our own reader. */
export function throughOwnXlsx(book: Workbook): Workbook {
  return readWorkbookBytes(ownXlsxBytes(book), renamed(book, "xlsx"));
}

/** As our own writer writes it. */
export function ownXlsxBytes(book: Workbook): Uint8Array {
  return writeXlsx(ownBook(book));
}

/** The workbook's file name with another ending. */
export function renamed(book: Workbook, extension: string): string {
  return book.fileName.replace(/\.[a-z]+$/, `.${extension}`);
}

function ownBook(book: Workbook): Book {
  const styles = new Map<string, Style>();
  const styleOf = ({ format, font }: Cell): Style | undefined => {
    if (format === undefined && font === undefined) return undefined;
    const key = `${format}|${font}`;
    let style = styles.get(key);
    if (!style) styles.set(key, (style = { ...(format && { format }), ...(font && { font: { name: font } }) }));
    return style;
  };
  const sheetOf = (sheet: Sheet) => ({
    name: sheet.name,
    ...(sheet.state === "visible" ? {} : { state: sheet.state }),
    columns: Array.from({ length: Math.max(0, ...sheet.hiddenColumns.map((column) => column + 1)) }, (_, column) => ({
      width: 12,
      ...(sheet.hiddenColumns.includes(column) ? { hidden: true } : {}),
    })),
    merges: sheet.merges.map(rangeAddress),
    rows: sheet.rows.map(({ row, columns, cells }) => ({
      row,
      ...(sheet.hiddenRows.includes(row) ? { hidden: true } : {}),
      cells: cells.map((cell, i): BookCell => {
        const style = styleOf(cell);
        return {
          column: columns[i]!,
          value: cell.value as string | number | boolean,
          ...(cell.formula === undefined ? {} : { formula: cell.formula }),
          ...(style ? { style } : {}),
        };
      }),
    })),
  });
  return { title: book.fileName, sheets: book.sheets.map(sheetOf), names: [], parts: [] };
}

const ERRORS: Readonly<Record<string, number>> = {
  "#REF!": 0x17,
  "#N/A": 0x2a,
  "#DIV/0!": 7,
  "#VALUE!": 15,
  "#NAME?": 0x1d,
};

/** Written as `.xls`, `.ods` or `.xlsx` by @e965/xlsx, read by our readers. */
export function throughForeign(book: Workbook, extension: "xls" | "ods" | "xlsx"): Workbook {
  return readWorkbookBytes(foreignBytes(book, extension), renamed(book, extension));
}

/** As @e965/xlsx writes it: no fonts. */
export function foreignBytes(book: Workbook, extension: "xls" | "ods" | "xlsx"): Uint8Array {
  const made = XLSX.utils.book_new();
  for (const sheet of book.sheets) {
    const cells: XLSX.WorkSheet = {};
    let [bottom, right] = [0, 0];
    for (const { row, columns, cells: own } of sheet.rows)
      own.forEach((cell, i) => {
        bottom = Math.max(bottom, row);
        right = Math.max(right, columns[i]!);
        cells[addressOf(row, columns[i]!)] = foreignCell(cell);
      });
    cells["!ref"] = rangeAddress({ top: 0, left: 0, bottom, right });
    cells["!merges"] = sheet.merges.map(({ top, left, bottom: b, right: r }) => ({
      s: { r: top, c: left },
      e: { r: b, c: r },
    }));
    const rows: XLSX.RowInfo[] = [];
    for (const row of sheet.hiddenRows) rows[row] = { hidden: true };
    const columns: XLSX.ColInfo[] = [];
    for (const column of sheet.hiddenColumns) columns[column] = { hidden: true };
    if (rows.length > 0) cells["!rows"] = rows;
    if (columns.length > 0) cells["!cols"] = columns;
    XLSX.utils.book_append_sheet(made, cells, sheet.name);
  }
  made.Workbook = {
    WBProps: { date1904: book.date1904 },
    Sheets: book.sheets.map(({ name, state }) => ({
      name,
      Hidden: state === "visible" ? 0 : state === "hidden" ? 1 : 2,
    })),
  };
  const bytes = XLSX.write(made, { type: "array", bookType: extension === "xls" ? "biff8" : extension }) as ArrayBuffer;
  return new Uint8Array(bytes);
}

function foreignCell({ value, formula, format }: Cell): XLSX.CellObject {
  const more = { ...(formula === undefined ? {} : { f: formula }), ...(format === undefined ? {} : { z: format }) };
  if (isCellError(value)) return { t: "e", v: ERRORS[value.error] ?? 0x2a, w: value.error, ...more };
  if (typeof value === "number") return { t: "n", v: value, ...more };
  if (typeof value === "boolean") return { t: "b", v: value, ...more };
  return { t: "s", v: value, ...more };
}

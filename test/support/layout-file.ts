// Layout fixtures: a text file that holds a workbook as grids (grid.ts), some lines beginning with `!` for what a
// grid cannot say, and under a line of dashes the complete reading expected of it (reading-text.ts).
//   ! file: LHHN Kiên Giang 2024.xlsx       ! period: 2024-6T           ! date1904
//   ! hidden sheet: Tên                     ! hidden rows: Tên 5 6      ! hidden columns: Tên C D
//   ! font: Tên B5:C9 .VnTime               ! format: Tên C5:C9 #,##0   ! put: Tên XFD1048576 = x
//   ! skip xls: reason                      # a remark
//   ! skip libreoffice: reason              ! skip libreoffice xls: reason
// In cells `\n` is a line break and `\u00AD` the character of that number.
import { parseRange } from "#engine/address.ts";
import { parsePeriod } from "#engine/period.ts";
import type { Period } from "#engine/submission.ts";
import type { Cell, Sheet, Workbook } from "#engine/workbook.ts";
import { grid } from "./grid.ts";

export type Layout = {
  readonly book: Workbook;
  readonly period: Period;
  /** Why a copy of that format cannot hold this workbook. */
  readonly skip: Readonly<Record<string, string>>;
  /** Everything above the line of dashes, as it stands in the file. */
  readonly source: string;
  readonly expected: string;
};

const RULER = "----------";

/** Parses a layout file. Throws for a directive it does not know. */
export function layoutFrom(text: string): Layout {
  const at = text.indexOf(`\n${RULER}\n`);
  const source = at < 0 ? text : text.slice(0, at + 1);
  const expected = at < 0 ? "" : text.slice(at + RULER.length + 2).trimEnd();
  const lines = source.split("\n").map((line) => line.trim());
  const directives = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1).trim());
  let book = grid(lines.filter((line) => line.startsWith("|") || line.startsWith("[")).join("\n")).book;
  book = { ...book, sheets: book.sheets.map((sheet) => mapCells(sheet, () => true, unescaped)) };
  let period = "2024";
  const skip: Record<string, string> = {};
  for (const directive of directives) {
    const [, name = "", rest = ""] = /^([a-z0-9 ]+?)(?::\s*(.*))?$/.exec(directive) ?? [];
    if (name === "file") book = { ...book, fileName: rest };
    else if (name === "period") period = rest;
    else if (name === "date1904") book = { ...book, date1904: true };
    else if (name.startsWith("skip ")) skip[name.slice(5)] = rest;
    else book = applied(book, name, rest);
  }
  return { book, period: parsePeriod(period), skip, source, expected };
}

/** The file again, with another reading under it. */
export function withReading(layout: Layout, reading: string): string {
  return `${layout.source.trimEnd()}\n${RULER}\n${reading}\n`;
}

function applied(book: Workbook, name: string, rest: string): Workbook {
  const sheet = book.sheets.find((one) => rest === one.name || rest.startsWith(`${one.name} `)) ?? book.sheets[0]!;
  const words = rest.slice(rest.startsWith(sheet.name) ? sheet.name.length : 0).trim();
  const replace = (changed: Sheet): Workbook => ({
    ...book,
    sheets: book.sheets.map((one) => (one === sheet ? changed : one)),
  });
  const parts = words.split(/\s+/);
  switch (name) {
    case "hidden sheet":
      return replace({ ...sheet, state: "hidden" });
    case "hidden rows":
      return replace({ ...sheet, hiddenRows: parts.map((part) => Number(part) - 1) });
    case "hidden columns":
      return replace({ ...sheet, hiddenColumns: parts.map((part) => parseRange(`${part}1`)!.left) });
    case "font":
    case "format": {
      const range = parseRange(parts[0]!)!;
      const value = words.slice(parts[0]!.length).trim();
      const inside = (row: number, column: number) =>
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
      return replace(mapCells(sheet, inside, (cell) => ({ ...cell, [name]: value })));
    }
    case "put": {
      const place = parseRange(parts[0]!)!;
      const value = words.replace(/^\S+\s*=\s*/, "");
      return replace(withCell(sheet, place.top, place.left, { value: /^\d+$/.test(value) ? Number(value) : value }));
    }
    default:
      throw new Error(`no directive: ${name}`);
  }
}

function unescaped(cell: Cell): Cell {
  if (typeof cell.value !== "string") return cell;
  return {
    ...cell,
    value: cell.value
      .replace(/\\n/g, "\n")
      .replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  };
}

/** The sheet with some of its cells changed. */
export function mapCells(
  sheet: Sheet,
  where: (row: number, column: number) => boolean,
  change: (cell: Cell) => Cell,
): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, columns, cells }) => ({
      row,
      columns,
      cells: cells.map((cell, i) => (where(row, columns[i]!) ? change(cell) : cell)),
    })),
  };
}

function withCell(sheet: Sheet, row: number, column: number, cell: Cell): Sheet {
  const others = sheet.rows.filter((line) => line.row !== row);
  const line = sheet.rows.find((one) => one.row === row) ?? { row, columns: [], cells: [] };
  const placed = [...line.columns.map((at, i) => ({ at, cell: line.cells[i]! })), { at: column, cell }];
  placed.sort((a, b) => a.at - b.at);
  const rows = [...others, { row, columns: placed.map(({ at }) => at), cells: placed.map((one) => one.cell) }];
  return { ...sheet, rows: rows.sort((a, b) => a.row - b.row) };
}

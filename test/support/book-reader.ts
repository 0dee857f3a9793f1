// Reading a book by sheet, cell and defined name, as a test asks for them.
import { addressOf, parseAddress } from "#engine/address.ts";
import type { Book, BookCell, BookSheet } from "#engine/book.ts";

export function sheetOf(book: Book, name: string): BookSheet {
  return book.sheets.find((sheet) => sheet.name === name)!;
}

export function cellsOf(sheet: BookSheet): Map<string, BookCell> {
  return new Map(
    [...sheet.rows].flatMap(({ row, cells }) => cells.map((cell) => [addressOf(row, cell.column), cell] as const)),
  );
}

/** The cell a defined name of one cell stands for. */
export function named(book: Book, name: string): BookCell | undefined {
  const ref = book.names.find((candidate) => candidate.name === name)?.ref ?? "";
  const [, sheet = "", address = ""] = /^'(.*)'!(.*)$/.exec(ref) ?? [];
  return cellsOf(sheetOf(book, sheet)).get(address.replace(/\$/g, ""));
}

/** The values of a column, by its defined name. */
export function columnOf(book: Book, name: string): unknown[] {
  const ref = book.names.find((candidate) => candidate.name === name)?.ref ?? "";
  const [, sheet = "", first = "", last = ""] = /^'(.*)'!(.*):(.*)$/.exec(ref) ?? [];
  const [from, to] = [parseAddress(first)!, parseAddress(last)!];
  const cells = cellsOf(sheetOf(book, sheet));
  return Array.from(
    { length: to.row - from.row + 1 },
    (_, i) => cells.get(addressOf(from.row + i, from.column))?.value,
  );
}

export const texts = (sheet: BookSheet) => [...cellsOf(sheet).values()].map(({ value }) => String(value ?? ""));

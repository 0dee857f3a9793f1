// Puts the voting sheets into a consolidated workbook: in the place of its own Đề cử, which they hold in full, and into
// its list of sheets.
import type { Book, BookCell, BookRow, BookSheet, DefinedName } from "#engine/book.ts";
import { parseRange, rangeAddress } from "#engine/address.ts";
import { linkTo } from "#consolidate/book/sheet-frame.ts";
import { CONTENTS, NOMINEES } from "./sheets/sheet-names.ts";
import { ABOUT } from "./sheets/vote-sheets.ts";

/** The book with the sheets in the order given, their names and their data part. */
export function appendSheets(
  book: Book,
  sheets: readonly BookSheet[],
  names: readonly DefinedName[],
  parts: Book["parts"] = [],
): Book {
  const added = new Set(sheets.map(({ name }) => name));
  const at = book.sheets.findIndex(({ name }) => name === NOMINEES);
  const rest = book.sheets.filter(({ name }) => !added.has(name));
  const before = at < 0 ? rest.length : book.sheets.slice(0, at).filter(({ name }) => !added.has(name)).length;
  const merged = [...rest.slice(0, before), ...sheets, ...rest.slice(before)];
  return {
    ...book,
    sheets: merged.map((sheet) => (sheet.name === CONTENTS ? listed(sheet, sheets) : sheet)),
    names: [...book.names, ...names],
    parts: [...book.parts, ...parts],
  };
}

/** Mục lục with a line more for each sheet it does not list yet, below the last of its list. */
function listed(contents: BookSheet, sheets: readonly BookSheet[]): BookSheet {
  const rows = [...contents.rows];
  const links = rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) =>
      cell.link !== undefined && cell.link === linkTo(String(cell.value)) ? [{ row, cell }] : [],
    ),
  );
  const last = links.at(-1);
  if (!last) return contents;
  const known = new Set(links.map(({ cell }) => String(cell.value)));
  const about = rows
    .find(({ row }) => row === last.row)
    ?.cells.find(({ column }) => column === last.cell.column + 1)?.style;
  const missing = sheets.filter(({ name }) => !known.has(name));
  const lines = new Map(
    missing.map(({ name }, i) => [
      last.row + 1 + i,
      [
        { ...last.cell, value: name, link: linkTo(name) },
        { column: last.cell.column + 1, value: ABOUT[name] ?? name, ...(about ? { style: about } : {}) },
      ] satisfies BookCell[],
    ]),
  );
  const { print } = contents;
  return {
    ...contents,
    rows: withLines(rows, lines),
    ...(print?.area === undefined
      ? {}
      : { print: { ...print, area: lowered(print.area, last.cell.column, last.row + missing.length) } }),
  };
}

function withLines(rows: readonly BookRow[], lines: ReadonlyMap<number, readonly BookCell[]>): BookRow[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const [row, cells] of lines) {
    const own = byRow.get(row);
    byRow.set(row, own ? { ...own, cells: [...own.cells, ...cells] } : { row, height: 18, cells });
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

/** The print area whose part with that column reaches down to the row. */
function lowered(area: string, column: number, bottom: number): string {
  return area
    .split(" ")
    .map((part) => {
      const range = parseRange(part);
      if (!range || column < range.left || column > range.right || range.bottom >= bottom) return part;
      return rangeAddress({ ...range, bottom });
    })
    .join(" ");
}

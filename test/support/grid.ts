// Grids: what one would type into Excel, as text. `9,5` number · `1.250.000` number · `15/03/2024` date ·
// `25%` percentage · `'9,5` text · `=SUM(B2:B4)→12` formula with its stored result (without the arrow: none stored) ·
// `2{ tỷ}` number whose format adds the word · `#REF!` error · empty = blank · `␠` a no-break space · `<` merged with the cell to the left · `^` with the one
// above · `«…»` this cell is expected to be pointed at (once per finding) · a line `[Name]` starts another sheet.
import { addressOf } from "#engine/address.ts";
import type { Cell, CellRef, Range, Sheet, Workbook } from "#engine/workbook.ts";

export type Grid = { readonly book: Workbook; readonly marks: readonly CellRef[] };
const sheetName = "Biểu 01";

/** Parses a grid. Throws when a line is no grid line. */
export function grid(text: string, fileName = "vi-du.xlsx"): Grid {
  const marks: CellRef[] = [];
  const sheets: Sheet[] = [];
  let name = sheetName;
  let lines: string[] = [];
  const close = () => lines.length > 0 && sheets.push(sheetFrom(name, lines, marks));
  for (const line of text
    .split("\n")
    .map((raw) => raw.trim())
    .filter((raw) => raw !== "")) {
    const title = /^\[(.+)\]$/.exec(line);
    if (title) {
      close();
      [name, lines] = [title[1]!, []];
    } else if (/^\|.*\|$/.test(line)) lines.push(line);
    else throw new Error(`no grid line: ${line}`);
  }
  close();
  const book: Workbook = {
    fileName,
    format: "xlsx",
    date1904: false,
    sheets,
    hasMacros: false,
    externalLinks: 0,
    ownParts: [],
    notes: [],
  };
  return { book, marks };
}

function sheetFrom(name: string, lines: readonly string[], marks: CellRef[]): Sheet {
  const merges = new Map<string, Range>();
  const rows = lines.map((line, row) => {
    const columns: number[] = [];
    const cells: Cell[] = [];
    line
      .slice(1, -1)
      .split("|")
      .forEach((raw, column) => {
        let typed = raw.trim();
        while (/^«.*»$/s.test(typed)) {
          marks.push({ sheet: name, row, column });
          typed = typed.slice(1, -1).trim();
        }
        if (typed === "<" || typed === "^") return extendMerge(merges, row, column, typed);
        const cell = cellFrom(typed);
        if (!cell) return;
        columns.push(column);
        cells.push(cell);
      });
    return { row, columns, cells };
  });
  return {
    name,
    state: "visible",
    rows: rows.filter((row) => row.columns.length > 0),
    merges: [...new Set(merges.values())],
    hiddenRows: [],
    hiddenColumns: [],
    extras: { comments: 0, textBoxes: 0, pictures: 0 },
  };
}

function extendMerge(merges: Map<string, Range>, row: number, column: number, way: "<" | "^"): void {
  const from = way === "<" ? addressOf(row, column - 1) : addressOf(row - 1, column);
  const [top, left] = way === "<" ? [row, column - 1] : [row - 1, column];
  const known = merges.get(from) ?? { top, left, bottom: top, right: left };
  const grown = { ...known, bottom: Math.max(known.bottom, row), right: Math.max(known.right, column) };
  for (const [address, range] of merges) if (range === known) merges.set(address, grown);
  merges.set(from, grown).set(addressOf(row, column), grown);
}

function cellFrom(typed: string): Cell | undefined {
  if (typed === "") return undefined;
  if (typed.startsWith("'")) return { value: typed.slice(1).replace(/␠/g, "\u00a0") };
  if (typed.startsWith("=")) {
    const [formula = "", result] = typed.slice(1).split("→");
    return result === undefined
      ? { value: "", formula: formula.trim(), stored: false }
      : { ...(cellFrom(result.trim()) ?? { value: "" }), formula: formula.trim() };
  }
  if (/^#[A-Z/0!?]+$/.test(typed)) return { value: { error: typed } };
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(typed);
  if (date) return { value: serialOf(Number(date[3]), Number(date[2]), Number(date[1])), format: "dd/mm/yyyy" };
  const worded = /^([\d.,]+)\{([^}]+)\}$/.exec(typed);
  if (worded) return { ...cellFrom(worded[1]!)!, format: `#,##0.###"${worded[2]}"` };
  const number = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(%?)$/.exec(typed);
  if (number) {
    const value = Number(typed.replace(/[.%]/g, "").replace(",", "."));
    return number[1] ? { value: Number((value / 100).toPrecision(12)), format: "0%" } : { value };
  }
  return { value: typed.replace(/␠/g, "\u00a0") };
}

/** Excel's day number (1900 system) of a day after February 1900. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** A one-line picture of each cell, to compare books: `B2 9.5`. */
export function cellTexts(book: Workbook): string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, columns, cells }) =>
      columns.map(
        (column, i) =>
          `${sheet.name} ${addressOf(row, column)} ${JSON.stringify(cells[i]!.formula ?? cells[i]!.value)}`,
      ),
    ),
  );
}

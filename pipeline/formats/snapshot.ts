// Building the snapshot: every reader hands its cells to a SheetBuilder, so that order, sharing and limits are the
// same whatever the format.
import type { Cell, CellValue, Range, Sheet, SheetExtras, SheetState, SparseRow, Struck } from "#engine/workbook.ts";
import type { Limits } from "./read-workbook.ts";
import { damaged, refuse } from "./refuse.ts";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const NO_EXTRAS: SheetExtras = { comments: 0, textBoxes: 0, pictures: 0 };

/** What is left of the limits that hold for a workbook as a whole. */
export type Allowance = { cells: number; merges: number; sheets: number };

export function allowanceOf(limits: Limits): Allowance {
  return { cells: limits.cells, merges: limits.merges, sheets: limits.sheets };
}

/**
 * A cell with the members it needs and no others, always in the same order, so that equal cells compare equal and the
 * engine's loops meet few shapes of object.
 */
export function makeCell(
  value: CellValue,
  formula: string | undefined,
  stored: boolean,
  format: string | undefined,
  font: string | undefined,
  struck?: Struck,
): Cell {
  if (struck !== undefined) return { ...makeCell(value, formula, stored, format, font), struck };
  if (formula === undefined) {
    if (font === undefined) return format === undefined ? { value } : { value, format };
    return format === undefined ? { value, font } : { value, format, font };
  }
  if (font === undefined && stored) return format === undefined ? { value, formula } : { value, formula, format };
  return {
    value,
    formula,
    ...(stored ? {} : { stored: false as const }),
    ...(format === undefined ? {} : { format }),
    ...(font === undefined ? {} : { font }),
  };
}

/** Where a cell stands in the builder (not on the sheet). */
export type PlacedCell = { readonly row: number; readonly index: number };

type OpenRow = { readonly row: number; columns: number[]; cells: Cell[] };

export class SheetBuilder {
  readonly #allowance: Allowance;
  readonly #rows: OpenRow[] = [];
  readonly #merges: Range[] = [];
  readonly #usedColumns = new Uint8Array(LAST_COLUMN + 1);
  #current: OpenRow = { row: -1, columns: [], cells: [] };
  #lastColumn = -1;
  #widest = -1;
  #ordered = true;
  /** Cells that came twice; the last one counts, as in the libraries that accept such files. */
  duplicates = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Takes one non-empty cell. Throws UnreadableWorkbook outside the sheet or past the limits. */
  put(row: number, column: number, cell: Cell): void {
    if (row !== this.#current.row) {
      if (!(row >= 0 && row <= LAST_ROW)) damaged("a cell outside the sheet");
      if (row < this.#current.row) this.#ordered = false;
      this.#current = { row, columns: [], cells: [] };
      this.#rows.push(this.#current);
      this.#lastColumn = -1;
    }
    if (column <= this.#lastColumn) this.#ordered = false;
    if (!(column >= 0 && column <= LAST_COLUMN)) damaged("a cell outside the sheet");
    this.#lastColumn = column;
    this.#current.columns.push(column);
    this.#current.cells.push(cell);
    this.#usedColumns[column] = 1;
    if (column > this.#widest) this.#widest = column;
    if (--this.#allowance.cells < 0) refuse("too-large", "too many cells");
  }

  /** A handle on the cell put last, for readers that learn more of a cell later. */
  lastPut(): PlacedCell {
    return { row: this.#rows.length - 1, index: this.#current.cells.length - 1 };
  }

  amend(placed: PlacedCell, change: (cell: Cell) => Cell): void {
    const { cells } = this.#rows[placed.row]!;
    cells[placed.index] = change(cells[placed.index]!);
  }

  /** Takes one merged area; a single cell is none. */
  merge(range: Range): void {
    if (range.top === range.bottom && range.left === range.right) return;
    if (range.bottom > LAST_ROW || range.right > LAST_COLUMN) damaged("a merged area outside the sheet");
    if (--this.#allowance.merges < 0) refuse("too-large", "too many merged areas");
    this.#merges.push(range);
  }

  /** The finished sheet. Hidden rows and columns are kept where they have content. */
  finish(
    name: string,
    state: SheetState,
    isHiddenRow: (row: number) => boolean,
    isHiddenColumn: (column: number) => boolean,
    extras: SheetExtras,
  ): Sheet {
    if (--this.#allowance.sheets < 0) refuse("too-large", "too many sheets");
    const rows = this.#ordered ? this.#rows : this.#sorted();
    const hiddenColumns: number[] = [];
    for (let column = 0; column <= this.#widest; column++)
      if (this.#usedColumns[column] !== 0 && isHiddenColumn(column)) hiddenColumns.push(column);
    return {
      name,
      state,
      rows: shareColumns(rows),
      merges: this.#merges,
      hiddenRows: rows.filter(({ row }) => isHiddenRow(row)).map(({ row }) => row),
      hiddenColumns,
      extras,
    };
  }

  #sorted(): OpenRow[] {
    const rows = new Map<number, Map<number, Cell>>();
    for (const { row, columns, cells } of this.#rows) {
      let cellsByColumn = rows.get(row);
      if (!cellsByColumn) rows.set(row, (cellsByColumn = new Map()));
      for (let i = 0; i < columns.length; i++) {
        if (cellsByColumn.has(columns[i]!)) this.duplicates++;
        cellsByColumn.set(columns[i]!, cells[i]!);
      }
    }
    return [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, byColumn]) => {
        const columns = [...byColumn.keys()].sort((a, b) => a - b);
        return { row, columns, cells: columns.map((column) => byColumn.get(column)!) };
      });
  }
}

/** Rows of a table mostly fill the same columns; they then share one list of them. */
function shareColumns(rows: readonly OpenRow[]): readonly SparseRow<Cell>[] {
  let before: readonly number[] = [];
  for (const row of rows) {
    const { columns } = row;
    let same = columns.length === before.length;
    for (let i = 0; same && i < columns.length; i++) same = columns[i] === before[i];
    if (same) row.columns = before as number[];
    else before = columns;
  }
  return rows;
}

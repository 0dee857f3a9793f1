// One worksheet of the model: sparse cells, merged areas, hidden rows and columns, protection, conditional formats.
import type { SheetState } from "#engine/workbook.ts";
import { bounding, holds, intersect, oneCell, turnArea, WHOLE, type Area } from "./area.ts";
import { EMPTY, isBlank, isUnformatted, PLAIN, type Cell, type CellStyle } from "./cell.ts";

export type ConditionalFormat = {
  readonly id: string;
  areas: readonly Area[];
  readonly type: string;
  formula: string;
  fill?: string;
  fontColor?: string;
  priority: number;
  stopIfTrue: boolean;
  /** Its number in the file it came from; none for one that was added since. */
  readonly origin?: number;
};

export class Sheet {
  readonly id: string;
  name: string;
  state: SheetState;
  tabColor = "";
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** What the protected sheet still allows; undefined when it is not protected. */
  protection: { readonly allowFormatCells: boolean; readonly allowFormatRows: boolean } | undefined;
  conditionalFormats: ConditionalFormat[] = [];
  readonly #rows = new Map<number, Map<number, Cell>>();
  #formulas = 0;

  constructor(id: string, name: string, state: SheetState = "visible") {
    this.id = id;
    this.name = name;
    this.state = state;
  }

  cell(row: number, column: number): Cell {
    return this.#rows.get(row)?.get(column) ?? EMPTY;
  }

  /** Puts a cell as it is, unasked; an empty one without a style is forgotten. */
  put(row: number, column: number, cell: Cell): void {
    let cells = this.#rows.get(row);
    this.#formulas += Number(cell.formula !== undefined) - Number(cells?.get(column)?.formula !== undefined);
    if (isBlank(cell) && isUnformatted(cell)) {
      cells?.delete(column);
      if (cells?.size === 0) this.#rows.delete(row);
      return;
    }
    if (!cells) this.#rows.set(row, (cells = new Map()));
    cells.set(column, cell);
  }

  style(row: number, column: number): CellStyle {
    return this.#rows.get(row)?.get(column)?.style ?? PLAIN;
  }

  /** The merged area that holds a place. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => holds(area, row, column));
  }

  /** Whether the place is covered by a merged cell that stands elsewhere. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  *cells(within: Area = WHOLE): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, cells] of [...this.#rows].sort(([a], [b]) => a - b)) {
      if (row < within.top || row > within.bottom) continue;
      for (const [column, cell] of [...cells].sort(([a], [b]) => a - b))
        if (column >= within.left && column <= within.right) yield { row, column, cell };
    }
  }

  /** The cells that hold formulas. */
  *formulas(): Generator<{ row: number; column: number; text: string }> {
    if (this.#formulas === 0) return;
    for (const { row, column, cell } of this.cells())
      if (cell.formula !== undefined) yield { row, column, text: cell.formula };
  }

  /** The smallest area with everything on it; formatted blanks and merges count unless only values do. */
  usedArea(valuesOnly: boolean, within: Area = WHOLE): Area | undefined {
    let area: Area | undefined;
    const take = (one: Area | undefined): void => {
      if (one) area = area ? bounding(area, one) : one;
    };
    for (const [row, cells] of this.#rows) {
      if (row < within.top || row > within.bottom) continue;
      for (const [column, cell] of cells)
        if (holds(within, row, column) && !(valuesOnly && isBlank(cell))) take(oneCell(row, column));
    }
    if (!valuesOnly) for (const merge of this.merges) take(intersect(merge, within));
    return area;
  }

  /** Moves everything from a row on down by `count` rows, or up when it is negative (the rows between are lost). */
  shiftRows(from: number, count: number): void {
    const moved = [...this.#rows].filter(([row]) => row >= from);
    for (const [row] of moved) this.#rows.delete(row);
    for (const [row, cells] of moved) if (row >= from - Math.min(count, 0)) this.#rows.set(row + count, cells);
    const hidden = [...this.hiddenRows].filter((row) => row >= from);
    for (const row of hidden) this.hiddenRows.delete(row);
    for (const row of hidden) if (row >= from - Math.min(count, 0)) this.hiddenRows.add(row + count);
    this.#moveAreas((area) => shiftedDown(area, from, count));
  }

  #moveAreas(move: (area: Area) => Area[]): void {
    this.merges = this.merges.flatMap(move);
    for (const format of this.conditionalFormats) format.areas = format.areas.flatMap(move);
    this.conditionalFormats = this.conditionalFormats.filter(({ areas }) => areas.length > 0);
  }

  /** The same for columns. */
  shiftColumns(from: number, count: number): void {
    for (const [row, cells] of this.#rows) {
      const moved = [...cells].filter(([column]) => column >= from);
      for (const [column] of moved) cells.delete(column);
      for (const [column, cell] of moved) if (column >= from - Math.min(count, 0)) cells.set(column + count, cell);
      if (cells.size === 0) this.#rows.delete(row);
    }
    const hidden = [...this.hiddenColumns].filter((column) => column >= from);
    for (const column of hidden) this.hiddenColumns.delete(column);
    for (const column of hidden) if (column >= from - Math.min(count, 0)) this.hiddenColumns.add(column + count);
    this.#moveAreas((area) => shiftedDown(turnArea(area), from, count).map(turnArea));
  }
}

/** An area after rows were put in before `from` (or taken out from there on); nothing when all of it went. */
export function shiftedDown(area: Area, from: number, count: number): Area[] {
  const moved = (row: number): number => (row < from ? row : Math.max(row + count, from));
  if (count < 0 && area.top >= from && area.bottom < from - count) return [];
  const gone = from - Math.min(count, 0);
  const bottom = count < 0 && area.bottom >= from && area.bottom < gone ? from - 1 : moved(area.bottom);
  return [{ ...area, top: moved(area.top), bottom }];
}

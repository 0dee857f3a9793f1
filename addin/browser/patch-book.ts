// The snapshot of an open workbook, kept in step with it: blocks read again take the place of what stood there.
import type { Cell, Range, Sheet, SparseRow, Workbook } from "#engine/workbook.ts";
import { findRow } from "#engine/workbook.ts";
import type { Block, SheetOutline } from "./block.ts";
import { cellFromExcel, valueFrom, withValue } from "./cell-from-excel.ts";

/** A copy with the blocks in place; sheets that no block touches stay the same objects. */
export function patchBook(book: Workbook, blocks: readonly Block[]): Workbook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const own = blocks.filter((block) => block.sheet === sheet.name);
      return own.reduce(patchSheet, sheet);
    }),
  };
}

/** A workbook made of nothing but blocks. */
export function bookFromBlocks(
  about: Omit<Workbook, "sheets">,
  outlines: readonly SheetOutline[],
  blocks: readonly Block[],
): Workbook {
  const extras = { comments: 0, textBoxes: 0, pictures: 0 };
  const book = patchBook({ ...about, sheets: outlines.map((outline) => ({ ...outline, rows: [], extras })) }, blocks);
  return { ...book, sheets: book.sheets.map(withHiddenContent) };
}

// Rows and columns count as hidden only where they have content.
function withHiddenContent(sheet: Sheet): Sheet {
  const columns = new Set(sheet.rows.flatMap(({ columns: own }) => own));
  return {
    ...sheet,
    hiddenRows: sheet.hiddenRows.filter((row) => findRow(sheet.rows, row) >= 0),
    hiddenColumns: sheet.hiddenColumns.filter((column) => columns.has(column)),
  };
}

function patchSheet(sheet: Sheet, block: Block): Sheet {
  const area = areaOf(block);
  const rows: SparseRow<Cell>[] = [];
  let changed = false;
  const take = (before: SparseRow<Cell> | undefined, row: number) => {
    const after = patchRow(before, row, block, area);
    if (after !== before) changed = true;
    if (after) rows.push(after);
  };
  let at = 0;
  while (at < sheet.rows.length && sheet.rows[at]!.row < area.top) rows.push(sheet.rows[at++]!);
  const filled = block.top + block.values.length - 1;
  for (let row = area.top; row <= filled; row++) {
    const line = sheet.rows[at];
    take(line?.row === row ? sheet.rows[at++] : undefined, row);
  }
  while (at < sheet.rows.length && sheet.rows[at]!.row <= area.bottom) {
    const line = sheet.rows[at++]!;
    take(line, line.row);
  }
  while (at < sheet.rows.length) rows.push(sheet.rows[at++]!);
  return changed ? { ...sheet, rows } : sheet;
}

function areaOf({ top, left, values, whole }: Block): Range {
  return whole ?? { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 0) - 1 };
}

/** The row after the block; the same object where nothing differs, undefined where nothing is left. */
function patchRow(
  before: SparseRow<Cell> | undefined,
  row: number,
  block: Block,
  area: Range,
): SparseRow<Cell> | undefined {
  const columns: number[] = [];
  const cells: Cell[] = [];
  let changed = false;
  const put = (column: number, cell: Cell | undefined, old: Cell | undefined) => {
    if (cell === undefined ? old !== undefined : !isSameCell(cell, old)) changed = true;
    if (cell === undefined) return;
    columns.push(column);
    cells.push(old && isSameCell(cell, old) ? old : cell);
  };
  const old = before?.columns ?? [];
  let i = 0;
  for (; i < old.length && old[i]! < area.left; i++) put(old[i]!, before!.cells[i], before!.cells[i]);
  const line = row - block.top;
  const last = block.left + (block.values[line]?.length ?? 0) - 1;
  for (let column = area.left; column <= last; column++) {
    const stood = old[i] === column ? before!.cells[i++] : undefined;
    put(column, column < block.left ? undefined : cellOf(block, line, column - block.left, stood), stood);
  }
  for (; i < old.length && old[i]! <= area.right; i++) put(old[i]!, undefined, before!.cells[i]);
  for (; i < old.length; i++) put(old[i]!, before!.cells[i], before!.cells[i]);
  if (!changed) return before;
  return columns.length === 0 ? undefined : { row, columns, cells };
}

function cellOf({ values, formulas, formats, types }: Block, line: number, index: number, before: Cell | undefined) {
  const value = values[line]![index];
  if (formulas)
    return cellFromExcel(value, formulas[line]![index], formats?.[line]?.[index], types?.[line]?.[index], before);
  if (before && sameValue(before.value, valueFrom(value, undefined))) return before;
  return withValue(before, value);
}

function isSameCell(a: Cell, b: Cell | undefined): boolean {
  return (
    a === b ||
    (b !== undefined &&
      sameValue(a.value, b.value) &&
      a.formula === b.formula &&
      a.format === b.format &&
      a.font === b.font &&
      a.stored === b.stored)
  );
}

function sameValue(a: Cell["value"], b: Cell["value"]): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a.error === b.error);
}

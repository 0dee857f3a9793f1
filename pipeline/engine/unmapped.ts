// The cells nothing reads, gathered into blocks that a person can look at: every one of them belongs to exactly one
// block or loose column, so that each is covered by a finding.
import { cellsOfLoose, placeKey, type RuleContext } from "./rule-context.ts";
import type { SheetScope } from "./sheet-scope.ts";
import { cellAt, type CellRef, type Range } from "./workbook.ts";

export type UnmappedBlock = {
  readonly range: Range;
  readonly cells: readonly CellRef[];
  readonly stray: boolean;
  /** It holds a number among the lines of a table. */
  readonly counts: boolean;
};
/** Rows of a table that do not count; `outside`: the words that say so, absent where they are struck through. */
export type AsideBlock = { readonly range: Range; readonly cells: readonly CellRef[]; readonly outside?: string };

const sameBlock = 2;
const strayRows = 20;
const strayColumns = 10;

/**
 * The unmapped cells of a sheet outside loose columns, unsure tables and rows set aside, as blocks in reading order. On a sheet
 * without any recognised table everything is one block. A stray is a lone cell far from anything else.
 */
export function unmappedBlocks({ sheet, tables, open, unmapped }: SheetScope): readonly UnmappedBlock[] {
  const covered = new Set(tables.flatMap((table) => table.loose.flatMap(cellsOfLoose)).map(placeKey));
  const cells = unmapped.filter((at) => !covered.has(placeKey(at)) && !open.some((range) => isIn(range, at)));
  if (cells.length === 0) return [];
  if (tables.length === 0) return [{ ...blockOf(cells), stray: false, counts: false }];
  const areas = tables.flatMap(({ aside }) => aside ?? []);
  const blocks: CellRef[][] = [];
  for (const at of cells) {
    if (areas.some(({ range }) => isIn(range, at))) continue;
    const block = blocks.at(-1);
    if (block && at.row - block.at(-1)!.row <= sameBlock) block.push(at);
    else blocks.push([at]);
  }
  const counts = (at: CellRef) =>
    typeof cellAt(sheet, at.row, at.column)?.value === "number" && tables.some(({ range }) => isIn(range, at));
  return blocks.map((block) => ({
    ...blockOf(block),
    stray: block.length === 1 && tables.every((table) => isFar(table.range, block[0]!)),
    counts: block.some(counts),
  }));
}

/** The unmapped cells of a sheet's tables that their rows put outside this year's results, in reading order. */
export function asideBlocks({ tables, unmapped }: SheetScope): readonly AsideBlock[] {
  return tables
    .flatMap(({ aside }) => aside ?? [])
    .flatMap(({ text, range }): AsideBlock[] => {
      const cells = unmapped.filter((at) => isIn(range, at));
      if (cells.length === 0) return [];
      return [{ ...blockOf(cells), ...(text === undefined ? {} : { outside: text }) }];
    })
    .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

/** Unmapped cells within an area. */
export function unmappedWithin(context: RuleContext, sheet: string, range: Range): readonly CellRef[] {
  return context.ledger.unmapped.filter((at) => at.sheet === sheet && isIn(range, at));
}

function blockOf(cells: readonly CellRef[]): { readonly range: Range; readonly cells: readonly CellRef[] } {
  const range = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    range.top = Math.min(range.top, row);
    range.bottom = Math.max(range.bottom, row);
    range.left = Math.min(range.left, column);
    range.right = Math.max(range.right, column);
  }
  return { range, cells };
}

function isIn({ top, left, bottom, right }: Range, { row, column }: CellRef): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function isFar({ top, left, bottom, right }: Range, { row, column }: CellRef): boolean {
  return (
    row - bottom >= strayRows ||
    top - row >= strayRows ||
    column - right >= strayColumns ||
    left - column >= strayColumns
  );
}

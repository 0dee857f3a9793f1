// Areas of the open workbook as blocks: each no larger than Excel will hand over at once, smaller ones together in one
// answer, and halved where an answer is refused as too large.
import { looksLikeError } from "../browser/cell-from-excel.ts";
import type { Area, Block } from "../browser/block.ts";
import { rangeAddress } from "#engine/address.ts";
import { hostFault } from "./host-fault.ts";
import type { RunExcel, RunOptions } from "./run-excel.ts";

/** `values` reads nothing but values: results of formulas. */
export type AreaToRead = Area & { readonly values?: boolean };

/** Cells asked for at once. Five megabytes are the most that Excel on the web answers with. */
const CELLS = 10_000;

/** Reads areas in order and hands each block over as it comes, so that none of them waits in memory. */
export async function readAreas(
  run: RunExcel,
  areas: readonly AreaToRead[],
  take: (block: Block) => Promise<unknown>,
  options: RunOptions = {},
): Promise<void> {
  for (const group of grouped(areas.flatMap((area) => pieces(area, CELLS)))) await readGroup(run, group, take, options);
}

async function readGroup(
  run: RunExcel,
  group: readonly AreaToRead[],
  take: (block: Block) => Promise<unknown>,
  options: RunOptions,
): Promise<void> {
  let blocks: Block[];
  try {
    blocks = await run((context) => readTogether(context, group), options);
  } catch (cause) {
    const fault = hostFault(cause);
    const smaller = group.flatMap((area) => pieces(area, Math.ceil(cellsOf(area) / 2)));
    if (fault.kind !== "too-large" || (smaller.length === group.length && group.length === 1)) throw fault;
    // One by one from here on: it was their sum that did not fit, or each of them.
    const apart = group.length > 1 ? group : smaller;
    for (const area of apart) await readGroup(run, [area], take, options);
    return;
  }
  for (const block of blocks) await take(block);
}

async function readTogether(context: Excel.RequestContext, group: readonly AreaToRead[]): Promise<Block[]> {
  const ranges = group.map((area) => {
    const range = context.workbook.worksheets.getItem(area.sheet).getRange(rangeAddress(area));
    range.load(area.values ? "values" : "values,formulas,numberFormat");
    return range;
  });
  await context.sync();
  // A text such as "#N/A" is told from an error only where one is there to be told.
  const doubtful = ranges.filter(
    (range, index) => !group[index]!.values && range.values.some((row) => row.some(looksLikeError)),
  );
  for (const range of doubtful) range.load("valueTypes");
  if (doubtful.length > 0) await context.sync();
  return ranges.map((range, index) => {
    const { sheet, top, left, values } = group[index]!;
    return {
      sheet,
      top,
      left,
      values: range.values,
      ...(values ? {} : { formulas: range.formulas, formats: range.numberFormat }),
      ...(doubtful.includes(range) ? { types: range.valueTypes } : {}),
    };
  });
}

/** Areas of at most so many cells (one row at the least), row by row. */
export function pieces(area: AreaToRead, most: number): AreaToRead[] {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(most / width));
  const parts: AreaToRead[] = [];
  for (let top = area.top; top <= area.bottom; top += height)
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  return parts;
}

function grouped(areas: readonly AreaToRead[]): AreaToRead[][] {
  const groups: AreaToRead[][] = [];
  let room = 0;
  for (const area of areas) {
    const cells = cellsOf(area);
    if (cells > room) {
      groups.push([]);
      room = CELLS;
    }
    groups.at(-1)!.push(area);
    room -= cells;
  }
  return groups;
}

function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

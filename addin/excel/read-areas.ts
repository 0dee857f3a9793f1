// Areas of the open workbook as blocks: each no larger than Excel will hand over at once, smaller ones together in one
// answer, and halved where an answer is refused as too large.
import { looksLikeError } from "../browser/cell-from-excel.ts";
import type { Block } from "../browser/block.ts";
import { rangeAddress } from "#engine/address.ts";
import { cellsOf, pieces, type AreaToRead } from "./areas.ts";
import type { Caps } from "./caps.ts";
import { hostFault } from "./host-fault.ts";
import type { RunExcel, RunOptions } from "./run-excel.ts";

/** Cells asked for at once. Five megabytes are the most that Excel on the web answers with. */
const CELLS = 10_000;

/** Reads areas in order and hands each block over as it comes, so that none of them waits in memory. */
export async function readAreas(
  run: RunExcel,
  caps: Caps,
  areas: readonly AreaToRead[],
  take: (block: Block) => Promise<unknown>,
  options: RunOptions = {},
): Promise<void> {
  for (const group of grouped(areas.flatMap((area) => pieces(area, CELLS))))
    await readGroup(run, caps, group, take, options);
}

async function readGroup(
  run: RunExcel,
  caps: Caps,
  group: readonly AreaToRead[],
  take: (block: Block) => Promise<unknown>,
  options: RunOptions,
): Promise<void> {
  let blocks: Block[];
  try {
    blocks = await run((context) => readTogether(context, group, caps), options);
  } catch (cause) {
    const fault = hostFault(cause);
    const smaller = group.flatMap((area) => pieces(area, Math.ceil(cellsOf(area) / 2)));
    if (fault.kind !== "too-large" || (smaller.length === group.length && group.length === 1)) throw fault;
    // One by one from here on: it was their sum that did not fit, or each of them.
    const apart = group.length > 1 ? group : smaller;
    for (const area of apart) await readGroup(run, caps, [area], take, options);
    return;
  }
  for (const block of blocks) await take(block);
}

async function readTogether(context: Excel.RequestContext, group: readonly AreaToRead[], caps: Caps): Promise<Block[]> {
  const asked = group.map((area) => {
    const range = context.workbook.worksheets.getItem(area.sheet).getRange(rangeAddress(area));
    range.load(area.values ? "values" : "values,formulas,numberFormat,format/font/name");
    return { area, range };
  });
  await context.sync();
  const full = asked.filter(({ area }) => !area.values);
  // A text such as "#N/A" is told from an error only where one is there to be told.
  const doubtful = full.filter(({ range }) => range.values.some((row) => row.some(looksLikeError)));
  for (const { range } of doubtful) range.load("valueTypes");
  // One name for all cells, or none where they differ.
  const mixed = caps.watchBook ? full.filter(({ range }) => !range.format.font.name) : [];
  const fonts = new Map(
    mixed.map(({ range }) => [range, range.getCellProperties({ format: { font: { name: true } } })] as const),
  );
  if (doubtful.length + mixed.length > 0) await context.sync();
  return asked.map(({ area, range }) => {
    const { sheet, top, left, values } = area;
    if (values) return { sheet, top, left, values: range.values };
    const one = range.format.font.name as string | null;
    const each = fonts.get(range)?.value.map((row) => row.map((cell) => cell.format?.font?.name ?? ""));
    return {
      sheet,
      top,
      left,
      values: range.values,
      formulas: range.formulas,
      formats: range.numberFormat,
      ...(doubtful.some((other) => other.range === range) ? { types: range.valueTypes } : {}),
      ...(one ? { fonts: one } : each ? { fonts: each } : {}),
    };
  });
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

// Bringing the worker's snapshot in step with the open workbook after an edit: the areas touched are read again, and the
// results of all formulas, which change without being touched.
import { columnIndex, parseRange } from "#engine/address.ts";
import type { Range } from "#engine/workbook.ts";
import type { Area } from "../browser/block.ts";
import type { FileShown } from "../browser/shown.ts";
import type { DoWork } from "../browser/work.ts";
import type { Caps } from "./caps.ts";
import { readAreas } from "./read-areas.ts";
import type { RunExcel, RunOptions } from "./run-excel.ts";
import { usedAreas } from "./sheet-list.ts";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

export type Refresh = {
  readonly run: RunExcel;
  readonly caps: Caps;
  readonly work: DoWork;
  readonly options?: RunOptions;
};

/** Reads the areas and the formulas' results again; resolves to the report as it is then. */
export async function refresh(
  { run, caps, work, options = {} }: Refresh,
  key: string,
  areas: readonly Area[],
): Promise<FileShown> {
  const names = [...new Set(areas.map(({ sheet }) => sheet))];
  const used = await run((context) => usedAreas(context, caps, names), options);
  const stage = (block: Parameters<Parameters<typeof readAreas>[2]>[0]) => work("block", { block });
  for (const area of areas)
    for (const part of outside(area, used.get(area.sheet)))
      await stage({ sheet: area.sheet, top: part.top, left: part.left, values: [], formulas: [], whole: part });
  const touched = areas.map((area) => common(area, used.get(area.sheet))).filter((area) => area !== undefined);
  const results = (await work("formulas", { key })).map((area) => ({ ...area, values: true }));
  // The touched areas last: where both have read a cell, they know more of it.
  await readAreas(run, [...results, ...touched], stage, options);
  return work("touch", { key });
}

/** "A1:C3", "A:B", "3:5", several of them after commas, as areas; undefined for anything else. */
export function areasOf(address: string): Range[] | undefined {
  const areas = address.split(",").map((part) => areaOf(part.slice(part.lastIndexOf("!") + 1).trim()));
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

function areaOf(text: string): Range | undefined {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return { top: 0, bottom: LAST_ROW, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) };
  return parseRange(text);
}

function common(area: Area, other: Range | undefined): Area | undefined {
  if (!other) return undefined;
  const both = {
    sheet: area.sheet,
    top: Math.max(area.top, other.top),
    left: Math.max(area.left, other.left),
    bottom: Math.min(area.bottom, other.bottom),
    right: Math.min(area.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
}

/** The parts of an area that the used area of its sheet leaves out: nothing stands there. */
export function outside(area: Area, used: Range | undefined): Range[] {
  const inner = common(area, used);
  const { top, left, bottom, right } = area;
  if (!inner) return [{ top, left, bottom, right }];
  return [
    { top, left, bottom: inner.top - 1, right },
    { top: inner.bottom + 1, left, bottom, right },
    { top: inner.top, left, bottom: inner.bottom, right: inner.left - 1 },
    { top: inner.top, left: inner.right + 1, bottom: inner.bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

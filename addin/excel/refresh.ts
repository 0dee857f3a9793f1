// Bringing the worker's snapshot in step with the open workbook after an edit: the areas touched are read again, and the
// results of all formulas, which change without being touched.
import type { Area, Block } from "../browser/block.ts";
import type { FileShown } from "../browser/shown.ts";
import type { DoWork } from "../browser/work.ts";
import { common, outside } from "./areas.ts";
import type { Caps } from "./caps.ts";
import { readAreas } from "./read-areas.ts";
import type { RunExcel, RunOptions } from "./run-excel.ts";
import { usedAreas } from "./sheet-list.ts";

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
  const stage = (block: Block) => work("block", { block });
  for (const area of areas)
    for (const part of outside(area, used.get(area.sheet)))
      await stage({ sheet: area.sheet, top: part.top, left: part.left, values: [], formulas: [], whole: part });
  const touched = areas.map((area) => common(area, used.get(area.sheet))).filter((area) => area !== undefined);
  const results = (await work("formulas", { key })).map((area) => ({ ...area, values: true }));
  // The touched areas last: where both have read a cell, they know more of it.
  await readAreas(run, caps, [...results, ...touched], stage, options);
  return work("touch", { key });
}

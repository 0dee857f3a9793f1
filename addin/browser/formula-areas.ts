// Where a workbook's formulas stand: their results change without anybody touching them, so they are what has to be
// read again after an edit.
import { type Memo, noMemo } from "#engine/memo.ts";
import type { Sheet, Workbook } from "#engine/workbook.ts";
import type { Area } from "./block.ts";

/** Beyond this many areas on a sheet, one area around them all costs less to ask for. */
const MOST = 40;

export function formulaAreas(book: Workbook, memo: Memo = noMemo): Area[] {
  return book.sheets.flatMap((sheet) => {
    const areas = memo(sheet, "formulas", [], () => areasOn(sheet));
    return areas.length > MOST ? [around(areas)] : areas;
  });
}

/** Runs down the columns; neighbours of the same height are one. */
function areasOn(sheet: Sheet): Area[] {
  const open = new Map<number, Area>();
  const runs: Area[] = [];
  for (const { row, columns, cells } of sheet.rows)
    for (let i = 0; i < columns.length; i++) {
      if (cells[i]!.formula === undefined) continue;
      const column = columns[i]!;
      const run = open.get(column);
      if (run?.bottom === row - 1) open.set(column, { ...run, bottom: row });
      else {
        if (run) runs.push(run);
        open.set(column, { sheet: sheet.name, top: row, left: column, bottom: row, right: column });
      }
    }
  runs.push(...open.values());
  runs.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const areas: Area[] = [];
  for (const run of runs) {
    const before = areas.at(-1);
    const joins = before?.top === run.top && before.bottom === run.bottom && before.right === run.left - 1;
    if (joins) areas[areas.length - 1] = { ...before!, right: run.right };
    else areas.push(run);
  }
  return areas;
}

function around(areas: readonly Area[]): Area {
  return areas.reduce((whole, area) => ({
    sheet: whole.sheet,
    top: Math.min(whole.top, area.top),
    left: Math.min(whole.left, area.left),
    bottom: Math.max(whole.bottom, area.bottom),
    right: Math.max(whole.right, area.right),
  }));
}

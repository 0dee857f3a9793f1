// Edits as Excel is asked for them: cells that stand one below another are one area, so that a column mended is one
// write and not a thousand.
import { rangeAddress } from "#engine/address.ts";
import type { Edit } from "#engine/workbook.ts";

export type EditRun = { readonly sheet: string; readonly address: string; readonly edits: readonly Edit[] };

/** Runs in the order of sheets, columns and rows. At most `most` edits in each. */
export function runsOf(edits: readonly Edit[], most = 500): EditRun[] {
  const sorted = [...edits].sort(
    (a, b) =>
      (a.at.sheet < b.at.sheet ? -1 : a.at.sheet > b.at.sheet ? 1 : 0) ||
      a.at.column - b.at.column ||
      a.at.row - b.at.row,
  );
  const groups: Edit[][] = [];
  for (const edit of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1)?.at;
    const follows =
      last?.sheet === edit.at.sheet &&
      last.column === edit.at.column &&
      last.row === edit.at.row - 1 &&
      group!.length < most;
    if (follows) group!.push(edit);
    else groups.push([edit]);
  }
  return groups.map((group) => {
    const { sheet, row: top, column } = group[0]!.at;
    const bottom = group.at(-1)!.at.row;
    return { sheet, address: rangeAddress({ top, left: column, bottom, right: column }), edits: group };
  });
}

/** Runs in groups of about `most` edits: what one batch carries. A batch never spans two sheets. */
export function batchesOf(runs: readonly EditRun[], most = 500): EditRun[][] {
  const batches: EditRun[][] = [];
  let room = 0;
  for (const run of runs) {
    if (run.edits.length > room || batches.at(-1)![0]!.sheet !== run.sheet) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)!.push(run);
    room -= run.edits.length;
  }
  return batches;
}

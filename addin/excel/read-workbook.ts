// The open workbook, cell by cell, where its file cannot be had. What this way cannot see is said.
import { rangeAddress } from "#engine/address.ts";
import type { OwnPart, Range } from "#engine/workbook.ts";
import type { Area, Block, SheetOutline } from "../browser/block.ts";
import { areasIn } from "./areas.ts";
import type { Caps } from "./caps.ts";
import { hiddenLines } from "./hidden-lines.ts";
import { hostFault } from "./host-fault.ts";
import { readOwnParts } from "./own-parts.ts";
import { readAreas } from "./read-areas.ts";
import type { RunExcel } from "./run-excel.ts";
import { listSheets, usedAreas } from "./sheet-list.ts";

/** What a reading cell by cell leaves out; notes, pictures, the calendar that dates count from it never sees. */
export type Unseen = "merges" | "hidden" | "fonts";

export type ReadByCells = {
  readonly sheets: readonly SheetOutline[];
  readonly ownParts: readonly OwnPart[];
  readonly unseen: readonly Unseen[];
};

/** Hands each block to `take` and resolves to everything that is no cell. Rejects with a HostFault. */
export async function readByCells(
  run: RunExcel,
  caps: Caps,
  take: (block: Block) => Promise<unknown>,
): Promise<ReadByCells> {
  const waits = { waits: true };
  const about = await run(async (context) => {
    const sheets = await listSheets(context);
    const used = await usedAreas(
      context,
      caps,
      sheets.map(({ name }) => name),
    );
    return { sheets, used };
  }, waits);
  await readAreas(run, caps, [...about.used.values()], take, waits);
  const sheets: SheetOutline[] = [];
  for (const { name, state } of about.sheets) {
    const area = about.used.get(name);
    const around = area ? await run((context) => readAround(context, caps, area), waits) : NOTHING;
    sheets.push({ name, state, ...around });
  }
  const ownParts = caps.parts ? await readOwnParts(run) : [];
  const unseen: Unseen[] = [];
  if (!caps.merges) unseen.push("merges");
  if (!caps.visibility) unseen.push("hidden");
  if (!caps.watchBook) unseen.push("fonts");
  return { sheets, ownParts, unseen };
}

const NOTHING = { merges: [], hiddenRows: [], hiddenColumns: [] };

async function readAround(
  context: Excel.RequestContext,
  caps: Caps,
  area: Area,
): Promise<Omit<SheetOutline, "name" | "state">> {
  return {
    merges: caps.merges ? await readMerges(context, area) : [],
    hiddenRows: caps.visibility ? await hiddenLines(context, area, "row") : [],
    hiddenColumns: caps.visibility ? await hiddenLines(context, area, "column") : [],
  };
}

// Excel answers for at most 512 merged areas; an area with more is asked for in halves.
async function readMerges(context: Excel.RequestContext, area: Area): Promise<Range[]> {
  const merged = context.workbook.worksheets
    .getItem(area.sheet)
    .getRange(rangeAddress(area))
    .getMergedAreasOrNullObject();
  merged.load("address");
  try {
    await context.sync();
  } catch (cause) {
    const middle = (area.top + area.bottom) >> 1;
    if (hostFault(cause).kind !== "failed" || area.top === area.bottom) throw cause;
    const halves = [
      await readMerges(context, { ...area, bottom: middle }),
      await readMerges(context, { ...area, top: middle + 1 }),
    ];
    return halves.flat();
  }
  return merged.isNullObject ? [] : areasIn(merged.address);
}

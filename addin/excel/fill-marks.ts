// Marks in an Excel that has no conditional formats for programs (1.1): the cell's fill, whose former colour is kept in
// the workbook's settings before anything is painted, so that even after a crash it can be given back.
import { parseRange, rangeAddress } from "#engine/address.ts";
import { hostFault } from "./host-fault.ts";
import type { MarkPlan } from "./marks.ts";
import { answered } from "./read-bytes.ts";
import type { RunExcel } from "./run-excel.ts";

/** Addresses and colours alone: nothing that a cell says. */
export const SETTING = "hopnhat.marks";

type Kept = { readonly sheet: string; readonly address: string; readonly colour: string; readonly mark: string };

// A cell without a fill answers with white too: what was white goes back to none, which looks the same.
const NO_FILL = "#FFFFFF";
const BATCH = 200;

export async function markWithFills(run: RunExcel, plans: readonly MarkPlan[]): Promise<number> {
  let marked = 0;
  const cells = plans.flatMap(({ sheet, colour, addresses }) =>
    addresses.map((address) => ({ sheet, address: firstCell(address), mark: colour })),
  );
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    const own = cells.filter((cell) => cell.sheet === sheet);
    for (let from = 0; from < own.length; from += BATCH) {
      const batch = own.slice(from, from + BATCH);
      const colours = await run((context) => readFills(context, batch), { waits: true });
      const before = keptMarks();
      await keepMarks([...before, ...batch.map((cell, index) => ({ ...cell, colour: colours[index]! }))]);
      try {
        await run(
          async (context) => {
            for (const { address, mark } of batch) fillOf(context, sheet, address).color = mark;
            await context.sync();
          },
          { waits: true },
        );
        marked += batch.length;
      } catch (cause) {
        const { kind } = hostFault(cause);
        if (kind !== "protected") throw cause;
        // Nothing was painted on a protected sheet, and nothing has to be given back.
        await keepMarks(before);
        break;
      }
    }
  }
  return marked;
}

/** Gives back the former colours, except of cells that somebody has filled otherwise since. */
export async function unmarkFills(run: RunExcel): Promise<number> {
  const kept = keptMarks();
  let given = 0;
  for (let from = 0; from < kept.length; from += BATCH) {
    const batch = kept.slice(from, from + BATCH);
    await run(
      async (context) => {
        const now = await readFills(context, batch);
        batch.forEach(({ sheet, address, colour, mark }, index) => {
          if (now[index]!.toUpperCase() !== mark.toUpperCase()) return;
          const fill = fillOf(context, sheet, address);
          if (colour.toUpperCase() === NO_FILL || colour === "") fill.clear();
          else fill.color = colour;
          given++;
        });
        await context.sync();
      },
      { waits: true },
    );
  }
  if (kept.length > 0) await keepMarks([]);
  return given;
}

async function readFills(
  context: Excel.RequestContext,
  cells: readonly { readonly sheet: string; readonly address: string }[],
): Promise<string[]> {
  const fills = cells.map(({ sheet, address }) => {
    const fill = fillOf(context, sheet, address);
    fill.load("color");
    return fill;
  });
  await context.sync();
  return fills.map(({ color }) => color);
}

function fillOf(context: Excel.RequestContext, sheet: string, address: string): Excel.RangeFill {
  return context.workbook.worksheets.getItem(sheet).getRange(address).format.fill;
}

function keptMarks(): readonly Kept[] {
  const kept: unknown = Office.context.document.settings.get(SETTING);
  return Array.isArray(kept) ? (kept as Kept[]) : [];
}

async function keepMarks(kept: readonly Kept[]): Promise<void> {
  const { settings } = Office.context.document;
  if (kept.length > 0) settings.set(SETTING, kept);
  else settings.remove(SETTING);
  await answered<unknown>((done) => settings.saveAsync(done));
}

/** Fills of an area differ from cell to cell: its first cell stands for it. */
function firstCell(address: string): string {
  const range = parseRange(address);
  return range ? rangeAddress({ ...range, bottom: range.top, right: range.left }) : address;
}

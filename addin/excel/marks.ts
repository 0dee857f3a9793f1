// Highlighting on request, and taking it away again without a trace: conditional formats that know themselves by a
// formula which is always true, so that they can be found again after a crash, or by another machine. Cells themselves
// are not touched. Where Excel has no such formats (1.1), fills with their former colours kept (fill-marks.ts).
import { isMarkFormula, MARK_FORMULA } from "#engine/own-marks.ts";
import type { Severity } from "#engine/finding.ts";
import type { FileShown } from "../browser/shown.ts";
import type { Caps } from "./caps.ts";
import { markWithFills, unmarkFills } from "./fill-marks.ts";
import type { RunExcel } from "./run-excel.ts";

export const MARK_COLOURS: Readonly<Record<Severity, string>> = {
  error: "#F8C9C9",
  warning: "#FFE699",
  info: "#CFE2F7",
};

/** Longest list of addresses that Excel takes as one. */
const ADDRESSES = 240;
/** Marks in one batch: far below the megabyte that a batch may weigh. */
const BATCH = 400;

export type MarkPlan = { readonly sheet: string; readonly colour: string; readonly addresses: readonly string[] };

/** What to mark: per sheet, a cell once, by its gravest finding. */
export function planMarks(file: FileShown): MarkPlan[] {
  const taken = new Set<string>();
  const plans = new Map<string, { sheet: string; colour: string; addresses: string[] }>();
  for (const { severity, findings } of file.groups)
    for (const { at } of findings) {
      if (!at || at.address === "" || taken.has(`${at.sheet}!${at.address}`)) continue;
      taken.add(`${at.sheet}!${at.address}`);
      const colour = MARK_COLOURS[severity];
      const plan = plans.get(`${at.sheet}!${colour}`);
      if (plan) plan.addresses.push(at.address);
      else plans.set(`${at.sheet}!${colour}`, { sheet: at.sheet, colour, addresses: [at.address] });
    }
  return [...plans.values()];
}

/** Marks; resolves to how many places were marked. Protected sheets are left alone. Earlier marks go first. */
export async function mark(run: RunExcel, caps: Caps, file: FileShown): Promise<number> {
  await unmark(run, caps);
  const plans = planMarks(file);
  if (!caps.conditional) return markWithFills(run, plans);
  const open = await unprotectedSheets(run, [...new Set(plans.map(({ sheet }) => sheet))]);
  const jobs = plans.filter(({ sheet }) => open.has(sheet)).flatMap((plan) => split(plan, caps));
  for (let from = 0; from < jobs.length; from += BATCH) {
    const batch = jobs.slice(from, from + BATCH);
    await run(
      async (context) => {
        for (const { sheet, colour, addresses } of batch) {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          const place = caps.watchBook ? worksheet.getRanges(addresses.join(",")) : worksheet.getRange(addresses[0]!);
          const format = place.conditionalFormats.add(Excel.ConditionalFormatType.custom);
          format.custom.rule.formula = `=${MARK_FORMULA}`;
          format.custom.format.fill.color = colour;
        }
        await context.sync();
      },
      { waits: true, writes: true },
    );
  }
  return jobs.reduce((sum, { addresses }) => sum + addresses.length, 0);
}

/** Takes away every mark of the program, whoever made it; resolves to how many were there. */
export async function unmark(run: RunExcel, caps: Caps): Promise<number> {
  if (!caps.conditional) return unmarkFills(run);
  return run(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const all = worksheets.items.map((sheet) => {
        const formats = sheet.getRange().conditionalFormats;
        formats.load("items/id,items/type");
        sheet.protection.load("protected");
        return { sheet, formats };
      });
      await context.sync();
      const custom = all
        .filter(({ sheet }) => !sheet.protection.protected)
        .flatMap(({ formats }) => formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom));
      for (const format of custom) format.custom.rule.load("formula");
      if (custom.length > 0) await context.sync();
      const own = custom.filter((format) => isMarkFormula(format.custom.rule.formula));
      for (const format of own) format.delete();
      if (own.length > 0) await context.sync();
      return own.length;
    },
    { waits: true, writes: true },
  );
}

async function unprotectedSheets(run: RunExcel, names: readonly string[]): Promise<ReadonlySet<string>> {
  return run(
    async (context) => {
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      for (const sheet of sheets) sheet.load("name,protection/protected");
      await context.sync();
      return new Set(names.filter((_, index) => !sheets[index]!.isNullObject && !sheets[index]!.protection.protected));
    },
    { waits: true },
  );
}

/** Several areas at once where Excel can (1.9), one by one where it cannot. */
function split(plan: MarkPlan, caps: Caps): MarkPlan[] {
  const parts: string[][] = [];
  let room = 0;
  for (const address of plan.addresses) {
    if (!caps.watchBook || address.length + 1 > room) {
      parts.push([]);
      room = ADDRESSES;
    }
    parts.at(-1)!.push(address);
    room -= address.length + 1;
  }
  return parts.map((addresses) => ({ ...plan, addresses }));
}

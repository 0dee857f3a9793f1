// Writing edits into the open workbook. Each cell is looked at before, written in few batches, and looked at after: what
// is reported is what the cells hold, whatever Excel answered.
import type { Edit } from "#engine/workbook.ts";
import type { RefusedEdit } from "../taskpane/target.ts";
import type { Caps } from "./caps.ts";
import { asWritten, holds } from "./cell-text.ts";
import { batchesOf, runsOf, type EditRun } from "./edit-runs.ts";
import { hostFault, type FaultKind } from "./host-fault.ts";
import type { RunExcel } from "./run-excel.ts";

export type Written = { readonly applied: readonly Edit[]; readonly refused: readonly RefusedEdit[] };

/** What a cell's format was before the program changed it, by place: an edit turned round gives it back. */
export type FormatMemory = Map<string, string>;

type Reason = RefusedEdit["reason"];
type Looked = { readonly edit: Edit; readonly format: string };

const REASONS: Readonly<Record<FaultKind, Reason>> = {
  protected: "protected",
  editing: "editing",
  gone: "gone",
  "too-large": "failed",
  timeout: "failed",
  unsupported: "failed",
  failed: "failed",
};

/** Makes the edits whose cells still hold what was read. Never rejects. */
export async function applyEdits(
  run: RunExcel,
  caps: Caps,
  edits: readonly Edit[],
  formats: FormatMemory,
): Promise<Written> {
  const applied: Edit[] = [];
  const refused: RefusedEdit[] = [];
  for (const batch of batchesOf(runsOf(edits))) {
    const { open, closed } = await look(run, caps, batch);
    refused.push(...closed);
    if (open.length === 0) continue;
    const reason = await write(run, open, formats);
    const { held } = await look(run, caps, batchRuns(open), true);
    const mistaken: Looked[] = [];
    for (const one of open) {
      const { edit, format } = one;
      const now = held.get(edit);
      if (now !== undefined && holds(now, edit.to)) {
        applied.push(edit);
        if (format === "@" && typeof edit.to === "number") formats.set(placeOf(edit), format);
        continue;
      }
      refused.push({ edit, reason: reason ?? "failed" });
      // Excel accepted the value and made another of it: nobody wanted that one.
      if (reason === undefined && now !== undefined && !holds(now, edit.from)) mistaken.push(one);
    }
    const turned = mistaken.map(({ edit, format }) => ({ format, edit: { ...edit, from: edit.to, to: edit.from } }));
    if (turned.length > 0) await write(run, turned, formats);
  }
  return { applied, refused };
}

function batchRuns(open: readonly Looked[]): EditRun[] {
  return runsOf(open.map(({ edit }) => edit));
}

type Look = {
  readonly open: readonly Looked[];
  readonly closed: readonly RefusedEdit[];
  /** What each cell holds, as far as it could be read. */
  readonly held: ReadonlyMap<Edit, unknown>;
};

/** Reads the cells of a batch. With `only` nothing but what they hold is wanted. */
async function look(run: RunExcel, caps: Caps, runs: readonly EditRun[], only = false): Promise<Look> {
  const open: Looked[] = [];
  const closed: RefusedEdit[] = [];
  const held = new Map<Edit, unknown>();
  const mixed: EditRun[] = [];
  try {
    await run(
      async (context) => {
        const sheet = context.workbook.worksheets.getItem(runs[0]!.sheet);
        const asks = caps.visibility && !only;
        if (asks) sheet.protection.load("protected");
        const ranges = runs.map((one) => {
          const range = sheet.getRange(one.address);
          range.load(asks ? "values,formulas,numberFormat,format/protection/locked" : "values,formulas,numberFormat");
          return range;
        });
        await context.sync();
        const locked = asks && sheet.protection.protected;
        runs.forEach((one, index) => {
          const { edits } = one;
          const range = ranges[index]!;
          const isMixed = locked && edits.length > 1 && (range.format.protection.locked as boolean | null) === null;
          if (isMixed) return void mixed.push(one);
          edits.forEach((edit, row) => {
            const value: unknown = range.values[row]![0];
            const formula: unknown = range.formulas[row]![0];
            held.set(edit, value);
            const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
            const reason: Reason | undefined = isFormula
              ? "formula"
              : !holds(value, edit.from)
                ? "changed"
                : locked && range.format.protection.locked !== false
                  ? "protected"
                  : undefined;
            if (reason) closed.push({ edit, reason });
            else open.push({ edit, format: String(range.numberFormat[row]![0]) });
          });
        });
      },
      { waits: true },
    );
  } catch (cause) {
    const reason = REASONS[hostFault(cause).kind];
    return { open: [], closed: runs.flatMap(({ edits }) => edits.map((edit) => ({ edit, reason }))), held: new Map() };
  }
  if (mixed.length === 0) return { open, closed, held };
  // Locked in part: each cell is asked for itself.
  const single = mixed.flatMap(({ edits }) => edits.flatMap((edit) => runsOf([edit])));
  const rest = await look(run, caps, single);
  return {
    open: [...open, ...rest.open],
    closed: [...closed, ...rest.closed],
    held: new Map([...held, ...rest.held]),
  };
}

/** Writes; resolves to why it failed, where it did. Some of the cells may then hold the new value all the same. */
async function write(run: RunExcel, open: readonly Looked[], formats: FormatMemory): Promise<Reason | undefined> {
  const formatOf = new Map(open.map(({ edit, format }) => [edit, format]));
  try {
    await run(
      async (context) => {
        const sheet = context.workbook.worksheets.getItem(open[0]!.edit.at.sheet);
        for (const { address, edits } of batchRuns(open)) {
          const range = sheet.getRange(address);
          const wanted = edits.map((edit) => formatAfter(edit, formatOf.get(edit)!, formats));
          // The format first: into a cell of the text format a number would go as text.
          if (edits.some((edit, index) => wanted[index] !== formatOf.get(edit)))
            range.numberFormat = wanted.map((format) => [format]);
          range.values = edits.map((edit, index) => [asWritten(edit.to, wanted[index]!)]);
        }
        await context.sync();
      },
      { waits: true, writes: true },
    );
    return undefined;
  } catch (cause) {
    return REASONS[hostFault(cause).kind];
  }
}

/** A number needs another format than text; a text that is put back gets the text format back. */
function formatAfter(edit: Edit, format: string, formats: FormatMemory): string {
  if (typeof edit.to === "number" && format === "@") return "General";
  if (typeof edit.to === "string" && typeof edit.from === "number") return formats.get(placeOf(edit)) ?? format;
  return format;
}

function placeOf({ at }: Edit): string {
  return `${at.sheet}!${at.row},${at.column}`;
}

// Excel's news of changes, under one shape: for the whole workbook where it can (1.9), sheet by sheet where it cannot.
import type { Caps } from "./caps.ts";
import type { RunExcel } from "./run-excel.ts";

export type Change =
  | { readonly kind: "cells"; readonly sheetId: string; readonly address: string; readonly own: boolean }
  /** Rows, columns, cells or sheets came, went or moved. */
  | { readonly kind: "structure" }
  /** A person has gone to another sheet: a good moment to see whether the sheets are still called what they were. */
  | { readonly kind: "look" };

/** Subscribes for good. Needs ExcelApi 1.7. Rejects with a HostFault. */
export async function watchChanges(run: RunExcel, caps: Caps, tell: (change: Change) => void): Promise<void> {
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => tell(changeOf(event));
  const structure = async (): Promise<void> => tell({ kind: "structure" });
  await run(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ worksheetId }) => {
        if (!caps.watchBook) await watchSheet(run, worksheetId, changed);
        tell({ kind: "structure" });
      });
      worksheets.onDeleted.add(structure);
      worksheets.onActivated.add(async () => tell({ kind: "look" }));
      if (caps.watchBook) worksheets.onChanged.add(changed);
      else {
        worksheets.load("items/id");
        await context.sync();
        for (const sheet of worksheets.items) sheet.onChanged.add(changed);
      }
      await context.sync();
    },
    { waits: true },
  );
  if (caps.sheetNews) await watchNames(run, structure);
}

/** Without these news nothing is lost: a new name is seen when a person goes to another sheet or edits the next cell. */
async function watchNames(run: RunExcel, structure: () => Promise<void>): Promise<void> {
  try {
    await run(
      async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onNameChanged.add(structure);
        worksheets.onMoved.add(structure);
        worksheets.onVisibilityChanged.add(structure);
        await context.sync();
      },
      { waits: true },
    );
  } catch {
    // An Excel that says it has them and has not.
  }
}

async function watchSheet(
  run: RunExcel,
  id: string,
  changed: (event: Excel.WorksheetChangedEventArgs) => Promise<void>,
): Promise<void> {
  try {
    await run(
      async (context) => {
        context.workbook.worksheets.getItem(id).onChanged.add(changed);
        await context.sync();
      },
      { waits: true },
    );
  } catch {
    // A sheet that is gone again has nothing to tell; its going is told by itself.
  }
}

function changeOf({ changeType, worksheetId, address, triggerSource }: Excel.WorksheetChangedEventArgs): Change {
  if (changeType !== Excel.DataChangeType.rangeEdited) return { kind: "structure" };
  const own = (triggerSource as string | undefined) === Excel.EventTriggerSource.thisLocalAddin;
  return { kind: "cells", sheetId: worksheetId, address, own };
}

// Going to a cell. What is hidden is never shown again without being asked.
import { parseRange } from "#engine/address.ts";
import type { FindingShown } from "../browser/shown.ts";
import type { Reached } from "../taskpane/target.ts";
import type { Caps } from "./caps.ts";
import { hostFault } from "./host-fault.ts";
import type { RunExcel } from "./run-excel.ts";

type Place = NonNullable<FindingShown["at"]>;

export async function reach(run: RunExcel, caps: Caps, { sheet: name, address }: Place): Promise<Reached> {
  try {
    return await run(
      async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const range = sheet.getRange(address === "" ? "A1" : address);
        sheet.load("visibility");
        if (caps.visibility) range.load("rowHidden,columnHidden");
        await context.sync();
        if (sheet.visibility !== Excel.SheetVisibility.visible) return "hidden-sheet";
        if (caps.visibility && address !== "") {
          // Null is hidden in part: the rest can be gone to.
          if (range.rowHidden === true) return "hidden-rows";
          if (range.columnHidden === true) return "hidden-columns";
        }
        sheet.activate();
        range.select();
        await context.sync();
        return "reached";
      },
      { waits: true },
    );
  } catch (cause) {
    return hostFault(cause).kind === "gone" ? "gone" : "failed";
  }
}

/** Shows the sheet, the rows and the columns of a place again; false where Excel does not let it. */
export async function unhide(run: RunExcel, caps: Caps, { sheet: name, address }: Place): Promise<boolean> {
  if (!caps.visibility) return false;
  try {
    await run(
      async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.load("visibility");
        const range = address === "" ? undefined : sheet.getRange(address);
        range?.load("rowHidden,columnHidden");
        await context.sync();
        if (sheet.visibility !== Excel.SheetVisibility.visible) sheet.visibility = Excel.SheetVisibility.visible;
        // Filtered rows are hidden too, and stay so until the filter is taken off.
        if (range && parseRange(address) && range.rowHidden === true) range.rowHidden = false;
        if (range && range.columnHidden === true) range.columnHidden = false;
        await context.sync();
      },
      { waits: true, writes: true },
    );
    return true;
  } catch {
    return false;
  }
}

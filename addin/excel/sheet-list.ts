// The sheets of the open workbook and how far they are used.
import type { SheetState } from "#engine/workbook.ts";
import type { Area } from "../browser/block.ts";
import type { Caps } from "./caps.ts";

export type OpenSheet = { readonly id: string; readonly name: string; readonly state: SheetState };

const STATES: Readonly<Record<string, SheetState>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

export async function listSheets(context: Excel.RequestContext): Promise<OpenSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return worksheets.items.map(({ id, name, visibility }) => ({ id, name, state: STATES[visibility] ?? "visible" }));
}

/** The area with values of each sheet, by name; a sheet without any has none. */
export async function usedAreas(
  context: Excel.RequestContext,
  caps: Caps,
  names: readonly string[],
): Promise<ReadonlyMap<string, Area>> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = caps.orNull ? sheet.getUsedRangeOrNullObject(true) : sheet.getUsedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, range };
  });
  await context.sync();
  return new Map(
    asked
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, range: { rowIndex: top, columnIndex: left, rowCount, columnCount } }) => [
        name,
        { sheet: name, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
      ]),
  );
}

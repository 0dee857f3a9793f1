// What a union gets back: its own workbook, the cells that someone should look at coloured, and one more sheet that lists
// them. Values, formulas and all other sheets stay as the union handed them in.
import { parseRange } from "#engine/address.ts";
import type { BookSheet } from "#engine/book.ts";
import type { Severity } from "#engine/finding.ts";
import { patchCells, type CellChange } from "./patch-cells.ts";
import { PatchError } from "./patch-error.ts";
import { removeMacros } from "./patch-macros.ts";
import { openPackage } from "./patch-package.ts";
import { addSheet } from "./patch-sheet-add.ts";
import { worksheetPart, worksheetParts } from "./patch-sheets.ts";
import { changeOwnParts, openStylesOf, type PatchedXlsx, type PatchOptions } from "./patch-xlsx.ts";
import { MAX_COLUMNS, MAX_ROWS } from "./xlsx-limits-out.ts";

/** `address` is a cell or an area in A1 notation. */
export type Mark = { readonly sheet: string; readonly address: string; readonly severity: Severity };

/** Colours that Excel itself uses for bad, neutral and informative cells: readable under black text, on paper too. */
export const MARK_COLORS: Readonly<Record<Severity, string>> = { error: "FFC7CE", warning: "FFEB9C", info: "DDEBF7" };

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
/** A mark over whole columns colours their first cells only; the list names the whole area. */
const MAX_MARKED = 5_000;

/**
 * `findings` is the sheet to add (replaced when there is one of that name). Its cells may link into the workbook. A cell
 * with several marks gets the colour of the gravest. Throws PatchError, UnreadableWorkbook.
 */
export function markXlsx(
  bytes: Uint8Array,
  marks: readonly Mark[],
  findings: BookSheet,
  options: Pick<PatchOptions, "customXml" | "limits"> = {},
): PatchedXlsx {
  const file = openPackage(bytes, options.limits);
  const notes = removeMacros(file) ? (["macros-removed"] as const) : [];
  const parts = worksheetParts(file);
  const styles = openStylesOf(file);
  for (const [sheet, cells] of colouredCells(marks)) {
    const part = worksheetPart(parts, sheet);
    const changes = [...cells].map(([place, severity]): CellChange => {
      const fill = MARK_COLORS[severity];
      const row = Math.floor(place / MAX_COLUMNS);
      return { row, column: place % MAX_COLUMNS, to: undefined, style: (current) => styles.derive(current, { fill }) };
    });
    file.put(part, patchCells(file.bytes(part), part, changes).bytes);
  }
  addSheet(file, findings, styles);
  styles.save();
  changeOwnParts(file, options.customXml);
  return { bytes: file.join(), notes };
}

/** Per sheet: place (row × columns of a sheet + column) -> gravest mark. */
function colouredCells(marks: readonly Mark[]): ReadonlyMap<string, ReadonlyMap<number, Severity>> {
  const sheets = new Map<string, Map<number, Severity>>();
  for (const { sheet, address, severity } of marks) {
    const area = parseRange(address);
    if (!area || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS)
      throw new PatchError("no-such-address", `${sheet}!${address}`);
    const cells = sheets.get(sheet) ?? new Map<number, Severity>();
    sheets.set(sheet, cells);
    let left = MAX_MARKED;
    for (let row = area.top; row <= area.bottom && left > 0; row++)
      for (let column = area.left; column <= area.right && left > 0; column++, left--) {
        const place = row * MAX_COLUMNS + column;
        const before = cells.get(place);
        if (before === undefined || WEIGHT[before] < WEIGHT[severity]) cells.set(place, severity);
      }
  }
  return sheets;
}

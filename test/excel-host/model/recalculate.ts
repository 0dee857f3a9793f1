// After an edit the formulas that look at the changed cells get new results, and those that look at these in turn.
import type { CellValue } from "#engine/workbook.ts";
import { intersect, oneCell, type Area } from "./area.ts";
import { readFormula, type Formula, type Look, type Reference } from "./formula.ts";
import type { Sheet } from "./sheet.ts";

type Place = { readonly sheet: Sheet; readonly row: number; readonly column: number };

const read = new Map<string, Formula | undefined>();

function formulaOf(text: string): Formula | undefined {
  if (!read.has(text)) read.set(text, readFormula(text));
  return read.get(text);
}

/** Formulas that are not understood keep the results they have. */
export function recalculate(sheets: readonly Sheet[], changedSheet: Sheet, changed: Area): void {
  const all: (Place & { readonly formula: Formula })[] = [];
  for (const sheet of sheets)
    for (const { row, column, text } of sheet.formulas()) {
      const formula = formulaOf(text);
      if (formula) all.push({ sheet, row, column, formula });
    }
  const sheetOf = ({ sheet }: Reference, home: Sheet): Sheet | undefined =>
    sheet === undefined ? home : sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  const dirty = new Set<(typeof all)[number]>();
  const spread = (sheet: Sheet, area: Area): void => {
    for (const one of all) {
      if (dirty.has(one)) continue;
      const itself = one.sheet === sheet && intersect(oneCell(one.row, one.column), area);
      const looks = one.formula.references.some((to) => sheetOf(to, one.sheet) === sheet && intersect(to.area, area));
      if (!itself && !looks) continue;
      dirty.add(one);
      spread(one.sheet, oneCell(one.row, one.column));
    }
  };
  spread(changedSheet, changed);

  const waiting = new Set(dirty);
  const settle = (one: (typeof all)[number]): void => {
    if (!waiting.delete(one)) return;
    const { sheet, row, column, formula } = one;
    const look: Look = (reference) => valuesOf(sheetOf(reference, sheet), reference.area);
    for (const other of waiting)
      if (
        formula.references.some(
          (to) => sheetOf(to, sheet) === other.sheet && intersect(to.area, oneCell(other.row, other.column)),
        )
      )
        settle(other);
    sheet.put(row, column, { ...sheet.cell(row, column), value: formula.result(look) });
  };
  for (const one of dirty) settle(one);
}

function* valuesOf(sheet: Sheet | undefined, area: Area): Generator<CellValue> {
  if (!sheet) yield { error: "#REF!" };
  else if (area.top === area.bottom && area.left === area.right) yield sheet.cell(area.top, area.left).value;
  else for (const { cell } of sheet.cells(area)) yield cell.value;
}

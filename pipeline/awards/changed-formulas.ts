// Compares every formula of the voting sheets with the one handed out: a formula changed, or replaced by a value, no
// longer proves anything.
import { addressOf } from "#engine/address.ts";
import type { BookSheet } from "#engine/book.ts";
import { cellAt, type Sheet } from "#engine/workbook.ts";
import { canonicalFormula } from "./formula/parse.ts";
import { saidOf, type Problem } from "./problem.ts";
import { NOMINEES } from "./sheets/sheet-names.ts";

/** Problems, one a cell. Đề cử shows figures that count nowhere and is left out. */
export function changedFormulas(drawnSheets: readonly BookSheet[], sheets: ReadonlyMap<string, Sheet>): Problem[] {
  const problems: Problem[] = [];
  for (const drawn of drawnSheets) {
    const sheet = sheets.get(drawn.name);
    if (!sheet || drawn.name === NOMINEES) continue;
    for (const { row, cells } of drawn.rows)
      for (const { column, formula } of cells) {
        if (formula === undefined) continue;
        const found = cellAt(sheet, row, column);
        if (found?.formula === formula) continue;
        if (
          found?.formula !== undefined &&
          canonicalFormula(found.formula, drawn.name) === canonicalFormula(formula, drawn.name)
        )
          continue;
        const address = addressOf(row, column);
        const gone = found?.formula === undefined;
        problems.push({
          sheet: drawn.name,
          address,
          identity: "formula-overwritten",
          message: saidOf(drawn.name, address, {
            vi: `công thức đã bị ${gone ? "thay bằng giá trị hoặc bị xóa" : "sửa"}. Khôi phục công thức đã phát hành.`,
            en: `the formula was ${gone ? "replaced by a value or deleted" : "changed"}. Put back the one that was handed out.`,
          }),
        });
      }
  }
  return problems;
}

// The copy to hand out: results as values, no ballots and no formulas that would need them.
import type { BookCell, BookSheet } from "#engine/book.ts";
import * as look from "#consolidate/book/palette.ts";
import type { Plan } from "./refs.ts";
import { BALLOTS, COUNT_1, COUNT_2, RESULTS } from "./sheet-names.ts";

const LEFT_OUT: readonly string[] = [BALLOTS, COUNT_1, COUNT_2];
const WHY = "Bản gửi các đơn vị: chỉ có số đếm, không có từng phiếu, vì từng dòng phiếu có thể cho biết ai đã chọn ai.";

/** Sheets without ballots; every formula stands as its result. The plan names what the copy is about. */
export function shareableVote(sheets: readonly BookSheet[], plan: Plan): BookSheet[] {
  return sheets
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .map((sheet) => ({
      ...sheet,
      rows: [...sheet.rows].map((row) => ({
        ...row,
        cells: row.cells.map((cell): BookCell => {
          if (sheet.name === RESULTS && row.row === 2 && cell.column === 0)
            return { ...cell, value: `${plan.about}. ${WHY}`, style: look.subtitleLine };
          const { formula, ...rest } = cell;
          // Figures of other sheets stay alive: those sheets are in the copy.
          return formula === undefined || /'Tổng hợp'!/.test(formula) ? cell : rest;
        }),
      })),
      conditionals: [],
      validations: [],
    }));
}

// A workbook with the text of its legacy fonts made readable, before anything is recognised in it.
import { type LegacyCode, convertLegacy, looksLegacy } from "./legacy-font.ts";
import type { Cell, CellRef, Sheet, Workbook } from "./workbook.ts";

export type LegacyText = {
  readonly workbook: Workbook;
  /** Cells whose text was converted by their font, in reading order. */
  readonly converted: readonly {
    readonly at: CellRef;
    readonly from: string;
    readonly to: string;
    readonly lost: readonly string[];
  }[];
  /** Cells left as they are whose letters look like an old code although no font says so. */
  readonly proposed: readonly { readonly at: CellRef; readonly text: string; readonly code: LegacyCode }[];
};

/** Converts what fonts prove, proposes what statistics suggest. The very same workbook comes back when nothing is converted. */
export function convertLegacyWorkbook(workbook: Workbook): LegacyText {
  const converted: LegacyText["converted"][number][] = [];
  const proposed: LegacyText["proposed"][number][] = [];
  const convert = (cell: Cell, at: CellRef): Cell => {
    if (typeof cell.value !== "string") return cell;
    const result = convertLegacy(cell.value, cell.font);
    if (!result.converted) {
      const code = looksLegacy(cell.value);
      if (code) proposed.push({ at, text: cell.value, code });
      return cell;
    }
    converted.push({ at, from: cell.value, to: result.text, lost: result.lost });
    const { font: _font, ...rest } = cell;
    return { ...rest, value: result.text };
  };
  const sheets = workbook.sheets.map((sheet) => convertSheet(sheet, convert));
  return { workbook: converted.length > 0 ? { ...workbook, sheets } : workbook, converted, proposed };
}

function convertSheet(sheet: Sheet, convert: (cell: Cell, at: CellRef) => Cell): Sheet {
  const rows = sheet.rows.map((line) => {
    const cells = line.cells.map((cell, i) =>
      convert(cell, { sheet: sheet.name, row: line.row, column: line.columns[i]! }),
    );
    return cells.every((cell, i) => cell === line.cells[i]) ? line : { ...line, cells };
  });
  return rows.every((row, i) => row === sheet.rows[i]) ? sheet : { ...sheet, rows };
}

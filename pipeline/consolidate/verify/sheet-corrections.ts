// The corrections as they stand on Điều chỉnh now, read from the entries and not from formula results: a result may
// be stale, an entry is what the person meant.
import { cellAt, type Workbook } from "#engine/workbook.ts";
import { COLUMNS, FIRST_ROW } from "../book/adjustment-places.ts";
import { TAKEN_OUT } from "../book/corrections.ts";
import { ADJUSTMENTS } from "../book/sheet-names.ts";
import { COUNT_FIELD } from "../adjust.ts";
import { storedAt, type Plain } from "./difference.ts";

export type SheetCorrection = {
  readonly rowId: string;
  readonly field: string;
  readonly to: number | null;
  readonly reason: string;
  readonly by: string;
  /** Entered, but without effect: held back, incomplete, or a repetition of a line above. */
  readonly effective: boolean;
};

/** "row id|field", as typed in any case. */
export function correctionKey(rowId: string, field: string): string {
  return `${rowId.trim()}|${field}`.toUpperCase();
}

/** Every line of Điều chỉnh that names a row, in order. */
export function correctionsOnSheet(book: Workbook): SheetCorrection[] {
  const sheet = book.sheets.find(({ name }) => name === ADJUSTMENTS);
  if (!sheet) return [];
  const text = (row: number, column: number) => String(storedAt(sheet, row, column) ?? "");
  const offered = new Map<string, { code: string; whole: boolean }>();
  for (const { row } of sheet.rows)
    if (row >= FIRST_ROW && cellAt(sheet, row, COLUMNS.listLabel))
      offered.set(text(row, COLUMNS.listLabel), {
        code: text(row, COLUMNS.listCode),
        whole: storedAt(sheet, row, COLUMNS.listWhole) === 1,
      });
  const taken = new Set<string>();
  return sheet.rows.flatMap(({ row }): SheetCorrection[] => {
    const rowId = text(row, COLUMNS.rowId);
    if (row < FIRST_ROW || rowId === "") return [];
    const label = text(row, COLUMNS.field);
    const field = offered.get(label);
    const to = storedAt(sheet, row, COLUMNS.to);
    const key = correctionKey(rowId, field?.code ?? label);
    const effective = field !== undefined && text(row, COLUMNS.held) === "" && isValid(to, field) && !taken.has(key);
    if (effective) taken.add(key);
    const [reason, by] = [text(row, COLUMNS.reason), text(row, COLUMNS.by)];
    return [{ rowId, field: field?.code ?? label, to: typeof to === "number" ? to : null, reason, by, effective }];
  });
}

function isValid(to: Plain, { code, whole }: { code: string; whole: boolean }): boolean {
  if (typeof to === "number") return to >= 0 && (!whole || Number.isInteger(to));
  return to === TAKEN_OUT && code !== COUNT_FIELD;
}

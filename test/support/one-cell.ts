// One cell read for one field, and the reading in a word.
import * as z from "zod";
import type { Choice, Field, FieldKind } from "#engine/form.ts";
import { type ReadContext, readCell } from "#engine/read-cell.ts";
import type { Cell, CellValue } from "#engine/workbook.ts";

export const field = (kind: FieldKind, id: string = kind, more: Partial<Field> = {}): Field => ({
  id,
  label: id,
  labelEn: id,
  synonyms: [],
  kind,
  value: z.unknown(),
  ...more,
});
export const vnd = field("money", "committedVnd", { stem: "committed", currency: "VND" });
export const usd = field("money", "committedUsd", { stem: "committed", currency: "USD" });
const choice = (code: string, vi: string): Choice => ({ code, name: { vi, en: code }, synonyms: [] });
export const countries = [choice("KR", "Hàn Quốc"), choice("US", "Mỹ")];
export const sectors = [choice("Y_TE", "Y tế"), choice("GIAO_DUC", "Giáo dục")];

const base: ReadContext = { date1904: false };
export const read = (of: Field, value: CellValue | Cell, context: Partial<ReadContext> = {}) =>
  readCell(of, typeof value === "object" && "value" in value ? value : { value }, { ...base, ...context });
/** The value; or "asked because [candidates]"; or the kind. */
export const seen = (of: Field, value: CellValue | Cell, context: Partial<ReadContext> = {}) => {
  const reading = read(of, value, context);
  if (reading.kind === "value") return reading.value;
  return reading.kind === "asked"
    ? `${reading.asked.because} ${JSON.stringify(reading.asked.candidates)}`
    : reading.kind;
};

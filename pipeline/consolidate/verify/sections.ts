// The item rows standing on the section sheets, held against the data part: every row, every value, and the value
// that totals run over.
import type { Field, Form } from "#engine/form.ts";
import type { FieldValue, Values } from "#engine/table.ts";
import type { Sheet, Workbook } from "#engine/workbook.ts";
import { cellAt } from "#engine/workbook.ts";
import { sectionSheetName } from "../book/sheet-names.ts";
import { shownValue } from "../book/value-text.ts";
import { COUNT_FIELD } from "../adjust.ts";
import { blankOf, takesOut, type CountedRow } from "../counting.ts";
import type { DataPart } from "../data-part.ts";
import { differenceAt, isSamePlain, storedAt, type Difference, type Plain } from "./difference.ts";
import { correctionKey, type SheetCorrection } from "./sheet-corrections.ts";

type DataSection = DataPart["sections"][number];
type DataRow = DataSection["rows"][number];

/** A row as it stands on the sheet, corrections applied: what totals are recomputed from. */
export type StandingRow = CountedRow & { readonly unit: number; readonly id: string };
export type StandingSection = { readonly form: Form; readonly rows: readonly StandingRow[] };
export type SectionCheck = {
  readonly standing: StandingSection;
  readonly differences: readonly Difference[];
  readonly values: number;
};

/** The hidden row that names the columns; `row.id` stands in its first cell. */
function keyRow(sheet: Sheet): number | undefined {
  return sheet.rows.find(({ row }) => storedAt(sheet, row, 0) === "row.id")?.row;
}

/** Compares one section; a sheet that is gone is one difference per row. */
export function checkSection(
  book: Workbook,
  form: Form,
  data: DataSection,
  corrections: readonly SheetCorrection[],
): SectionCheck {
  const sheet = book.sheets.find(({ name }) => name === sectionSheetName(form));
  const keys = sheet && keyRow(sheet);
  if (!sheet || keys === undefined) {
    const gone = data.rows.map(({ id }): Difference => ({
      sheet: sectionSheetName(form),
      address: null,
      kind: "row",
      expected: id,
      found: null,
    }));
    return { standing: { form, rows: [] }, differences: gone, values: 0 };
  }
  const columns = new Map<string, number>();
  for (const column of sheet.rows.find(({ row }) => row === keys)!.columns)
    columns.set(String(storedAt(sheet, keys, column)), column);
  const lines = new Map<string, number>();
  const differences: Difference[] = [];
  const known = new Set(data.rows.map(({ id }) => id));
  for (const { row } of sheet.rows) {
    // The headings stand below the keys, then come the items.
    const id = row > keys + 1 ? storedAt(sheet, row, 0) : null;
    if (id === null) continue;
    if (!known.has(String(id)) || lines.has(String(id))) differences.push(differenceAt(sheet, row, 0, "row", null));
    else lines.set(String(id), row);
  }
  const to = new Map(
    corrections
      .filter(({ effective }) => effective)
      .map((entry) => [correctionKey(entry.rowId, entry.field), entry.to]),
  );
  const rows: StandingRow[] = [];
  let values = 0;
  for (const entry of data.rows) {
    const line = lines.get(entry.id);
    if (line === undefined) {
      differences.push({ sheet: sheet.name, address: null, kind: "row", expected: entry.id, found: null });
      continue;
    }
    const place: Place = { sheet, line, columns };
    const reported = reportedValues(place, form, entry, differences);
    values += reported.checked;
    rows.push(standingRow(place, form, entry, { values: reported.values, to, differences }));
  }
  return { standing: { form, rows }, differences, values };
}

type Place = { readonly sheet: Sheet; readonly line: number; readonly columns: ReadonlyMap<string, number> };

function expectedIn(field: Field, entry: DataRow): Plain {
  const value = entry.values[field.id];
  if (value === undefined) return entry.asked?.[field.id] ?? null;
  const { content } = shownValue(field, value as FieldValue);
  return content === "" ? null : content;
}

/** The item's values with its numbers taken from the sheet; texts and codes are the data part's once they agree. */
function reportedValues(
  place: Place,
  form: Form,
  entry: DataRow,
  differences: Difference[],
): { values: Values; checked: number } {
  const { sheet, line, columns } = place;
  const values: Record<string, FieldValue> = { ...(entry.values as Values) };
  let checked = 0;
  for (const field of form.fields) {
    const column = columns.get(field.id);
    if (column === undefined) continue;
    const expected = expectedIn(field, entry);
    const found = storedAt(sheet, line, column);
    if (expected !== null || found !== null) checked++;
    if (!isSamePlain(expected, found)) differences.push(differenceAt(sheet, line, column, "value", expected));
    if (!columns.has(`${field.id}.adjusted`)) continue;
    if (typeof found === "number") values[field.id] = found;
    else delete values[field.id];
  }
  return { values, checked };
}

type Standing = {
  readonly values: Values;
  readonly to: ReadonlyMap<string, number | null>;
  readonly differences: Difference[];
};

/** Applies the corrections of the sheet and compares what the adjusted columns show. */
function standingRow(
  { sheet, line, columns }: Place,
  form: Form,
  entry: DataRow,
  { values: reported, to, differences }: Standing,
): StandingRow {
  const values: Record<string, FieldValue> = { ...reported };
  const count = to.get(correctionKey(entry.id, COUNT_FIELD)) ?? entry.count;
  const out = takesOut(entry.count, count);
  for (const field of form.fields) {
    const column = columns.get(`${field.id}.adjusted`);
    if (column === undefined) continue;
    const corrected = to.get(correctionKey(entry.id, field.id));
    if (typeof corrected === "number") values[field.id] = corrected;
    else if (corrected === null) delete values[field.id];
    const value = out
      ? undefined
      : (values[field.id] ?? blankOf({ aggregate: entry.aggregate === true, asked: entry.asked ?? {} }, field));
    const found = storedAt(sheet, line, column);
    // Where nothing counts, the cell may be blank or say in a word that the value was taken out.
    const agrees = typeof value === "number" ? isSamePlain(value, found) : typeof found !== "number";
    if (!agrees)
      differences.push(differenceAt(sheet, line, column, "adjusted", typeof value === "number" ? value : null));
    if (!cellAt(sheet, line, column)?.formula) differences.push(differenceAt(sheet, line, column, "formula", "="));
  }
  return {
    id: entry.id,
    unit: entry.unit,
    values,
    count,
    aggregate: entry.aggregate === true,
    asked: entry.asked ?? {},
    ...(out && { out: true }),
  };
}

// The chair's corrections. Totals run over the corrected value, the reported one stays beside it. A correction that
// no longer fits its row is not applied, stays listed with the reason, and becomes a finding.
import type { Field, Words } from "#engine/form.ts";
import type { FieldValue } from "#engine/table.ts";
import { nfc } from "#engine/text.ts";
import { takesOut, type CountedRow } from "./counting.ts";
import { mergeFinding } from "./merge-finding.ts";
import type { Adjustment, MergeFinding } from "./model.ts";
import type { Draft } from "./rows.ts";

/** Not a field of any form: what the row counts as in the number of items (0 takes the whole row out). */
export const COUNT_FIELD = "count";

export type Adjusted = {
  /** The row as totals see it. */
  readonly rowOf: (row: Draft) => CountedRow;
  /** All corrections as given, those not applied with the reason. */
  readonly adjustments: readonly Adjustment[];
  readonly findings: readonly MergeFinding[];
};

type Refusal = "rowGone" | "valueChanged" | "fieldUnknown" | "valueRefused" | "repeated";

/** Applies corrections to the rows they name, by content key where it is known, else by row id. */
export function applyAdjustments(rows: readonly Draft[], given: readonly Adjustment[]): Adjusted {
  const byId = new Map(rows.map((row) => [row.id.toUpperCase(), row]));
  const changed = new Map<string, CountedRow>();
  const done = new Set<string>();
  const findings: MergeFinding[] = [];
  const adjustments = given.map(({ notApplied: _, ...adjustment }): Adjustment => {
    const row = rowMeant(adjustment, rows, byId);
    const refuse = (why: Refusal): Adjustment => {
      const finding = refusalFinding(adjustment, row, why);
      findings.push(finding);
      return { ...adjustment, notApplied: REASONS[why] };
    };
    if (!row) return refuse("rowGone");
    const current = { ...adjustment, rowId: row.id };
    const key = `${row.id} ${adjustment.field}`;
    if (done.has(key)) return refuse("repeated");
    const before = changed.get(row.id) ?? asReported(row);
    const after = apply(before, row, adjustment);
    if (typeof after === "string") return refuse(after);
    done.add(key);
    changed.set(row.id, after);
    return current;
  });
  const rowOf = (row: Draft) => changed.get(row.id) ?? asReported(row);
  return { rowOf, adjustments, findings };
}

/** The row as the unit reported it. */
export function asReported({ item, count, aggregate }: Draft): CountedRow {
  return { values: item.values, count, aggregate, asked: item.asked };
}

// Ids number the rows of a report; when a union hands in a new one they shift, and "KG-VT-012" is another item.
function rowMeant(adjustment: Adjustment, rows: readonly Draft[], byId: ReadonlyMap<string, Draft>): Draft | undefined {
  const id = adjustment.rowId.trim().toUpperCase();
  if (adjustment.rowKey === undefined) return byId.get(id);
  const seriesOf = (rowId: string) => rowId.replace(/\d+$/, "");
  return rows.find((row) => row.item.key === adjustment.rowKey && seriesOf(row.id) === seriesOf(id));
}

function apply(before: CountedRow, row: Draft, { field: id, from, to }: Adjustment): CountedRow | Refusal {
  if (id === COUNT_FIELD) {
    if (from !== before.count) return "valueChanged";
    if (typeof to !== "number" || !Number.isInteger(to) || to < 0) return "valueRefused";
    return { ...before, count: to, ...(takesOut(row.count, to) && { out: true }) };
  }
  const field = row.form.fields.find((candidate) => candidate.id === id);
  if (!field) return "fieldUnknown";
  if (!isSame(before.values[id], from)) return "valueChanged";
  const { [id]: _, ...values } = before.values;
  if (to === null) return { ...before, values };
  const value = valueFrom(field, to);
  return value === undefined ? "valueRefused" : { ...before, values: { ...values, [id]: value } };
}

function partsOf(text: string): string[] {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function isSame(value: FieldValue | undefined, from: string | number | null): boolean {
  if (value === undefined || from === null) return value === undefined && (from === null || from === "");
  if (typeof value === "string") return typeof from === "string" && nfc(value) === nfc(from);
  if (Array.isArray(value)) return typeof from === "string" && partsOf(from).sort().join() === [...value].sort().join();
  return typeof value === "boolean" ? from === String(value) : value === from;
}

function valueFrom(field: Field, to: string | number): FieldValue | undefined {
  const value = shaped(field, to);
  return value !== undefined && field.value.safeParse(value).success ? value : undefined;
}

function shaped(field: Field, to: string | number): FieldValue | undefined {
  switch (field.kind) {
    case "count":
    case "number":
    case "money":
    case "percent":
      return typeof to === "number" && Number.isFinite(to) && field.currency !== "OTHER" ? to : undefined;
    case "choices":
    case "countries":
      return typeof to === "string" ? partsOf(to) : undefined;
    case "yesno":
      return to === "true" ? true : to === "false" ? false : undefined;
    default:
      return typeof to === "string" ? nfc(to) : String(to);
  }
}

function shown(value: FieldValue | null | undefined): string | number {
  if (value === undefined || value === null) return "—";
  if (typeof value === "number" || typeof value === "string") return value;
  return typeof value === "object" && "join" in value ? value.join("; ") : String(JSON.stringify(value));
}

function refusalFinding(adjustment: Adjustment, row: Draft | undefined, why: Refusal): MergeFinding {
  const field = row?.form.fields.find(({ id }) => id === adjustment.field);
  const at = row?.item.cells[adjustment.field];
  return mergeFinding({
    rule: "adjustment-not-applied",
    messageId: why,
    file: row?.file ?? null,
    ...(row ? { unit: row.unit, section: row.form.id } : {}),
    ...(at ? { at } : {}),
    field: adjustment.field,
    rowKey: adjustment.rowId,
    data: {
      row: adjustment.rowId,
      field: field?.label ?? adjustment.field,
      fieldEn: field?.labelEn ?? adjustment.field,
      from: shown(adjustment.from),
      to: shown(adjustment.to),
      actual: shown(adjustment.field === COUNT_FIELD ? row?.count : row?.item.values[adjustment.field]),
    },
  });
}

const REASONS: Readonly<Record<Refusal, Words>> = {
  rowGone: { vi: "Không còn dòng này", en: "The row is gone" },
  valueChanged: { vi: "Giá trị báo cáo đã khác", en: "The reported value has changed" },
  fieldUnknown: { vi: "Không có cột này", en: "No such column" },
  valueRefused: { vi: "Giá trị mới không hợp", en: "The new value does not fit" },
  repeated: { vi: "Ô đã có điều chỉnh khác", en: "Already corrected above" },
};

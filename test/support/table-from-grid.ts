// Tables for rule examples, made straight from a grid: first row headings, then items, total rows by their word.
// Reading is deliberately plain (recognition has tests of its own), so that a rule's example shows the rule alone.
import * as z from "zod";
import * as made from "#engine/define-field.ts";
import { displayText } from "#engine/display.ts";
import type { Field, Form } from "#engine/form.ts";
import type { ExampleColumns } from "#engine/rule.ts";
import { saysNone } from "#engine/read-cell.ts";
import { multipleOf } from "#engine/rule-context.ts";
import type { Asked, BoundColumn, FieldValue, Item, LooseColumn, MoneyUnit, Table, TotalLine } from "#engine/table.ts";
import { cellAt, isCellError, type Cell, type CellRef, type Sheet } from "#engine/workbook.ts";

const choices = [
  made.choiceOf("Y_TE", "Y tế", "Health"),
  made.choiceOf("GIAO_DUC", "Giáo dục", "Education"),
  made.choiceOf("CO_THI_DUA", "Cờ thi đua", "Emulation flag"),
  made.choiceOf("NHAN", "Nhận", "Received"),
  made.choiceOf("TANG", "Tặng", "Given"),
];
const countries = [
  made.choiceOf("KR", "Hàn Quốc", "Korea"),
  made.choiceOf("JP", "Nhật Bản", "Japan"),
  made.choiceOf("US", "Hoa Kỳ", "United States", ["Mỹ"]),
  made.choiceOf("MY", "Malaysia", "Malaysia"),
];

type Kind = "VND" | "TRIEU" | "TY" | "USD" | "MONEY" | Field["kind"];
type Column = { readonly field: Field; readonly unit?: MoneyUnit };

/** A form of the columns an example declares (`id!group: kind`), and the unit of each of its headings. */
export function formOf(
  id: string,
  columns: ExampleColumns,
): { readonly form: Form; readonly columns: ReadonlyMap<string, Column> } {
  const byHeading = new Map<string, Column>();
  Object.entries(columns).forEach(([heading, spec], index) => {
    const [, name = `field${index}`, bang, group, kind] = /^(?:(\w+)(?:(!)(\w+)?)?: )?(\w+)$/.exec(spec) ?? [];
    const required = bang ? { required: group ? { oneOf: group } : (true as const) } : {};
    const unit = ["VND", "TRIEU", "TY", "USD"].includes(kind!) ? (kind as MoneyUnit) : undefined;
    byHeading.set(heading, { field: fieldFrom(name, heading, kind as Kind, required), ...(unit && { unit }) });
  });
  const fields = [...byHeading.values()].map((column) => column.field);
  const totals = fields
    .filter((field) => field.kind === "money" || field.kind === "count")
    .map((field) => ({ field: field.id, how: "sum" as const }));
  const form: Form = {
    id,
    version: "1",
    title: { vi: `Biểu ${id}`, en: `Form ${id}` },
    titles: [id],
    source: "ví dụ",
    keys: [["name"]],
    fields,
    totals,
  };
  return { form, columns: byHeading };
}

function fieldFrom(id: string, heading: string, kind: Kind, required: Pick<Field, "required">): Field {
  if (kind === "choice") return made.choice(id, heading, heading, [], choices, required);
  if (kind === "choices") return made.choices(id, heading, heading, [], choices, required);
  if (kind === "countries") return made.countries(id, heading, heading, [], countries, required);
  if (
    kind === "text" ||
    kind === "code" ||
    kind === "count" ||
    kind === "number" ||
    kind === "percent" ||
    kind === "date" ||
    kind === "yesno"
  )
    return made[kind](id, heading, heading, [], { ...required, ...(kind === "count" && { unitOfCount: "lượt" }) });
  const stem = id.replace(/(Vnd|Usd)$/, "");
  return {
    id,
    label: heading,
    labelEn: heading,
    synonyms: [],
    kind: "money",
    value: z.number().min(0),
    stem,
    currency: kind === "USD" ? "USD" : "VND",
    ...required,
  };
}

/** The table a sheet holds, or undefined when none of the headings is the form's. */
export function tableFrom(sheet: Sheet, { form, columns: known }: ReturnType<typeof formOf>): Table | undefined {
  const last = sheet.rows.at(-1)?.row ?? 0;
  const right = Math.max(0, ...sheet.rows.flatMap((row) => row.columns));
  const columns: BoundColumn[] = [];
  const loose: LooseColumn[] = [];
  for (let index = 0; index <= right; index++) {
    const at = { sheet: sheet.name, row: 0, column: index };
    const heading = String(cellAt(sheet, 0, index)?.value ?? "");
    const column = known.get(heading);
    const cells = sheet.rows
      .filter((row) => row.row > 0 && row.columns.includes(index))
      .map(({ row }) => ({ ...at, row }));
    if (column && !columns.some((bound) => bound.field === column.field))
      columns.push({
        field: column.field,
        index,
        heading,
        at,
        by: "label",
        ...(column.unit && { unit: column.unit, unitFrom: "heading" as const }),
      });
    else if (heading !== "" || cells.length > 0)
      loose.push({ index, heading, at, cells, ...reasonFor(heading, column?.field, form) });
  }
  if (columns.length === 0) return undefined;
  const items: Item[] = [];
  const totals: TotalLine[] = [];
  let none: CellRef | undefined;
  for (const { row } of sheet.rows.filter((candidate) => candidate.row > 0)) {
    const first = String(cellAt(sheet, row, columns[0]!.index)?.value ?? "");
    if (/^không phát sinh$/i.test(first)) none = { sheet: sheet.name, row, column: columns[0]!.index };
    else if (/^(tổng|cộng)/i.test(first)) totals.push(totalFrom(sheet, row, first, columns, items.length));
    else items.push(itemFrom(sheet, row, first, columns));
  }
  const range = { top: 0, left: 0, bottom: last, right };
  const headingRows = { top: 0, left: 0, bottom: 0, right };
  return {
    form,
    sheet: sheet.name,
    range,
    orientation: "rows",
    headingRows,
    columns,
    loose,
    items,
    aggregates: [],
    totals,
    ...(none && { none }),
  };
}

function reasonFor(heading: string, field: Field | undefined, form: Form): Pick<LooseColumn, "reason" | "candidates"> {
  if (field) return { reason: "duplicate", candidates: [field.id] };
  if (heading === "") return { reason: "blank-heading", candidates: [] };
  if (/\b20\d\d\b/.test(heading)) return { reason: "other-period", candidates: [] };
  return {
    reason: "unknown",
    candidates: form.fields.filter((known) => heading.startsWith(known.label)).map((known) => known.id),
  };
}

function totalFrom(
  sheet: Sheet,
  row: number,
  label: string,
  columns: readonly BoundColumn[],
  count: number,
): TotalLine {
  const values: Record<string, { value: number; at: CellRef }> = {};
  for (const { field, index, unit } of columns) {
    const value = cellAt(sheet, row, index)?.value;
    if (typeof value === "number")
      values[field.id] = {
        value: value * (unit ? multipleOf(unit) : 1),
        at: { sheet: sheet.name, row, column: index },
      };
  }
  return { kind: "grand", label, index: row, items: Array.from({ length: count }, (_, i) => i), values };
}

function itemFrom(sheet: Sheet, row: number, key: string, columns: readonly BoundColumn[]): Item {
  const values: Record<string, FieldValue> = {};
  const cells: Record<string, CellRef> = {};
  const asWritten: Record<string, Item["asWritten"][string]> = {};
  const asked: Record<string, Asked> = {};
  for (const { field, index, unit } of columns) {
    const merged = sheet.merges.find((area) => area.left === index && area.top <= row && row <= area.bottom);
    const at = { sheet: sheet.name, row: merged?.top ?? row, column: index };
    const cell = cellAt(sheet, at.row, index);
    if (!cell) continue;
    if (typeof cell.value === "string" && saysNone(cell.value)) {
      asWritten[field.id] = { text: cell.value, unit: null, approx: null };
      continue;
    }
    cells[field.id] = at;
    if (merged && merged.top < row && (field.kind === "money" || field.kind === "count")) {
      asked[field.id] = { text: displayText(cell, false), candidates: [], because: "shared-amount" };
      continue;
    }
    const reading = readPlainly(cell, field, unit);
    if ("asked" in reading) asked[field.id] = reading.asked;
    else {
      values[field.id] = reading.value;
      if (field.kind === "date" && typeof cell.value === "string" && cell.value.includes("-"))
        asWritten[field.id] = { text: cell.value, unit: null, approx: null };
      if (field.kind === "money")
        asWritten[field.id] = {
          text: displayText(cell, false),
          unit: reading.unit ?? unit ?? null,
          approx: /^trên/.test(String(cell.value)) ? "over" : null,
        };
    }
  }
  return { key, values, cells, asWritten, asked, first: row, last: row, groups: [] };
}

type Reading = { readonly value: FieldValue; readonly unit?: MoneyUnit } | { readonly asked: Asked };

function readPlainly(
  { value, stored, format, font, struck }: Cell,
  field: Field,
  stated: MoneyUnit | undefined,
): Reading {
  const text = isCellError(value) ? value.error : String(value);
  const ask = (because: Asked["because"], candidates: readonly FieldValue[] = []): Reading => ({
    asked: { text, because, candidates },
  });
  const unit = stated ?? "VND";
  if (isCellError(value)) return ask("formula-error");
  if (stored === false) return ask("formula-uncalculated");
  if (struck) return ask("struck-through");
  if (font?.startsWith(".Vn") && /[µ¸¶·]/.test(text)) return ask("legacy-font");
  if (field.kind === "text" || field.kind === "code") return { value: text };
  if (field.choices) {
    const found = field.choices.find((choice) => choice.name.vi === text);
    if (!found) return ask("not-in-list");
    return { value: field.kind === "choice" ? found.code : [found.code] };
  }
  if (field.kind === "date") return typeof value === "number" ? { value: isoFrom(value, format) } : readDate(text, ask);
  if (field.kind === "money" && stated === undefined)
    return typeof value === "number" && value >= 1e6 ? { value, unit: "VND" } : ask("unit-missing");
  if (field.kind === "money" && typeof value === "number" && unit !== "VND" && value * multipleOf(unit) >= 1e12)
    return ask("unit-doubtful", [value, value * multipleOf(unit)]);
  if (typeof value === "number") {
    const own = format?.includes("tỷ") ? "TY" : format?.includes("triệu") ? "TRIEU" : unit;
    if (field.kind !== "money") return { value };
    return { value: Number((value * multipleOf(own)).toPrecision(15)), unit: own };
  }
  return readNumberText(text, field, unit, ask);
}

function isoFrom(serial: number, format: string | undefined): string {
  return format === undefined
    ? String(serial)
    : new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

function readDate(
  text: string,
  ask: (because: Asked["because"], candidates?: readonly FieldValue[]) => Reading,
): Reading {
  const [, day, month, year] = /^(\d{1,2})(?:-\d{1,2})?\/(\d{1,2})\/(\d{2,4})$/.exec(text) ?? [];
  if (/^\d{5}$/.test(text)) return ask("ambiguous-date", [isoFrom(Number(text), "d")]);
  if (!day || !month || !year) return ask("ambiguous-date");
  const pad = (part: string) => part.padStart(2, "0");
  if (year.length === 2)
    return ask("ambiguous-date", [`20${year}-${pad(month)}-${pad(day)}`, `20${year}-${pad(day)}-${pad(month)}`]);
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString().slice(0, 10) === iso;
  return real ? { value: iso } : ask("impossible-date");
}

function readNumberText(
  text: string,
  field: Field,
  unit: MoneyUnit,
  ask: (because: Asked["because"], candidates?: readonly FieldValue[]) => Reading,
): Reading {
  const [, approx = "", digits, word] =
    /^(trên )?([\d.,\s\u00a0]+?)(?:\s*(tỷ|triệu|USD|JPY|người|đ))?[\s\u00a0]*$/.exec(text) ?? [];
  if (digits === undefined) return ask(/[$€]|\/|USD/.test(text) ? "mixed-currency" : "unreadable");
  const plain = digits.trim();
  const own = word === "tỷ" ? "TY" : word === "triệu" ? "TRIEU" : word === "USD" ? "USD" : unit;
  if (/^\d{1,3}[.,]\d{3}$/.test(plain) && word === undefined && approx === "" && field.kind === "money")
    return ask("ambiguous-number", [Number(plain.replace(/[.,]/, "")), Number(plain.replace(",", "."))]);
  const number = Number(plain.replace(/\./g, "").replace(",", "."));
  if (word === "JPY") return { value: { amount: number, currency: "JPY" }, unit: "OTHER:JPY" };
  return { value: field.kind === "money" ? Number((number * multipleOf(own)).toPrecision(15)) : number, unit: own };
}

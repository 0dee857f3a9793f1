// What rules are given, and the few questions that several of them ask of it.
import { fieldOf, type Field, type Form, type Words } from "./form.ts";
import type { Indicator } from "./indicator.ts";
import type { Roster } from "./roster.ts";
import type { ExplanationsState } from "./explanations.ts";
import type { SealCheck } from "./seal/compare-seal.ts";
import type { Meta, Period } from "./submission.ts";
import type { Asked, FieldValue, Item, Ledger, LooseColumn, MoneyUnit, Table, UnsureTable } from "./table.ts";
import { cellAt, type Cell, type CellRef, type Sheet, type Workbook } from "./workbook.ts";

export type RuleContext = {
  readonly book: Workbook;
  readonly meta: Meta;
  readonly tables: readonly Table[];
  readonly unsure: readonly UnsureTable[];
  readonly ledger: Ledger;
  readonly forms: readonly Form[];
  readonly roster: Roster;
  /** The period asked for; absent when the file alone says it. */
  readonly period?: Period;
  /** Lines of the summary and where their numbers come from. */
  readonly indicators?: readonly Indicator[];
  readonly options: { readonly cluster?: string };
  /** The seal in the file against its values now. */
  readonly seal?: SealCheck;
  /** Whether the explanations in the file could be read. */
  readonly explanations?: ExplanationsState;
};

/** The stored cell at a place, or undefined. */
export function cellOf(book: Workbook, at: CellRef): Cell | undefined {
  const sheet = book.sheets.find((candidate) => candidate.name === at.sheet);
  return sheet ? cellAt(sheet, at.row, at.column) : undefined;
}

/** "sheet row column" as a map key. */
export function placeKey(at: CellRef): string {
  return `${at.sheet}\u0000${at.row}\u0000${at.column}`;
}

/** The field's printed name; amounts of one stem share a label, so theirs says the currency. */
export function fieldWords(field: Field): Words {
  if (field.kind !== "money" || field.currency === "OTHER") return { vi: field.label, en: field.labelEn };
  const measure = measureOf(field);
  return { vi: `${field.label} (${measure.vi})`, en: `${field.labelEn} (${measure.en})` };
}

/** One value of an item that is not certain, with everything a rule needs to say about it. */
export type AskedValue = {
  readonly item: Item;
  readonly field: Field;
  readonly asked: Asked;
  readonly at: CellRef | undefined;
};

/** The uncertain values of a table that wait for the named reason, in item order. */
export function* askedIn(table: Table, because: Asked["because"]): Generator<AskedValue> {
  for (const items of [table.items, table.aggregates])
    for (const item of items)
      // Most items have nothing to ask, and nine rules look: no list of entries is made for an empty record.
      for (const id in item.asked) {
        const asked = item.asked[id]!;
        if (asked.because === because) yield { item, field: fieldOf(table.form, id), asked, at: item.cells[id] };
      }
}

/**
 * Uncertain values gathered by column: two or more in one column have one cause and become one question. `at` is
 * then the heading, and `related` lists it and every cell.
 */
export function* askedByColumn(
  table: Table,
  because: Asked["because"],
): Generator<{
  readonly field: Field;
  readonly at: CellRef;
  readonly related: readonly CellRef[];
  readonly heading?: string;
  readonly values: readonly AskedValue[];
}> {
  const byColumn = new Map<string, AskedValue[]>();
  for (const value of askedIn(table, because)) {
    const across = value.at && (table.orientation === "rows" ? value.at.column : value.at.row);
    const key = `${value.field.id} ${across ?? ""}`;
    const list = byColumn.get(key);
    if (list) list.push(value);
    else byColumn.set(key, [value]);
  }
  for (const values of byColumn.values()) {
    const { field } = values[0]!;
    const cells = uniquePlaces(values.flatMap((value) => (value.at ? [value.at] : [])));
    const column = columnOf(table, field.id, cells[0]);
    if (cells.length > 1 && column)
      yield { field, at: column.at, heading: column.heading, related: [column.at, ...cells], values };
    else if (cells.length > 0) yield { field, at: cells[0]!, related: cells, values };
    else yield { field, at: firstCell(table), related: [], values };
  }
}

/** Top left cell of a table's area. */
export function firstCell(table: Table): CellRef {
  return { sheet: table.sheet, row: table.range.top, column: table.range.left };
}

/** The heading area of a table, as a place. */
export function headingOf(table: Table): CellRef {
  return { sheet: table.sheet, row: table.headingRows.top, column: table.headingRows.left };
}

/** The column bound to a field; the one in which `near` stands where several are. */
export function columnOf(table: Table, field: string, near?: CellRef) {
  const bound = table.columns.filter((column) => column.field.id === field);
  const across = near && (table.orientation === "rows" ? near.column : near.row);
  // Amounts in another currency than the heading's stand in a sibling field's column.
  return (
    bound.find((column) => column.index === across) ??
    bound[0] ??
    table.columns.find((column) => column.index === across)
  );
}

export function uniquePlaces(places: readonly CellRef[]): CellRef[] {
  const seen = new Set<string>();
  return places.filter((at) => !seen.has(placeKey(at)) && seen.add(placeKey(at)));
}

/** The number an item holds in a field, or undefined. */
export function numberIn(item: Item, field: string): number | undefined {
  const value = item.values[field];
  return typeof value === "number" ? value : undefined;
}

export function textIn(item: Item, field: string): string | undefined {
  const value = item.values[field];
  return typeof value === "string" ? value : undefined;
}

/** Same value, lists compared entry by entry. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
}

/** A finding on a value of an item: its place, field and row. */
export function onValue(
  table: Table,
  item: Item,
  field: string,
): { at: CellRef; field: string; rowKey: string; section: string } {
  const at = item.cells[field] ?? Object.values(item.cells)[0] ?? firstCell(table);
  return { at, field, rowKey: item.key, section: table.form.id };
}

const multiples: Readonly<Record<string, number>> = {
  VND: 1,
  NGHIN: 1e3,
  TRIEU: 1e6,
  TY: 1e9,
  USD: 1,
  NGHIN_USD: 1e3,
  TRIEU_USD: 1e6,
};
/** How many base units (đồng, dollars) one of `unit` is. */
export function multipleOf(unit: MoneyUnit): number {
  return multiples[unit] ?? 1;
}

const unitWords: Readonly<Record<string, Words>> = {
  VND: { vi: "đồng", en: "đồng" },
  NGHIN: { vi: "nghìn đồng", en: "thousand đồng" },
  TRIEU: { vi: "triệu đồng", en: "million đồng" },
  TY: { vi: "tỷ đồng", en: "billion đồng" },
  USD: { vi: "USD", en: "USD" },
  NGHIN_USD: { vi: "nghìn USD", en: "thousand USD" },
  TRIEU_USD: { vi: "triệu USD", en: "million USD" },
};
export function wordsOfUnit(unit: MoneyUnit): Words {
  const other = unit.startsWith("OTHER:") ? unit.slice(6) : unit;
  return unitWords[unit] ?? { vi: other, en: other };
}

const noWords: Words = { vi: "", en: "" };
/** The measure printed after a value of this field, in base units: "đồng", "USD", "lượt khách" or nothing. */
export function measureOf(field: Field): Words {
  if (field.kind === "money") return wordsOfUnit(field.currency === "USD" ? "USD" : "VND");
  if (field.kind === "percent") return { vi: "%", en: "%" };
  return field.unitOfCount === undefined ? noWords : { vi: field.unitOfCount, en: "" };
}

/** Loose columns' cells and headings: what `unknown-column` and `duplicate-column` cover. */
export function cellsOfLoose(loose: LooseColumn): readonly CellRef[] {
  return uniquePlaces([loose.at, ...loose.cells]);
}

/** Does a column hold the field, in whatever currency? True where no field is named. */
export function hasField({ columns, form }: Table, id: string | undefined): boolean {
  const stem = form.fields.find((field) => field.id === id)?.stem;
  return (
    id === undefined || columns.some(({ field }) => field.id === id || (stem !== undefined && field.stem === stem))
  );
}

/** The places of a sheet's cells that pass, in reading order. */
export function placesWhere(sheet: Sheet, passes: (cell: Cell) => boolean): CellRef[] {
  const places: CellRef[] = [];
  for (const { row, columns, cells } of sheet.rows)
    for (let i = 0; i < cells.length; i++)
      if (passes(cells[i]!)) places.push({ sheet: sheet.name, row, column: columns[i]! });
  return places;
}

// How rows count. One place for the rules of the report form, so that the numbers, the live formulas and the check of
// a finished workbook cannot differ: lượt đoàn are trips (1 when blank), lượt khách people, donors distinct names.
import type { Field, Form } from "#engine/form.ts";
import type { IndicatorSource } from "#engine/indicator.ts";
import type { Item, Values } from "#engine/table.ts";
import { nameKey } from "./name-key.ts";

/** Fields in which a line that stands for several items says how many, in order of preference. */
const COUNT_FIELDS = ["count", "trips", "quantity"];

function numberIn(values: Values, field: string | undefined): number | undefined {
  const value = field === undefined ? undefined : values[field];
  return typeof value === "number" ? value : undefined;
}

/**
 * What a row counts as: an item is 1, but an award that names nobody and gives a quantity is that many; a line of a
 * table without items is as many as it says, and 0 when it does not say.
 */
export function countOf(item: Item, aggregate: boolean, form: Form): number {
  const { values } = item;
  if (!aggregate)
    return (form.id === "award" && values.subject === undefined ? numberIn(values, "quantity") : undefined) ?? 1;
  for (const field of COUNT_FIELDS) {
    const count = numberIn(values, field);
    if (count !== undefined) return count;
  }
  return 0;
}

export type CountedRow = {
  readonly values: Values;
  readonly count: number;
  readonly aggregate: boolean;
  /** Fields whose cell says something that could not be read. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** The chair took the row out: it adds to no number and to no sum. */
  readonly out?: true;
};

/** Whether a corrected number of items takes the whole row out, money and people included ("0 = không tính"). */
export function takesOut(count: number, corrected: unknown): boolean {
  return count > 0 && corrected === 0;
}

/** Whether a row belongs to the indicator at all: the code asked for, and no đồng where dollars are meant. */
export function passes(values: Values, source: IndicatorSource): boolean {
  const { only, without } = source;
  if (without !== undefined && values[without] !== undefined) return false;
  if (only === undefined) return true;
  const value = values[only.field];
  return Array.isArray(value) ? value.includes(only.is) : value === only.is;
}

/** What one row adds to an indicator that counts or sums; undefined when it adds nothing. */
export function contributionOf(row: CountedRow, source: IndicatorSource, form: Form): number | undefined {
  if (row.out || !passes(row.values, source)) return undefined;
  if (source.how === "count") return row.count;
  const value = numberIn(row.values, source.field);
  if (value !== undefined || source.field === undefined) return value;
  return blankOf(
    row,
    form.fields.find(({ id }) => id === source.field),
  );
}

/**
 * What a blank stands for ("lượt đoàn": 1); undefined when it stands for nothing. It is a promise about an item whose
 * cell is blank: a line that stands for many has no such default, nor has a cell that could not be read.
 */
export function blankOf(row: Pick<CountedRow, "aggregate" | "asked">, field: Field | undefined): number | undefined {
  return row.aggregate || !field || row.asked[field.id] !== undefined ? undefined : field.blank;
}

/** The folded name by which rows are the same donor; undefined when the row names none. */
export function distinctKeyOf(values: Values, source: IndicatorSource): string | undefined {
  const value = source.field === undefined || !passes(values, source) ? undefined : values[source.field];
  const key = typeof value === "string" ? nameKey(value) : "";
  return key === "" ? undefined : key;
}

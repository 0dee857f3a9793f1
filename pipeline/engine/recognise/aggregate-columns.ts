// Tables that list no items but only counts and sums by sector, country or donor.
import * as z from "zod";
import type { Field } from "../form.ts";
import { readCell } from "../read-cell.ts";
import type { Item } from "../table.ts";
import type { Binding } from "./bind.ts";
import { headingText } from "./heading-text.ts";
import type { Marks } from "./marks.ts";
import type { TableSpec } from "./table-spec.ts";

const COUNT =
  /^(?:tong )?(?:so|so luong|sl|tong so)(?: (?:khoan|khoan vien tro|du an|chuong trinh|chuong trinh du an|chuong trinh du an phi du an|doan|luot doan|hoat dong|su kien|hoi|luong|cuoc|van ban|thoa thuan|ban|danh hieu))*$/;
const NAMES = new Set(["name", "content", "subject", "nominee", "criterion", "document", "task"]);

/** What a table that lists no items adds up: `column` says how many items a line stands for, where the table says it. */
export type Counting = { readonly column?: number };

/**
 * `isNumeric`: a column holds nothing but numbers. How the lines of a table count, when they are no items; undefined for a table of items. A line that has a name, a
 * donor, a date or any text of its own is an item; one that has only a sector, a country or a status and numbers is not.
 */
export function countingOf(binding: Binding, isNumeric: (column: number) => boolean): Counting | undefined {
  if (binding.bound.some(({ field }) => NAMES.has(field.id))) return undefined;
  // An award may be a number of awards without a name: its form says so, and such a line is an item.
  if (!binding.form.fields.some((field) => NAMES.has(field.id) && field.required === true)) return undefined;
  const dated = binding.bound.some(({ field }) => field.kind === "date");
  // A column of unknown words may be the names under a heading nobody foresaw: then it is a table of items.
  for (const { path } of binding.loose) {
    const key = path.levels
      .map((level) => headingText(level.text).key)
      .filter((part) => part !== "")
      .join(" ");
    const leaf = path.levels[path.levels.length - 1]!.parsed.key;
    if (COUNT.test(key) || COUNT.test(leaf)) return { column: path.column };
  }
  if (dated) return undefined;
  const counted = binding.bound.find(({ field }) => field.id === "trips" || field.id === "quantity");
  if (counted) return { column: counted.path.column };
  const texts = binding.bound.some(({ field }) => field.kind === "text" && field.id !== "note");
  const unknown = binding.loose.some(({ reason, path }) => reason === "unknown" && !isNumeric(path.column));
  const sums = binding.bound.some(({ field }) => field.kind === "money" || field.kind === "count");
  return !texts && !unknown && sums ? {} : undefined;
}

const COUNT_FIELD: Field = {
  id: "count",
  label: "Số lượng",
  labelEn: "Number",
  synonyms: [],
  kind: "count",
  value: z.number(),
};

/** An aggregate's own number of items, from a column that is no field of the form. */
export function withCount(spec: TableSpec, item: Item, column: number | undefined, marks: Marks): Item {
  if (column === undefined) return item;
  if (spec.binding.bound.some(({ path }) => path.column === column)) return item;
  const cell = spec.view.own(item.first, column);
  if (!cell) return item;
  const reading = readCell(COUNT_FIELD, cell, { date1904: spec.date1904 });
  if (reading.kind !== "value") return item;
  marks.set(spec.view, item.first, column, "value");
  return {
    ...item,
    values: { ...item.values, count: reading.value },
    cells: { ...item.cells, count: spec.view.ref(item.first, column) },
  };
}

// Shorthand for the columns of the sample layouts.
import type { FieldValue, Values } from "#engine/table.ts";
import { round } from "./table-plan.ts";
import type { Column, Writing } from "./layout.ts";

/** A column bound to a field; `per` is the unit its money is written in. */
export function column(head: string, field: string, as?: Writing, per?: number): Column {
  return { head, field, ...(as ? { as } : {}), ...(per ? { per } : {}) };
}

/** A column of a summary: money stands in the unit that the row itself names. */
export function indicatorColumn(head: string, field: "previous" | "current"): Column {
  const words = (value: FieldValue, item: Values): number =>
    item["unitOfCount"] === "triệu đồng" ? round(Number(value) / 1e6) : Number(value);
  return { head, field, words, align: "right" };
}

/** Growth on the year as a live formula over the letters of the two columns. */
export function changeColumn(head: string, previous: string, current: string): Column {
  return {
    head,
    field: "change",
    as: "percent",
    formula: (row, item) => {
      const [before, now] = [item["previous"], item["current"]].map((value) =>
        item["unitOfCount"] === "triệu đồng" ? round(Number(value) / 1e6) : Number(value),
      ) as [number, number];
      return { formula: `(${current}${row}-${previous}${row})/${previous}${row}`, result: (now - before) / before };
    },
  };
}

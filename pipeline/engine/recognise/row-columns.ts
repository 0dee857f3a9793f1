// The columns of one table as its lines are told apart by: which one names the items, which hold numbers.
import type { Binding } from "./bind.ts";
import type { Columns } from "./rows.ts";

const NAMING = ["name", "content", "subject", "nominee", "criterion", "document", "task", "channel", "kind", "award"];

/** The column that names the items. */
function primaryColumn(binding: Binding): number {
  for (const id of NAMING) {
    const bound = binding.bound.find((candidate) => candidate.field.id === id);
    if (bound) return bound.path.column;
  }
  const text = binding.bound.find(
    ({ field }) =>
      field.id !== "no" &&
      field.id !== "note" &&
      field.kind !== "money" &&
      field.kind !== "count" &&
      field.kind !== "number",
  );
  return (text ?? binding.bound[0]!).path.column;
}

/** What telling the lines of a table apart needs to know of its columns. */
export function columnsOf(binding: Binding, left: number, right: number): Columns {
  const numeric = binding.bound.filter(
    ({ field }) =>
      field.kind === "money" || field.kind === "count" || field.kind === "number" || field.kind === "percent",
  );
  const no = binding.bound.find(({ field }) => field.id === "no")?.path.column;
  return {
    left,
    right,
    ...(no === undefined ? {} : { no }),
    primary: primaryColumn(binding),
    bound: new Set([...binding.bound, ...binding.pivots].map(({ path }) => path.column)),
    numeric: new Set([...numeric, ...binding.pivots].map(({ path }) => path.column)),
  };
}

/** Columns that every item must fill. */
export function requiredColumns(binding: Binding): number[] {
  return binding.bound.filter(({ field }) => field.required !== undefined).map(({ path }) => path.column);
}

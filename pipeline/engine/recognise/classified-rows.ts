// What every row below the headings of a table is, in the light of the sections that rows may name: where another section
// begins, this table ends.
import { titlesIn } from "./choose-form.ts";
import { siblingOf } from "./group-values.ts";
import { columnsOf } from "./row-columns.ts";
import { type ClassifiedRow, classifyRow, type Columns, headsOther, lineOf } from "./rows.ts";
import type { TableSpec } from "./table-spec.ts";

/** The rows from the first below the headings to the last that can belong to the table. */
export function classifiedRows(spec: TableSpec, columns: Columns): readonly ClassifiedRow[] {
  const { view, block } = spec;
  const classified: ClassifiedRow[] = [];
  for (const row of view.rows)
    if (row >= (spec.part?.row ?? block.bottom + 1) && row <= spec.limit) {
      if (row === spec.part?.row) {
        classified.push({ row, kind: "group", label: spec.part.label, labelColumn: spec.part.column });
        continue;
      }
      const line = classifyRow(view, row, columns, block);
      const before = classified[classified.length - 1];
      if (headsOther(view, line, columns, before)) {
        if (before?.kind === "lone" || before?.kind === "group") {
          classified.pop();
          classified.push({ row: before.row, kind: "foreign" });
        }
        classified.push({ row, kind: "foreign" });
      } else if (line.kind === "none" && speaksOfOther(spec, line.label ?? ""))
        classified.push({ row, kind: "foreign" });
      else if (line.kind === "none" && before && isTitleOfOther(spec, before)) {
        // "II. Đoàn ra" and below it "Không phát sinh": the next section begins, and ends, there.
        classified.pop();
        classified.push({ row: before.row, kind: "foreign" }, { row, kind: "foreign" });
      } else classified.push(isDirectionLine(spec, line, columns) ? { ...line, kind: "group" } : line);
    }
  return classified;
}

// "i | Đoàn vào": a row of nothing else is no item, whatever its mark.
function isDirectionLine(
  { view, binding, phrases }: TableSpec,
  { row, kind, label, marker }: ClassifiedRow,
  columns: Columns,
) {
  if ((kind !== "item" && kind !== "lone") || label === undefined || !binding.form.sharesTableWith) return false;
  return (
    lineOf(view, row, columns).length === (marker ? 2 : 1) && siblingOf(binding.form, label, phrases) !== undefined
  );
}

// "III. Đoàn ra: không phát sinh" below another section's table.
function speaksOfOther({ binding, phrases }: TableSpec, label: string): boolean {
  const titles = titlesIn(label, phrases);
  return titles.length > 0 && !titles.includes(binding.form);
}

function isTitleOfOther(spec: TableSpec, { row, label, marker }: ClassifiedRow): boolean {
  return (
    label !== undefined &&
    lineOf(spec.view, row, columnsOf(spec.binding, spec.left, spec.right)).length === (marker ? 2 : 1) &&
    speaksOfOther(spec, label)
  );
}

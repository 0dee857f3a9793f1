// Sections that say they have nothing to report, without a table: "4. Đoàn ra: Không phát sinh".
import type { Form } from "../form.ts";
import type { Table } from "../table.ts";
import { clean } from "../text.ts";
import { titlesIn } from "./choose-form.ts";
import type { Marks } from "./marks.ts";
import type { Phrases } from "./phrases.ts";
import { isNoneText } from "./row-text.ts";
import { textOf, type View } from "./view.ts";

export function noneTables(view: View, found: readonly Table[], phrases: Phrases, marks: Marks): Table[] {
  const tables: Table[] = [];
  const taken = new Set(found.map((table) => table.form));
  const rows = view.rows;
  rows.forEach((row, i) => {
    if (found.some((table) => row >= table.range.top && row <= table.range.bottom)) return;
    for (const { column, cell } of view.cells(row)) {
      const text = textOf(cell);
      if (text === undefined || text.length > 200) continue;
      const forms = titlesIn(text, phrases).filter((form) => !taken.has(form));
      if (forms.length === 0) continue;
      const place = isNoneText(afterTitle(text)) ? { row, column } : statement(view, row, column, rows[i + 1]);
      if (!place) continue;
      marks.set(view, row, column, "title");
      marks.set(view, place.row, place.column, "title");
      for (const form of forms) {
        taken.add(form);
        tables.push(emptyTable(view, form, row, column, place, clean(text)));
      }
    }
  });
  return tables;
}

// "4. Đoàn ra: không phát sinh" -> "không phát sinh"; the words of the title itself must not decide.
function afterTitle(text: string): string {
  return (
    /[:–(-]\s*([^:–()-]+)\)?\s*$/u.exec(text)?.[1] ?? (/không phát sinh/iu.test(clean(text)) ? "không phát sinh" : "")
  );
}

function statement(
  view: View,
  row: number,
  column: number,
  next: number | undefined,
): { row: number; column: number } | undefined {
  for (const { column: other, cell } of view.cells(row))
    if (other > column && isNoneText(textOf(cell) ?? "")) return { row, column: other };
  if (next === undefined || next > row + 2) return undefined;
  const cells = view.cells(next);
  const said = cells.find(({ cell }) => isNoneText(textOf(cell) ?? ""));
  return said && cells.length <= 2 ? { row: next, column: said.column } : undefined;
}

function emptyTable(
  view: View,
  form: Form,
  row: number,
  column: number,
  none: { row: number; column: number },
  title: string,
): Table {
  const range = { top: row, left: column, bottom: none.row, right: Math.max(column, none.column) };
  return {
    form,
    sheet: view.sheet.name,
    range,
    orientation: "rows",
    headingRows: range,
    title: { text: title, at: view.ref(row, column) },
    columns: [],
    loose: [],
    items: [],
    aggregates: [],
    totals: [],
    none: view.ref(none.row, none.column),
  };
}

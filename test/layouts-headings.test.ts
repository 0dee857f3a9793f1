// Headings taken at random from the forms' own wordings, titled or not: each section is read field by field, or a
// person is asked; never is a value read for another field, never as another section.
import fc from "fast-check";
import type { Field, Form } from "#engine/form.ts";
import { periodOf } from "#engine/period.ts";
import { recognise } from "#engine/recognise/recognise.ts";
import type { Cell, Range, Workbook } from "#engine/workbook.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";

const options = { forms, indicators, roster: builtInRoster, period: periodOf(2024, "NAM") };
const LINES = 3;

type Sample = { readonly cell: Cell; readonly value: unknown };

/** What stands in line `i` of a field's column, and what must be read from it. */
function sampleOf(field: Field, i: number): Sample {
  const coded = () => field.choices![(i + 1) % field.choices!.length]!;
  switch (field.kind) {
    case "text":
      return { cell: { value: `${field.label} ${"abc"[i]}` }, value: `${field.label} ${"abc"[i]}` };
    case "code":
      return field.id === "no"
        ? { cell: { value: i + 1 }, value: String(i + 1) }
        : { cell: { value: `${i + 10}/QĐ-UBND` }, value: `${i + 10}/QĐ-UBND` };
    case "count":
      return { cell: { value: 100 + i }, value: 100 + i };
    case "number":
      return { cell: { value: 10 + i }, value: 10 + i };
    case "money": {
      const amount = field.currency === "USD" ? 1000 + i : 5_000_000 + i * 1000;
      return { cell: { value: amount }, value: amount };
    }
    case "percent":
      return { cell: { value: 0.25, format: "0%" }, value: 0.25 };
    case "date":
      return { cell: { value: 45_366 + i, format: "dd/mm/yyyy" }, value: `2024-03-1${5 + i}` };
    case "choice":
      return { cell: { value: coded().name.vi }, value: coded().code };
    case "choices":
      return { cell: { value: coded().name.vi }, value: [coded().code] };
    case "countries": {
      const country = field.choices!.find(({ code }) => code === ["LA", "JP", "US"][i])!;
      return { cell: { value: country.name.vi }, value: [country.code] };
    }
    case "yesno":
      return { cell: { value: "Có" }, value: true };
  }
}

type Drawn = {
  readonly form: Form;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly heads: readonly (readonly string[])[];
};

/** A form, some of its fields with a wording for each, and a title of the section or none. */
function drawn(numbers: readonly number[]): Drawn | undefined {
  let at = 0;
  const pick = <T>(list: readonly T[]): T => list[numbers[at++ % numbers.length]! % list.length]!;
  // A summary is known by the indicators its lines name, not by its headings.
  const form = pick(forms.filter(({ id }) => id !== "summary"));
  const stems = new Set<string>();
  const fields = form.fields.filter((field) => {
    const stem = field.stem ?? field.id;
    const wanted = field.required !== undefined || field.id === "no" || pick([true, false]);
    if (field.derived || !wanted || stems.has(stem)) return false;
    stems.add(stem);
    return true;
  });
  const heads = fields.map((field) => {
    const levels = pick([field.label, ...field.synonyms])
      .split("|")
      .map((part) => part.trim());
    const unit = field.kind === "money" ? ` (${field.currency === "USD" ? "USD" : "đồng"})` : "";
    return levels.map((level, i) => (i === levels.length - 1 ? level + unit : level));
  });
  const keys = heads.map((levels) => levels.join("|").toLowerCase());
  if (new Set(keys).size < keys.length) return undefined;
  const title = pick([true, true, false]) ? `${pick([form.title.vi, ...form.titles])} năm 2024` : "BÁO CÁO NĂM 2024";
  return { form, title, fields, heads };
}

function bookOf({ title, fields, heads }: Drawn): Workbook {
  const depth = Math.max(...heads.map((levels) => levels.length));
  const row = (at: number, cells: readonly (Cell | undefined)[]) => {
    const columns = cells.flatMap((cell, column) => (cell ? [column] : []));
    return { row: at, columns, cells: columns.map((column) => cells[column]!) };
  };
  const text = (value: string | undefined): Cell | undefined => (value === undefined ? undefined : { value });
  const merges = heads.flatMap((levels, column): Range[] =>
    levels.length < depth ? [{ top: 2 + levels.length, left: column, bottom: 2 + depth, right: column }] : [],
  );
  const rows = [
    row(0, [text("Liên hiệp các tổ chức hữu nghị tỉnh Kiên Giang")]),
    row(1, [text(title)]),
    ...Array.from({ length: depth }, (_, level) =>
      row(
        3 + level,
        heads.map((levels) => text(levels[level])),
      ),
    ),
    ...Array.from({ length: LINES }, (_, i) =>
      row(
        3 + depth + i,
        fields.map((field) => sampleOf(field, i).cell),
      ),
    ),
  ];
  return {
    fileName: "x.xlsx",
    format: "xlsx",
    date1904: false,
    hasMacros: false,
    externalLinks: 0,
    ownParts: [],
    notes: [],
    sheets: [
      {
        name: "Sheet1",
        state: "visible",
        rows,
        merges,
        hiddenRows: [],
        hiddenColumns: [],
        extras: { comments: 0, textBoxes: 0, pictures: 0 },
      },
    ],
  };
}

it("are bound to the fields they name, or asked about", () => {
  const counts = { tables: 0, cells: 0, right: 0 };
  fc.assert(
    fc.property(fc.array(fc.nat(9999), { minLength: 60, maxLength: 60 }), (numbers) => {
      const plan = drawn(numbers);
      if (!plan) return;
      const { tables } = recognise(bookOf(plan), options);
      counts.tables++;
      for (const table of tables) {
        expect(table.form.id).toBe(plan.form.id);
        for (const field of plan.fields)
          for (let i = 0; i < LINES; i++) {
            const got = table.items[i]?.values[field.id];
            counts.cells++;
            if (got !== undefined) {
              expect([field.id, got]).toEqual([field.id, sampleOf(field, i).value]);
              counts.right++;
            }
          }
      }
    }),
    { numRuns: 500 },
  );
  // Nearly all of what is recognised is read, not merely not misread.
  expect(counts.right / counts.cells).toBeGreaterThan(0.98);
  expect(counts.cells).toBeGreaterThan(counts.tables * 8);
});

// A grid with the headings of a section in its first row and one item in each row below: how its columns are bound,
// before and after the cells have spoken.
import type { Form } from "#engine/form.ts";
import { bindForm, type Binding } from "#engine/recognise/bind.ts";
import { pathsOf } from "#engine/recognise/heading-block.ts";
import type { Line } from "#engine/recognise/lines.ts";
import { type Phrases, phrasesOf } from "#engine/recognise/phrases.ts";
import { type View, viewOf } from "#engine/recognise/view.ts";
import { forms } from "#templates/forms/index.ts";
import { grid } from "./grid.ts";

export type BoundGrid = {
  readonly binding: Binding;
  readonly view: View;
  readonly lines: readonly Line[];
  readonly phrases: Phrases;
};

const phrases = phrasesOf(forms);

/** The form of that id. Throws when there is none. */
export function sectionNamed(id: string): Form {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(`no section ${id}`);
  return form;
}

export function boundGrid(section: string, text: string): BoundGrid {
  const view = viewOf(grid(text).book.sheets[0]!);
  const binding = bindForm(sectionNamed(section), pathsOf(view, 0, 0), { phrases, year: 2024, kind: "NAM" });
  const lines = view.rows
    .filter((row) => row > 0)
    .map((row): Line => ({ kind: "item", first: row, last: row, groups: [], marker: "number", label: "" }));
  return { binding, view, lines, phrases };
}

/** "A=no B=name": what the columns of a binding hold; those of no field are left out. */
export function columnsText({ bound }: Pick<Binding, "bound">): string {
  return bound.map(({ field, path }) => `${"ABCDEFGHIJ"[path.column]}=${field.id}`).join(" ");
}

// A table that its title, the line above its headings or the name of its sheet puts outside this year's results.
import type { UnsureTable } from "../table.ts";
import { clean } from "../text.ts";
import type { Found } from "./found-table.ts";
import { outsideBy } from "./outside.ts";
import { isPlaceAndDate, leadingMarker } from "./row-text.ts";
import { yearsIn } from "./sheet-year.ts";
import { textOf, type View } from "./view.ts";

/** The words that say so; undefined where the table is this year's as far as they tell. */
export function saidOutside(
  view: View,
  { above, block, binding }: Found,
  year: number | undefined,
): UnsureTable["outside"] {
  const { title, lead } = above;
  const { form } = binding;
  const lines = [
    ...(title ? [{ text: title.text, by: outsideBy(title.text, form, year) }] : []),
    ...(lead
      ? [{ text: lead.text, by: outsideBy(lead.text, form, year, leadingMarker(lead.text) !== undefined) }]
      : []),
  ];
  const line = lines.find(({ by }) => by !== undefined);
  if (line) return { text: line.text, certain: line.by === "other-period" };
  // "KH2025", "N2023": names of sheets do without spaces.
  const name = clean(view.sheet.name.replace(/(\p{L})(?=20\d\d(?!\d))/gu, "$1 "));
  if (outsideBy(name, form, year) === undefined || namesYear(view, block.top, year)) return undefined;
  return { text: clean(view.sheet.name), certain: false };
}

/** A line above the headings names the report's own year, whatever the sheet is called. */
function namesYear(view: View, top: number, year: number | undefined): boolean {
  return view.rows.some(
    (row) =>
      row < top &&
      view.cells(row).some(({ cell }) => {
        const text = textOf(cell);
        return text !== undefined && year !== undefined && !isPlaceAndDate(text) && yearsIn(text).includes(year);
      }),
  );
}

// Tables side by side whose headings are of unequal height: seen together, the rows of one cut the headings of the
// other, so that each is looked for in its own columns alone.
import type { Binding } from "./bind.ts";
import type { Found } from "./found-table.ts";
import { namingField } from "./match-path.ts";
import { isBlank, type View } from "./view.ts";

/** What a block of headings was read as, and how well. */
export type Best = { readonly tables: Found[]; readonly score: number };

/** The tables whose headings a row begins: as they stand across the sheet, or each in its own columns. */
export function sideBySide(view: View, row: number, read: (part: View) => Best): Found[] {
  const whole = read(view);
  const single = whole.tables.length === 1 && !whole.tables[0]!.binding.loose.some(isDuplicate);
  const bands = single || view.turned ? [] : bandsOf(view, row);
  if (bands.length < 2) return whole.tables;
  const each = bands.map(({ left, right }) => read(bandView(view, left, right)));
  const tables = each.flatMap((one) => one.tables);
  if (!each.every((one) => one.tables.length > 0) || !tables.every(isTable)) return whole.tables;
  return each.reduce((sum, one) => sum + one.score, 0) > whole.score ? tables : whole.tables;
}

export const isDuplicate = ({ reason }: Binding["loose"][number]): boolean => reason === "duplicate";

// Some columns of a table that goes on beyond a blank one are no table: they name nothing.
function isTable({ binding: { form, bound } }: Found): boolean {
  const naming = namingField(form);
  return bound.some(({ field }) => (naming ? field === naming : field.required === true));
}

/**
 * Tables whose headings stand among the rows of one found beside them, down to `limit`: in their own columns alone they
 * are seen. `headings` names the rows that could head a table.
 */
export function besideTable(
  view: View,
  one: Found,
  found: readonly Found[],
  limit: number,
  headings: (part: View) => readonly number[],
  read: (part: View, row: number) => Best,
): Found[] {
  if (view.turned) return [];
  const { top } = one.block;
  const others = found.filter((other) => other !== one && other.block.bottom >= top && other.block.top <= limit);
  const left = Math.max(-1, ...others.filter((other) => other.right < one.left).map((other) => other.right)) + 1;
  const right = Math.min(view.right + 1, ...others.filter((other) => other.left > one.right).map((o) => o.left)) - 1;
  const bands = [
    { left, right: one.left - 2 },
    { left: one.right + 2, right },
  ];
  return bands.flatMap((band) => {
    if (band.right - band.left < 2) return [];
    const part = bandView(view, band.left, band.right);
    const rows = headings(part).filter((row) => row > top && row <= limit);
    const best = rows.map((row) => read(part, row)).find(({ tables }) => tables.length > 0);
    return best?.tables.every(isTable) ? best.tables : [];
  });
}

/** The runs of columns that a row fills, parted by blank columns; a merged area fills all it covers. */
function bandsOf(view: View, row: number): readonly { readonly left: number; readonly right: number }[] {
  const bands: { left: number; right: number }[] = [];
  for (let column = 0; column <= view.right; column++) {
    if (isBlank(view.shown(row, column))) continue;
    const last = bands[bands.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else bands.push({ left: column, right: column });
  }
  return bands.filter(({ left, right }) => right > left);
}

/** The sheet as if it had no other columns. */
function bandView(view: View, left: number, right: number): View {
  const inside = (column: number) => column >= left && column <= right;
  const cells = (row: number) => view.cells(row).filter(({ column }) => inside(column));
  return {
    ...view,
    left,
    right,
    rows: view.rows.filter((row) => cells(row).length > 0),
    cells,
    own: (row, column) => (inside(column) ? view.own(row, column) : undefined),
    shown: (row, column) => (inside(column) ? view.shown(row, column) : undefined),
    merge: (row, column) => (inside(column) ? view.merge(row, column) : undefined),
  };
}

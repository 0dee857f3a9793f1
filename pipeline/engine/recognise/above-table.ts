// What stands above a table: the section's title, the unit line, the line nearest to the headings.
import { clean } from "../text.ts";
import { titleHits, type TitleHit, titlesIn } from "./choose-form.ts";
import type { Above } from "./found-table.ts";
import type { HeadingPath } from "./heading-block.ts";
import type { Phrases } from "./phrases.ts";
import { lastLineAbove } from "./turned-headings.ts";
import { unitsOfLine, withUnits } from "./unit-line.ts";
import { isBlank, textOf, type View, viewOf } from "./view.ts";

const REACH = 12;

/** Reads upwards from a block: the section's title, the unit line. Stops at the data of a table above. */
export function lookAbove(
  view: View,
  top: number,
  floor: number,
  left: number,
  right: number,
  phrases: Phrases,
): Above {
  let hits: readonly TitleHit[] = [];
  let title: Above["title"];
  let lead: Above["lead"];
  let unitLine: Above["unitLine"];
  let from = top;
  for (let row = top - 1; row > floor && row >= top - REACH; row--) {
    const all = view.cells(row).filter(({ cell }) => !isBlank(cell));
    // A line of one text is about everything below it, wherever it begins; one merged across reaches as far.
    const cells = all.filter(
      ({ column }) =>
        all.length === 1 ||
        ((view.merge(row, column)?.right ?? column) >= left - 1 && column <= Math.max(right, left + 1)),
    );
    if (cells.length === 0) continue;
    if (cells.length > 4 || cells.some(({ cell }) => typeof cell.value === "number" && cell.formula !== undefined))
      break;
    if (
      cells.some(({ cell }) => typeof cell.value === "number" && !(cell.value >= 1990 && cell.value <= 2100)) &&
      cells.length > 2
    )
      break;
    from = row;
    for (const { column, cell } of cells) {
      const text = textOf(cell);
      if (text === undefined) continue;
      const beside = textOf(cells[cells.findIndex((one) => one.column === column) + 1]?.cell);
      const own = unitsOfLine(text);
      const stated = own ?? (beside === undefined ? undefined : unitsOfLine(`${text} ${beside}`));
      if (stated) unitLine = withUnits(unitLine, stated, view.ref(row, column));
      else if (cells.length === 1) lead ??= { text: clean(text), at: view.ref(row, column) };
      if (title) continue;
      const forms = titlesIn(text, phrases);
      if (forms.length === 0 || /^\s*\(?\s*kèm theo/iu.test(text)) continue;
      hits = titleHits(text, phrases, 3);
      title = { text: clean(text), at: view.ref(row, column) };
    }
  }
  return { hits, ...(title ? { title } : {}), ...(lead ? { lead } : {}), ...(unitLine ? { unitLine } : {}), from };
}

// What a turned table's title says stands above its first heading, not beside it.
export function lookAcross(view: View, top: number, left: number, phrases: Phrases): Above {
  const upright = viewOf(view.sheet);
  const first = view.ref(top, left);
  const before = view.area && [...view.cells(top)].reverse().find(({ column }) => column < left);
  const floor = before ? view.ref(top, before.column).row : lastLineAbove(upright, first.row);
  const above = lookAbove(upright, first.row, floor, first.column, upright.right, phrases);
  return { ...above, from: first.column };
}

type Level = HeadingPath["levels"][number];

// "II. Khen thưởng đã trao" merged across all headings of one of two tables side by side: its title, no heading.
export function withoutCommon(paths: readonly HeadingPath[]): [Level | undefined, readonly HeadingPath[]] {
  const first = paths[0]?.levels[0];
  const isCommon =
    first !== undefined &&
    paths.length > 2 &&
    paths.every(
      ({ levels }) => levels.length > 1 && levels[0]!.row === first.row && levels[0]!.column === first.column,
    );
  return isCommon ? [first, paths.map((path) => ({ ...path, levels: path.levels.slice(1) }))] : [undefined, paths];
}

type Line = { readonly text: string; readonly row: number; readonly column: number };

/** What a line below or beside the usual place of titles says of the table. */
export function withTitle(view: View, above: Above, { text, row, column }: Line, phrases: Phrases): Above {
  const at = view.ref(row, column);
  const hits = titleHits(text, phrases, 3);
  const lead = { text: clean(text), at };
  return hits.length > 0 ? { ...above, hits, title: lead, lead } : { ...above, lead };
}

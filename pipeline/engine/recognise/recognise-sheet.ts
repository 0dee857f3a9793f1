// One sheet: its blocks of headings, what section each belongs to, how far each table reaches.
import type { Table, UnsureTable } from "../table.ts";
import { besideTable, sideBySide } from "./bands.ts";
import { bestBlock } from "./best-block.ts";
import { type OpenList, openList } from "./continued-list.ts";
import { directionMarks, saysDirection } from "./directions.ts";
import type { Found, UnitLine } from "./found-table.ts";
import { candidateRows, type HeadingBlock, type HeadingPath } from "./heading-block.ts";
import { type Marks, newMarks } from "./marks.ts";
import { pathKey } from "./match-path.ts";
import { saidOutside } from "./other-table.ts";
import { familyOf, type Phrases } from "./phrases.ts";
import { tableKey } from "./profile-mapping.ts";
import type { SheetContext } from "./read-block.ts";
import { readTable } from "./read-table.ts";
import { dividingLines, partsBelow } from "./section-parts.ts";
import { withNumbers } from "./table-edges.ts";
import type { TableSpec } from "./table-spec.ts";
import { unitBelow } from "./unit-line.ts";
import { isBlank, placedArea, textOf, type View } from "./view.ts";

/** `open`: the list that ends the sheet, where the next sheet may go on with it. */
export type SheetTables = {
  readonly tables: readonly Table[];
  readonly unsure: readonly UnsureTable[];
  readonly open?: OpenList;
};

export function recogniseSheet(view: View, context: SheetContext, marks: Marks): SheetTables {
  const found = tablesOn(view, context);
  const tables: Table[] = [];
  const unsure: UnsureTable[] = [];
  let open: OpenList | undefined;
  const common = commonUnit(found);
  for (const one of found) {
    const limit = limitOf(one, found, view);
    const leaveOpen = (candidates: readonly string[], outside?: UnsureTable["outside"]) =>
      unsure.push({ ...unsureTable(view, one, limit, candidates), ...(outside ? { outside } : {}) });
    const candidates = candidatesFor(view, one, limit, context);
    const outside = one.confirmed ? undefined : saidOutside(view, one, context.year);
    if (candidates ?? outside) {
      leaveOpen(candidates ?? [one.binding.form.id], outside);
      continue;
    }
    const spec = specOf(view, one, limit, common, context);
    const own = newMarks();
    const read = readTable(spec, own);
    if (read.untold && !one.confirmed) {
      leaveOpen([one.binding.form.id, ...(one.binding.form.sharesTableWith ?? [])]);
      continue;
    }
    own.each((ref, kind) => marks.setRef(ref, kind));
    tables.push(...read.tables);
    open = openList(spec, read.tables);
  }
  return { tables, unsure, ...(open ? { open } : {}) };
}

/** The tables of a sheet by their headings, from the top and from the left. */
function tablesOn(view: View, context: SheetContext): readonly Found[] {
  const found: Found[] = [];
  let free = -1;
  const candidates = candidateRows(view, context.phrases);
  const lines = dividingLines(view, context.phrases);
  for (const row of candidates) {
    if (row <= free) continue;
    const parts = (block: HeadingBlock) =>
      partsBelow(view, block, lines, candidates.find((next) => next > block.bottom) ?? view.bottom + 1);
    const best = sideBySide(view, row, (part) => bestBlock(part, row, found, context, parts));
    if (best.length === 0) continue;
    free = Math.max(...best.map((one) => one.block.bottom));
    const before = [...found];
    for (const one of best)
      if (!overlaps(one, before) && !repeats(view, one, found)) found.push(withNumbers(view, one));
  }
  const beside = [...found].flatMap((one) => {
    const tables = besideTable(
      view,
      one,
      found,
      limitOf(one, found, view),
      (part) => candidateRows(part, context.phrases),
      (part, row) => bestBlock(part, row, found, context, () => []),
    );
    const numbered = tables.map((table) => withNumbers(view, table));
    found.push(...numbered);
    return numbered;
  });
  return beside.length === 0 ? found : found.sort((a, b) => a.block.top - b.block.top || a.left - b.left);
}

/** The sections a table may be of, where that is left to a person; undefined where it is told. */
function candidatesFor(view: View, one: Found, limit: number, context: SheetContext): readonly string[] | undefined {
  if (one.unsure) return one.unsure;
  const told =
    one.twin === undefined || directionMarks(one.binding) || tellsDirections(view, one, limit, context.phrases);
  return told ? undefined : [one.binding.form.id, one.twin!];
}

function unsureTable(view: View, one: Found, limit: number, candidates: readonly string[]): UnsureTable {
  return {
    sheet: view.sheet.name,
    range: placedArea(view, { top: one.block.top, left: one.left, bottom: limit, right: one.right }),
    candidates,
    at: view.ref(one.block.top, one.block.paths[0]!.column),
    key: tableKey(view.sheet.name, one.block.paths),
  };
}

function specOf(view: View, one: Found, limit: number, common: UnitLine | undefined, context: SheetContext): TableSpec {
  const { hits: _hits, from: _from, ...above } = one.above;
  const stated = above.unitLine !== undefined || context.defaultUnit !== undefined;
  const below = stated ? undefined : (unitBelow(view, one.block.bottom, limit) ?? common);
  return {
    view,
    block: one.block,
    binding: one.binding,
    limit,
    left: one.left,
    right: one.right,
    ...above,
    ...(below ? { unitLine: below } : {}),
    ...(context.defaultUnit ? { defaultUnit: context.defaultUnit } : {}),
    ...(context.year ? { year: context.year } : {}),
    ...(context.kind ? { kind: context.kind } : {}),
    date1904: context.date1904,
    ...(one.beside ? { used: one.beside } : {}),
    ...(one.only ? { only: one.only } : {}),
    ...(one.part ? { part: one.part } : {}),
    ...(one.twin !== undefined && !one.confirmed ? { open: true } : {}),
    forms: context.forms,
    phrases: context.phrases,
    indicators: context.indicators,
  };
}
/** The unit that stands above the first title of a sheet of several tables: it is all of theirs that state none. */
function commonUnit(found: readonly Found[]): UnitLine | undefined {
  const [first] = [...found].sort((a, b) => a.block.top - b.block.top);
  const { unitLine, title } = first?.above ?? {};
  return unitLine && title && unitLine.at.row < title.at.row ? unitLine : undefined;
}

/** Does any line below the headings say "đoàn vào" or "đoàn ra", as a group row or in a column? */
function tellsDirections(view: View, { block, binding, left, right }: Found, limit: number, phrases: Phrases): boolean {
  return view.rows.some(
    (row) =>
      row > block.bottom &&
      row <= limit &&
      view.cells(row).some(({ column, cell }) => {
        const text = column < left || column > right ? undefined : textOf(cell);
        if (text === undefined || text.length > 80) return false;
        return saysDirection(binding.form, text, phrases);
      }),
  );
}

function limitOf(one: Found, all: readonly Found[], view: View): number {
  let limit = one.part?.until ?? view.bottom;
  for (const other of all)
    if (other !== one && other.block.top > one.block.bottom && other.left <= one.right && other.right >= one.left)
      limit = Math.min(limit, topOf(other, one, view) - 1);
  return limit;
}

/** The row with which a table begins that stands below another: its title, where that stands alone on its line. */
function topOf({ block, above: { title } }: Found, before: Found, view: View): number {
  if (view.turned || !title || title.at.row <= before.block.bottom || title.at.row >= block.top) return block.top;
  const cells = view.cells(title.at.row).filter(({ cell }) => !isBlank(cell));
  return cells.length === 1 ? title.at.row : block.top;
}

/** Each column has the same headings, or those of its lower rows: the upper ones are left blank where most repeat them. */
function sameHeadings(first: readonly HeadingPath[], again: readonly HeadingPath[]): boolean {
  if (first.length !== again.length) return false;
  const whole = first.filter((path, i) => pathKey(path) === pathKey(again[i]!));
  if (whole.length * 2 < first.length) return false;
  return first.every((path, i) => {
    const { column, levels } = again[i]!;
    return pathKey({ column, levels: path.levels.slice(-levels.length) }) === pathKey(again[i]!);
  });
}

/** Its headings are among those of a table found before. */
function overlaps({ block, left, right }: Found, found: readonly Found[]): boolean {
  return found.some(
    (other) =>
      other.block.bottom >= block.top && other.block.top <= block.bottom && other.left <= right && other.right >= left,
  );
}

// The same headings once more on the next printed page, with no section title in between.
function repeats(view: View, one: Found, found: readonly Found[]): boolean {
  const last = [...found].reverse().find((other) => other.left === one.left && other.right === one.right);
  if (!last || last.block.top === one.block.top) return false;
  if (!sameHeadings(last.block.paths, one.block.paths)) return false;
  // A unit line of its own begins a table of its own, even under the same headings.
  const [before, here] = [last.above.unitLine, one.above.unitLine];
  if (here && before?.units[0] !== here.units[0]) return false;
  if (one.above.hits.length === 0) return true;
  const forms = new Set(one.above.hits.map((hit) => familyOf(hit.form)));
  const same = forms.size === 1 && forms.has(familyOf(last.binding.form)) && one.binding.form === last.binding.form;
  return same && last.above.title?.text === one.above.title?.text && view.rows.length > 0;
}

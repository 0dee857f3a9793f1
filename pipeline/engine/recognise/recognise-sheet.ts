// One sheet: its blocks of headings, what section each belongs to, how far each table reaches.
import type { Form } from "../form.ts";
import type { Indicator } from "../indicator.ts";
import type { PeriodKind } from "../submission.ts";
import type { MoneyUnit, Table, UnsureTable } from "../table.ts";
import { lookAbove, lookAcross, withoutCommon, withTitle } from "./above-table.ts";
import { type Best, isDuplicate, sideBySide } from "./bands.ts";
import type { BindContext, Binding } from "./bind.ts";
import { chooseForm, type Ranked, rankForms, titleHits, titlesIn } from "./choose-form.ts";
import { blocksAround, candidateRows, type HeadingBlock, type HeadingPath } from "./heading-block.ts";
import type { Marks } from "./marks.ts";
import { type Mapping, pathKey } from "./match-path.ts";
import { familyOf, type Phrases } from "./phrases.ts";
import { tableKey } from "./profile-mapping.ts";
import type { Found } from "./found-table.ts";
import { readTable } from "./read-table.ts";
import { directionMarks } from "./directions.ts";
import { isOutside } from "./outside.ts";
import { siblingOf } from "./group-values.ts";
import { leadingMarker } from "./row-text.ts";
import { segments, unitsSaid, withNumbers, withoutEdges } from "./table-edges.ts";
import { indicatorFor } from "./summary-items.ts";
import { unitBelow } from "./unit-line.ts";
import { withoutTitles } from "./turned-titles.ts";
import { placedArea, textOf, type View } from "./view.ts";

export type SheetContext = {
  readonly forms: readonly Form[];
  readonly phrases: Phrases;
  readonly indicators: readonly Indicator[];
  readonly mapping: (form: Form) => Mapping | undefined;
  /** Where a person has said that a table belongs, by `tableKey`. */
  readonly placed: (key: string) => string | null | undefined;
  readonly year?: number;
  readonly kind?: PeriodKind;
  readonly defaultUnit?: MoneyUnit;
  readonly date1904: boolean;
  /** The workbook speaks of friendship unions or foreign aid. */
  readonly ours: boolean;
};

export type SheetTables = { readonly tables: readonly Table[]; readonly unsure: readonly UnsureTable[] };

export function recogniseSheet(view: View, context: SheetContext, marks: Marks): SheetTables {
  const found: Found[] = [];
  let free = -1;
  for (const row of candidateRows(view, context.phrases)) {
    if (row <= free) continue;
    const best = sideBySide(view, row, (part) => bestBlock(part, row, found, context));
    if (best.length === 0) continue;
    free = Math.max(...best.map((one) => one.block.bottom));
    for (const one of best) if (!repeats(view, one, found)) found.push(withNumbers(view, one));
  }
  const tables: Table[] = [];
  const unsure: UnsureTable[] = [];
  for (const one of found) {
    const limit = limitOf(one, found, view);
    const twins =
      one.twin !== undefined && !directionMarks(one.binding) && !tellsDirections(view, one, limit, context.phrases);
    const other = !one.confirmed && isOther(one, context.year);
    const open = one.unsure ?? (twins ? [one.binding.form.id, one.twin!] : other ? [one.binding.form.id] : undefined);
    if (open) {
      const range = { top: one.block.top, left: one.left, bottom: limit, right: one.right };
      unsure.push({
        sheet: view.sheet.name,
        range: placedArea(view, range),
        candidates: open,
        at: view.ref(one.block.top, one.block.paths[0]!.column),
        key: tableKey(view.sheet.name, one.block.paths),
      });
      continue;
    }
    const { hits: _hits, from: _from, ...above } = one.above;
    const below = above.unitLine || context.defaultUnit ? undefined : unitBelow(view, one.block.bottom, limit);
    const read = readTable(
      {
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
        forms: context.forms,
        phrases: context.phrases,
        indicators: context.indicators,
      },
      marks,
    );
    tables.push(...read.tables);
  }
  return { tables, unsure };
}

/** Does the title, or a line like a group row right above the headings, speak of another year or of plans? */
function isOther({ above: { title, lead }, binding: { form } }: Found, year: number | undefined): boolean {
  if (isOutside(title?.text ?? "", form, year)) return true;
  return lead !== undefined && isOutside(lead.text, form, leadingMarker(lead.text) ? year : undefined);
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
        return siblingOf(binding.form, text, phrases) !== undefined || /^(?:đoàn )?(?:vào|ra)$/iu.test(text.trim());
      }),
  );
}

function limitOf(one: Found, all: readonly Found[], view: View): number {
  let limit = view.bottom;
  for (const other of all)
    if (other !== one && other.block.top > one.block.bottom && other.left <= one.right && other.right >= one.left)
      limit = Math.min(limit, other.block.top - 1);
  return limit;
}

/** The best reading of one block around a row. */
function bestBlock(view: View, row: number, before: readonly Found[], context: SheetContext): Best {
  let best: Found[] = [];
  let bestScore = 0;
  for (const block of blocksAround(view, row)) {
    const wide = readBlock(view, block, block.paths, before, context);
    const kept = wide && withoutEdges(view, block, wide.binding);
    // Headings beyond a blank column may be what says that the title is of the other direction.
    const cut = kept && !wide?.unsure && kept.length < block.paths.length;
    const whole = cut ? readBlock(view, block, kept, before, context) : wide;
    const parts = segments(view, block)
      .map((paths) => readBlock(view, block, paths, before, context))
      .filter((part) => part !== undefined);
    const penalty = 0.12 * (block.bottom - block.top);
    const candidates = whole ? [[whole]] : [];
    const near = byDirection(view, block, kept ?? block.paths, before, context);
    const apart = near.length > 1 ? near : byDirection(view, block, block.paths, before, context);
    if (apart.length > 1) candidates.push(apart);
    if (parts.length > 1 && parts.every(namesItems) && (!whole || view.turned || whole.binding.loose.some(isDuplicate)))
      candidates.push(parts);
    for (const candidate of candidates) {
      const score = candidate.reduce((sum, part) => sum + part.binding.score + unitsSaid(part.binding), 0) - penalty;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
  }
  return { tables: best, score: bestScore };
}

// Half a table with no names of its own is no table: a column without a heading may stand anywhere.
function namesItems({ binding }: Found): boolean {
  return binding.bound.some(({ field }) => field.required !== undefined && field.kind === "text");
}

// "Đoàn vào | Số khách" beside "Đoàn ra | Số người", or "Số người" over "Đoàn vào" and "Đoàn ra": two sections that share
// their other columns; a line belongs to the one whose own columns it fills.
function byDirection(
  view: View,
  block: HeadingBlock,
  paths: readonly HeadingPath[],
  before: readonly Found[],
  context: SheetContext,
): Found[] {
  const shared = context.forms.find((form) => form.sharesTableWith !== undefined);
  if (!shared || block.bottom === block.top) return [];
  const family = context.forms.filter((other) => other === shared || shared.sharesTableWith!.includes(other.id));
  const saying = (path: HeadingPath) =>
    path.levels.length > 1
      ? path.levels.find((level) => directionsIn(level.text, family, context).length > 0)
      : undefined;
  const named = (path: HeadingPath) => directionsIn(saying(path)?.text ?? "", family, context);
  const own = family.map((other) => paths.filter((path) => named(path).length === 1 && named(path)[0] === other));
  if (own.some((mine) => mine.length === 0)) return [];
  return family.flatMap((other, i) => {
    const mine = paths
      .filter((path) => named(path).length === 0 || own[i]!.includes(path))
      .map((path) => (path.levels.at(-1) === saying(path) ? { ...path, levels: path.levels.slice(0, -1) } : path));
    const found = readBlock(view, block, mine, before, { ...context, forms: [other] });
    const columns = new Set(mine.map(({ column }) => column));
    const beside = new Set(paths.map(({ column }) => column).filter((column) => !columns.has(column)));
    const only = new Set(own[i]!.map(({ column }) => column));
    return found ? [{ ...found, unsure: undefined, beside, only }] : [];
  });
}

function directionsIn(text: string, family: readonly Form[], context: SheetContext): readonly Form[] {
  return family.filter((other) => titlesIn(text, context.phrases).includes(other));
}

function readBlock(
  view: View,
  block: HeadingBlock,
  all: readonly HeadingPath[],
  before: readonly Found[],
  context: SheetContext,
): Found | undefined {
  const upright = view.turned ? withoutTitles(view, block, all, context.phrases) : all;
  const [over, paths] = view.turned ? [undefined, upright] : withoutCommon(upright);
  const left = paths[0]!.column;
  const right = paths[paths.length - 1]!.column;
  const previous = before
    .filter((one) => one.block.bottom < block.top && one.left <= right && one.right >= left)
    .map((one) => one.block.bottom);
  const found = view.turned
    ? lookAcross(view, block.top, left, context.phrases)
    : lookAbove(view, block.top, Math.max(-1, ...previous), left, right, context.phrases);
  const above = over ? withTitle(view, found, over, context.phrases) : found;
  const named = above.hits.length > 0 ? above.hits : titleHits(view.sheet.name, context.phrases, 2);
  const bind: BindContext = {
    phrases: context.phrases,
    ...(context.kind ? { kind: context.kind } : {}),
    ...(context.year ? { year: context.year } : {}),
    ...(above.unitLine
      ? { lineUnit: above.unitLine.unit }
      : context.defaultUnit
        ? { lineUnit: context.defaultUnit }
        : {}),
  };
  const ranked = context.forms.flatMap((form) => {
    const mapping = context.mapping(form);
    return rankForms([form], paths, named, mapping ? { ...bind, mapping } : bind);
  });
  ranked.sort((a, b) => b.score - a.score);
  const choice = chooseForm(withIndicators(view, block, ranked, context), context.ours);
  if (choice.kind === "none") return undefined;
  if (choice.ranked.binding.form.id === "summary" && !namesIndicators(view, block, choice.ranked.binding, context))
    return undefined;
  const own = { top: block.top, bottom: block.bottom, paths };
  const title = above.title ? { title: above.title } : {};
  const common = { block: own, binding: choice.ranked.binding, left, right, above: { ...above, ...title } };
  const placed = context.placed(tableKey(view.sheet.name, paths));
  if (placed === null) return undefined;
  const confirmed = ranked.find(({ binding }) => binding.form.id === placed);
  if (confirmed) return { ...common, binding: confirmed.binding, confirmed: true };
  if (choice.kind === "unsure") return { ...common, unsure: choice.candidates };
  return choice.twin === undefined ? common : { ...common, twin: choice.twin };
}

// "Nội dung, đơn vị, số lượng" are the headings of half the tables in the world: lines of a summary name indicators.
function namesIndicators(view: View, block: HeadingBlock, binding: Binding, context: SheetContext): boolean {
  const column = binding.bound.find(({ field }) => field.id === "name")?.path.column;
  if (context.indicators.length === 0 || column === undefined) return true;
  const last = block.bottom + 60;
  return view.rows.some((row) => {
    if (row <= block.bottom || row > last) return false;
    const text = textOf(view.own(row, column));
    return text !== undefined && indicatorFor(text, undefined, context.indicators) !== undefined;
  });
}

/** Lines that name indicators one after another make a summary, whatever its title. */
function withIndicators(
  view: View,
  block: HeadingBlock,
  ranked: readonly Ranked[],
  context: SheetContext,
): readonly Ranked[] {
  const best = ranked[0];
  if (!context.ours || best?.binding.form.id !== "summary") return ranked;
  const column = best.binding.bound.find(({ field }) => field.id === "name")?.path.column;
  const names = view.rows
    .filter((row) => row > block.bottom && row <= block.bottom + 60)
    .flatMap((row) => (column === undefined ? [] : (textOf(view.own(row, column)) ?? [])));
  const known = names.filter((name) => indicatorFor(name, undefined, context.indicators) !== undefined);
  return known.length >= 3 && known.length * 2 >= names.length
    ? [{ ...best, telling: best.telling + 2 }, ...ranked.slice(1)]
    : ranked;
}

// The same headings once more on the next printed page, with no section title in between.
function repeats(view: View, one: Found, found: readonly Found[]): boolean {
  const last = [...found].reverse().find((other) => other.left === one.left && other.right === one.right);
  if (!last || last.block.top === one.block.top) return false;
  const keys = (found: Found) => found.block.paths.map(pathKey).join("|");
  if (keys(last) !== keys(one)) return false;
  // A unit line of its own begins a table of its own, even under the same headings.
  const [before, here] = [last.above.unitLine, one.above.unitLine];
  if (here && before?.unit !== here.unit) return false;
  if (one.above.hits.length === 0) return true;
  const forms = new Set(one.above.hits.map((hit) => familyOf(hit.form)));
  const same = forms.size === 1 && forms.has(familyOf(last.binding.form)) && one.binding.form === last.binding.form;
  return same && last.above.title?.text === one.above.title?.text && view.rows.length > 0;
}

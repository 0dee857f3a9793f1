// One block of headings: which section it belongs to, in the light of what stands above it and of its own lines.
import type { Form } from "../form.ts";
import type { Indicator } from "../indicator.ts";
import type { PeriodKind } from "../submission.ts";
import type { MoneyUnit } from "../table.ts";
import { lookAbove, lookAcross, withoutCommon, withTitle } from "./above-table.ts";
import type { BindContext, Binding } from "./bind.ts";
import { chooseForm, type Ranked, rankForms, sectionOf, titleHits } from "./choose-form.ts";
import type { Found, UnitLine } from "./found-table.ts";
import type { HeadingBlock, HeadingPath } from "./heading-block.ts";
import type { Mapping } from "./match-path.ts";
import type { Phrases } from "./phrases.ts";
import { tableKey } from "./profile-mapping.ts";
import type { SectionPart } from "./section-parts.ts";
import { indicatorFor } from "./summary-items.ts";
import { cornerOf, lacksUnits, withCorner, withoutCountWords, withoutTitles } from "./turned-headings.ts";
import { textOf, type View } from "./view.ts";

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

/** The table that a block of headings heads; `part`: of a list for several sections, the line that names this one. */
export function readBlock(
  view: View,
  block: HeadingBlock,
  all: readonly HeadingPath[],
  before: readonly Found[],
  context: SheetContext,
  part?: SectionPart,
): Found | undefined {
  if (view.turned && lacksUnits(view, block)) return undefined;
  const turned = view.turned ? withoutCountWords(withoutTitles(view, block, all, context.phrases)) : [];
  const corner = cornerOf(view, block, turned);
  const [over, paths] = view.turned ? [undefined, withCorner(turned, corner)] : withoutCommon(all);
  const left = paths[0]!.column;
  const right = paths[paths.length - 1]!.column;
  const previous = before
    .filter((one) => one.block.bottom < block.top && one.left <= right && one.right >= left)
    .map((one) => one.block.bottom);
  const found = view.turned
    ? lookAcross(view, block.top, left, context.phrases)
    : lookAbove(view, block.top, Math.max(-1, ...previous), left, right, context.phrases);
  const title = part ? { text: part.label, row: part.row, column: part.column } : over;
  const above = title ? withTitle(view, found, title, context.phrases) : found;
  const named = above.hits.length > 0 ? above.hits : titleHits(view.sheet.name, context.phrases, 2);
  const bind: BindContext = {
    phrases: context.phrases,
    ...(context.kind ? { kind: context.kind } : {}),
    ...(context.year ? { year: context.year } : {}),
    ...(corner ? { names: corner } : {}),
    ...withLineUnit(above.unitLine ? oneUnit(above.unitLine) : context.defaultUnit),
  };
  const ranked = context.forms.flatMap((form) => {
    const mapping = context.mapping(form);
    return rankForms([form], paths, named, mapping ? { ...bind, mapping } : bind);
  });
  ranked.sort((a, b) => b.score - a.score);
  const choice = part ? sectionOf(ranked) : chooseForm(withIndicators(view, block, ranked, context), context.ours);
  if (choice.kind === "none") return undefined;
  if (choice.ranked.binding.form.id === "summary" && !namesIndicators(view, block, choice.ranked.binding, context))
    return undefined;
  const own = { top: block.top, bottom: block.bottom, paths };
  const common = { block: own, binding: choice.ranked.binding, left, right, above, ...(part ? { part } : {}) };
  const placed = context.placed(tableKey(view.sheet.name, paths));
  if (placed === null) return undefined;
  const confirmed = ranked.find(({ binding }) => binding.form.id === placed);
  if (confirmed) return { ...common, binding: confirmed.binding, confirmed: true };
  if (choice.kind === "unsure") return { ...common, unsure: choice.candidates };
  return choice.twin === undefined ? common : { ...common, twin: choice.twin };
}

/** The unit of every amount whose heading names none; undefined where the lines above leave that open. */
function oneUnit({ doubt, units }: UnitLine): MoneyUnit | undefined {
  return units.length === 1 && !doubt ? units[0] : undefined;
}

function withLineUnit(lineUnit: MoneyUnit | undefined): Pick<BindContext, "lineUnit"> {
  return lineUnit ? { lineUnit } : {};
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

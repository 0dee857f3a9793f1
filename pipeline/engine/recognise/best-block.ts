// The best reading of the headings around a row: as one table, as tables side by side, as two directions that share their
// columns, as a list for several sections.
import type { Form } from "../form.ts";
import { foldLoose } from "../text.ts";
import { type Best, isDuplicate } from "./bands.ts";
import { titlesIn } from "./choose-form.ts";
import type { Found } from "./found-table.ts";
import { groupValues } from "./group-values.ts";
import { blocksAround, candidateRows, headingLike, type HeadingBlock, type HeadingPath } from "./heading-block.ts";
import { familyOf } from "./phrases.ts";
import { type SheetContext, readBlock } from "./read-block.ts";
import type { SectionPart } from "./section-parts.ts";
import { segments, unitsSaid, withoutEdges } from "./table-edges.ts";
import { isBlank, type View } from "./view.ts";

/** The best reading of one block around a row. */
export function bestBlock(
  view: View,
  row: number,
  before: readonly Found[],
  context: SheetContext,
  partsOf: (block: HeadingBlock) => readonly SectionPart[],
): Best {
  const headings = new Set(candidateRows(view, context.phrases));
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
    const next = [block.bottom + 1, block.bottom + 2].find((below) =>
      view.cells(below).some(({ cell }) => !isBlank(cell)),
    );
    const penalty =
      0.12 * (block.bottom - block.top) +
      (next !== undefined && (headings.has(next) || opensGroups(view, block.bottom, next)) ? CUT : 0);
    const sections = bySection(view, block, whole, before, context, partsOf(block));
    const candidates = sections.length > 0 ? [sections] : whole ? [[whole]] : [];
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

/** A block that ends where the next row holds headings as well cuts them in two. */
const CUT = 2;

/** "Số người" merged over two columns, and in the row `below` words under it alone: its own headings. */
function opensGroups(view: View, bottom: number, below: number): boolean {
  const cells = view.cells(below).filter(({ cell }) => !isBlank(cell));
  if (view.turned || cells.length < 2 || !headingLike(view, below)) return false;
  return cells.every(({ column }) => {
    const area = view.merge(bottom, column);
    return area !== undefined && area.right > area.left && area.bottom === bottom && area.right - area.left < 8;
  });
}

// Half a table with no names of its own is no table: a column without a heading may stand anywhere.
function namesItems({ binding }: Found): boolean {
  return binding.bound.some(({ field }) => field.required !== undefined && field.kind === "text");
}

/** Sections that take any subject: group rows that name other sections sort their lines. */
const OF_ANY_SUBJECT: ReadonlySet<string> = new Set(["summary", "plan", "selfScore", "directive"]);

/** Titles of everything a union does. */
const OF_ALL = /(?:^| )(?:doi ngoai|ket qua|tong hop|cac mat|cong tac)(?: |$)/;

// "I. Đoàn vào", "II. Hoạt động hữu nghị" under common headings: one list for several sections, unless its own title
// says that it is a list of one.
function bySection(
  view: View,
  block: HeadingBlock,
  whole: Found | undefined,
  before: readonly Found[],
  context: SheetContext,
  parts: readonly SectionPart[],
): Found[] {
  if (parts.length === 0) return [];
  if (whole && (whole.confirmed || OF_ANY_SUBJECT.has(whole.binding.form.id))) return [];
  // "Kết quả hoạt động đối ngoại" over visits, journeys and aid is the title of all of them.
  const titled = new Set((whole?.above.hits ?? []).map(({ form }) => familyOf(form)));
  const others = new Set(parts.flatMap(({ forms }) => forms.map(familyOf)).filter((family) => !titled.has(family)));
  if (titled.size === 1 && others.size < 2 && !OF_ALL.test(foldLoose(whole?.above.title?.text ?? ""))) return [];
  // "Đoàn của hội thành viên" among visits is whose they are, and no list of associations.
  const sorts = ({ label, forms }: SectionPart) =>
    whole !== undefined &&
    !forms.some((form) => familyOf(form) === familyOf(whole.binding.form)) &&
    Object.keys(groupValues(whole.binding.form.fields, label)).length > 0;
  if (parts.some(sorts)) return [];
  const found = parts.map((part) => {
    const only = { ...context, forms: context.forms.filter((form) => part.forms.includes(form)) };
    return readBlock(view, block, block.paths, before, only, part);
  });
  return found.every((one) => one !== undefined) ? found : [];
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

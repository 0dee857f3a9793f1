// One list for several sections: its group rows name them ("I. Đoàn vào", "II. Đoàn ra", "III. Hoạt động hữu nghị"), and
// the lines under each are that section's, read by the common headings.
import type { Form } from "../form.ts";
import { titlesIn } from "./choose-form.ts";
import { groupWords, isTitleOf } from "./group-values.ts";
import type { HeadingBlock } from "./heading-block.ts";
import { familyOf, type Phrases } from "./phrases.ts";
import { leadingMarker, markerOf } from "./row-text.ts";
import { isBlank, textOf, type View } from "./view.ts";

/** A line that names the section of the lines below it. */
export type SectionLine = {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly forms: readonly Form[];
};

/** Rows of a list that belong to one section: its line, and all down to the next one. */
export type SectionPart = SectionLine & { readonly until: number };

/** All lines of a sheet that say nothing but which section follows, beside a mark and sums. */
export function dividingLines(view: View, phrases: Phrases): readonly SectionLine[] {
  if (view.turned) return [];
  return view.rows.flatMap((row): SectionLine[] => {
    const cells = view.cells(row).filter(({ cell }) => !isBlank(cell));
    const texts = cells.filter(({ cell }) => typeof cell.value === "string");
    const first = textOf(texts[0]?.cell);
    const marked = texts.length === 2 && first !== undefined && isGroupMark(markerOf(first)?.kind);
    const named = marked ? texts[1] : texts.length === 1 ? texts[0] : undefined;
    const label = textOf(named?.cell);
    if (!named || label === undefined || label.length > 120) return [];
    if (!marked && !isGroupMark(leadingMarker(label)?.marker.kind) && cells.length > 1) return [];
    const forms = titlesIn(groupWords(label), phrases).filter((form) => isTitleOf(form, label, phrases));
    const families = new Set(forms.map(familyOf));
    return families.size === 1 ? [{ row, column: named.column, label, forms }] : [];
  });
}

function isGroupMark(kind: string | undefined): boolean {
  return kind === "roman" || kind === "letter";
}

/**
 * The parts of the list under a block of headings, when its lines name two sections or more; `next`: the first row
 * below that could head another table.
 */
export function partsBelow(
  view: View,
  block: HeadingBlock,
  lines: readonly SectionLine[],
  next: number,
): readonly SectionPart[] {
  const below = lines.filter(({ row }) => row > block.bottom && row < next);
  const parts = below
    .map((line, i): SectionPart => ({ ...line, until: (below[i + 1]?.row ?? next) - 1 }))
    .filter(({ row, until }) => view.rows.some((other) => other > row && other <= until && holdsLine(view, other)));
  const families = new Set(parts.flatMap(({ forms }) => forms.map(familyOf)));
  return families.size > 1 ? parts : [];
}

function holdsLine(view: View, row: number): boolean {
  const cells = view.cells(row).filter(({ cell }) => !isBlank(cell));
  return cells.length > 2;
}

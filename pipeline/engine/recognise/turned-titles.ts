// Titles and lines of units of a turned table stand in the column of its headings, above them.
import type { HeadingBlock, HeadingPath } from "./heading-block.ts";
import type { Phrases } from "./phrases.ts";
import { unitsOfLine } from "./unit-line.ts";
import { isBlank, textOf, type View } from "./view.ts";

/** The headings of a turned table without the document's header, the titles and the line of units it begins with. */
export function withoutTitles(
  view: View,
  { top, bottom }: HeadingBlock,
  paths: readonly HeadingPath[],
  phrases: Phrases,
): readonly HeadingPath[] {
  const items = view.rows.filter((row) => row > bottom);
  const first = paths.findIndex(({ column, levels }) => {
    const below = items.filter((row) => !isBlank(view.own(row, column)));
    // A header in two halves fills one or two of the items' columns, and names no field.
    const isHeading = below.length * 2 > items.length || levels.some(({ parsed }) => phrases.knows(parsed.key));
    return below.length > 0 && isHeading && !saysUnit([top, ...below].map((row) => textOf(view.own(row, column))));
  });
  return first > 0 ? paths.slice(first) : paths;
}

/** The nearest line above `top`, on the sheet as it stands, that is neither title nor units; -1: none. */
export function lastLineAbove(upright: View, top: number): number {
  const lines = upright.rows.filter((row) => {
    const cells = upright.cells(row).filter(({ cell }) => !isBlank(cell));
    return row < top && cells.length > 1 && !saysUnit(cells.map(({ cell }) => textOf(cell)));
  });
  return Math.max(-1, ...lines);
}

function saysUnit(texts: readonly (string | undefined)[]): boolean {
  const line = texts.map((text) => text ?? "").join(" ");
  return /^\s*(?:đơn vị|đvt|đv tính)/iu.test(line) && unitsOfLine(line) !== undefined;
}

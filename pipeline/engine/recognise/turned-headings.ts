// The headings of a turned table: titles and lines of units stand in their column, above them; a second column may hold
// their units; and the corner over them need not say that the line beside it holds the names.
import type { HeadingBlock, HeadingPath } from "./heading-block.ts";
import type { Phrases } from "./phrases.ts";
import { unitsOfLine } from "./unit-line.ts";
import { headingText } from "./heading-text.ts";
import { isUnitWord } from "./row-text.ts";
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

/** "ĐVT" and below it "người", "triệu đồng", beside the headings: units of money are theirs, what is counted says no more. */
export function withoutCountWords(paths: readonly HeadingPath[]): readonly HeadingPath[] {
  const units = paths.flatMap(({ levels }) => levels.slice(1)).find(({ parsed }) => isUnitWord(parsed.key));
  if (!units) return paths;
  return paths.map(({ column, levels }) => ({
    column,
    levels: levels.filter(({ row, parsed }) => row !== units.row || (parsed.unit !== undefined && parsed.key === "")),
  }));
}

/** Does the column right of the block hold the units of its headings? Then it is one of theirs. */
export function lacksUnits(view: View, { bottom }: HeadingBlock): boolean {
  const next = view.rows.find((row) => row > bottom);
  const cells = next === undefined ? [] : view.cells(next).filter(({ cell }) => !isBlank(cell));
  return cells.length > 1 && isUnitWord(textOf(cells[0]!.cell) ?? "");
}

/** What stands in the corner over the headings and says nothing of the names beside it. */
const CORNER = /^(?:|noi dung|chi tieu|tieu chi|thong tin|hang muc|muc|cac muc|noi dung thong tin|tieu de)$/;

/** The line of names, where the corner of a turned table leaves open what it holds: texts, each another one. */
export function cornerOf(view: View, block: HeadingBlock, paths: readonly HeadingPath[]): HeadingPath | undefined {
  const first = paths[0];
  if (!first) return undefined;
  const items = view.rows.filter((row) => row > block.bottom);
  const names = (column: number) => {
    const texts = items.map((row) => textOf(view.shown(row, column)) ?? "");
    return texts.length > 1 && texts.every((text) => /\p{L}{2}/u.test(text)) && new Set(texts).size === texts.length;
  };
  const leaf = first.levels[first.levels.length - 1]!;
  if (first.levels.length === 1 && CORNER.test(leaf.parsed.key))
    return [...paths].reverse().find(({ column, levels }) => levels[0]!.column === leaf.column && names(column));
  let column = first.column - 1;
  while (column >= 0 && items.every((row) => isBlank(view.shown(row, column)))) column--;
  if (column < 0 || !isBlank(view.shown(block.top, column)) || !names(column)) return undefined;
  return { column, levels: [{ text: "", parsed: headingText(""), row: block.top, column }] };
}

/** The headings from the corner on; what stands above the names is a title of theirs. */
export function withCorner(paths: readonly HeadingPath[], corner: HeadingPath | undefined): readonly HeadingPath[] {
  return corner ? [corner, ...paths.filter(({ column }) => column > corner.column)] : paths;
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

// What the headings over one column say together: their text, the unit, the year, the part of a year.
import type { UnitParts } from "../money-unit.ts";
import type { PeriodKind } from "../submission.ts";
import type { MoneyUnit } from "../table.ts";
import { clean, foldLoose } from "../text.ts";
import type { HeadingPath } from "./heading-block.ts";
import { partOfYear } from "./heading-period.ts";
import type { HeadingText } from "./heading-text.ts";

/** The path as one text, as it is remembered in a profile. */
export function pathText(path: HeadingPath): string {
  return path.levels.map((level) => clean(level.text)).join(" | ");
}

/** The unit stated in the path, the innermost first; undefined where what is stated is in doubt. */
export function pathUnit(path: HeadingPath): MoneyUnit | undefined {
  return unitLevel(path)?.unit;
}

/** What the unit stated in the path may be, where its words are not understood or name several. */
export function pathUnitDoubt(path: HeadingPath): readonly UnitParts[] | undefined {
  return unitLevel(path)?.unitDoubt;
}

function unitLevel({ levels }: HeadingPath): HeadingText | undefined {
  for (let i = levels.length - 1; i >= 0; i--) {
    const { parsed } = levels[i]!;
    if (parsed.unit || parsed.unitDoubt) return parsed;
  }
  return undefined;
}

export function pathYear(path: HeadingPath): number | undefined {
  for (let i = path.levels.length - 1; i >= 0; i--) {
    const year = path.levels[i]!.parsed.year;
    if (year) return year;
  }
  return undefined;
}

/** The folded words of all levels, those in brackets among them. */
export function allWords({ levels }: HeadingPath): string {
  return levels.map(({ text }) => foldLoose(text)).join(" ");
}

/** The folded words of all levels, without brackets that name no year. */
export function pathWords({ levels }: HeadingPath): string {
  // "(USD)" parts no words; a year in brackets counts.
  return levels.map(({ text }) => foldLoose(text.replace(/\((?![^)]*20\d\d)[^()]*\)/g, " "))).join(" ");
}

/** The part of a year a path names, the innermost first; `other`: a part that no report is about. */
export function pathPart({ levels }: HeadingPath): PeriodKind | "other" | undefined {
  for (let i = levels.length - 1; i >= 0; i--) {
    const part = partOfYear(levels[i]!.parsed);
    if (part) return part;
  }
  return undefined;
}

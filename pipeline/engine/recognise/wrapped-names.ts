// Names that every item writes on two lines: a number and half of the name, below it the rest. Either one
// item after the other does so, the last one too (a group row, which speaks of the items below it, never ends a table),
// or the rests plainly go on with the name above them.
import type { ClassifiedRow } from "./rows.ts";

const FEWEST = 3;
const SHARE = 0.6;
const FEWEST_PLAIN = 2;

/**
 * The rows that hold nothing but the rest of the name above; none where it is not the habit of the whole table.
 * `isGroup`: the words sort the items below them ("giáo dục").
 */
export function restsOfNames(
  rows: readonly ClassifiedRow[],
  isGroup: (label: string) => boolean = () => false,
): ReadonlySet<number> {
  const isItem = (row: ClassifiedRow | undefined) => row?.kind === "item" && row.marker?.kind === "number";
  const items = rows.filter(isItem);
  const rests = rows.filter((row, i) => row.kind === "lone" && row.marker === undefined && isItem(rows[i - 1]));
  // A row left empty here and there parts no name; where it is the habit, what stands below it is no rest.
  const close = rests.filter(({ row }) => rows.some((other) => isItem(other) && other.row === row - 1));
  const last = rows.lastIndexOf(items[items.length - 1]!);
  const before = rows[rows.findIndex(isItem) - 1];
  // Where some plainly go on with a name ("- Việt tỉnh Chiba"), the others in their place do too.
  const plain = rests.filter(({ label }) => /^\s*[\p{Ll}(,;–-]/u.test(label ?? ""));
  const isUsual = close.length >= FEWEST && close.length >= items.length * SHARE && rests.includes(rows[last + 1]!);
  const isHabit =
    (isUsual || (plain.length >= FEWEST_PLAIN && !plain.some(({ label }) => isGroup(label ?? "")))) &&
    before?.kind !== "lone" &&
    before?.kind !== "group" &&
    rests.every((row) => !isLone(rows[rows.indexOf(row) + 1]));
  if (isHabit) return new Set(rests.map(({ row }) => row));
  return new Set(plainRuns(rows, isItem, isGroup).map(({ row }) => row));
}

/** Rests over several lines ("- bản hai", "bên biên giới"), where more than one name plainly goes on. */
function plainRuns(
  rows: readonly ClassifiedRow[],
  isItem: (row: ClassifiedRow | undefined) => boolean,
  isGroup: (label: string) => boolean,
): readonly ClassifiedRow[] {
  const runs = rows.flatMap((row, i) => {
    if (!isItem(row)) return [];
    const end = rows.findIndex((other, k) => k > i && !(other.kind === "lone" && other.marker === undefined));
    return [rows.slice(i + 1, end < 0 ? rows.length : end)];
  });
  const plain = runs.filter((run) => run.length > 0 && run.every((row) => goesOn(row) && !isGroup(row.label ?? "")));
  return plain.length >= FEWEST_PLAIN ? plain.flat() : [];
}

function goesOn({ label }: ClassifiedRow): boolean {
  return /^\s*(?:[-–]\s*)?[\p{Ll}(,;]/u.test(label ?? "");
}

function isLone(row: ClassifiedRow | undefined): boolean {
  return row?.kind === "lone" || row?.kind === "group";
}

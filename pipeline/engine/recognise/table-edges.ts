// Where a table begins and ends sideways: tables side by side, stray texts beyond the headings, a column of numbers
// without a heading, units typed below the headings.
import { type Binding } from "./bind.ts";
import { pathUnit } from "./path-facts.ts";
import type { Found } from "./found-table.ts";
import type { HeadingBlock, HeadingPath } from "./heading-block.ts";
import { headingText } from "./heading-text.ts";
import { isBlank, type View } from "./view.ts";

/**
 * A column without a heading that counts 1, 2, 3 right before the first bound one is the number of the items.
 */
export function withNumbers(view: View, found: Found): Found {
  const { binding, block, left } = found;
  const field = binding.form.fields.find(({ id }) => id === "no");
  if (!field || left === 0 || binding.bound.some((bound) => bound.field === field)) return found;
  let column = left - 1;
  while (column > 0 && column > left - 3 && !hasBelow(view, block.bottom, column)) column--;
  for (let row = block.top; row <= block.bottom; row++) if (!isBlank(view.shown(row, column))) return found;
  const counted: number[] = [];
  for (const row of view.rows) {
    if (row <= block.bottom || counted.length >= 3) continue;
    const value = view.own(row, column)?.value;
    if (value === undefined) continue;
    const text = String(typeof value === "object" ? "" : value).trim();
    if (!/^0*\d{1,3}\.?$/.test(text)) break;
    counted.push(Number.parseInt(text, 10));
  }
  if (counted.length < 2 || counted.some((n, i) => n !== i + 1)) return found;
  const level = { text: "", parsed: headingText("STT"), row: block.bottom, column };
  const path: HeadingPath = { column, levels: [level] };
  const bound = [{ field, quality: 0.5, by: "composed" as const, key: "stt", path }, ...binding.bound];
  return { ...found, left: column, binding: { ...binding, bound } };
}

// A row of units under the headings ("(triệu đồng)") belongs to them.
export function unitsSaid(binding: Binding): number {
  const said = binding.bound.filter(({ field, path }) => field.kind === "money" && pathUnit(path) !== undefined);
  return 0.15 * said.length;
}

/**
 * The headings that can be one table's: a text far to the left or right, beyond columns without a heading, is a remark
 * or a stray, and so is the title that stands at the edge of a turned table.
 */
export function withoutEdges(view: View, { paths, bottom }: HeadingBlock, binding: Binding): readonly HeadingPath[] {
  const bound = [...binding.bound, ...binding.pivots].map(({ path }) => path.column);
  const [first, last] = [Math.min(...bound), Math.max(...bound)];
  const known = new Set(binding.loose.filter(({ reason }) => reason !== "unknown").map(({ path }) => path));
  const columns = new Set(paths.map(({ column }) => column));
  const reached = (from: number, to: number) => {
    for (let column = from; column <= to; column++) if (!columns.has(column)) return false;
    return true;
  };
  return paths.filter((path) => {
    const { column } = path;
    if ((column >= first && column <= last) || known.has(path)) return true;
    if (view.turned) return hasBelow(view, bottom, column);
    if (column === last + 2 && UNITS.test(leafKey(path))) return true;
    return column < first ? reached(column, first) : reached(last, column);
  });
}

/** What heads the units of the amounts beside it belongs to them, also beyond a column left empty. */
const UNITS = /^(?:dvt|don vi tinh|don vi tien te|don vi tien|loai tien|loai tien te|dong tien|loai ngoai te)$/;

function hasBelow(view: View, bottom: number, column: number): boolean {
  return view.rows.some((row) => row > bottom && !isBlank(view.own(row, column)));
}

/**
 * Tables side by side: each begins with its own STT, or stands apart by a column without a heading. Turned tables stand
 * below each other: where a title says so, a blank line inside one of them parts nothing.
 */
export function segments(view: View, { paths, bottom }: HeadingBlock): HeadingPath[][] {
  const starts = paths.filter((path) => /^(?:stt|tt|so tt|s t t|so thu tu|thu tu)$/.test(leafKey(path)));
  if (starts.length > 1) return runsOf(paths, (path) => starts.includes(path));
  const apart = (path: HeadingPath, before: HeadingPath) => path.column > before.column + 1;
  if (view.turned) {
    const forms = formsBelow(view, bottom, paths);
    if (forms.length > 1) return forms;
    const titled = (path: HeadingPath, before: HeadingPath) =>
      apart(path, before) && !hasBelow(view, bottom, path.column);
    const tables = runsOf(paths, titled);
    if (tables.length > 1) return tables;
  }
  return runsOf(paths, apart);
}

// One filled-in form per item: each begins where the first label comes again, or with the line of its own above that.
function formsBelow(view: View, bottom: number, paths: readonly HeadingPath[]): HeadingPath[][] {
  const filled = paths.filter(({ column }) => hasBelow(view, bottom, column));
  const first = filled.find((path, i) => filled.some((other, j) => j > i && leafKey(other) === leafKey(path)));
  if (!first) return [];
  const isFirst = (path: HeadingPath | undefined) => path !== undefined && leafKey(path) === leafKey(first);
  const isLine = (path: HeadingPath) => !filled.includes(path) && isFirst(paths[paths.indexOf(path) + 1]);
  return runsOf(paths, (path, before) => isLine(path) || (isFirst(path) && !isLine(before)));
}

function runsOf(
  paths: readonly HeadingPath[],
  begins: (path: HeadingPath, before: HeadingPath) => boolean,
): HeadingPath[][] {
  const runs: HeadingPath[][] = [];
  for (const path of paths) {
    const run = runs[runs.length - 1];
    if (run && !begins(path, run[run.length - 1]!)) run.push(path);
    else runs.push([path]);
  }
  return runs.filter((run) => run.length > 1);
}

function leafKey(path: HeadingPath): string {
  return path.levels[path.levels.length - 1]!.parsed.key;
}

// Forms filled in as "label: value", in one cell or in two, several to a line: laid out anew as a turned table of two
// lines, the labels and the values, so that the same code reads them.
import type { Cell, CellRef, Range } from "../workbook.ts";
import { headingText } from "./heading-text.ts";
import type { Phrases } from "./phrases.ts";
import { isBlank, type Placed, textOf, type View } from "./view.ts";

type Pair = { readonly label: Placed; readonly value?: Placed; readonly row: number };
type Line = { readonly row: number; readonly pairs: readonly Pair[]; readonly number?: Placed };

/** `numbers`: what only counts the lines of the forms. */
export type LabelPairs = { readonly view: View; readonly numbers: readonly CellRef[] };

const MANY = 4;

/** The view of such a sheet; undefined where labels and values do not make up most lines between the first and last. */
export function labelPairs(view: View, phrases: Phrases): LabelPairs | undefined {
  const keyOf = (text: string) => {
    const { key, bare, percent } = headingText(text.replace(/\s*[:：]\s*$/u, ""));
    return key !== "" && (phrases.knows(key, percent) || phrases.knows(bare, percent)) ? key : undefined;
  };
  const filled = view.rows
    .map((row) => ({ row, cells: view.cells(row).filter(({ cell }) => !isBlank(cell)) }))
    .filter(({ cells }) => cells.length > 0);
  const columns = labelColumns(
    filled.flatMap(({ cells }) => cells),
    (text) => keyOf(text) !== undefined,
  );
  const used = [...new Set(filled.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  // The next column that holds anything: a spacer between a label and its value parts nothing.
  const after = (column: number) => used.find((one) => one > column);
  const isLabel = ({ column, cell }: Placed) => columns.has(column) && keyOf(textOf(cell) ?? "") !== undefined;
  const lines = filled.map(({ row, cells }): Line => {
    const one = inOneCell(cells, row, keyOf);
    if (one) return { row, pairs: [one] };
    const [number, ...rest] = cells;
    const isNumbered = number !== undefined && rest.length > 0 && isNumber(number) && isLabel(rest[0]!);
    const pairs = inTurn(view, isNumbered ? rest : cells, row, isLabel, after);
    return { row, pairs, ...(isNumbered && pairs.length > 0 ? { number } : {}) };
  });
  const first = lines.findIndex(({ pairs }) => pairs.length > 0);
  if (first < 0) return undefined;
  const last = lines.length - [...lines].reverse().findIndex(({ pairs }) => pairs.length > 0);
  const paired = lines.filter(({ pairs }) => pairs.length > 0);
  const keys = paired.flatMap(({ pairs }) => pairs.map(({ label }) => keyOf(textOf(label.cell)!)));
  const isAgain = new Set(keys).size < keys.length;
  // "1. Tên khoản", "2. Nhà tài trợ": numbered labels again and again, each form under a title across both columns.
  const between = filled.slice(first, last).filter((_line, i) => lines[first + i]!.pairs.length === 0);
  const isTitle = ({ row, cells }: (typeof filled)[number]) => {
    const area = view.merge(row, cells[0]!.column);
    return cells.length === 1 && area !== undefined && area.right > area.left;
  };
  const isStacked =
    between.length > 0 &&
    between.every(isTitle) &&
    new Set(keys).size * 2 <= keys.length &&
    paired.every(({ pairs }) => pairs.every(({ label }) => /^\s*\(?\d{1,2}\s*[.)]/.test(textOf(label.cell)!)));
  const telling = paired.filter(
    ({ pairs, number }) =>
      pairs.length > 1 ||
      isStacked ||
      (number !== undefined && isAgain) ||
      pairs.some(({ label, value }) => value?.column === label.column),
  );
  if (telling.length < MANY || paired.length * 4 < (last - first) * 3) return undefined;
  const numbers = paired.flatMap(({ row, number }) => (number ? [view.ref(row, number.column)] : []));
  return { view: laidOut(view, withGaps(paired, keyOf)), numbers };
}

/** The columns most of whose texts are headings anybody knows. */
function labelColumns(cells: readonly Placed[], knows: (text: string) => boolean): ReadonlySet<number> {
  const counts = new Map<number, { all: number; known: number }>();
  for (const { column, cell } of cells) {
    const count = counts.get(column) ?? { all: 0, known: 0 };
    count.all++;
    if (knows(textOf(cell) ?? "")) count.known++;
    counts.set(column, count);
  }
  return new Set([...counts].flatMap(([column, { all, known }]) => (known > 1 && known * 2 > all ? [column] : [])));
}

function isNumber({ cell }: Placed): boolean {
  return /^\(?\d{1,2}[.)]?\)?$/.test(String(typeof cell.value === "object" ? "" : cell.value).trim());
}

/** "Nhà tài trợ: Quỹ Hạt Thóc" alone in its line. */
function inOneCell(
  cells: readonly Placed[],
  row: number,
  keyOf: (text: string) => string | undefined,
): Pair | undefined {
  const [only] = cells;
  const [, label, value] = /^\s*([^:：]{2,80}?)\s*[:：]\s*(\S[^]*)$/u.exec(textOf(only?.cell) ?? "") ?? [];
  if (!only || cells.length > 1 || label === undefined || keyOf(label) === undefined) return undefined;
  const { column } = only;
  return { row, label: { column, cell: { value: label } }, value: { column, cell: { value: value! } } };
}

/** Label, value, label, value; a value may be blank. */
function inTurn(
  view: View,
  cells: readonly Placed[],
  row: number,
  isLabel: (one: Placed) => boolean,
  after: (column: number) => number | undefined,
): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < cells.length;) {
    const label = cells[i]!;
    if (!isLabel(label)) return [];
    const next = cells[i + 1];
    const beside = after(view.merge(row, label.column)?.right ?? label.column);
    const isValue = next !== undefined && next.column === beside && !isLabel(next);
    pairs.push({ row, label, ...(isValue ? { value: next } : {}) });
    i += isValue ? 2 : 1;
  }
  return pairs.filter(({ value }) => value).length * 2 >= pairs.length ? pairs : [];
}

// A blank line between two forms is a blank column between their labels; forms side by side follow one another.
function withGaps(lines: readonly Line[], keyOf: (text: string) => string | undefined): readonly (Pair | undefined)[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks[blocks.length - 1];
    if (block && line.row <= block[block.length - 1]!.row + 1) block.push(line);
    else blocks.push([line]);
  }
  const parts = blocks.flatMap((block): readonly (readonly Pair[])[] => {
    const pairs = block.flatMap((line) => line.pairs);
    const keysOf = (line: Line) => line.pairs.map(({ label }) => keyOf(textOf(label.cell)!));
    const across = block.every((line) => line.pairs.length > 1 && new Set(keysOf(line)).size === 1);
    if (!across) return [pairs];
    const columns = [...new Set(pairs.map(({ label }) => label.column))].sort((a, b) => a - b);
    return columns.map((column) => pairs.filter(({ label }) => label.column === column));
  });
  return parts.flatMap((part, i): readonly (Pair | undefined)[] => (i > 0 ? [undefined, ...part] : part));
}

function laidOut(view: View, columns: readonly (Pair | undefined)[]): View {
  const at = (row: number, column: number): Placed | undefined => {
    const pair = columns[column];
    return row === 0 ? pair?.label : row === 1 ? pair?.value : undefined;
  };
  const line = (row: number): readonly Placed[] =>
    columns.flatMap((_pair, column) => {
      const placed = at(row, column);
      return placed ? [{ column, cell: placed.cell }] : [];
    });
  const lines = [line(0), line(1)];
  const own = (row: number, column: number): Cell | undefined => at(row, column)?.cell;
  const ref = (row: number, column: number): CellRef => {
    const pair = columns[column] ?? columns.find((one) => one !== undefined)!;
    const placed = (row === 1 ? pair.value : undefined) ?? pair.label;
    return view.ref(pair.row, placed.column);
  };
  const area = ({ top, left, bottom, right }: Range): Range => {
    const places = [top, bottom].flatMap((row) =>
      columns.flatMap((pair, column) => (pair && column >= left && column <= right ? [ref(row, column)] : [])),
    );
    const rows = places.map(({ row }) => row);
    const across = places.map(({ column }) => column);
    return {
      top: Math.min(...rows),
      left: Math.min(...across),
      bottom: Math.max(...rows),
      right: Math.max(...across),
    };
  };
  return {
    sheet: view.sheet,
    turned: true,
    rows: [0, 1],
    bottom: 1,
    right: columns.length - 1,
    cells: (row) => lines[row] ?? [],
    own,
    shown: own,
    merge: () => undefined,
    ref,
    area,
  };
}

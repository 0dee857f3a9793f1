// What stands below a heading settles what the heading leaves open: a list of names under "Đối tượng khen thưởng" is
// no list of "tập thể" and "cá nhân". A column that was only understood, not known, must hold what its field holds.
import { readCell } from "../read-cell.ts";
import type { Field, Form } from "../form.ts";
import type { Cell } from "../workbook.ts";
import type { Binding, Bound, Loose } from "./bind.ts";
import type { HeadingPath } from "./heading-block.ts";
import { firstCells } from "./item-cells.ts";
import type { Line } from "./lines.ts";
import type { View } from "./view.ts";

const FEWEST = 2;
/** So many values of a list tell which list it is. */
const FEWEST_TELLING = 3;
/** Words and letters under which nothing but countries stands, where nothing but countries stands there. */
const COUNTRY = /(?:^| )(?:nuoc|quoc|qt|qg|lanh tho|xu so)(?: |$)/;
const SHARE = 0.8;
/** Less of a column than this is chance: a name that happens to be a word of the list. */
const LITTLE = 0.3;

/** The binding once the cells have spoken; the same object when they say nothing against it. */
export function settledByCells(binding: Binding, view: View, lines: readonly Line[], date1904: boolean): Binding {
  const read: ReadColumn = {
    cellsOf: ({ path }) => firstCells(view, path.column, lines).map(({ cell }) => cell),
    date1904,
  };
  const bound = binding.bound.flatMap((one) => keptOrTold(one, binding, read) ?? []);
  const gone = binding.bound.filter(({ path }) => !bound.some((one) => one.path === path));
  const loose = [...binding.loose, ...gone.map(({ path }) => ({ path, reason: "unknown" as const, candidates: [] }))];
  const told = loose.flatMap((one) => toldByCells(one, binding.form, bound, read) ?? []);
  if (told.length === 0 && gone.length === 0 && bound.every((one, i) => one === binding.bound[i])) return binding;
  return {
    ...binding,
    bound: [...bound, ...told].sort((a, b) => a.path.column - b.path.column),
    loose: loose.filter(({ path }) => !told.some((one) => one.path === path)),
  };
}

type ReadColumn = {
  readonly cellsOf: (one: { readonly path: HeadingPath }) => readonly Cell[];
  readonly date1904: boolean;
};

/** The column as it is, as the field its cells are of, or undefined: its cells are not what its heading was taken for. */
function keptOrTold(one: Bound, { form, bound }: Binding, { cellsOf, date1904 }: ReadColumn): Bound | undefined {
  const cells = cellsOf(one);
  if (cells.length < FEWEST) return one;
  const { field } = one;
  const isFree = (other: Field) => !bound.some((taken) => taken.field === other);
  const name = form.fields.find(({ id }) => id === field.namedBy);
  const isNamed = name && isFree(name) && cells.every(({ value }) => isWords(field, value));
  if (isNamed && shareRead(field, cells, date1904) < LITTLE) return { ...one, field: name };
  // Words of a list under a heading of plain text ("Nội dung": "Được nhận") are that list; a note stays a note.
  const mayBeList = field.kind === "text" && field.required === undefined && field.id !== "note";
  if (mayBeList && cells.length >= FEWEST_TELLING) {
    const list = form.fields.find((other) => other.telling && isFree(other) && areAll(other, cells, date1904));
    if (list) return { ...one, field: list };
  }
  // "Đối tượng được khen": "Tập thể", "Cá nhân", where only numbers are given and nobody is named.
  const kinds = form.fields.find(({ namedBy, telling }) => telling && namedBy === field.id);
  if (kinds && field.required !== true && isFree(kinds) && areAll(kinds, cells, date1904))
    return { ...one, field: kinds };
  // "Đến / đi" over "đến Huế", "đi nước ngoài": no day in any line.
  const noDay = ({ value }: Cell) => typeof value === "string" && !/\d/.test(value);
  if (field.kind === "date" && cells.length >= FEWEST_TELLING && cells.every(noDay) && !field.orWords)
    return shareRead(field, cells, date1904) === 0 ? undefined : one;
  if (one.by !== "understood") return one;
  const isNaming = field.kind === "text" && field.required !== undefined;
  return shareRead(field, cells, date1904) >= SHARE && (!isNaming || areNames(cells)) ? one : undefined;
}

/** A column whose heading says nothing, as the one list all of its cells are of. */
function toldByCells(
  { path, reason }: Loose,
  form: Form,
  bound: readonly Bound[],
  { cellsOf, date1904 }: ReadColumn,
): Bound | undefined {
  // Two columns may be headed "Dự án, phi dự án", and one of them hold nothing but which of the two it is.
  const cells = reason === "unknown" || reason === "duplicate" ? cellsOf({ path }) : [];
  const no = form.fields.find(({ id }) => id === "no");
  const isFirst = bound.every((other) => other.path.column > path.column && other.field !== no);
  if (no && isFirst && cells.length >= FEWEST && areCounted(cells))
    return {
      path,
      field: no,
      quality: 0.3,
      by: "understood",
      key: path.levels.map(({ parsed }) => parsed.key).join(" "),
    };
  if (cells.length < FEWEST_TELLING) return undefined;
  const key = path.levels.map(({ parsed }) => parsed.key).join(" ");
  const lists = form.fields.filter(
    (field) =>
      (field.telling || (field.kind === "countries" && COUNTRY.test(key))) &&
      !bound.some((other) => other.field === field) &&
      areAll(field, cells, date1904),
  );
  return lists.length === 1 ? { path, field: lists[0]!, quality: 0.3, by: "understood", key } : undefined;
}

/** 1, 2, 3, beginning anew under a group row. */
function areCounted(cells: readonly Cell[]): boolean {
  const numbers = cells.map(({ value }) =>
    /^0*\d{1,4}\.?$/.test(String(value).trim()) ? Number.parseInt(String(value), 10) : NaN,
  );
  return numbers.every((n, i) => n === 1 || (i > 0 && n === numbers[i - 1]! + 1));
}

/** Text that is no value of the field in other clothes: an amount has digits, whatever its unit. */
function isWords(field: Field, value: Cell["value"]): boolean {
  return typeof value === "string" && (field.choices !== undefined || !/\d/.test(value));
}

/** Names of things: more than a word as a rule, and seldom the same twice. */
function areNames(cells: readonly Cell[]): boolean {
  const texts = cells.map(({ value }) => String(value).trim());
  const long = texts.filter((text) => text.includes(" "));
  return long.length >= texts.length * 0.6 && new Set(texts).size >= texts.length * 0.6;
}

/** The share of the cells that hold a value of the field; a text is no number and no date. */
function shareRead(field: Field, cells: readonly Cell[], date1904: boolean): number {
  return cells.filter((cell) => holds(field, cell, date1904)).length / cells.length;
}

/** Do all cells hold a value of the field? Most columns of other fields show with their first cell that they do not. */
function areAll(field: Field, cells: readonly Cell[], date1904: boolean): boolean {
  return cells.every((cell) => holds(field, cell, date1904));
}

function holds(field: Field, cell: Cell, date1904: boolean): boolean {
  if (field.kind === "text") return typeof cell.value === "string";
  const { kind } = readCell(field, cell, { date1904 });
  return kind === "value" || kind === "none";
}

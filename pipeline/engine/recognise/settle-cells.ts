// What stands below a heading settles what the heading leaves open: a list of names under "Đối tượng khen thưởng" is
// no list of "tập thể" and "cá nhân". A column that was only understood, not known, must hold what its field holds.
import { readCell } from "../read-cell.ts";
import type { Field } from "../form.ts";
import type { Cell } from "../workbook.ts";
import type { Binding, Bound, Loose } from "./bind.ts";
import type { Line } from "./lines.ts";
import { namingField } from "./match-path.ts";
import { isBlank, type View } from "./view.ts";

const FEWEST = 2;
/** So many values of a list tell which list it is. */
const FEWEST_TELLING = 3;
const SHARE = 0.8;
/** Less of a column than this is chance: a name that happens to be a word of the list. */
const LITTLE = 0.3;

/** The binding once the cells have spoken; the same object when they say nothing against it. */
export function settledByCells(binding: Binding, view: View, lines: readonly Line[], date1904: boolean): Binding {
  const { form } = binding;
  const cellsOf = (column: number) => cellsIn(view, column, lines);
  const isFree = (field: Field) => !binding.bound.some((other) => other.field === field);
  const lists = form.fields.filter((field) => field.telling && isFree(field));
  // Words of a list under a heading of plain text ("Nội dung": "Được nhận") are that list; a note stays a note.
  const telling = (field: Field) => field.kind === "text" && field.required === undefined && field.id !== "note";
  let changed = false;
  const gone: Loose[] = [];
  const bound = binding.bound.flatMap((one): Bound[] => {
    const cells = cellsOf(one.path.column);
    if (cells.length < FEWEST) return [one];
    const share = shareRead(one.field, cells, date1904);
    const name = form.fields.find(({ id }) => id === one.field.namedBy);
    if (name && isFree(name) && share < LITTLE && cells.every(({ value }) => isWords(one.field, value))) {
      changed = true;
      return [{ ...one, field: name }];
    }
    const list =
      telling(one.field) &&
      cells.length >= FEWEST_TELLING &&
      lists.find((field) => isFree(field) && shareRead(field, cells, date1904) === 1);
    if (list) {
      changed = true;
      return [{ ...one, field: list }];
    }
    if (one.by !== "understood" || (share >= SHARE && (one.field !== namingField(form) || areNames(cells))))
      return [one];
    changed = true;
    gone.push({ path: one.path, reason: "unknown", candidates: [] });
    return [];
  });
  const fields = new Set(bound.map(({ field }) => field));
  const loose = [...binding.loose, ...gone].filter((one) => {
    if (one.reason !== "unknown") return true;
    const cells = cellsOf(one.path.column);
    const told =
      cells.length < FEWEST_TELLING
        ? []
        : lists.filter((field) => !fields.has(field) && shareRead(field, cells, date1904) === 1);
    if (told.length !== 1 || bound.some(({ field }) => field === told[0])) return true;
    changed = true;
    const key = one.path.levels.map(({ parsed }) => parsed.key).join(" ");
    bound.push({ path: one.path, field: told[0]!, quality: 0.3, by: "understood", key });
    return false;
  });
  if (!changed) return binding;
  return { ...binding, bound: bound.sort((a, b) => a.path.column - b.path.column), loose };
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

function cellsIn(view: View, column: number, lines: readonly Line[]): readonly Cell[] {
  return lines.flatMap((line) => {
    const cell = line.kind === "item" ? view.own(line.first, column) : undefined;
    return cell && !isBlank(cell) ? [cell] : [];
  });
}

/** The share of the cells that hold a value of the field; a text is no number and no date. */
function shareRead(field: Field, cells: readonly Cell[], date1904: boolean): number {
  const fits = cells.filter((cell) => {
    if (field.kind === "text") return typeof cell.value === "string";
    const { kind } = readCell(field, cell, { date1904 });
    return kind === "value" || kind === "none";
  });
  return fits.length / cells.length;
}

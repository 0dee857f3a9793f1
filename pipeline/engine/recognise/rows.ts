// What each line under a block of headings is, before anything is read: items, group rows, totals, "trong đó" lines,
// column numbers, repeated headings, remarks. Decided by what the line holds, in the light of its table's columns.
import { foldLoose } from "../text.ts";
import type { Cell } from "../workbook.ts";
import type { HeadingBlock } from "./heading-block.ts";
import {
  beginsLikeTotal,
  isNoneText,
  isNoteText,
  isOfWhichLabel,
  isPlaceAndDate,
  isSignatureText,
  isSpokenTotal,
  isTotalLabel,
  isUnitWord,
  leadingMarker,
  markerOf,
  type Marker,
} from "./row-text.ts";
import { isBlank, textOf, type Placed, type View } from "./view.ts";

export type RowKind =
  | "blank"
  | "heading"
  | "numbering"
  | "item"
  | "continuation"
  | "group"
  | "total"
  | "of-which"
  | "none"
  | "note"
  | "signature"
  | "numbers"
  | "lone"
  | "foreign";

export type ClassifiedRow = {
  readonly row: number;
  readonly kind: RowKind;
  readonly label?: string;
  readonly labelColumn?: number;
  readonly marker?: Marker;
  /** The level of groups that ends here, where the line has no marker of its own. */
  readonly closes?: Marker["kind"];
};

/** The columns of one table, as far as telling its lines apart needs them. */
export type Columns = {
  readonly left: number;
  readonly right: number;
  /** STT. */
  readonly no?: number;
  /** The column that names the item. */
  readonly primary: number;
  readonly bound: ReadonlySet<number>;
  /** Bound columns that hold numbers (amounts, counts, rates). */
  readonly numeric: ReadonlySet<number>;
};

/** The line's non-blank cells within the table. */
export function lineOf(view: View, row: number, columns: Columns): Placed[] {
  return view
    .cells(row)
    .filter(({ column, cell }) => column >= columns.left && column <= columns.right && !isBlank(cell));
}

export function classifyRow(view: View, row: number, columns: Columns, block: HeadingBlock): ClassifiedRow {
  const line = lineOf(view, row, columns);
  if (line.length === 0) return { row, kind: "blank" };
  if (repeatsHeading(line, block)) return { row, kind: "heading" };
  if (isNumberingRow(line, columns)) return { row, kind: "numbering" };
  if (opensOtherTable(line)) return { row, kind: "foreign" };
  if (line.length > 2 && line.every(({ cell }) => typeof cell.value === "string" && /^[-–—_.…\s]+$/.test(cell.value)))
    return { row, kind: "none", label: String(line[0]!.cell.value), labelColumn: line[0]!.column };
  // Hints under the headings: "(ghi đầy đủ) | (tên tổ chức)".
  if (
    line.length > 1 &&
    line.every(({ cell }) => typeof cell.value === "string" && /^\s*[([].+[)\]]\s*$/s.test(cell.value))
  )
    return { row, kind: "heading" };
  // The units of a turned table, beside its items.
  if (view.turned && isUnitWord(textOf(view.own(row, columns.primary)) ?? "")) return { row, kind: "heading" };
  const marker = columns.no === undefined ? undefined : markerIn(view.own(row, columns.no));
  const labelled = labelOf(line, columns, marker !== undefined);
  const label = labelled?.text;
  if (label === undefined && marker === undefined) {
    const total = line.find(({ cell }) => typeof cell.value === "string" && isTotalLabel(cell.value));
    if (total) return { row, kind: "total", label: String(total.cell.value), labelColumn: total.column };
  }
  const base = {
    row,
    ...(labelled ? { label: labelled.text, labelColumn: labelled.column } : {}),
    ...(marker ? { marker } : {}),
  };
  const numbers = line.filter(({ column, cell }) => column !== columns.no && typeof cell.value === "number").length;
  const others = line.filter(
    ({ column }) => column !== columns.no && column !== columns.primary && columns.bound.has(column),
  );
  const texts = others.filter(
    ({ column, cell }) =>
      column !== labelled?.column &&
      !columns.numeric.has(column) &&
      typeof cell.value === "string" &&
      !isCounted(cell.value),
  ).length;
  if (label !== undefined) {
    const plain = marker?.kind === "number" ? false : true;
    if (plain && isOfWhichLabel(label)) return { ...base, kind: "of-which" };
    if (
      plain &&
      texts === 0 &&
      !isWholeProvince(label, marker) &&
      (isTotalLabel(label) ||
        (marker === undefined && numbers > 0 && beginsLikeTotal(label)) ||
        (line.length === 1 && isSpokenTotal(label)))
    )
      return { ...base, kind: "total" };
    if (numbers === 0 && line.length <= 3) {
      if (isNoneText(label)) return { ...base, kind: "none" };
      // A numbered line is an item, whatever title its person bears.
      const signs = isSignatureText(label) || isPlaceAndDate(label) || line.some(({ cell }) => isSignature(cell));
      if (signs && marker === undefined) return { ...base, kind: "signature" };
      if (isNoteText(label) && marker === undefined) return { ...base, kind: "note" };
    }
  } else if (line.length <= 3 && line.every(({ cell }) => isSignature(cell))) return { ...base, kind: "signature" };
  if (isGroup(view, row, line, columns, marker, labelled, texts)) return { ...base, kind: "group" };
  const primary = view.shown(row, columns.primary);
  const named = !isBlank(primary);
  const inherited = named && view.own(row, columns.primary) === undefined;
  if (inherited) return { ...base, kind: "continuation" };
  if (named && (others.length > 0 || marker?.kind === "number" || marker?.kind === "sub"))
    return { ...base, kind: "item" };
  if (named) return { ...base, kind: "lone" };
  if (marker?.kind === "number" && others.length > 0) return { ...base, kind: "item" };
  if (beginsAnew(line, columns)) return { ...base, kind: "item" };
  if (others.length > 0 && others.every(({ column }) => columns.numeric.has(column)))
    return { ...base, kind: "numbers" };
  return { ...base, kind: others.length > 0 ? "continuation" : "lone" };
}

/**
 * A line of words alone, words under numbers too, below a title or a gap: the headings of another table that nobody
 * knows. `before`: the line above.
 */
export function headsOther(
  view: View,
  { row, kind }: ClassifiedRow,
  columns: Columns,
  before: ClassifiedRow | undefined,
): boolean {
  if (kind === "heading" || kind === "numbering" || kind === "blank" || !before) return false;
  const line = lineOf(view, row, columns);
  if (line.length === 2 && headsCounts(view, row, line, columns, before)) return true;
  const words = ({ cell }: Placed) =>
    typeof cell.value === "string" && !/\d/.test(cell.value) && cell.value.length <= 60 && !isNoneText(cell.value);
  if (line.length < 3 || !line.every(words)) return false;
  const typed = line.filter(({ column }) => columns.numeric.has(column) || column === columns.no);
  const isNamed = ({ cell }: Placed) => /\p{L}{2}/u.test(String(cell.value));
  const apart = ["lone", "group", "blank"].includes(before.kind) || row - before.row > 1;
  return apart && typed.length > 0 && typed.every(isNamed);
}

/** "Bằng khen UBND tỉnh | 2 | 5" where nobody is numbered and some are not named: what stands first and its numbers. */
function beginsAnew(line: readonly Placed[], columns: Columns): boolean {
  const first = Math.min(...columns.bound);
  if (columns.no !== undefined || first >= columns.primary || columns.numeric.has(first)) return false;
  const says = ({ column, cell }: Placed) => column === first && typeof cell.value === "string";
  const counts = ({ column, cell }: Placed) => columns.numeric.has(column) && typeof cell.value === "number";
  return line.some(says) && line.some(counts);
}

/** "Loại hình | Số lượng" below a numbered table's total or note, over words and counts: a table of counts. */
function headsCounts(
  view: View,
  row: number,
  [first, second]: readonly Placed[],
  columns: Columns,
  before: ClassifiedRow,
): boolean {
  const isWord = (one: Placed | undefined) => typeof one?.cell.value === "string" && !/\d/.test(one.cell.value);
  const apart = before.kind === "blank" || row - before.row > 1;
  if (columns.no === undefined || !apart || !isWord(first) || !isWord(second)) return false;
  if (first!.column === columns.no || second!.column === columns.no) return false;
  const below = view.rows
    .filter((other) => other > row && other <= row + 3)
    .map((other) => lineOf(view, other, columns));
  const counts = below.filter(
    (line) =>
      line.length === 2 &&
      line[0]!.column === first!.column &&
      line[1]!.column === second!.column &&
      isWord(line[0]) &&
      typeof line[1]!.cell.value === "number",
  );
  return counts.length >= 2;
}

/** "VI | Toàn tỉnh" after the districts: where the items below it were, and no total. */
function isWholeProvince(label: string, marker: Marker | undefined): boolean {
  return (marker?.kind === "roman" || marker?.kind === "letter") && /^toan (?:tinh|thanh pho)$/.test(foldLoose(label));
}

/** "03 nhà tài trợ": a number with its thing, as lines of totals have it. */
function isCounted(text: string): boolean {
  return /^\s*\d[\d.,]*\s+\p{L}[\p{L}\s]{0,30}$/u.test(text);
}

// "STT" at the head of a row of texts: another table begins here, whether or not anybody knows which.
function opensOtherTable(line: readonly Placed[]): boolean {
  if (line.length < 3 || line.some(({ cell }) => typeof cell.value !== "string")) return false;
  const first = String(line[0]!.cell.value).trim();
  return /^(?:stt|tt|so tt|so thu tu)$/.test(foldLoose(first)) || /^(?:No\.?|Nr\.?|S\/N|#)$/iu.test(first);
}

function isSignature(cell: Cell): boolean {
  const text = textOf(cell);
  return text !== undefined && (isSignatureText(text) || isPlaceAndDate(text));
}

function markerIn(cell: Cell | undefined): Marker | undefined {
  if (!cell) return undefined;
  if (typeof cell.value === "number")
    return Number.isInteger(cell.value) && cell.value >= 0
      ? { kind: "number", text: String(cell.value) }
      : { kind: "sub", text: String(cell.value) };
  return typeof cell.value === "string" ? markerOf(cell.value) : undefined;
}

// The words of the line: the first text up to the naming column, the STT cell only when it is no mere marker.
function labelOf(
  line: readonly Placed[],
  columns: Columns,
  marked: boolean,
): { text: string; column: number } | undefined {
  for (const { column, cell } of line) {
    if (marked && column === columns.no) continue;
    if (
      column > columns.primary &&
      columns.bound.has(column) &&
      columns.primary >= columns.left &&
      column > Math.max(columns.primary, columns.no ?? 0) + 1
    )
      break;
    const text = textOf(cell);
    if (text !== undefined) return { text, column };
    if (column > columns.primary) break;
  }
  return undefined;
}

function isGroup(
  view: View,
  row: number,
  line: readonly Placed[],
  columns: Columns,
  marker: Marker | undefined,
  label: { text: string; column: number } | undefined,
  texts: number,
): boolean {
  if (!label || texts > 0) return false;
  if (marker?.kind === "roman" || marker?.kind === "letter" || marker?.kind === "part") return true;
  if (marker !== undefined) return false;
  const area = view.merge(row, label.column);
  const spread =
    area !== undefined && area.right > area.left && area.right > columns.primary && area.top === area.bottom;
  const only = line.every(
    ({ column, cell }) => column === label.column || (columns.numeric.has(column) && typeof cell.value === "number"),
  );
  if (!only) return false;
  if (spread) return true;
  // "I. Lĩnh vực y tế" typed whole into the STT or the naming column.
  if (leadingMarker(label.text)?.marker.kind === "roman" || leadingMarker(label.text)?.marker.kind === "letter")
    return true;
  return columns.no !== undefined && label.column === columns.no && columns.no !== columns.primary;
}

function repeatsHeading(line: readonly Placed[], block: HeadingBlock): boolean {
  let same = 0;
  for (const { column, cell } of line) {
    const text = textOf(cell);
    if (text === undefined) return false;
    const path = block.paths.find((candidate) => candidate.column === column);
    if (path?.levels.some((level) => level.text === text || foldLoose(level.text) === foldLoose(text))) same++;
  }
  return same >= 2 && same >= line.length * 0.6;
}

/** "(1) (2) (3)", "1 2 3 4=2+3", "A B 1 2": column numbers, rising across the table. */
export function isNumberingRow(line: readonly Placed[], columns: Columns): boolean {
  if (line.length < 3) return false;
  let expected: number | undefined;
  let letters = "";
  let counted = 0;
  for (const { column, cell } of line) {
    const text =
      typeof cell.value === "number"
        ? cell.formula === undefined
          ? String(cell.value)
          : ""
        : typeof cell.value === "string"
          ? cell.value.trim()
          : "";
    const match = /^[([]?(\d{1,2})[)\]]?\s*(?:=.*)?$/.exec(text) ?? /^[([](\d{1,2})\s*=.*[)\]]$/.exec(text);
    if (match) {
      const n = Number(match[1]);
      if (expected === undefined ? n > 2 : n < expected || n > expected + 2) return false;
      expected = n + 1;
      counted++;
      continue;
    }
    const letter = /^[([]?([A-Za-zĐđ])[)\]]?$/.exec(text)?.[1]?.toUpperCase();
    if (letter !== undefined && (letter <= "E" || letter === "Đ" || goesOn(letters, letter))) {
      letters += letter;
      continue;
    }
    // STT may be left unnumbered, or repeat its own heading.
    if (column === columns.no) continue;
    return false;
  }
  const all = counted + letters.length;
  return counted >= 2 && all >= Math.min(columns.bound.size, line.length) * 0.6 && all >= 3;
}

/** "F" behind "A, B, C, D, E": some letters may be left out. */
function goesOn(letters: string, letter: string): boolean {
  const last = letters.at(-1);
  return last !== undefined && letters.length >= 3 && letter > last && letter.charCodeAt(0) - last.charCodeAt(0) <= 2;
}

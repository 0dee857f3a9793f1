// Changes of single cells in a snapshot, each of them only while the cell holds what was seen.
import { placeKey } from "./rule-context.ts";
import type { Cell, CellValue, Edit, Sheet, SparseRow, Workbook } from "./workbook.ts";
import { cellAt, isCellError } from "./workbook.ts";

/** Why an edit does not fit: its sheet is gone, a formula computes the cell, or the cell holds something else now. */
export type EditRefusal = "gone" | "formula" | "changed";
export type AppliedEdits = {
  readonly book: Workbook;
  readonly applied: readonly Edit[];
  readonly refused: readonly { readonly edit: Edit; readonly reason: EditRefusal }[];
};

/** Makes the edits one after another; those that do not fit are left and named. */
export function applyEdits(book: Workbook, edits: readonly Edit[]): AppliedEdits {
  const applied: Edit[] = [];
  const refused: AppliedEdits["refused"][number][] = [];
  let now = book;
  let waiting: Edit[] = [];
  const places = new Set<string>();
  // Cells of their own are changed together: a sheet is rebuilt once, not once for every cell.
  const settle = () => {
    now = waiting.length === 0 ? now : withEdits(now, waiting);
    waiting = [];
    places.clear();
  };
  for (const edit of edits) {
    const place = placeKey(edit.at);
    if (places.has(place)) settle();
    const reason = refusalOf(now, edit);
    if (reason) refused.push({ edit, reason });
    else {
      waiting.push(edit);
      places.add(place);
      applied.push(edit);
    }
  }
  settle();
  return { book: now, applied, refused };
}

/** Undefined when the edit fits. */
export function refusalOf(book: Workbook, { at, from }: Edit): EditRefusal | undefined {
  const sheet = book.sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return "gone";
  const cell = cellAt(sheet, at.row, at.column);
  // A formula shows a value that is not its own: overwriting it would change what the sheet says from then on.
  if (cell?.formula !== undefined) return "formula";
  return isSameValue(cell?.value ?? null, from) ? undefined : "changed";
}

/** What edits made one after another come to, cell by cell; a cell that is back where it began is not among them. */
export function netEdits(edits: readonly Edit[]): Edit[] {
  const net = new Map<string, Edit>();
  for (const edit of edits) {
    const key = placeKey(edit.at);
    const before = net.get(key);
    net.set(key, before ? { ...edit, from: before.from } : edit);
  }
  return [...net.values()].filter(({ from, to }) => !isSameValue(from, to));
}

/** The edits that take these back, the last one first. */
export function turnedRound(edits: readonly Edit[]): Edit[] {
  return [...edits].reverse().map(({ at, from, to }) => ({ at, from: to, to: from }));
}

/** Whether a cell that holds the one says what the other says; an empty text is a blank. */
export function isSameValue(a: CellValue | null, b: CellValue | null): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return (a === "" ? null : a) === (b === "" ? null : b);
}

/** The workbook with every edit made, whatever the cells hold. */
export function withEdits(book: Workbook, edits: readonly Edit[]): Workbook {
  const sheets = book.sheets.map((sheet) => {
    const own = edits.filter(({ at }) => at.sheet === sheet.name);
    return own.length === 0 ? sheet : withCells(sheet, own);
  });
  return { ...book, sheets };
}

function withCells(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const rows = new Map(sheet.rows.map((line) => [line.row, line]));
  for (const edit of edits) rows.set(edit.at.row, withCell(rows.get(edit.at.row), edit));
  const filled = [...rows.values()].filter(({ cells }) => cells.length > 0);
  return { ...sheet, rows: filled.sort((a, b) => a.row - b.row) };
}

function withCell(line: SparseRow<Cell> | undefined, { at, to }: Edit): SparseRow<Cell> {
  const cells = new Map((line?.columns ?? []).map((column, i) => [column, line!.cells[i]!]));
  if (to === null || to === "") cells.delete(at.column);
  else cells.set(at.column, changedCell(cells.get(at.column), to));
  const columns = [...cells.keys()].sort((a, b) => a - b);
  return { row: at.row, columns, cells: columns.map((column) => cells.get(column)!) };
}

/** Keeps font and number format; the text format goes where a number takes the place of text. */
function changedCell(before: Cell | undefined, to: CellValue): Cell {
  const { format, font } = before ?? {};
  const keepsFormat = format !== undefined && !(format === "@" && typeof to === "number");
  return { value: to, ...(keepsFormat ? { format } : {}), ...(font === undefined ? {} : { font }) };
}

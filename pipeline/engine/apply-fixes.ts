// Applies the safe fixes of findings to a workbook. Pure: a host writes the edits named in the result, cell by cell.
import type { Finding } from "./finding.ts";
import { placeKey } from "./rule-context.ts";
import type { Cell, CellValue, Edit, Sheet, SparseRow, Workbook } from "./workbook.ts";
import { cellAt, isCellError } from "./workbook.ts";

export type AppliedFixes<F extends Finding = Finding> = {
  readonly book: Workbook;
  readonly applied: readonly Edit[];
  /** Findings with no safe fix, and those whose fix no longer fits or touches a cell that another one has changed. */
  readonly left: readonly F[];
};

/**
 * Applies each safe fix whole or not at all, in the order of the findings. A fix is left when a cell it starts from
 * does not hold what the finding saw (`from`), or when an earlier fix has changed one of its cells. Applying the same
 * findings to the result changes nothing.
 */
export function applyFixes<F extends Finding>(book: Workbook, findings: readonly F[]): AppliedFixes<F> {
  const changed = new Map<string, Edit>();
  const left: F[] = [];
  for (const finding of findings) {
    const edits = finding.fix?.kind === "safe" ? finding.fix.edits : [];
    const places = new Set(edits.map(({ at }) => placeKey(at)));
    const fits = edits.length > 0 && places.size === edits.length && edits.every((edit) => isOpen(book, edit, changed));
    if (fits) for (const edit of edits) changed.set(placeKey(edit.at), edit);
    else left.push(finding);
  }
  const applied = [...changed.values()];
  return { book: applied.length === 0 ? book : withEdits(book, applied), applied, left };
}

function isOpen(book: Workbook, { at, from, to }: Edit, changed: ReadonlyMap<string, Edit>): boolean {
  const sheet = book.sheets.find(({ name }) => name === at.sheet);
  if (!sheet || changed.has(placeKey(at)) || isSameValue(from, to)) return false;
  const cell = cellAt(sheet, at.row, at.column);
  // A formula shows a value that is not its own: overwriting it would change what the sheet says from then on.
  return cell?.formula === undefined && isSameValue(cell?.value ?? null, from);
}

function isSameValue(a: CellValue | null, b: CellValue | null): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return (a === "" ? null : a) === (b === "" ? null : b);
}

function withEdits(book: Workbook, edits: readonly Edit[]): Workbook {
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

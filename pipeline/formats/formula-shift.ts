// A shared formula is stored once, with the cells that share it; each of them means it shifted to its own place.
import { columnIndex, columnLetters } from "#engine/address.ts";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

type Reference = {
  readonly column?: { readonly index: number; readonly fixed: boolean };
  readonly row?: { readonly index: number; readonly fixed: boolean };
};
/** A formula taken apart once, so that it can be written for many cells: text pieces and the references between them. */
export type SharedFormula = {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly (string | Reference)[];
};

// In this order: text in quotes, sheet names in quotes, brackets (tables, other files, one level inside another), error
// values, and runs of what names, numbers and references are made of.
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|#[A-Z0-9/!?]+|[\p{L}\p{M}\p{N}_.$\\?]+/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

function cellReference(token: string): Reference | undefined {
  const match = CELL.exec(token);
  if (!match) return undefined;
  const column = columnIndex(match[2]!);
  const row = Number(match[4]) - 1;
  if (column >= COLUMNS || row >= ROWS) return undefined;
  return { column: { index: column, fixed: match[1] === "$" }, row: { index: row, fixed: match[3] === "$" } };
}

/** `A` of `A:C`, `1` of `1:3`. */
function lineReference(token: string): Reference | undefined {
  const column = COLUMN.exec(token);
  if (column && columnIndex(column[2]!) < COLUMNS)
    return { column: { index: columnIndex(column[2]!), fixed: column[1] === "$" } };
  const row = ROW.exec(token);
  if (row && Number(row[2]) <= ROWS) return { row: { index: Number(row[2]) - 1, fixed: row[1] === "$" } };
  return undefined;
}

/** Takes a formula apart. `row` and `column` (0-based) are those of the cell that stores it. */
export function parseSharedFormula(formula: string, row: number, column: number): SharedFormula {
  const tokens = [...formula.matchAll(TOKEN)];
  const pieces: (string | Reference)[] = [];
  let done = 0;
  const isLine = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      lineReference(token[0]) !== undefined &&
      !/[(!]/.test(formula[token.index + token[0].length] ?? "")
    );
  };
  const joined = (left: number): boolean => {
    const a = tokens[left];
    const b = tokens[left + 1];
    return (
      a !== undefined &&
      b !== undefined &&
      formula.slice(a.index + a[0].length, b.index) === ":" &&
      isLine(left) &&
      isLine(left + 1)
    );
  };
  const sameAxis = (left: number): boolean =>
    joined(left) && COLUMN.test(tokens[left]![0]) === COLUMN.test(tokens[left + 1]![0]);
  tokens.forEach((match, i) => {
    const token = match[0];
    const end = match.index + token.length;
    // A name before "(" is a function (LOG10), before "!" a sheet (Q1!A1), after "]" a sheet or part of a table.
    if (/[(!]/.test(formula[end] ?? "")) return;
    const reference = cellReference(token) ?? (sameAxis(i) || sameAxis(i - 1) ? lineReference(token) : undefined);
    if (!reference) return;
    if (match.index > done) pieces.push(formula.slice(done, match.index));
    pieces.push(reference);
    done = end;
  });
  if (done < formula.length) pieces.push(formula.slice(done));
  return { row, column, pieces };
}

/** The formula as it stands in the cell at (row, column). A reference shifted off the sheet becomes `#REF!`. */
export function shiftFormula(shared: SharedFormula, row: number, column: number): string {
  const down = row - shared.row;
  const right = column - shared.column;
  let text = "";
  for (const piece of shared.pieces) text += typeof piece === "string" ? piece : shiftReference(piece, down, right);
  return text;
}

function shiftReference(reference: Reference, down: number, right: number): string {
  let text = "";
  if (reference.column) {
    const { index, fixed } = reference.column;
    const at = fixed ? index : index + right;
    if (at < 0 || at >= COLUMNS) return "#REF!";
    text += (fixed ? "$" : "") + columnLetters(at);
  }
  if (reference.row) {
    const { index, fixed } = reference.row;
    const at = fixed ? index : index + down;
    if (at < 0 || at >= ROWS) return "#REF!";
    text += (fixed ? "$" : "") + (at + 1);
  }
  return text;
}

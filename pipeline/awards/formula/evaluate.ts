// Works out formulas of the voting sheets, so that every one is written with its result and so that random ballots can
// be put through the very formulas that people will trust. Knows the functions these sheets use and no others.
import type { BookSheet } from "#engine/book.ts";
import { callFunction } from "./functions.ts";
import { parseFormula, type Node } from "./parse.ts";
import {
  compared,
  DIVIDED_BY_ZERO,
  isFault,
  isMatrix,
  numberOf,
  textOf,
  type Matrix,
  type Result,
  type Value,
} from "./values.ts";

type Stored = { value: Value; readonly formula?: string | undefined; busy?: boolean; done: boolean };

/** The cells of a book, worked out on demand. Throws Error on circles: a fault of whoever wrote the formulas. */
export class Calculator {
  readonly #sheets = new Map<string, Map<number, Map<number, Stored>>>();
  readonly #trees = new Map<string, Node>();

  /** A formula cell with a value keeps it: figures that come from sheets which are not here. */
  constructor(sheets: readonly BookSheet[]) {
    for (const { name, rows } of sheets) {
      const byRow = new Map<number, Map<number, Stored>>();
      for (const { row, cells } of rows)
        byRow.set(
          row,
          new Map(
            cells.map(({ column, value, formula }): [number, Stored] => [
              column,
              { value: value ?? null, formula, done: formula === undefined || value !== undefined },
            ]),
          ),
        );
      this.#sheets.set(name, byRow);
    }
  }

  /** The value of a cell; null for a blank one. */
  valueAt(sheet: string, row: number, column: number): Value {
    const cell = this.#sheets.get(sheet)?.get(row)?.get(column);
    if (!cell) return null;
    if (cell.done) return cell.value;
    if (cell.busy) throw new Error(`circle of formulas at ${sheet} ${row},${column}`);
    cell.busy = true;
    const result = single(this.#work(this.#tree(cell.formula!), sheet));
    cell.value = result ?? 0;
    cell.done = true;
    return cell.value;
  }

  #tree(formula: string): Node {
    let tree = this.#trees.get(formula);
    if (!tree) this.#trees.set(formula, (tree = parseFormula(formula)));
    return tree;
  }

  #work(node: Node, sheet: string): Result {
    switch (node.kind) {
      case "number":
      case "text":
      case "truth":
        return node.value;
      case "missing":
        return null;
      case "area":
        return this.#area(node, node.sheet ?? sheet);
      case "sign":
        return each(this.#work(node.of, sheet), (value) => {
          const number = numberOf(value);
          return isFault(number) ? number : node.sign === "-" ? -number : number;
        });
      case "two":
        return both(this.#work(node.left, sheet), this.#work(node.right, sheet), (a, b) =>
          combined(node.operator, a, b),
        );
      case "call":
        return callFunction(
          node.name,
          node.inputs.map((input) => () => this.#work(input, sheet)),
        );
    }
  }

  #area(area: Node & { kind: "area" }, sheet: string): Result {
    if (area.top === area.bottom && area.left === area.right) return this.valueAt(sheet, area.top, area.left);
    const rows: Value[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const values: Value[] = [];
      for (let column = area.left; column <= area.right; column++) values.push(this.valueAt(sheet, row, column));
      rows.push(values);
    }
    return rows;
  }
}

function single(result: Result): Value {
  return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
}

function each(result: Result, change: (value: Value) => Value): Result {
  return isMatrix(result) ? result.map((row) => row.map(change)) : change(result);
}

/** Arithmetic over two areas, a single row, column or value spread over the other. */
function both(a: Result, b: Result, change: (a: Value, b: Value) => Value): Result {
  if (!isMatrix(a) && !isMatrix(b)) return change(a, b);
  const left: Matrix = isMatrix(a) ? a : [[a]];
  const right: Matrix = isMatrix(b) ? b : [[b]];
  const height = Math.max(left.length, right.length);
  const width = Math.max(left[0]!.length, right[0]!.length);
  const at = (of: Matrix, row: number, column: number): Value =>
    of[of.length === 1 ? 0 : row]?.[of[0]!.length === 1 ? 0 : column] ?? null;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => change(at(left, row, column), at(right, row, column))),
  );
}

function combined(operator: string, a: Value, b: Value): Value {
  if (isFault(a)) return a;
  if (isFault(b)) return b;
  if (operator === "&") return `${textOf(a) as string}${textOf(b) as string}`;
  if ("=<>".includes(operator[0]!)) {
    const order = compared(a, b);
    if (operator === "=") return order === 0;
    if (operator === "<>") return order !== 0;
    if (operator === "<") return order < 0;
    if (operator === "<=") return order <= 0;
    return operator === ">" ? order > 0 : order >= 0;
  }
  const x = numberOf(a);
  const y = numberOf(b);
  if (isFault(x)) return x;
  if (isFault(y)) return y;
  if (operator === "+") return x + y;
  if (operator === "-") return x - y;
  if (operator === "*") return x * y;
  return y === 0 ? DIVIDED_BY_ZERO : x / y;
}

/** The sheets with the result of every formula that had none. Rows are taken in once and given back as lists. */
export function withResults(sheets: readonly BookSheet[]): BookSheet[] {
  const listed = sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] }));
  const calculator = new Calculator(listed);
  return listed.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell.formula === undefined || cell.value !== undefined) return cell;
        const value = calculator.valueAt(sheet.name, row.row, cell.column);
        if (isFault(value)) throw new Error(`${value.fault} in ${sheet.name} row ${row.row + 1}: ${cell.formula}`);
        return { ...cell, value: value ?? "" };
      }),
    })),
  }));
}

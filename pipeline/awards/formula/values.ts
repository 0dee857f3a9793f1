// Values as a spreadsheet compares and converts them: text without regard to case, a blank as 0, "" or FALSE, numbers
// before texts before truths.

export type Fault = { readonly fault: string };
export type Value = number | string | boolean | null | Fault;
/** Rows of values; a single cell is one row of one. */
export type Matrix = readonly (readonly Value[])[];
export type Result = Value | Matrix;

export const NOT_A_VALUE: Fault = { fault: "#VALUE!" };
export const NOT_FOUND: Fault = { fault: "#N/A" };
export const DIVIDED_BY_ZERO: Fault = { fault: "#DIV/0!" };

export function isFault(value: Result): value is Fault {
  return typeof value === "object" && value !== null && "fault" in value;
}
export function isMatrix(value: Result): value is Matrix {
  return Array.isArray(value);
}

/** The number a value stands for in arithmetic. Texts that look like numbers are not taken: our formulas need none. */
export function numberOf(value: Value): number | Fault {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return isFault(value) ? value : NOT_A_VALUE;
}

export function textOf(value: Value): string | Fault {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isFault(value) ? value : String(value);
}

export function truthOf(value: Value): boolean | Fault {
  if (typeof value === "boolean") return value;
  const number = numberOf(value);
  return isFault(number) ? number : number !== 0;
}

/** Below, equal or above zero as the first stands before, with or after the second. */
export function compared(a: Value, b: Value): number {
  const left = a === null ? blankBeside(b) : a;
  const right = b === null ? blankBeside(a) : b;
  const rank = (value: Value) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function blankBeside(other: Value): Value {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Whether a cell meets a criterion of COUNTIFS that is a plain value; "" there means a blank cell. */
export function meets(value: Value, criterion: Value): boolean {
  if (criterion === "" || criterion === null) return value === null || value === "";
  if (value === null || isFault(value)) return false;
  return typeof value === typeof criterion && compared(value, criterion) === 0;
}

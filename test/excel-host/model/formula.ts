// A small part of Excel's formulas, enough for the sums of a report: figures, cells, + - * /, brackets, SUM and a few
// more. Anything else is not calculated here.
import { isCellError, type CellError, type CellValue } from "#engine/workbook.ts";
import { parseArea, splitAddress, type Area } from "./area.ts";

/** An area that a formula looks at; its sheet by name where the formula says one. */
export type Reference = { readonly sheet?: string; readonly area: Area };
/** The values of an area, row by row. */
export type Look = (reference: Reference) => Iterable<CellValue>;
export type Formula = { readonly references: readonly Reference[]; readonly result: (look: Look) => CellValue };

type Node = (look: Look) => number | CellError;

const REFERENCE =
  /^(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])/u;

const FOLDS: Readonly<Record<string, (numbers: readonly number[]) => number | CellError>> = {
  SUM: (numbers) => numbers.reduce((sum, one) => sum + one, 0),
  MAX: (numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0),
  MIN: (numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0),
  COUNT: (numbers) => numbers.length,
  AVERAGE: (numbers) =>
    numbers.length > 0 ? (FOLDS["SUM"]!(numbers) as number) / numbers.length : { error: "#DIV/0!" },
};

/** The formula understood, or undefined when it holds something that is not known here. `text` begins with "=". */
export function readFormula(text: string): Formula | undefined {
  let rest = text.slice(1).trimStart();
  const references: Reference[] = [];
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) rest = rest.slice(found.length).trimStart();
    return found;
  };
  const reference = (): Reference | undefined => {
    const found = take(REFERENCE);
    if (found === undefined) return undefined;
    const { sheet, local } = splitAddress(found);
    const area = parseArea(local);
    if (!area) return undefined;
    const read = sheet === undefined ? { area } : { sheet, area };
    references.push(read);
    return read;
  };

  const sum = (): Node | undefined => chain(product, /^[+-]/, (a, sign, b) => (sign === "+" ? a + b : a - b));
  const product = (): Node | undefined =>
    chain(factor, /^[*/]/, (a, sign, b) => (sign === "*" ? a * b : b === 0 ? { error: "#DIV/0!" } : a / b));
  const chain = (
    part: () => Node | undefined,
    signs: RegExp,
    apply: (a: number, sign: string, b: number) => number | CellError,
  ): Node | undefined => {
    let left = part();
    for (let sign = take(signs); left && sign !== undefined; sign = take(signs)) {
      const [before, right, by] = [left, part(), sign];
      left = right && ((look) => both(before(look), right(look), (a, b) => apply(a, by, b)));
    }
    return left;
  };
  const factor = (): Node | undefined => {
    if (take(/^-/)) {
      const inner = factor();
      return inner && ((look) => both(inner(look), 0, (value) => -value));
    }
    const number = take(/^\d+(?:\.\d+)?%?/);
    if (number !== undefined) return () => Number.parseFloat(number) / (number.endsWith("%") ? 100 : 1);
    if (take(/^\(/)) return closed(sum());
    const name = take(/^(?:SUM|MAX|MIN|COUNT|AVERAGE)\(/i);
    if (name !== undefined) return fold(name.slice(0, -1).toUpperCase());
    const cell = reference();
    return cell && ((look) => single([...look(cell)]));
  };
  const closed = (inner: Node | undefined): Node | undefined => (take(/^\)/) ? inner : undefined);
  const fold = (name: string): Node | undefined => {
    const parts: ((look: Look) => Iterable<CellValue>)[] = [];
    do {
      const before = rest;
      const area = reference();
      // A cell within a sum ("A1+1") is no area.
      if (area && /^[,)]/.test(rest)) parts.push((look) => look(area));
      else {
        rest = before;
        const inner = sum();
        if (!inner) return undefined;
        parts.push((look) => [inner(look)]);
      }
    } while (take(/^,/));
    return closed((look) => {
      const values = parts.flatMap((part) => [...part(look)]);
      const error = name === "COUNT" ? undefined : values.find(isCellError);
      return error ?? FOLDS[name]!(values.filter((value) => typeof value === "number"));
    });
  };

  const whole = sum();
  return whole && rest === "" ? { references, result: whole } : undefined;
}

function both(
  a: number | CellError,
  b: number | CellError,
  apply: (a: number, b: number) => number | CellError,
): number | CellError {
  if (isCellError(a)) return a;
  return isCellError(b) ? b : apply(a, b);
}

function single(values: readonly CellValue[]): number | CellError {
  const [value = "", ...more] = values;
  if (more.length > 0) return { error: "#VALUE!" };
  if (typeof value === "number" || isCellError(value)) return value;
  return typeof value === "boolean" ? Number(value) : value === "" ? 0 : { error: "#VALUE!" };
}

// Reads the formulas this folder writes, and what spreadsheet programs make of them when they save: the same formula
// with quotes, spaces or letters in other case is the same tree.
import { columnIndex } from "#engine/address.ts";

export type Node =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "missing" }
  | {
      readonly kind: "area";
      readonly sheet: string | undefined;
      readonly top: number;
      readonly left: number;
      readonly bottom: number;
      readonly right: number;
    }
  | { readonly kind: "call"; readonly name: string; readonly inputs: readonly Node[] }
  | { readonly kind: "sign"; readonly sign: "-" | "+"; readonly of: Node }
  | { readonly kind: "two"; readonly operator: string; readonly left: Node; readonly right: Node };

/** A formula that is none of ours and that no reader here understands. */
export class FormulaUnreadable extends Error {
  readonly code = "formula-unreadable";
}

type Token = { readonly kind: "number" | "text" | "area" | "name" | "sign"; readonly text: string };

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|"((?:[^"]|"")*)"|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/&=<>(),;]))/uy;

const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  const text = formula.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new FormulaUnreadable(`at ${at}: ${formula}`);
    const [, number, quoted, area, name, sign] = found;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replace(/""/g, '"') });
    else if (area !== undefined) tokens.push({ kind: "area", text: area });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else tokens.push({ kind: "sign", text: sign! });
  }
  return tokens;
}

/** The tree of a formula without its "=". Throws FormulaUnreadable. */
export function parseFormula(formula: string): Node {
  const tokens = tokensOf(formula);
  let at = 0;
  const sign = () => (tokens[at]?.kind === "sign" ? tokens[at]!.text : undefined);
  const expect = (wanted: string): void => {
    if (sign() !== wanted) throw new FormulaUnreadable(`${wanted} expected: ${formula}`);
    at++;
  };
  const level = (depth: number): Node => {
    if (depth === LEVELS.length) return unary();
    let left = level(depth + 1);
    for (let operator = sign(); operator !== undefined && LEVELS[depth]!.includes(operator); operator = sign()) {
      at++;
      left = { kind: "two", operator, left, right: level(depth + 1) };
    }
    return left;
  };
  const unary = (): Node => {
    const operator = sign();
    if (operator !== "-" && operator !== "+") return atom();
    at++;
    return { kind: "sign", sign: operator, of: unary() };
  };
  const atom = (): Node => {
    const token = tokens[at++];
    if (!token) throw new FormulaUnreadable(`ends early: ${formula}`);
    if (token.kind === "number") return { kind: "number", value: Number(token.text) };
    if (token.kind === "text") return { kind: "text", value: token.text };
    if (token.kind === "area") return areaOf(token.text);
    if (token.kind === "sign") {
      if (token.text !== "(") throw new FormulaUnreadable(`${token.text}: ${formula}`);
      const inner = level(0);
      expect(")");
      return inner;
    }
    const name = token.text.toUpperCase();
    if (sign() !== "(") {
      if (name === "TRUE" || name === "FALSE") return { kind: "truth", value: name === "TRUE" };
      throw new FormulaUnreadable(`${name}: ${formula}`);
    }
    at++;
    const inputs: Node[] = [];
    if (sign() === ")") at++;
    else
      for (;;) {
        inputs.push(sign() === "," || sign() === ")" ? { kind: "missing" } : level(0));
        if (sign() === ")") break;
        expect(",");
      }
    if (inputs.length > 0) expect(")");
    if (inputs.length === 0 && (name === "TRUE" || name === "FALSE")) return { kind: "truth", value: name === "TRUE" };
    return { kind: "call", name, inputs };
  };
  const tree = level(0);
  if (at !== tokens.length) throw new FormulaUnreadable(`more than one expression: ${formula}`);
  return tree;
}

function areaOf(text: string): Node {
  const mark = text.lastIndexOf("!");
  const named = mark < 0 ? undefined : text.slice(0, mark);
  const sheet = named?.startsWith("'") ? named.slice(1, -1).replace(/''/g, "'") : named;
  const [first, last = first] = text.slice(mark + 1).split(":");
  const a = placeOf(first!);
  const b = placeOf(last!);
  return {
    kind: "area",
    sheet,
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

function placeOf(text: string): { row: number; column: number } {
  const [, letters, digits] = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(text)!;
  return { row: Number(digits) - 1, column: columnIndex(letters!) };
}

/** One spelling for all formulas of the same meaning; the text itself when it cannot be read. */
export function canonicalFormula(formula: string, sheet: string): string {
  try {
    return spelled(parseFormula(formula), sheet);
  } catch (fault) {
    if (fault instanceof FormulaUnreadable) return formula;
    throw fault;
  }
}

function spelled(node: Node, own: string): string {
  if (node.kind === "number" || node.kind === "truth") return String(node.value);
  if (node.kind === "text") return JSON.stringify(node.value);
  if (node.kind === "missing") return "";
  if (node.kind === "area") return `${node.sheet ?? own}!${node.top}.${node.left}.${node.bottom}.${node.right}`;
  if (node.kind === "sign") return `(${node.sign}${spelled(node.of, own)})`;
  if (node.kind === "two") return `(${spelled(node.left, own)}${node.operator}${spelled(node.right, own)})`;
  return `${node.name}(${node.inputs.map((input) => spelled(input, own)).join(",")})`;
}

// "H, I, K" are letters, "H, I, II" is a group with parts: which of the two a single I, V or X is, the markers before
// and after it tell.
import type { ClassifiedRow } from "./rows.ts";

const ORDER = "ABCDĐEGHIKLMNOPQRSTUVXY";
const WESTERN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The rows with those roman markers made letters that go on with a list of letters. */
export function withLetters(rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  const marked = rows.filter(({ marker }) => marker?.kind === "letter" || marker?.kind === "roman");
  const letters = new Set<ClassifiedRow>();
  marked.forEach((row, i) => {
    const mark = row.marker!.text;
    const before = marked[i - 1];
    const after = marked[i + 1];
    const isLetter = (one: ClassifiedRow | undefined) =>
      one?.marker?.kind === "letter" || (one !== undefined && letters.has(one));
    if (row.marker!.kind !== "roman" || mark.length > 1 || !isLetter(before)) return;
    const next = after?.marker?.text;
    if (follows(before!.marker!.text, mark) && (next === undefined || follows(mark, next))) letters.add(row);
  });
  return letters.size === 0
    ? rows
    : rows.map((row) => (letters.has(row) ? { ...row, marker: { kind: "letter", text: row.marker!.text } } : row));
}

function follows(a: string, b: string): boolean {
  return [ORDER, WESTERN].some((order) => order.includes(a) && order.indexOf(b) === order.indexOf(a) + 1);
}

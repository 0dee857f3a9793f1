// Safe fixes, again and again until none is left: a fix may uncover another one.
import { netEdits } from "./apply-edits.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { Finding } from "./finding.ts";
import type { Edit, Workbook } from "./workbook.ts";

/** More rounds than this would mean two rules that undo each other. */
const ROUNDS = 10;

export type Mended = {
  readonly book: Workbook;
  readonly applied: readonly Edit[];
  /** What remains to be looked at. */
  readonly left: readonly Finding[];
};

/** `findingsOf` validates a workbook; `only` names the rules whose fixes are wanted, all when empty. */
export function mend(
  workbook: Workbook,
  only: readonly string[],
  findingsOf: (book: Workbook) => readonly Finding[],
): Mended {
  let book = workbook;
  let findings = findingsOf(book);
  let edits: readonly Edit[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const wanted = findings.filter(({ rule }) => only.length === 0 || only.includes(rule));
    const { book: next, applied } = applyFixes(book, wanted);
    if (applied.length === 0) break;
    edits = netEdits([...edits, ...applied]);
    book = next;
    findings = findingsOf(book);
  }
  return { book, applied: edits, left: findings };
}

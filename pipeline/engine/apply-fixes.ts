// Applies the safe fixes of findings to a workbook. Pure: a host writes the edits named in the result, cell by cell.
import { isSameValue, refusalOf, withEdits } from "./apply-edits.ts";
import type { Finding } from "./finding.ts";
import { placeKey } from "./rule-context.ts";
import type { Edit, Workbook } from "./workbook.ts";

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

function isOpen(book: Workbook, edit: Edit, changed: ReadonlyMap<string, Edit>): boolean {
  return !changed.has(placeKey(edit.at)) && !isSameValue(edit.from, edit.to) && refusalOf(book, edit) === undefined;
}

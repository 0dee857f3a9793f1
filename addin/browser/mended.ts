// What a person has changed in the desk's copy of a report. The copy is always the report as it was read plus these
// changes, so that taking a change back leaves nothing of it.
import { applyEdits, netEdits, withEdits, type AppliedEdits } from "#engine/apply-edits.ts";
import type { Edit, OwnPart, Workbook } from "#engine/workbook.ts";
import type { PartChange } from "#formats/patch-xlsx.ts";

export type Changes = { readonly edits: readonly Edit[]; readonly parts: readonly PartChange[] };

export const UNCHANGED: Changes = { edits: [], parts: [] };

/** The report with the changes. */
export function changedBook(read: Workbook, { edits, parts }: Changes): Workbook {
  const book = edits.length === 0 ? read : withEdits(read, edits);
  if (parts.length === 0) return book;
  const others = book.ownParts.filter(({ namespace }) => !parts.some((part) => part.namespace === namespace));
  const own = parts.flatMap(({ namespace, xml }): OwnPart[] => (xml === null ? [] : [{ namespace, xml }]));
  return { ...book, ownParts: [...others, ...own] };
}

/** Adds the edits whose cells still hold what was seen. */
export function withMoreEdits(
  book: Workbook,
  changes: Changes,
  edits: readonly Edit[],
): Pick<AppliedEdits, "applied" | "refused"> & { readonly changes: Changes } {
  const { applied, refused } = applyEdits(book, edits);
  return { applied, refused, changes: { ...changes, edits: netEdits([...changes.edits, ...applied]) } };
}

export function withPart(changes: Changes, part: PartChange): Changes {
  return { ...changes, parts: [...changes.parts.filter(({ namespace }) => namespace !== part.namespace), part] };
}

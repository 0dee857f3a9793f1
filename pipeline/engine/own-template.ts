// A workbook made by `hopnhat template` is known by its own part.
import type { Workbook } from "./workbook.ts";

export const TEMPLATE_NAMESPACE = "urn:hopnhat:template:1";

/**
 * The date in the properties of a blank template: it says nothing of when a report was written. A workbook that bears it
 * has not been saved since, or was filled in by a program that left the properties alone.
 */
export const TEMPLATE_MADE = "2026-01-01T00:00:00Z";

export function isTemplate(book: Pick<Workbook, "ownParts">): boolean {
  return book.ownParts.some(({ namespace }) => namespace === TEMPLATE_NAMESPACE);
}

/** The name of the hidden sheet with the lists of choices; undefined when the workbook is no template of ours. */
export function templateLists(book: Workbook): string | undefined {
  const part = book.ownParts.find(({ namespace }) => namespace === TEMPLATE_NAMESPACE);
  return part && (/ lists="([^"]*)"/.exec(part.xml)?.[1] ?? "");
}

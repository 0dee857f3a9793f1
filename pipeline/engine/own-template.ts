// A workbook made by `hopnhat template` is known by its own part.
import type { Workbook } from "./workbook.ts";

export const TEMPLATE_NAMESPACE = "urn:hopnhat:template:1";

/** The name of the hidden sheet with the lists of choices; undefined when the workbook is no template of ours. */
export function templateLists(book: Workbook): string | undefined {
  const part = book.ownParts.find(({ namespace }) => namespace === TEMPLATE_NAMESPACE);
  return part && (/ lists="([^"]*)"/.exec(part.xml)?.[1] ?? "");
}

// A workbook this program made that is no union's report: it may lie among submissions, and is never merged as one.
import type { Workbook } from "#engine/workbook.ts";

export type OwnKind = "consolidated" | "national" | "vote";

/** What it is, by its own part; undefined for a report. A consolidated workbook holds a vote as well. */
export function ownKindOf({ ownParts }: Workbook): OwnKind | undefined {
  return (["consolidated", "national", "vote"] as const).find((kind) =>
    ownParts.some(({ namespace }) => namespace.startsWith(`urn:hopnhat:${kind}:`)),
  );
}

// A finding: one place that someone should look at. Data only; the words are rendered at the edge (message.ts).
import type { CellRef, Fix, RangeRef, SheetRef } from "./workbook.ts";

/** error: consolidation would be wrong or impossible · warning: probably not meant · info: worth knowing. */
export type Severity = "error" | "warning" | "info";

export type FindingData = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>;

export type Finding = {
  /** Stable while rows move: rule + section + field + row key + ordinal. */
  readonly id: string;
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** On trial: shown, never counted as blocking. */
  readonly trial: boolean;
  /** The file as a whole when absent. */
  readonly at?: CellRef | RangeRef | SheetRef;
  /** All places this one finding covers (first is `at`), for grouped findings. */
  readonly related: readonly CellRef[];
  readonly section?: string;
  readonly field?: string;
  readonly rowKey?: string;
  /** Fills the slots of the message. */
  readonly data: FindingData;
  readonly expected?: string | number;
  readonly found?: string | number;
  /** What a person wrote in explanation (from the workbook's own part). */
  readonly explanation?: string;
  readonly fix?: Fix;
};

/** How many cells a finding speaks of: more than one where a column has one cause, else 1. */
export function cellsIn({ data, related }: Finding): number {
  const { more, count } = data;
  if (typeof more === "number") return more + 1;
  // The heading of the column may stand first among the places.
  const isOfCells = related.length > 1 && (count === related.length || count === related.length - 1);
  return isOfCells ? Number(count) : 1;
}

/** A rule that crashed on this workbook: the tool's fault, and a blocking one, since an unrun rule is not a passed rule. */
export type RuleCrash = { readonly rule: string; readonly cause: string };

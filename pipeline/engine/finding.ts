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

/** A rule that crashed on this workbook: the tool's fault, and a blocking one, since an unrun rule is not a passed rule. */
export type RuleCrash = { readonly rule: string; readonly cause: string };

// Makes the findings of merging: severity from the rule, an id made of content so that it stays when rows move.
import type { FindingData, Severity } from "#engine/finding.ts";
import type { UnitKey } from "#engine/roster.ts";
import type { CellRef } from "#engine/workbook.ts";
import { unitText } from "./members.ts";
import { ALL_RULES } from "./merge-message.ts";
import type { MergeFinding } from "./model.ts";

export type FindingSketch = {
  readonly rule: string;
  readonly messageId: string;
  /** The rule's own unless given. */
  readonly severity?: Severity;
  readonly file: string | null;
  readonly unit?: UnitKey;
  readonly at?: CellRef;
  readonly section?: string;
  readonly field?: string;
  readonly rowKey?: string;
  readonly data: FindingData;
  readonly expected?: string | number;
  readonly found?: string | number;
};

/** A finding of merging. Throws RangeError for a rule or message that has no words: our own fault. */
export function mergeFinding(sketch: FindingSketch): MergeFinding {
  const rule = ALL_RULES.find(({ id }) => id === sketch.rule);
  if (!rule?.messages[sketch.messageId]) throw new RangeError(`merge rules: no ${sketch.rule}/${sketch.messageId}`);
  const parts = [
    sketch.rule,
    sketch.unit ? unitText(sketch.unit) : "",
    sketch.section ?? "",
    sketch.field ?? "",
    sketch.rowKey ?? sketch.file ?? "",
  ];
  return {
    ...sketch,
    id: parts.join("|"),
    severity: sketch.severity ?? rule.severity,
    trial: false,
    related: sketch.at ? [sketch.at] : [],
  };
}

/** Numbers the findings that share an id ("…#2"), in the order given. */
export function withUniqueIds(findings: readonly MergeFinding[]): MergeFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const ordinal = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, ordinal);
    return ordinal === 1 ? finding : { ...finding, id: `${finding.id}#${ordinal}` };
  });
}

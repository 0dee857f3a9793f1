// What goes back to each union after a merge: its counted file with what was found in it, or that nothing was counted.
import type { Consolidation, BoardLine, MergeFinding, SourceFile } from "../model.ts";
import { sameUnit, type Member } from "../members.ts";

export type UnitReturn = {
  readonly member: Member;
  /** Lines of the board about this union, the counted file first. */
  readonly lines: readonly BoardLine[];
  /** The file whose figures are counted. */
  readonly counted?: SourceFile;
  /** What the union should see, gravest first. */
  readonly findings: readonly MergeFinding[];
};

/** The chair's own business, or the program's: no union can mend it. */
export const NOT_THEIRS: ReadonlySet<string> = new Set([
  "adjustment-not-applied",
  "rule-crashed",
  "identical-files",
  "missing-submission",
  "unit-undetermined",
  "other-cluster",
]);
const ORDER = ["error", "warning", "info"];

/** One entry per expected union, in roster order. */
export function returnsOf(c: Consolidation): readonly UnitReturn[] {
  return c.members.map((member): UnitReturn => {
    const lines = c.board.filter(({ unit }) => unit !== undefined && sameUnit(unit, member.unit));
    const line = lines.find(({ status }) => status === "merged" || status === "undecided");
    const counted = c.files.find(({ file, submission }) => file === line?.file && submission !== undefined);
    const findings = counted
      ? c.findings.filter(({ file, rule }) => file === counted.file && !NOT_THEIRS.has(rule))
      : [];
    const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
    return { member, lines, ...(counted ? { counted } : {}), findings: sorted };
  });
}

// The merged cluster as the page shows it: the board, findings per union, totals.
import type { Consolidation, MergeFinding } from "#consolidate/model.ts";
import { sameUnit } from "#consolidate/members.ts";
import type { Workbook } from "#engine/workbook.ts";
import { countsOf, groupFindings } from "./group-findings.ts";
import type { BoardShown } from "./shown.ts";

/** `bookOf` gives the snapshot of a file by its name, for the pieces of sheet. */
export function showBoard(c: Consolidation, bookOf: (file: string) => Workbook | undefined): BoardShown {
  const isCounted = (member: Consolidation["members"][number]) =>
    c.board.some(({ unit, status }) => sameUnit(unit, member.unit) && (status === "merged" || status === "undecided"));
  const part = (name: string | null, key: string, findings: readonly MergeFinding[]) => ({
    name,
    counts: countsOf(findings),
    groups: groupFindings(
      findings.map((finding) => ({
        finding,
        file: finding.file,
        ...(finding.file === null ? {} : { book: bookOf(finding.file) }),
      })),
      key,
    ),
  });
  const known = (finding: MergeFinding) => c.members.some(({ unit }) => sameUnit(unit, finding.unit));
  const perUnit = c.members.map(({ unit, name }, index) =>
    part(
      name,
      `u${index}`,
      c.findings.filter((finding) => sameUnit(finding.unit, unit)),
    ),
  );
  const others = part(
    null,
    "m",
    c.findings.filter((finding) => !known(finding)),
  );
  return {
    cluster: c.cluster.name,
    period: c.period.id,
    expected: c.members.length,
    counted: c.members.filter(isCounted).length,
    lines: c.board.map(({ name, status, file, date, dateFrom, reason }) => ({
      name,
      status,
      file: file ?? null,
      date: date ?? null,
      dateFrom: dateFrom ?? null,
      reason: reason ?? null,
    })),
    counts: countsOf(c.findings),
    units: [others, ...perUnit].filter(({ groups }) => groups.length > 0),
    totals: c.indicators
      .filter(({ of }) => of.units > 0)
      .map(({ indicator, total, of }) => ({
        name: indicator.name,
        unitOfCount: indicator.unitOfCount,
        total,
        units: of.units,
        expected: of.expected,
        flagged: of.flagged,
      })),
    cells: c.ledger.cells,
    unmapped: c.ledger.unmapped,
  };
}

// The merged cluster as the page shows it: the board, findings per union, totals.
import type { Consolidation, MergeFinding } from "#consolidate/model.ts";
import { sameUnit } from "#consolidate/members.ts";
import type { Workbook } from "#engine/workbook.ts";
import type { DataPart } from "#consolidate/data-part.ts";
import type { UnitKey } from "#engine/roster.ts";
import { countsOf, groupFindings } from "./group-findings.ts";
import type { EarlierTotal } from "./desk-shown.ts";
import type { BoardShown } from "./shown.ts";

export type BoardParts = Pick<BoardShown, "aside" | "likeRows" | "left"> & { readonly previous: readonly DataPart[] };

/** `bookOf` gives the snapshot of a file by its name, for the pieces of sheet. */
export function showBoard(
  c: Consolidation,
  { aside, likeRows, left, previous }: BoardParts,
  bookOf: (file: string) => Workbook | undefined,
): BoardShown {
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
    lines: c.board.map(({ unit, name, status, file, date, dateFrom, reason }) => ({
      name,
      status,
      file: file ?? null,
      date: date ?? null,
      dateFrom: dateFrom ?? null,
      reason: reason ?? null,
      choice: status !== "merged" && ofOneUnit(c, unit).some((other) => other.file === file),
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
        earlier: previous.map((part) => earlierTotal(part, indicator.id)),
      })),
    comparedWith: previous.map(({ period }) => period.id),
    aside,
    likeRows,
    left,
    cells: c.ledger.cells,
    unmapped: c.ledger.unmapped,
  };
}

/** The lines of a union's several files of different content; none where there is nothing to choose. */
export function ofOneUnit(c: Consolidation, unit: UnitKey | undefined): Consolidation["board"] {
  const lines = c.board.filter(
    (line) =>
      sameUnit(line.unit, unit) &&
      ["merged", "undecided", "superseded"].includes(line.status) &&
      c.files.some(({ file, identicalTo }) => file === line.file && identicalTo === undefined),
  );
  return lines.length > 1 ? lines : [];
}

function earlierTotal({ period, indicators }: DataPart, indicator: string): EarlierTotal | null {
  const then = indicators.find(({ id }) => id === indicator);
  if (!then || then.of.units === 0) return null;
  return { period: period.id, total: then.total, units: then.of.units, expected: then.of.expected };
}

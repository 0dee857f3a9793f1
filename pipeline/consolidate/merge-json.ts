// The result of `merge` as `hopnhat.merge/1` prints it.
import type { Language } from "#engine/message.ts";
import type { LedgerCounts } from "#engine/table.ts";
import { findingJson, type FindingJson } from "./finding-json.ts";
import type { BoardLine, Consolidation, DateFrom, UnitStatus } from "./model.ts";
import { fileJson, ledgerJson, type FileJson } from "./submission-json.ts";

export type UnitJson = {
  readonly unit: string | null;
  readonly codeSystem: string | null;
  readonly name: string;
  readonly status: UnitStatus;
  readonly file: string | null;
  readonly sha256: string | null;
  readonly date: string | null;
  readonly dateFrom: DateFrom | null;
  readonly reason: string | null;
};

export type MergeJson = {
  readonly schema: "hopnhat.merge/1";
  readonly cluster: string;
  readonly period: string;
  readonly output: string | null;
  readonly outputSha256: string | null;
  readonly units: readonly UnitJson[];
  readonly files: readonly FileJson[];
  readonly totals: Readonly<Record<string, number>>;
  readonly of: Readonly<
    Record<string, { readonly units: number; readonly expected: number; readonly flagged: number }>
  >;
  readonly findings: readonly (FindingJson & { readonly file: string | null; readonly unit: string | null })[];
  readonly ledger: LedgerCounts;
};

/**
 * The contract's merge result. `units` has the lines of the board: of a unit with several files, the counted one
 * first. `output` is null when nothing was written.
 */
export function mergeJson(
  c: Consolidation,
  output: { readonly file: string; readonly sha256: string } | null,
  lang: Language,
): MergeJson {
  const perIndicator = <T>(pick: (line: Consolidation["indicators"][number]) => T) =>
    Object.fromEntries(c.indicators.map((line) => [line.indicator.id, pick(line)]));
  return {
    schema: "hopnhat.merge/1",
    cluster: c.cluster.id,
    period: c.period.id,
    output: output?.file ?? null,
    outputSha256: output?.sha256 ?? null,
    units: c.board.map((line) => unitJson(line, lang)),
    files: c.files.map((file) => fileJson(file, lang)),
    totals: perIndicator(({ total }) => total),
    of: perIndicator(({ of }) => of),
    findings: c.findings.map((finding) => ({
      file: finding.file,
      unit: finding.unit?.unit ?? null,
      ...findingJson(finding, lang),
    })),
    ledger: ledgerJson(c.ledger),
  };
}

function unitJson(line: BoardLine, lang: Language): UnitJson {
  return {
    unit: line.unit?.unit ?? null,
    codeSystem: line.unit?.codeSystem ?? null,
    name: line.name,
    status: line.status,
    file: line.file ?? null,
    sha256: line.sha256 ?? null,
    date: line.date ?? null,
    dateFrom: line.dateFrom ?? null,
    reason: line.reason?.[lang] ?? null,
  };
}

/** Whether anything blocks: an error finding that is not on trial, or a file that could not be read. */
export function blocks(c: Consolidation): boolean {
  return (
    c.findings.some(({ severity, trial }) => severity === "error" && !trial) ||
    c.files.some(({ status }) => status === "refused")
  );
}

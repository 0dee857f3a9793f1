// Findings as the sheets say them: words of severity, the sentences, and which findings stand on a row or a value.
import { addressOf, rangeAddress } from "#engine/address.ts";
import type { Finding, Severity } from "#engine/finding.ts";
import { renderMergeFinding } from "#consolidate/merge-message.ts";
import type { Consolidation, MergeFinding } from "#consolidate/model.ts";

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "✖ Lỗi",
  warning: "⚠ Cảnh báo",
  info: "ℹ Thông tin",
};
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export type FindingWords = { readonly what: string; readonly why: string; readonly how: string };

/** The sentences of a finding in Vietnamese. */
export function findingWords(finding: Finding): FindingWords {
  return renderMergeFinding(finding, "vi");
}

/** Sheet and cell of a finding as text; blanks where it concerns the file as a whole. */
export function findingPlace({ at }: Finding): { sheet: string; cell: string } {
  if (!at) return { sheet: "", cell: "" };
  if ("top" in at) return { sheet: at.sheet, cell: rangeAddress(at) };
  return { sheet: at.sheet, cell: "row" in at ? addressOf(at.row, at.column) : "" };
}

/** Findings by file and id: ids are unique within a file only. */
export function findingIndex(c: Consolidation): (file: string, id: string) => MergeFinding | undefined {
  const known = new Map(c.findings.map((finding) => [`${finding.file ?? ""}\u0001${finding.id}`, finding]));
  return (file, id) => known.get(`${file}\u0001${id}`) ?? known.get(`\u0001${id}`);
}

// What makes a run end with status 1: a refused file, an error, a crashed rule. Findings on trial never block.
import type { SourceFile } from "#consolidate/model.ts";
import type { Finding } from "#engine/finding.ts";

export function isBlocking(finding: Finding): boolean {
  return finding.severity === "error" && !finding.trial;
}

export function blocks(file: SourceFile): boolean {
  if (file.status === "refused") return true;
  return (file.submission?.crashes.length ?? 0) > 0 || (file.submission?.findings.some(isBlocking) ?? false);
}

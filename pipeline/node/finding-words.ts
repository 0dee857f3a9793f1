// Findings for people: counts first, then one cause after another with its number and first examples.
import { addressOf } from "#engine/address.ts";
import type { Finding, Severity } from "#engine/finding.ts";
import { renderFinding } from "#engine/message.ts";
import { rules } from "#engine/rules/index.ts";
import { MERGE_RULES } from "#consolidate/merge-rules.ts";
import type { Lang } from "./arguments.ts";

const ALL = [...rules, ...MERGE_RULES];
const EXAMPLES = 3;
export const MARK: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", info: "i" };

/** "12 điểm cần xem: 3 lỗi, 9 cảnh báo; 8 sửa được ngay". */
export function countWords(findings: readonly Finding[], lang: Lang): string {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const safe = findings.filter((finding) => finding.fix?.kind === "safe").length;
  const parts =
    lang === "vi"
      ? [part(of("error"), "lỗi"), part(of("warning"), "cảnh báo"), part(of("info"), "lưu ý")]
      : [part(of("error"), "errors"), part(of("warning"), "warnings"), part(of("info"), "notes")];
  const counts = parts.filter((text) => text !== "").join(", ");
  const fixable = safe === 0 ? "" : lang === "vi" ? `; ${safe} sửa được ngay` : `; ${safe} can be mended at once`;
  return lang === "vi"
    ? `${findings.length} điểm cần xem: ${counts}${fixable}`
    : `${findings.length} findings: ${counts}${fixable}`;
}

function part(n: number, what: string): string {
  return n === 0 ? "" : `${n} ${what}`;
}

/** Findings grouped by cause, errors first; `where` names the file when several are listed together. */
export function groupedWords<F extends Finding>(
  findings: readonly F[],
  lang: Lang,
  indent: string,
  where: (finding: F) => string = () => "",
): string[] {
  const groups = new Map<string, F[]>();
  for (const severity of ["error", "warning", "info"] as const)
    for (const finding of findings)
      if (finding.severity === severity) {
        const key = `${severity} ${finding.rule}`;
        const group = groups.get(key);
        if (group) group.push(finding);
        else groups.set(key, [finding]);
      }
  const lines: string[] = [];
  for (const group of groups.values()) {
    const first = group[0]!;
    const title = ALL.find((rule) => rule.id === first.rule)?.title[lang] ?? first.rule;
    lines.push(`${indent}${MARK[first.severity]} ${title} (${group.length})  [${first.rule}]`);
    for (const finding of group.slice(0, EXAMPLES)) {
      const { what, how } = renderFinding(finding, lang, ALL);
      lines.push(`${indent}    ${where(finding)}${placeOf(finding)}${what}${how === "" ? "" : ` ${how}`}`);
    }
    if (group.length > EXAMPLES)
      lines.push(
        lang === "vi"
          ? `${indent}    … và ${group.length - EXAMPLES} chỗ nữa`
          : `${indent}    … and ${group.length - EXAMPLES} more`,
      );
  }
  return lines;
}

function placeOf(finding: Finding): string {
  if (!finding.at) return "";
  if ("row" in finding.at) return `“${finding.at.sheet}”!${addressOf(finding.at.row, finding.at.column)}: `;
  return `“${finding.at.sheet}”: `;
}

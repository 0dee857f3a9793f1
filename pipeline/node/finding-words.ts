// Findings for people: counts first, then one cause after another with its number and first examples.
import { cellsIn, type Finding, type Severity } from "#engine/finding.ts";
import { ALL_RULES, renderMergeFinding } from "#consolidate/merge-message.ts";
import type { Lang } from "./arguments.ts";

const EXAMPLES = 3;
export const MARK: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", info: "i" };

/** "12 điểm cần xem: 3 lỗi (300 ô), 9 cảnh báo; 8 sửa được ngay": the cells where they are more than the findings. */
export function countWords(findings: readonly Finding[], lang: Lang): string {
  const vi = lang === "vi";
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const safe = findings.filter((finding) => finding.fix?.kind === "safe").length;
  const counts = [
    part(of("error"), vi ? "lỗi" : "error", vi),
    part(of("warning"), vi ? "cảnh báo" : "warning", vi),
    part(of("info"), vi ? "thông tin" : "note", vi),
  ].filter((text) => text !== "");
  const fixable = safe === 0 ? "" : vi ? `; ${safe} sửa được ngay` : `; ${safe} can be mended at once`;
  return `${findings.length} ${vi ? "điểm cần xem" : findings.length === 1 ? "finding" : "findings"}: ${counts.join(", ")}${fixable}`;
}

function part(of: readonly Finding[], what: string, vi: boolean): string {
  const n = of.length;
  const cells = cellWords(of, vi);
  return n === 0 ? "" : `${n} ${what}${vi || n === 1 ? "" : "s"}${cells === "" ? "" : ` (${cells})`}`;
}

/** "300 ô", where findings speak of more cells than there are findings. */
function cellWords(findings: readonly Finding[], vi: boolean): string {
  const cells = findings.reduce((sum, finding) => sum + cellsIn(finding), 0);
  return cells === findings.length ? "" : vi ? `${cells} ô` : `${cells} cells`;
}

/** Findings grouped by cause, errors first; `whose` names the union or file when several are listed together. */
export function groupedWords<F extends Finding>(
  findings: readonly F[],
  lang: Lang,
  indent: string,
  whose: (finding: F) => string = () => "",
): string[] {
  const lines: string[] = [];
  for (const group of groupsOf(findings)) {
    const first = group[0]!;
    const title = ALL_RULES.find((rule) => rule.id === first.rule)?.title[lang] ?? first.rule;
    const trial = first.trial ? (lang === "vi" ? ", thử nghiệm" : ", on trial") : "";
    lines.push(
      `${indent}${MARK[first.severity]} ${title} (${cellWords(group, lang === "vi") || group.length}${trial}) [${first.rule}]`,
    );
    for (const finding of group.slice(0, EXAMPLES)) {
      const { what, how } = renderMergeFinding(finding, lang);
      const name = whose(finding);
      const parts = [name !== "" && what.startsWith(name) ? "" : name, sheetOf(finding, what, lang)];
      const place = parts.filter((text) => text !== "").join(", ");
      lines.push(
        `${indent}    ${place === "" ? "" : `${parts[0] === "" ? capital(place) : place}: `}${what}${how === "" ? "" : ` ${how}`}`,
      );
      if (finding.explanation !== undefined)
        lines.push(
          `${indent}    ${lang === "vi" ? "Giải trình" : "Explanation"}: ${finding.explanation.replace(/\s+/g, " ")}`,
        );
    }
    const more = group.length - EXAMPLES;
    if (more > 0) lines.push(lang === "vi" ? `${indent}    … và ${more} chỗ nữa` : `${indent}    … and ${more} more`);
  }
  return lines;
}

/** A place begins a line with a capital; a name is printed as it is. */
function capital(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}

function groupsOf<F extends Finding>(findings: readonly F[]): F[][] {
  const groups = new Map<string, F[]>();
  for (const severity of ["error", "warning", "info"] as const)
    for (const finding of findings)
      if (finding.severity === severity) {
        const key = `${severity} ${finding.rule}`;
        const group = groups.get(key);
        if (group) group.push(finding);
        else groups.set(key, [finding]);
      }
  return [...groups.values()];
}

/** The sheet, unless the sentence names it; the cell always stands in the sentence. */
function sheetOf({ at }: Finding, what: string, lang: Lang): string {
  if (!at || what.includes(`“${at.sheet}”`)) return "";
  return lang === "vi" ? `trang “${at.sheet}”` : `sheet “${at.sheet}”`;
}

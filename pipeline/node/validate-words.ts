// What `hopnhat validate` says to a person.
import type { SourceFile } from "#consolidate/model.ts";
import type { Lang } from "./arguments.ts";
import { countWords, groupedWords } from "./finding-words.ts";
import { formatNumber } from "#engine/message.ts";

export function validateWords(files: readonly SourceFile[], lang: Lang): string {
  return files.map((file) => fileWords(file, lang)).join("\n\n");
}

function fileWords(file: SourceFile, lang: Lang): string {
  const vi = lang === "vi";
  if (!file.submission)
    return `${file.file}\n  ${file.status === "refused" ? (vi ? "Không đọc được: " : "Refused: ") : vi ? "Bỏ qua: " : "Passed over: "}${file.refusal?.message[lang] ?? ""}`;
  const { meta, tables, findings, crashes, ledger } = file.submission;
  const lines = [file.file];
  const unknown = vi ? "chưa rõ" : "unknown";
  lines.push(
    vi
      ? `  Đơn vị: ${meta.unit ?? unknown}; kỳ: ${meta.year ?? unknown}${meta.periodKind && meta.periodKind !== "NAM" ? ` (${meta.periodKind})` : ""}`
      : `  Unit: ${meta.unit ?? unknown}; period: ${meta.year ?? unknown}${meta.periodKind && meta.periodKind !== "NAM" ? ` (${meta.periodKind})` : ""}`,
  );
  for (const table of tables) {
    const none = table.none && table.items.length === 0;
    const rows = table.items.length + table.aggregates.length;
    lines.push(
      `  ${table.form.title[lang]} (“${table.sheet}”): ${none ? (vi ? "không phát sinh" : "nothing to report") : `${rows} ${vi ? "dòng" : "rows"}`}`,
    );
  }
  const { counts } = ledger;
  const n = (value: number) => formatNumber(value, lang);
  lines.push(
    vi
      ? `  Sổ cái: ${n(counts.cells)} ô = ${n(counts.value)} giá trị + ${n(counts.heading)} tiêu đề + ${n(counts.title)} thể thức + ${n(counts.total)} cộng + ${n(counts.numbering)} số cột + ${n(counts.note)} ghi chú + ${n(counts.unmapped)} chưa ghép được`
      : `  Ledger: ${n(counts.cells)} cells = ${n(counts.value)} values + ${n(counts.heading)} headings + ${n(counts.title)} titles + ${n(counts.total)} totals + ${n(counts.numbering)} numbering + ${n(counts.note)} notes + ${n(counts.unmapped)} unmapped`,
  );
  for (const crash of crashes)
    lines.push(
      vi
        ? `  ✗ Lỗi của công cụ: quy tắc ${crash.rule} không chạy được (${crash.cause}).`
        : `  ✗ The tool's own fault: rule ${crash.rule} could not run (${crash.cause}).`,
    );
  if (findings.length === 0)
    lines.push(
      vi
        ? "  Không có lỗi. Bước tiếp theo: nộp báo cáo cho Cụm trưởng."
        : "  No errors. Next step: hand the report to the cluster chair.",
    );
  else lines.push(`  ${countWords(findings, lang)}`, ...groupedWords(findings, lang, "  "));
  return lines.join("\n");
}

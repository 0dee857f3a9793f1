// What `hopnhat validate` says to a person.
import type { SourceFile } from "#consolidate/model.ts";
import { unusedExplanations } from "#engine/explanations.ts";
import { formatNumber } from "#engine/message.ts";
import type { Roster } from "#engine/roster.ts";
import { sealWords } from "#engine/seal/seal-words.ts";
import type { Meta, PeriodKind, Submission } from "#engine/submission.ts";
import type { Lang } from "./arguments.ts";
import { countWords, groupedWords } from "./finding-words.ts";

export function validateWords(files: readonly SourceFile[], lang: Lang, roster: Roster): string {
  if (files.length === 0) return lang === "vi" ? "Không có tệp nào để đọc." : "There is no file to read.";
  const blocks = files.map((file, i) => fileWords(file, twinOf(file, files.slice(0, i)), lang, roster));
  return [...blocks, ...(files.length > 1 ? [closing(files, lang)] : [])].join("\n\n");
}

/** An earlier file of the same bytes. */
function twinOf({ sha256 }: SourceFile, earlier: readonly SourceFile[]): string | undefined {
  return sha256 === "" ? undefined : earlier.find((other) => other.sha256 === sha256)?.file;
}

function fileWords(file: SourceFile, twin: string | undefined, lang: Lang, roster: Roster): string {
  const vi = lang === "vi";
  const same =
    twin === undefined
      ? []
      : [vi ? `  Giống hệt tệp “${twin}” (cùng mã SHA-256).` : `  Identical to “${twin}” (same SHA-256).`];
  if (!file.submission) {
    const how = file.status === "refused" ? (vi ? "Không đọc được" : "Refused") : vi ? "Bỏ qua" : "Passed over";
    return [file.file, `  ${how}: ${file.refusal?.message[lang] ?? ""}`, ...same].join("\n");
  }
  const { meta, findings, crashes, seal } = file.submission;
  const lines = [file.file, ...same, `  ${whoAndWhen(meta, lang, roster)}`, ...sectionWords(file.submission, lang)];
  lines.push(`  ${ledgerWords(file.submission, lang)}`, ...explanationWords(file.submission, lang));
  if (seal) lines.push(`  ${sealWords(seal, lang)}`);
  for (const crash of crashes)
    lines.push(
      vi
        ? `  ✗ Lỗi của công cụ: quy tắc ${crash.rule} không chạy được (${crash.cause}).`
        : `  ✗ The tool's own fault: rule ${crash.rule} could not run (${crash.cause}).`,
    );
  if (findings.length > 0) lines.push(`  ${countWords(findings, lang)}`, ...groupedWords(findings, lang, "  "));
  else if (crashes.length === 0)
    lines.push(
      vi
        ? "  Không có lỗi: đã kiểm tra đơn vị, kỳ báo cáo, từng ô số liệu và các dòng tổng. Bước tiếp theo: nộp báo cáo cho Cụm trưởng."
        : "  No errors: union, period, every value and all totals were checked. Next step: hand the report to the cluster chair.",
    );
  return lines.join("\n");
}

const KINDS: Readonly<Record<PeriodKind, { vi: string; en: string }>> = {
  NAM: { vi: "năm", en: "year" },
  "6T": { vi: "6 tháng đầu năm", en: "first half of" },
  "6C": { vi: "6 tháng cuối năm", en: "second half of" },
  "8T": { vi: "8 tháng năm", en: "eight months of" },
  "9T": { vi: "9 tháng năm", en: "nine months of" },
  Q1: { vi: "quý I năm", en: "first quarter of" },
  Q2: { vi: "quý II năm", en: "second quarter of" },
  Q3: { vi: "quý III năm", en: "third quarter of" },
  Q4: { vi: "quý IV năm", en: "fourth quarter of" },
};

function whoAndWhen({ unit, codeSystem, year, periodKind }: Meta, lang: Lang, roster: Roster): string {
  const unknown = lang === "vi" ? "chưa rõ" : "unknown";
  const known = roster.units.find((one) => one.id === unit && one.codeSystem === codeSystem)?.name ?? unit;
  const period = year === undefined ? unknown : `${KINDS[periodKind ?? "NAM"][lang]} ${year}`;
  return lang === "vi" ? `Đơn vị: ${known ?? unknown}; kỳ: ${period}` : `Unit: ${known ?? unknown}; period: ${period}`;
}

function sectionWords({ tables }: Submission, lang: Lang): string[] {
  const vi = lang === "vi";
  if (tables.length === 0) return [vi ? "  Không nhận ra phần báo cáo nào." : "  No section was recognised."];
  return tables.map((table) => {
    const rows = table.items.length + table.aggregates.length;
    const count = `${formatNumber(rows, lang)} ${vi ? "dòng" : "rows"}`;
    const none = table.none && rows === 0;
    return `  - ${table.form.title[lang]} (${vi ? "trang" : "sheet"} “${table.sheet}”): ${none ? (vi ? "không phát sinh" : "nothing to report") : count}`;
  });
}

function ledgerWords({ ledger: { counts } }: Submission, lang: Lang): string {
  const n = (value: number) => formatNumber(value, lang);
  return lang === "vi"
    ? `Sổ cái: ${n(counts.cells)} ô = ${n(counts.value)} giá trị + ${n(counts.heading)} tiêu đề + ${n(counts.title)} thể thức + ${n(counts.total)} cộng + ${n(counts.numbering)} số cột + ${n(counts.note)} ghi chú + ${n(counts.unmapped)} chưa ghép được`
    : `Ledger: ${n(counts.cells)} cells = ${n(counts.value)} values + ${n(counts.heading)} headings + ${n(counts.title)} titles + ${n(counts.total)} totals + ${n(counts.numbering)} numbering + ${n(counts.note)} notes + ${n(counts.unmapped)} unmapped`;
}

function explanationWords({ explanations, findings }: Submission, lang: Lang): string[] {
  if (!explanations) return [];
  const kept = new Map(Object.entries(explanations));
  const unused = unusedExplanations(kept, findings).length;
  const n = (value: number) => formatNumber(value, lang);
  const rest =
    unused === 0
      ? ""
      : lang === "vi"
        ? `, trong đó ${n(unused)} không ứng với điểm nào của lần kiểm tra này`
        : `, ${n(unused)} of them for findings that this check does not have`;
  return [
    lang === "vi"
      ? `  Giải trình trong tệp: ${n(kept.size)}${rest}.`
      : `  Explanations in the file: ${n(kept.size)}${rest}.`,
  ];
}

function closing(files: readonly SourceFile[], lang: Lang): string {
  const of = (status: SourceFile["status"]) => files.filter((file) => file.status === status).length;
  return lang === "vi"
    ? `${files.length} tệp: ${of("accepted")} đọc được, ${of("refused")} không đọc được, ${of("ignored")} bỏ qua.`
    : `${files.length} files: ${of("accepted")} read, ${of("refused")} refused, ${of("ignored")} passed over.`;
}

// The chair's summary after a merge: who is in, what the totals are, what to look at, what to open.
import type { BoardLine, Consolidation, UnitStatus } from "#consolidate/model.ts";
import { formatDate, formatNumber } from "#engine/message.ts";
import type { Lang } from "./arguments.ts";
import { countWords, groupedWords } from "./finding-words.ts";

const STATUS: Readonly<Record<UnitStatus, { vi: string; en: string; mark: string }>> = {
  merged: { vi: "đã gộp", en: "merged", mark: "✓" },
  missing: { vi: "CHƯA NỘP", en: "MISSING", mark: "✗" },
  refused: { vi: "KHÔNG ĐỌC ĐƯỢC", en: "REFUSED", mark: "✗" },
  superseded: { vi: "được thay bằng bản khác", en: "superseded", mark: "-" },
  undecided: { vi: "CHƯA QUYẾT (hai bản)", en: "UNDECIDED (two versions)", mark: "?" },
  outside: { vi: "ngoài cụm hoặc ngoài kỳ, không tính", en: "outside the cluster or period, not counted", mark: "-" },
};

export function mergeWords(c: Consolidation, output: string, lang: Lang): string {
  const vi = lang === "vi";
  const expected = c.members.length;
  const merged = c.members.filter((member) =>
    c.board.some(
      (line) => line.unit?.unit === member.unit.unit && (line.status === "merged" || line.status === "undecided"),
    ),
  ).length;
  const lines = [
    vi
      ? `${c.cluster.name}, kỳ ${c.period.id}: ${merged}/${expected} đơn vị có số liệu`
      : `${c.cluster.name}, period ${c.period.id}: ${merged}/${expected} units have figures`,
    ...c.board.map((line) => `  ${STATUS[line.status].mark} ${boardWords(line, lang)}`),
  ];
  const ignored = c.files.filter((file) => file.status === "ignored");
  if (ignored.length > 0)
    lines.push(
      vi ? "Tệp được bỏ qua:" : "Passed over:",
      ...ignored.map((file) => `  - ${file.file}: ${file.refusal?.message[lang] ?? ""}`),
    );
  lines.push("", vi ? "Số tổng:" : "Totals:");
  for (const { indicator, total, of } of c.indicators) {
    if (of.units === 0) continue;
    const flagged = of.flagged > 0 ? (vi ? `, ${of.flagged} giá trị cần xem` : `, ${of.flagged} flagged`) : "";
    lines.push(
      `  ${indicator.name[lang]}: ${formatNumber(total, lang)} ${indicator.unitOfCount[lang]} (${of.units}/${of.expected} ${vi ? "đơn vị" : "units"}${flagged})`,
    );
  }
  const shown = c.findings.filter((finding) => finding.severity !== "info");
  const infos = c.findings.length - shown.length;
  lines.push("", countWords(c.findings, lang));
  lines.push(...groupedWords(shown, lang, "  ", (finding) => (finding.file ? `${finding.file} ` : "")));
  if (infos > 0)
    lines.push(vi ? `  i ${infos} lưu ý khác xem ở trang “Lưu ý”` : `  i ${infos} other notes on the sheet “Lưu ý”`);
  const { ledger } = c;
  lines.push(
    "",
    vi
      ? `Sổ cái: ${formatNumber(ledger.cells, lang)} ô, trong đó ${formatNumber(ledger.unmapped, lang)} ô chưa ghép được (xem trang “Sổ cái”).`
      : `Ledger: ${formatNumber(ledger.cells, lang)} cells, ${formatNumber(ledger.unmapped, lang)} of them unmapped (sheet “Sổ cái”).`,
    vi
      ? `Đã ghi: ${output}. Mở tệp này bằng Excel, bắt đầu từ trang “Mục lục”.`
      : `Written: ${output}. Open it in Excel, starting with the sheet “Mục lục”.`,
  );
  return lines.join("\n");
}

function boardWords(line: BoardLine, lang: Lang): string {
  const parts = [`${line.name}: ${STATUS[line.status][lang]}`];
  if (line.file && line.file !== line.name) parts.push(line.file);
  if (line.date) parts.push(formatDate(line.date.slice(0, 10), lang));
  if (line.reason) parts.push(line.reason[lang]);
  return parts.join(" · ");
}

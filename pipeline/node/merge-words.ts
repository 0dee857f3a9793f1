// The chair's summary after a merge: who is in, what the totals are, what to look at, what was written, what comes next.
import type { DataPart } from "#consolidate/data-part.ts";
import type { BoardLine, Consolidation, IndicatorLine, MergeFinding, UnitStatus } from "#consolidate/model.ts";
import { formatDate, formatNumber } from "#engine/message.ts";
import type { Words } from "#engine/form.ts";
import type { Lang } from "./arguments.ts";
import { countWords, groupedWords } from "./finding-words.ts";

const STATUS: Readonly<Record<UnitStatus, { vi: string; en: string; mark: string }>> = {
  merged: { vi: "đã gộp", en: "merged", mark: "✓" },
  missing: { vi: "CHƯA NỘP", en: "MISSING", mark: "✗" },
  refused: { vi: "KHÔNG ĐỌC ĐƯỢC", en: "REFUSED", mark: "✗" },
  superseded: { vi: "không tính", en: "not counted", mark: "-" },
  undecided: { vi: "CHƯA QUYẾT (nhiều bản)", en: "UNDECIDED (several versions)", mark: "?" },
  outside: { vi: "ngoài cụm hoặc ngoài kỳ, không tính", en: "outside the cluster or period, not counted", mark: "-" },
};

export type MergeOutputs = {
  readonly output: string;
  readonly share?: string | undefined;
  readonly returns?: string | undefined;
  readonly exported?: string | undefined;
  /** Data of earlier consolidated workbooks, as given. */
  readonly before: readonly DataPart[];
  /** Entries of the earlier workbook that could not be carried over. */
  readonly left: readonly Words[];
};

export function mergeWords(c: Consolidation, outputs: MergeOutputs, lang: Lang): string {
  const vi = lang === "vi";
  const lines = [
    headline(c, lang),
    ...c.board.map((line) => `  ${STATUS[line.status].mark} ${boardWords(line, lang)}`),
  ];
  const ignored = c.files.filter((file) => file.status === "ignored");
  if (ignored.length > 0)
    lines.push(
      vi ? "Tệp được bỏ qua:" : "Passed over:",
      ...ignored.map((file) => `  - ${file.file}: ${file.refusal?.message[lang] ?? ""}`),
    );
  lines.push("", vi ? "Số tổng:" : "Totals:");
  const known = c.indicators.filter(({ of }) => of.units > 0);
  lines.push(...known.map((line) => `  ${totalWords(line, outputs.before, lang)}`));
  if (known.length === 0) lines.push(vi ? "  Chưa có số liệu của đơn vị nào." : "  No figures of any unit yet.");
  lines.push("", ...findingLines(c, lang));
  const { adjustments } = c.kept;
  if (adjustments.length > 0) lines.push(keptWords(adjustments, lang));
  for (const words of outputs.left) lines.push(`! ${words[lang]}`);
  const { ledger } = c;
  const [cells, unmapped] = [formatNumber(ledger.cells, lang), formatNumber(ledger.unmapped, lang)];
  lines.push(
    vi
      ? `Sổ cái: ${cells} ô, trong đó ${unmapped} ô chưa ghép được (xem trang “Sổ cái”).`
      : `Ledger: ${cells} cells, ${unmapped} of them unmapped (sheet “Sổ cái”).`,
    "",
    ...writtenWords(outputs, vi),
  );
  if (c.findings.some(({ severity, trial }) => severity === "error" && !trial) && outputs.returns === undefined)
    lines.push(
      vi
        ? "Giá trị có lỗi vẫn được cộng và được đánh dấu. Thêm --returns THƯ_MỤC để lập bản trả lại và lời nhắn cho từng đơn vị."
        : "Values with errors are counted and marked. Add --returns FOLDER for marked copies and messages to the unions.",
    );
  return lines.join("\n");
}

function headline({ cluster, period, members, board, chair }: Consolidation, lang: Lang): string {
  const counted = new Set(
    board.filter(({ status }) => status === "merged" || status === "undecided").map(({ unit }) => unit?.unit),
  );
  const merged = members.filter(({ unit }) => counted.has(unit.unit)).length;
  const led = chair ? (lang === "vi" ? ` (Cụm trưởng: ${chair.name})` : ` (chair: ${chair.name})`) : "";
  return lang === "vi"
    ? `${cluster.name}, kỳ ${period.id}${led}: ${merged}/${members.length} đơn vị có số liệu`
    : `${cluster.name}, period ${period.id}${led}: ${merged}/${members.length} units have figures`;
}

function boardWords(line: BoardLine, lang: Lang): string {
  const parts = [`${line.name}: ${STATUS[line.status][lang]}`];
  if (line.file && line.file !== line.name) parts.push(line.file);
  if (line.date) parts.push(formatDate(line.date.slice(0, 10), lang));
  if (line.reason) parts.push(line.reason[lang]);
  return parts.join(" · ");
}

function totalWords(
  { indicator, total, plainSum, of }: IndicatorLine,
  before: readonly DataPart[],
  lang: Lang,
): string {
  const vi = lang === "vi";
  // "… cam kết (đồng): 288 đồng" says the unit once too often.
  const name = indicator.name[lang].replace(/ \((?:đồng|USD|VND)\)$/, "");
  const unit = indicator.unitOfCount[lang];
  const flagged = of.flagged > 0 ? (vi ? `, ${of.flagged} giá trị cần xem` : `, ${of.flagged} flagged`) : "";
  const plain =
    plainSum === undefined || plainSum === total
      ? ""
      : vi
        ? `, cộng số của các đơn vị là ${formatNumber(plainSum, lang)}`
        : `, plain sum of the units ${formatNumber(plainSum, lang)}`;
  const earlier = before.flatMap(({ period, indicators }) => {
    const then = indicators.find(({ id }) => id === indicator.id);
    if (!then || then.of.units === 0) return [];
    return [
      `${vi ? "kỳ" : "period"} ${period.id}: ${formatNumber(then.total, lang)} (${then.of.units}/${then.of.expected})`,
    ];
  });
  const compared = earlier.length > 0 ? ` · ${earlier.join(" · ")}` : "";
  return `${name}: ${formatNumber(total, lang)} ${unit} (${of.units}/${of.expected} ${vi ? "đơn vị" : "units"}${flagged}${plain})${compared}`;
}

function findingLines(c: Consolidation, lang: Lang): string[] {
  const vi = lang === "vi";
  if (c.findings.length === 0)
    return [vi ? "Không có lỗi, không có điểm nào cần xem." : "No errors, nothing to look at."];
  const names = new Map(c.members.map(({ unit, name }) => [unit.unit, name]));
  const whose = ({ unit, file }: MergeFinding) => (unit ? names.get(unit.unit) : undefined) ?? file ?? "";
  const shown = c.findings.filter((finding) => finding.severity !== "info");
  const infos = c.findings.length - shown.length;
  const rest = vi ? `  i ${infos} điểm để biết, xem ở trang “Lưu ý”` : `  i ${infos} other notes on the sheet “Lưu ý”`;
  return [countWords(c.findings, lang), ...groupedWords(shown, lang, "  ", whose), ...(infos > 0 ? [rest] : [])];
}

function keptWords(adjustments: Consolidation["kept"]["adjustments"], lang: Lang): string {
  const idle = adjustments.filter(({ notApplied }) => notApplied).length;
  return lang === "vi"
    ? `Điều chỉnh mang sang: ${adjustments.length}${idle > 0 ? `, trong đó ${idle} không còn khớp và không được áp dụng` : ""}.`
    : `Adjustments carried over: ${adjustments.length}${idle > 0 ? `, ${idle} of them no longer fit and are not applied` : ""}.`;
}

function writtenWords({ output, share, returns, exported }: MergeOutputs, vi: boolean): string[] {
  return [
    vi
      ? `Đã ghi: ${output}. Mở tệp này bằng Excel, bắt đầu từ trang “Mục lục”.`
      : `Written: ${output}. Open it in Excel, starting with the sheet “Mục lục”.`,
    ...(share === undefined ? [] : [vi ? `Bản để gửi đi: ${share}.` : `The copy to hand out: ${share}.`]),
    ...(returns === undefined
      ? []
      : [
          vi
            ? `Bản trả lại và lời nhắn cho từng đơn vị: thư mục ${returns}.`
            : `Marked copies and messages: ${returns}.`,
        ]),
    ...(exported === undefined
      ? []
      : [vi ? `Các dòng dạng CSV và JSON: thư mục ${exported}.` : `Rows as CSV and JSON: ${exported}.`]),
  ];
}

// What `hopnhat verify` says to a person.
import type { Difference } from "#consolidate/verify/difference.ts";
import type { VerifyJson } from "#consolidate/verify/verify-book.ts";
import { formatNumber } from "#engine/message.ts";
import type { Lang } from "./arguments.ts";

const SHOWN = 20;
const KINDS: Readonly<Record<Difference["kind"], { vi: string; en: string }>> = {
  value: { vi: "giá trị của một dòng", en: "value of a row" },
  row: { vi: "dòng bị mất hoặc thêm", en: "row gone or added" },
  adjusted: { vi: "giá trị sau điều chỉnh", en: "adjusted value" },
  total: { vi: "số tổng", en: "total" },
  formula: { vi: "công thức bị mất hoặc không có kết quả", en: "formula gone or without a result" },
  data: { vi: "dữ liệu kèm trong tệp", en: "data inside the file" },
  ledger: { vi: "sổ cái", en: "ledger" },
  source: { vi: "so với báo cáo gốc", en: "against the submissions" },
};

export function verifyWords(result: VerifyJson, path: string, traced: boolean, lang: Lang): string {
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  const { checked, differences, declared } = result;
  const lines = [
    result.ok
      ? vi
        ? `${path}: đúng. Mọi số tổng cộng lại khớp với các dòng.`
        : `${path}: proved. Every total, added up again, agrees with the rows.`
      : vi
        ? `${path}: KHÔNG KHỚP ở ${n(differences.length)} chỗ.`
        : `${path}: ${n(differences.length)} DIFFERENCES.`,
    vi
      ? `  Đã kiểm tra ${n(checked.formulas)} công thức, ${n(checked.totals)} số tổng, ${n(checked.values)} giá trị${traced ? `, dò về ${n(checked.files)} báo cáo gốc` : "; chưa dò về báo cáo gốc (thêm --sources)"}.`
      : `  Checked: ${n(checked.formulas)} formulas, ${n(checked.totals)} totals, ${n(checked.values)} values${traced ? `, traced to ${n(checked.files)} submissions` : "; not traced to the submissions (add --sources)"}.`,
  ];
  for (const difference of differences.slice(0, SHOWN)) lines.push(`  ✗ ${differenceWords(difference, lang)}`);
  const more = differences.length - SHOWN;
  if (more > 0) lines.push(vi ? `    … và ${n(more)} chỗ nữa` : `    … and ${n(more)} more`);
  if (declared.length > 0)
    lines.push(vi ? "  Điều chỉnh đã ghi trong tệp:" : "  Adjustments declared in the workbook:");
  for (const { rowId, field, to, reason, by, effective } of declared)
    lines.push(
      `    ${rowId}, ${field} → ${to === null ? (vi ? "bỏ" : "taken out") : n(to)}; ${reason} (${by})${effective ? "" : vi ? " – không có hiệu lực" : " – without effect"}`,
    );
  return lines.join("\n");
}

function differenceWords({ sheet, address, kind, expected, found }: Difference, lang: Lang): string {
  const vi = lang === "vi";
  const shown = (value: Difference["expected"]) =>
    value === null ? (vi ? "trống" : "blank") : typeof value === "number" ? formatNumber(value, lang) : `“${value}”`;
  const place =
    sheet === null
      ? ""
      : `${vi ? "trang" : "sheet"} “${sheet}”${address === null ? "" : `, ${vi ? "ô" : "cell"} ${address}`}: `;
  return vi
    ? `${place}${KINDS[kind].vi}; đúng ra là ${shown(expected)}, đang là ${shown(found)}`
    : `${place}${KINDS[kind].en}; expected ${shown(expected)}, found ${shown(found)}`;
}

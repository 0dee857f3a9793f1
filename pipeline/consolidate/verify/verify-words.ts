// What verifying says to a person.
import { formatNumber, type Language } from "#engine/written.ts";
import type { Difference } from "./difference.ts";
import type { SheetCorrection } from "./sheet-corrections.ts";
import type { VerifyJson } from "./verify-book.ts";

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

export function verifyWords(result: VerifyJson, path: string, traced: boolean, lang: Language): string {
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
    `  ${checkedWords(checked, lang, traced ? undefined : "--sources")}`,
  ];
  for (const difference of differences.slice(0, SHOWN)) lines.push(`  ✗ ${differenceWords(difference, lang)}`);
  const more = differences.length - SHOWN;
  if (more > 0) lines.push(vi ? `    … và ${n(more)} chỗ nữa` : `    … and ${n(more)} more`);
  if (declared.length > 0)
    lines.push(vi ? "  Điều chỉnh đã ghi trong tệp:" : "  Adjustments declared in the workbook:");
  lines.push(...declared.map((one) => `    ${declaredWords(one, lang)}`));
  return lines.join("\n");
}

/** A correction as it stands on the sheet: "KG-VT-001, count → 0; reason (by whom)". */
export function declaredWords({ rowId, field, to, reason, by, effective }: SheetCorrection, lang: Language): string {
  const vi = lang === "vi";
  const value = to === null ? (vi ? "bỏ" : "taken out") : formatNumber(to, lang);
  const idle = effective ? "" : vi ? " – không có hiệu lực" : " – without effect";
  return `${rowId}, ${field} → ${value}; ${reason} (${by})${idle}`;
}

export function differenceWords({ sheet, address, kind, expected, found }: Difference, lang: Language): string {
  const vi = lang === "vi";
  if (kind === "source" && sheet === null) return sourceWords(String(expected), found !== null, lang);
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

/** A whole file: named without its checksum. */
function sourceWords(expected: string, isThere: boolean, lang: Language): string {
  const name = expected.replace(/ [0-9a-f]{64}$/, "");
  if (isThere)
    return lang === "vi"
      ? `báo cáo gốc “${name}” không còn như lúc gộp`
      : `the submission “${name}” is not what it was when it was merged`;
  return lang === "vi"
    ? `không thấy báo cáo gốc “${name}” trong các tệp đưa vào`
    : `the submission “${name}” is not among the files given`;
}

/** How much was checked; `option` names what would trace the values to the submissions, where that was not done. */
export function checkedWords(
  { formulas, totals, values, files }: VerifyJson["checked"],
  lang: Language,
  option?: string,
): string {
  const n = (value: number) => formatNumber(value, lang);
  const traced =
    option === undefined
      ? { vi: `, dò về ${n(files)} báo cáo gốc`, en: `, traced to ${n(files)} submissions` }
      : {
          vi: `; chưa dò về báo cáo gốc (thêm ${option})`,
          en: `; not traced to the submissions (add ${option})`,
        };
  return lang === "vi"
    ? `Đã kiểm tra ${n(formulas)} công thức, ${n(totals)} số tổng, ${n(values)} giá trị${traced.vi}.`
    : `Checked: ${n(formulas)} formulas, ${n(totals)} totals, ${n(values)} values${traced.en}.`;
}

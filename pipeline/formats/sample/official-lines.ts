// The lines that stand on every official paper (Decree 30/2020), as offices type them on top of a sheet.
import type { SampleReport } from "#templates/sample/sample-report.ts";

/** "ngày 05 tháng 11 năm 2024". */
export function longDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** Quốc hiệu, Tiêu ngữ, place and date. */
export function nationLines(report: SampleReport): readonly string[] {
  return [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    `${report.place}, ${longDate(report.documentDate)}`,
  ];
}

/** "(Kèm theo Báo cáo số 312/BC-LHHN ngày 05 tháng 11 năm 2024)". */
export function attachedTo(report: SampleReport): string {
  return `(Kèm theo Báo cáo số ${report.documentNumber} ${longDate(report.documentDate)})`;
}

/** Heading of the signature block's left half. */
export const MAKER = "NGƯỜI LẬP BIỂU";

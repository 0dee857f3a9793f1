// Bạc Liêu: everything stacked on one sheet, amounts typed as words ("1,126 tỷ đồng"), one section without content.
import type { Workbook } from "exceljs";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { column } from "./columns.ts";
import { plain } from "./layout.ts";
import { longDate, nationLines } from "./official-lines.ts";
import { SampleSheet } from "./sample-sheet.ts";

/** 1126000000 -> "1,126 tỷ đồng", 845000000 -> "845 triệu đồng", the third kind spelt out in đồng. */
function amountInWords(amount: number, index: number): string {
  if (amount >= 1e9) return `${String(amount / 1e9).replace(".", ",")} tỷ đồng`;
  if (index % 3 === 1) return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")} đồng`;
  return `${amount / 1e6} triệu đồng`;
}

export function layOutBacLieu(report: SampleReport, book: Workbook): readonly SampleSheet[] {
  const { aid = [], delegationIn = [], activity = [], plan = [] } = report.sections;
  const sheet = new SampleSheet(book, "Sheet1", report, { widths: [6, 44, 30, 16, 22, 22, 20, 20], size: 12 });
  sheet
    .header(
      ["LIÊN HIỆP CÁC TCHN VIỆT NAM", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẠC LIÊU", `Số: ${report.documentNumber}`],
      nationLines(report),
      4,
    )
    .title("SỐ LIỆU CÔNG TÁC ĐỐI NGOẠI NHÂN DÂN NĂM 2024", `(Kèm theo Báo cáo số ${report.documentNumber})`)
    .gap()
    .heading("I. CÔNG TÁC VẬN ĐỘNG VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI")
    .table({
      section: "aid",
      groups: plain(aid),
      columns: [
        column("TT", "no"),
        column("Tên chương trình, dự án", "name"),
        column("Tổ chức tài trợ", "donor"),
        column("Quốc tịch", "donorCountry"),
        column("Lĩnh vực", "sector"),
        column("Nơi thực hiện", "location"),
        column("Số quyết định phê duyệt", "decisionNumber"),
        {
          head: "Giá trị cam kết",
          field: "committedVnd",
          align: "right",
          words: (value, _, i) => amountInWords(Number(value), i),
        },
      ],
      total: {
        at: "bottom",
        label: "Tổng cộng",
        labelColumn: 0,
        span: 2,
        fields: ["committedVnd"],
        how: "typed",
        typed: { committedVnd: "8,126 tỷ đồng" },
      },
    })
    .gap()
    .heading("II. CÔNG TÁC ĐOÀN VÀO")
    .table({
      section: "delegationIn",
      groups: plain(delegationIn),
      columns: [
        column("TT", "no"),
        column("Tên đoàn", "name"),
        column("Mục đích, nội dung làm việc", "purpose"),
        column("Đến từ", "country"),
        column("Thời gian", "dateFrom", "dateText"),
        column("Số lượt khách", "people", "count"),
      ],
      total: { at: "bottom", label: "Cộng: 14 đoàn", fields: ["people"], how: "formula" },
    })
    .gap()
    .heading("III. CÔNG TÁC ĐOÀN RA")
    .note("Không phát sinh.")
    .gap()
    .heading("IV. HOẠT ĐỘNG HÒA BÌNH, HỮU NGHỊ")
    .table({
      section: "activity",
      groups: plain(activity),
      columns: [
        column("TT", "no"),
        column("Tên hoạt động", "name"),
        column("Địa điểm", "place"),
        column("Ngày tổ chức", "date", "dateText"),
        column("Số người tham dự", "participants", "count"),
      ],
    })
    .gap()
    .heading("V. PHƯƠNG HƯỚNG NĂM 2025")
    .table({
      section: "plan",
      groups: plain(plan),
      columns: [
        column("TT", "no"),
        column("Nhiệm vụ", "task"),
        column("Đơn vị tính", "unitOfCount"),
        column("Chỉ tiêu", "target", "count"),
      ],
    })
    .signatures("Người lập biểu", 4, `Bạc Liêu, ${longDate(report.documentDate)}`);
  return [sheet];
}

// Sóc Trăng: amounts in đồng, one of them typed without its last three zeros; both delegation tables on one sheet.
import type { Workbook } from "exceljs";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { column } from "./columns.ts";
import { plain } from "./layout.ts";
import type { Column } from "./layout.ts";
import { longDate, nationLines } from "./official-lines.ts";
import { SampleSheet } from "./sample-sheet.ts";

const DELEGATION: readonly Column[] = [
  column("TT", "no"),
  column("Tên đoàn", "name"),
  column("Nước", "country"),
  column("Thời gian", "dateFrom", "dateText"),
  column("Lượt đoàn", "trips", "count"),
  column("Số người", "people", "count"),
];

export function layOutSocTrang(report: SampleReport, book: Workbook): readonly SampleSheet[] {
  const {
    aid = [],
    delegationIn = [],
    delegationOut = [],
    activity = [],
    memberAssociation = [],
    selfScore = [],
  } = report.sections;
  const sheets: SampleSheet[] = [];
  const open = (name: string, widths: readonly number[], split: number): SampleSheet => {
    const sheet = new SampleSheet(book, name, report, { widths, size: 12 });
    sheets.push(sheet);
    return sheet.header(
      ["UBND TỈNH SÓC TRĂNG", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH SÓC TRĂNG", `Số: ${report.documentNumber}`],
      nationLines(report),
      split,
    );
  };

  open("BIEU 1", [5, 40, 14, 13, 26, 12, 16, 20, 30, 15, 13, 18], 5)
    .title(
      "BIỂU 1: TÌNH HÌNH TIẾP NHẬN VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2024",
      `(Ban hành kèm theo Báo cáo số ${report.documentNumber} ${longDate(report.documentDate)} của Liên hiệp)`,
    )
    .unitLine("Đơn vị tính: đồng")
    .table({
      section: "aid",
      groups: plain(aid),
      columns: [
        column("TT", "no"),
        column("Tên dự án", "name"),
        column("Phương thức", "modality"),
        column("Tình trạng", "status"),
        column("Bên tài trợ", "donor"),
        column("Quốc gia", "donorCountry"),
        column("Ngành, lĩnh vực", "sector"),
        column("Địa điểm thực hiện", "location"),
        column("Chủ dự án", "recipient"),
        column("Quyết định phê duyệt|Số", "decisionNumber"),
        column("Quyết định phê duyệt|Ngày", "decisionDate", "dateText"),
        { ...column("Tổng giá trị viện trợ", "committedVnd", "money"), format: "#,##0" },
      ],
      numbering: ["", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)"],
      total: { at: "bottom", label: "TỔNG CỘNG", fields: ["committedVnd"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 5);

  open("BIEU 2-3", [6, 70, 16, 18, 14, 14], 2)
    .title("BIỂU 2: ĐOÀN VÀO NĂM 2024")
    .table({
      section: "delegationIn",
      columns: DELEGATION,
      groups: plain(delegationIn),
      total: { at: "bottom", label: "Tổng cộng", fields: ["trips", "people"], how: "formula" },
    })
    .gap(2)
    .title("BIỂU 3: ĐOÀN RA NĂM 2024")
    .table({
      section: "delegationOut",
      columns: DELEGATION,
      groups: plain(delegationOut),
      total: { at: "bottom", label: "Tổng cộng", fields: ["trips", "people"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);

  open("BIEU 4", [6, 60, 20, 26, 18], 2)
    .title("BIỂU 4: HOẠT ĐỘNG HỮU NGHỊ VÀ TỔ CHỨC HỘI NĂM 2024")
    .heading("a) Hoạt động hòa bình, hữu nghị")
    .table({
      section: "activity",
      groups: plain(activity),
      columns: [
        column("TT", "no"),
        column("Tên hoạt động", "name"),
        column("Ngày tổ chức", "date", "date"),
        column("Địa điểm", "place"),
        column("Số người tham dự", "participants", "count"),
      ],
    })
    .gap()
    .heading("b) Hội hữu nghị thành viên")
    .table({
      section: "memberAssociation",
      groups: plain(memberAssociation),
      columns: [
        column("TT", "no"),
        column("Tên hội", "name"),
        column("Nước", "partnerCountry"),
        column("Số hội viên", "members", "count"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);

  open("CHAM DIEM", [6, 64, 18, 18, 24], 2)
    .title("BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2024")
    .table({
      section: "selfScore",
      groups: plain(selfScore),
      columns: [
        column("TT", "no"),
        column("Nội dung tiêu chí", "criterion"),
        column("Điểm chuẩn", "max", "count"),
        { ...column("Điểm tự chấm", "self"), format: "0.0" },
        column("Ghi chú", "note"),
      ],
      total: { at: "bottom", label: "Tổng cộng", fields: ["max", "self"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);
  return sheets;
}

// Cà Mau: appendices PL1 to PL5, dollars beside đồng, group lines by sector with letters, sums in the last line.
import type { Workbook } from "exceljs";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { column } from "./columns.ts";
import { groupBy, plain } from "./layout.ts";
import type { Column } from "./layout.ts";
import { attachedTo, nationLines } from "./official-lines.ts";
import { SampleSheet } from "./sample-sheet.ts";

const SECTORS = [
  { key: "Y_TE", no: "A", label: "Lĩnh vực y tế" },
  { key: "GIAO_DUC", no: "B", label: "Lĩnh vực giáo dục" },
  { key: "KINH_TE", no: "C", label: "Lĩnh vực kinh tế" },
  { key: "XA_HOI", no: "D", label: "Lĩnh vực xã hội" },
  { key: "MOI_TRUONG", no: "Đ", label: "Lĩnh vực môi trường" },
  { key: "CUU_TRO_THIEN_TAI", no: "E", label: "Cứu trợ thiên tai" },
  { key: "HAU_QUA_CHIEN_TRANH", no: "G", label: "Khắc phục hậu quả chiến tranh" },
  { key: "VAN_HOA", no: "H", label: "Lĩnh vực văn hóa" },
];

const AID: readonly Column[] = [
  column("TT", "no"),
  column("Tên dự án", "name"),
  column("Bên tài trợ", "donor"),
  column("Nước", "donorCountry"),
  column("Địa điểm thực hiện", "location"),
  column("Đơn vị tiếp nhận", "recipient"),
  column("Quyết định phê duyệt", "decisionNumber"),
  column("Thời gian thực hiện|Từ", "start", "month"),
  column("Thời gian thực hiện|Đến", "end", "month"),
  column("Tổng giá trị viện trợ|USD", "committedUsd", "money"),
  column("Tổng giá trị viện trợ|VNĐ", "committedVnd", "money"),
  column("Ghi chú", "note"),
];

const DELEGATION: readonly Column[] = [
  column("TT", "no"),
  column("Tên đoàn", "name"),
  column("Nước", "country"),
  column("Thời gian", "dateFrom", "date"),
  column("Số lượt đoàn", "trips", "count"),
  column("Số lượt khách", "people", "count"),
  column("Vai trò của Liên hiệp", "role"),
];

export function layOutCaMau(report: SampleReport, book: Workbook): readonly SampleSheet[] {
  const { aid = [], delegationIn = [], delegationOut = [], activity = [], memberAssociation = [] } = report.sections;
  const { award = [], nomination = [], selfScore = [], plan = [] } = report.sections;
  const sheets: SampleSheet[] = [];
  const open = (name: string, form: string, title: string, widths: readonly number[], split: number): SampleSheet => {
    const sheet = new SampleSheet(book, name, report, { widths, size: 12 });
    sheets.push(sheet);
    return sheet
      .unitLine(form, 2)
      .header(
        ["UBND TỈNH CÀ MAU", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH CÀ MAU"],
        nationLines(report).slice(0, 2),
        split,
      )
      .title(title, attachedTo(report));
  };

  open(
    "PL1",
    "Phụ lục 1",
    "DANH MỤC KHOẢN VIỆN TRỢ PCPNN TIẾP NHẬN NĂM 2024",
    [5, 40, 26, 11, 20, 28, 15, 10, 10, 14, 18, 10],
    5,
  )
    .gap()
    .table({
      section: "aid",
      columns: AID,
      groups: groupBy(aid, "sector", SECTORS).filter((group) => group.items.length > 0),
      groupStyle: { restart: true },
      total: {
        at: "bottom",
        label: "TỔNG CỘNG",
        labelColumn: 0,
        span: 9,
        fields: ["committedUsd", "committedVnd"],
        how: "formula",
      },
      fill: "DDEBF7",
    })
    .note("Ghi chú: khoản viện trợ chỉ có trị giá bằng USD thì để trống cột VNĐ.")
    .signatures("NGƯỜI LẬP", 5, nationLines(report)[2]);

  open("PL2", "Phụ lục 2", "DANH SÁCH ĐOÀN VÀO NĂM 2024", [5, 60, 15, 15, 13, 13, 20], 3)
    .table({
      section: "delegationIn",
      columns: DELEGATION,
      groups: plain(delegationIn),
      fill: "DDEBF7",
      total: { at: "bottom", label: "TỔNG CỘNG", labelColumn: 0, span: 4, fields: ["trips", "people"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP", 3, nationLines(report)[2]);

  open("PL3", "Phụ lục 3", "DANH SÁCH ĐOÀN RA NĂM 2024", [5, 60, 15, 15, 13, 13, 20], 3)
    .table({
      section: "delegationOut",
      columns: DELEGATION.map((one) => (one.field === "people" ? column("Số người", "people", "count") : one)),
      groups: plain(delegationOut),
      fill: "DDEBF7",
      total: { at: "bottom", label: "TỔNG CỘNG", labelColumn: 0, span: 4, fields: ["trips", "people"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP", 3, nationLines(report)[2]);

  open("PL4", "Phụ lục 4", "HOẠT ĐỘNG GIAO LƯU HỮU NGHỊ NĂM 2024", [5, 56, 18, 14, 24, 14, 20], 3)
    .table({
      section: "activity",
      groups: plain(activity),
      fill: "DDEBF7",
      columns: [
        column("TT", "no"),
        column("Nội dung hoạt động", "name"),
        column("Loại hoạt động", "kind"),
        column("Thời gian", "date", "date"),
        column("Địa điểm", "place"),
        column("Số người tham dự", "participants", "count"),
        column("Kinh phí (triệu đồng)", "costVnd", "money", 1e6),
      ],
    })
    .gap()
    .title("HỘI HỮU NGHỊ THÀNH VIÊN")
    .table({
      section: "memberAssociation",
      groups: plain(memberAssociation),
      fill: "DDEBF7",
      columns: [
        column("TT", "no"),
        column("Tên hội hữu nghị", "name"),
        column("Nước", "partnerCountry"),
        column("Năm thành lập", "founded", "year"),
        column("Số hội viên", "members", "count"),
      ],
      total: { at: "bottom", label: "TỔNG CỘNG", fields: ["members"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP", 3, nationLines(report)[2]);

  open("PL5", "Phụ lục 5", "KHEN THƯỞNG VÀ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024", [5, 50, 22, 36, 26, 12], 2)
    .heading("1. Khen thưởng")
    .table({
      section: "award",
      groups: plain(award),
      fill: "DDEBF7",
      columns: [
        column("TT", "no"),
        column("Tên tập thể, cá nhân", "subject"),
        column("Nhận/Tặng", "direction"),
        column("Cấp khen", "authority"),
        column("Hình thức khen thưởng", "kind"),
        column("Số lượng", "quantity", "count"),
      ],
    })
    .gap()
    .heading("2. Đề nghị khen thưởng")
    .table({
      section: "nomination",
      groups: plain(nomination),
      fill: "DDEBF7",
      columns: [
        column("TT", "no"),
        column("Tập thể, cá nhân đề nghị", "nominee"),
        column("Danh hiệu đề nghị", "award"),
        column("Tóm tắt thành tích", "achievement"),
      ],
    })
    .signatures("NGƯỜI LẬP", 2, nationLines(report)[2]);

  open("PL6", "Phụ lục 6", "BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2024", [6, 60, 18, 18, 30], 2)
    .table({
      section: "selfScore",
      groups: plain(selfScore),
      fill: "DDEBF7",
      columns: [
        column("TT", "no"),
        column("Tiêu chí", "criterion"),
        column("Điểm tối đa", "max", "count"),
        { ...column("Điểm tự chấm", "self"), format: "0.0" },
        column("Ghi chú", "note"),
      ],
      total: { at: "bottom", label: "Tổng điểm", fields: ["max", "self"], how: "formula" },
    })
    .gap()
    .title("PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025")
    .table({
      section: "plan",
      groups: plain(plan),
      fill: "DDEBF7",
      columns: [
        column("TT", "no"),
        column("Nhiệm vụ", "task"),
        column("Chỉ tiêu", "target", "count"),
        column("Đơn vị tính", "unitOfCount"),
        column("Thời hạn", "deadline", "dateText"),
      ],
    })
    .signatures("NGƯỜI LẬP", 2, nationLines(report)[2]);
  return sheets;
}

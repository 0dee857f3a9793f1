// An Giang: a sheet for each form, three heading levels, the total on top, group lines with Roman numerals and sums.
import type { Workbook } from "exceljs";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { column, indicatorColumn } from "./columns.ts";
import { groupBy, plain } from "./layout.ts";
import type { Column } from "./layout.ts";
import { attachedTo, nationLines } from "./official-lines.ts";
import { SampleSheet } from "./sample-sheet.ts";

const MILLION = 1e6;
const OFFICE = ["UBND TỈNH AN GIANG", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH AN GIANG"];

const AID: readonly Column[] = [
  column("STT", "no"),
  column("Tên chương trình, dự án, phi dự án", "name"),
  column("Nhà tài trợ|Tên", "donor"),
  column("Nhà tài trợ|Quốc tịch", "donorCountry"),
  column("Lĩnh vực", "sector"),
  column("Địa điểm thực hiện", "location"),
  column("Chủ dự án", "recipient"),
  column("Quyết định phê duyệt|Số", "decisionNumber"),
  column("Quyết định phê duyệt|Ngày", "decisionDate", "date"),
  column("Giá trị viện trợ|Tổng giá trị cam kết", "committedVnd", "money", MILLION),
  column("Giá trị viện trợ|Giải ngân|Trong năm", "disbursedVnd", "money", MILLION),
  column("Giá trị viện trợ|Giải ngân|Luỹ kế", "disbursedTotalVnd", "money", MILLION),
  column("Ghi chú", "note"),
];

const DELEGATION: readonly Column[] = [
  column("STT", "no"),
  column("Tên đoàn", "name"),
  column("Cấp đoàn", "level"),
  column("Quốc gia", "country"),
  column("Thời gian|Từ ngày", "dateFrom", "date"),
  column("Thời gian|Đến ngày", "dateTo", "date"),
  column("Số lượt đoàn", "trips", "count"),
  column("Số người", "people", "count"),
  column("Mục đích", "purpose"),
];

export function layOutAnGiang(report: SampleReport, book: Workbook): readonly SampleSheet[] {
  const { aid = [], aidGiven = [], delegationIn = [], delegationOut = [], activity = [] } = report.sections;
  const {
    memberAssociation = [],
    information = [],
    conference = [],
    award = [],
    nomination = [],
    directive = [],
  } = report.sections;
  const sheets: SampleSheet[] = [];
  const open = (name: string, form: string, title: string, widths: readonly number[], split: number): SampleSheet => {
    const sheet = new SampleSheet(book, name, report, { widths });
    sheets.push(sheet);
    sheet.header([...OFFICE, `Số: ${report.documentNumber}`], nationLines(report), split);
    return sheet.unitLine(form, 2).title(title, attachedTo(report));
  };

  open(
    "Biểu 01-VT",
    "Biểu số 01",
    "BIỂU TỔNG HỢP VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2024",
    [5, 34, 22, 10, 13, 16, 24, 14, 11, 11, 10, 10, 10],
    6,
  )
    .unitLine("Đơn vị tính: triệu đồng")
    .table({
      section: "aid",
      columns: AID,
      numbering: AID.map((_, i) => `(${i + 1})`),
      groups: groupBy(aid, "status", [
        { key: "CHUYEN_TIEP", no: "I", label: "Khoản viện trợ chuyển tiếp" },
        { key: "MOI", no: "II", label: "Khoản viện trợ mới" },
      ]),
      groupStyle: { sums: "formula", restart: true },
      total: {
        at: "top",
        label: "TỔNG SỐ",
        fields: ["committedVnd", "disbursedVnd", "disbursedTotalVnd"],
        how: "formula",
      },
    })
    .note("Ghi chú: Số liệu tính từ ngày 01/01/2024 đến ngày 31/10/2024.")
    .signatures("NGƯỜI LẬP BIỂU", 6);

  open("Biểu 02-ĐV", "Biểu số 02", "ĐOÀN VÀO NĂM 2024", [5, 44, 13, 12, 12, 12, 10, 10, 34], 4)
    .table({
      section: "delegationIn",
      columns: DELEGATION,
      groups: plain(delegationIn),
      total: { at: "bottom", label: "Tổng cộng", fields: ["trips", "people"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 4);

  open("Biểu 03-ĐR", "Biểu số 03", "ĐOÀN RA NĂM 2024", [5, 44, 13, 12, 12, 12, 10, 10, 34], 4)
    .table({
      section: "delegationOut",
      columns: DELEGATION,
      groups: plain(delegationOut),
      total: { at: "bottom", label: "Tổng cộng", fields: ["trips", "people"], how: "formula" },
    })
    .gap()
    .title("HỖ TRỢ, TRAO TẶNG ĐỐI TÁC NƯỚC NGOÀI NĂM 2024")
    .table({
      section: "aidGiven",
      groups: plain(aidGiven),
      columns: [
        column("STT", "no"),
        column("Nội dung hỗ trợ", "content"),
        column("Đối tác", "partner"),
        column("Nước", "partnerCountry"),
        column("Ngày", "date", "date"),
        column("Trị giá (triệu đồng)", "valueVnd", "money", MILLION),
      ],
      total: { at: "bottom", label: "Tổng cộng", fields: ["valueVnd"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 4);

  open(
    "Biểu 04-HĐ",
    "Biểu số 04",
    "HOẠT ĐỘNG HÒA BÌNH, HỮU NGHỊ, GIAO LƯU NHÂN DÂN NĂM 2024",
    [5, 46, 14, 12, 20, 14, 12, 14],
    3,
  )
    .table({
      section: "activity",
      groups: plain(activity),
      columns: [
        column("STT", "no"),
        column("Tên hoạt động", "name"),
        column("Hình thức", "kind"),
        column("Ngày tổ chức", "date", "date"),
        column("Địa điểm", "place"),
        column("Nước", "partnerCountry"),
        column("Số người tham dự|Tổng số", "participants", "count"),
        column("Số người tham dự|Người nước ngoài", "foreignParticipants", "count"),
      ],
    })
    .gap()
    .title("HỘI NGHỊ, HỘI THẢO QUỐC TẾ NĂM 2024")
    .table({
      section: "conference",
      groups: plain(conference),
      columns: [
        column("STT", "no"),
        column("Tên hội nghị, hội thảo", "name"),
        column("Văn bản cho phép|Số", "permitNumber"),
        column("Văn bản cho phép|Ngày", "permitDate", "date"),
        column("Địa điểm", "place"),
        column("Ngày tổ chức", "date", "date"),
        column("Số đại biểu", "participants", "count"),
        column("Đại biểu nước ngoài", "foreignParticipants", "count"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 3);

  open("Biểu 05-Hội", "Biểu số 05", "HỘI HỮU NGHỊ THÀNH VIÊN", [5, 40, 16, 14, 14, 12, 12], 3)
    .table({
      section: "memberAssociation",
      groups: plain(memberAssociation),
      columns: [
        column("STT", "no"),
        column("Tên hội", "name"),
        column("Nước", "partnerCountry"),
        { head: "Năm thành lập", field: "founded", align: "center" },
        { head: "Nhiệm kỳ", field: "term", align: "center" },
        column("Số chi hội", "branches", "count"),
        column("Số hội viên", "members", "count"),
      ],
      total: { at: "bottom", label: "Tổng cộng", fields: ["branches", "members"], how: "formula" },
    })
    .gap()
    .title("THÔNG TIN ĐỐI NGOẠI")
    .table({
      section: "information",
      groups: plain(information),
      columns: [
        column("STT", "no"),
        column("Nội dung", "content"),
        column("Kênh", "channel"),
        column("Đơn vị tính", "unitOfCount"),
        column("Số lượng", "quantity", "count"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 3);

  open("Biểu 06-KT", "Biểu số 06", "KHEN THƯỞNG NĂM 2024", [5, 16, 20, 40, 18, 36, 16, 13], 4)
    .table({
      section: "award",
      groups: groupBy(award, "direction", [
        { key: "NHAN", no: "I", label: "Khen thưởng được nhận" },
        { key: "TANG", no: "II", label: "Khen thưởng đã trao" },
      ]),
      columns: [
        column("STT", "no"),
        column("Hình thức khen thưởng", "kind"),
        column("Cấp khen", "authority"),
        column("Tên tập thể, cá nhân", "subject"),
        column("Đối tượng", "subjectKind"),
        column("Thành tích", "reason"),
        column("Quyết định|Số", "decisionNumber"),
        column("Quyết định|Ngày", "decisionDate", "date"),
      ],
      groupStyle: { merged: true },
    })
    .gap()
    .title("ĐỀ NGHỊ KHEN THƯỞNG")
    .table({
      section: "nomination",
      groups: plain(nomination),
      columns: [
        column("STT", "no"),
        column("Danh hiệu đề nghị", "award"),
        column("Ghi chú", "note"),
        column("Tập thể, cá nhân được đề nghị", "nominee"),
        column("Chức vụ", "position"),
        column("Tóm tắt thành tích", "achievement"),
      ],
    })
    .gap()
    .title("TRIỂN KHAI CHỈ THỊ, NGHỊ QUYẾT, CHƯƠNG TRÌNH HÀNH ĐỘNG")
    .table({
      section: "directive",
      groups: plain(directive),
      columns: [
        column("STT", "no"),
        column("Văn bản", "document"),
        column("Ngày triển khai", "date", "date"),
        column("Nội dung triển khai", "content"),
        column("Kết quả", "status"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 4);

  return [...sheets, summarySheet(report, book)];
}

function summarySheet(report: SampleReport, book: Workbook): SampleSheet {
  return new SampleSheet(book, "Biểu 07-TH", report, { widths: [6, 48, 18, 18, 18], portrait: true })
    .header([...OFFICE, `Số: ${report.documentNumber}`], nationLines(report), 2)
    .unitLine("Biểu số 07", 2)
    .title("TỔNG HỢP MỘT SỐ CHỈ TIÊU CHỦ YẾU NĂM 2024", attachedTo(report))
    .table({
      section: "summary",
      groups: plain(report.sections["summary"] ?? []),
      columns: [
        column("STT", "no"),
        column("Chỉ tiêu", "name"),
        column("Đơn vị tính", "unitOfCount"),
        indicatorColumn("Năm 2023", "previous"),
        indicatorColumn("Thực hiện năm 2024", "current"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);
}

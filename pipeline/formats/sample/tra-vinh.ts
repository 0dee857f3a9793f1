// Trà Vinh: amounts in nghìn đồng, the total on top with "trong đó" lines, grant and counterpart beside their sum.
import type { Workbook } from "exceljs";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { column, indicatorColumn } from "./columns.ts";
import { groupBy, plain } from "./layout.ts";
import type { Column } from "./layout.ts";
import { attachedTo, nationLines } from "./official-lines.ts";
import { SampleSheet } from "./sample-sheet.ts";

const THOUSAND = 1e3;

const DELEGATION: readonly Column[] = [
  column("TT", "no"),
  column("Tên đoàn", "name"),
  column("Cấp đoàn", "level"),
  column("Nước", "country"),
  column("Thời gian", "dateFrom", "date"),
  column("Số lượt đoàn", "trips", "count"),
  column("Số lượt người", "people", "count"),
  column("Nội dung làm việc", "purpose"),
];

export function layOutTraVinh(report: SampleReport, book: Workbook): readonly SampleSheet[] {
  const {
    aid = [],
    delegationIn = [],
    delegationOut = [],
    activity = [],
    memberAssociation = [],
    information = [],
  } = report.sections;
  const { conference = [], award = [], nomination = [], summary = [] } = report.sections;
  const sheets: SampleSheet[] = [];
  const open = (name: string, title: string, widths: readonly number[], split: number): SampleSheet => {
    const sheet = new SampleSheet(book, name, report, { widths, size: 12 });
    sheets.push(sheet);
    return sheet
      .header(
        ["LIÊN HIỆP CÁC TCHN VIỆT NAM", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH", `Số: ${report.documentNumber}`],
        nationLines(report),
        split,
      )
      .title(title, attachedTo(report));
  };

  open(
    "Viện trợ 2024",
    "TỔNG HỢP VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2024",
    [5, 42, 28, 12, 16, 18, 15, 13, 15, 15, 14, 15, 10],
    5,
  )
    .unitLine("Đơn vị tính: nghìn đồng")
    .table({
      section: "aid",
      groups: groupBy(aid, "status", [
        { key: "MOI", no: "A", label: "Dự án mới" },
        { key: "CHUYEN_TIEP", no: "B", label: "Dự án chuyển tiếp" },
      ]),
      columns: [
        column("TT", "no"),
        column("Tên dự án, phi dự án", "name"),
        column("Bên tài trợ", "donor"),
        column("Quốc gia", "donorCountry"),
        column("Lĩnh vực", "sector"),
        column("Địa bàn", "location"),
        column("Văn bản phê duyệt|Số", "decisionNumber"),
        column("Văn bản phê duyệt|Ngày", "decisionDate", "date"),
        column("Tổng vốn|Tổng số", "committedVnd", "money", THOUSAND),
        column("Tổng vốn|Trong đó|Vốn viện trợ", "grantVnd", "money", THOUSAND),
        column("Tổng vốn|Trong đó|Vốn đối ứng", "counterpartVnd", "money", THOUSAND),
        column("Giải ngân trong năm", "disbursedVnd", "money", THOUSAND),
        column("Ghi chú", "note"),
      ],
      numbering: ["1", "2", "3", "4", "5", "6", "7", "8", "9=10+11", "10", "11", "12", "13"],
      groupStyle: { restart: true },
      total: {
        at: "top",
        label: "TỔNG SỐ",
        fields: ["committedVnd", "grantVnd", "counterpartVnd", "disbursedVnd"],
        how: "formula",
        ofWhich: [
          { label: "Trong đó: - Lĩnh vực y tế", of: (item) => String(item["sector"]) === "Y_TE" },
          { label: "- Lĩnh vực giáo dục", of: (item) => String(item["sector"]) === "GIAO_DUC" },
        ],
      },
    })
    .signatures("NGƯỜI LẬP BIỂU", 5);

  open("Đoàn vào", "ĐOÀN VÀO NĂM 2024", [5, 52, 16, 14, 16, 12, 12, 34], 3)
    .table({
      section: "delegationIn",
      columns: DELEGATION,
      groups: plain(delegationIn),
      total: { at: "top", label: "TỔNG SỐ", fields: ["trips", "people"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 3);
  open("Đoàn ra", "ĐOÀN RA NĂM 2024", [5, 52, 16, 14, 16, 12, 12, 34], 3)
    .table({
      section: "delegationOut",
      columns: DELEGATION,
      groups: plain(delegationOut),
      total: { at: "top", label: "TỔNG SỐ", fields: ["trips", "people"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 3);

  open("Giao lưu", "HOẠT ĐỘNG GIAO LƯU NHÂN DÂN NĂM 2024", [5, 60, 16, 20, 14, 16], 2)
    .table({
      section: "activity",
      groups: plain(activity),
      columns: [
        column("TT", "no"),
        column("Tên hoạt động", "name"),
        column("Ngày", "date", "date"),
        column("Nước", "partnerCountry"),
        column("Số người tham dự", "participants", "count"),
        column("Trong đó người nước ngoài", "foreignParticipants", "count"),
      ],
    })
    .gap()
    .title("HỘI NGHỊ, HỘI THẢO QUỐC TẾ")
    .table({
      section: "conference",
      groups: plain(conference),
      columns: [
        column("TT", "no"),
        column("Tên hội nghị, hội thảo", "name"),
        column("Ngày tổ chức", "date", "date"),
        column("Địa điểm", "place"),
        column("Số đại biểu", "participants", "count"),
        column("Đại biểu nước ngoài", "foreignParticipants", "count"),
        column("Văn bản cho phép", "permitNumber"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);

  open("Hội - Thông tin", "HỘI HỮU NGHỊ THÀNH VIÊN VÀ THÔNG TIN ĐỐI NGOẠI", [5, 52, 18, 16, 14, 14], 2)
    .heading("1. Hội hữu nghị thành viên")
    .table({
      section: "memberAssociation",
      groups: plain(memberAssociation),
      columns: [
        column("TT", "no"),
        column("Tên hội", "name"),
        column("Nước", "partnerCountry"),
        { ...column("Năm thành lập", "founded"), align: "center" },
        column("Số chi hội", "branches", "count"),
        column("Số hội viên", "members", "count"),
      ],
      total: { at: "top", label: "TỔNG SỐ", fields: ["branches", "members"], how: "formula" },
    })
    .gap()
    .heading("2. Thông tin đối ngoại")
    .table({
      section: "information",
      groups: plain(information),
      columns: [
        column("TT", "no"),
        column("Nội dung", "content"),
        column("Hình thức", "channel"),
        column("Đơn vị tính", "unitOfCount"),
        column("Số lượng", "quantity", "count"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);

  open("Khen thưởng", "KHEN THƯỞNG VÀ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024", [5, 50, 18, 34, 24, 12], 2)
    .heading("1. Khen thưởng")
    .table({
      section: "award",
      groups: plain(award),
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
      columns: [
        column("TT", "no"),
        column("Tập thể, cá nhân đề nghị", "nominee"),
        column("Danh hiệu đề nghị", "award"),
        column("Tóm tắt thành tích", "achievement"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);

  open("Chỉ tiêu", "BIỂU TỔNG HỢP CHỈ TIÊU NĂM 2024", [6, 56, 20, 18, 18], 2)
    .table({
      section: "summary",
      groups: plain(summary),
      columns: [
        column("TT", "no"),
        column("Tên chỉ tiêu", "name"),
        column("Đơn vị tính", "unitOfCount"),
        indicatorColumn("Năm trước", "previous"),
        indicatorColumn("Năm nay", "current"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);
  return sheets;
}

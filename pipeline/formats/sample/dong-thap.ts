// Đồng Tháp: sheet names without accents, group lines by modality, every sum typed by hand. One of them is wrong.
import type { Workbook } from "exceljs";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { changeColumn, column, indicatorColumn } from "./columns.ts";
import { groupBy, plain } from "./layout.ts";
import type { Column } from "./layout.ts";
import { attachedTo, nationLines } from "./official-lines.ts";
import { SampleSheet } from "./sample-sheet.ts";

/** The honest mistake: two digits of 42.615 changed places when the total was typed. In triệu đồng. */
const MISTYPED_TOTAL = 42_165;

const DELEGATION: readonly Column[] = [
  column("Số TT", "no"),
  column("Tên đoàn", "name"),
  column("Nước", "country"),
  column("Thời gian", "dateFrom", "dateText"),
  column("Số lượt đoàn", "trips", "count"),
  column("Số lượt người", "people", "count"),
  column("Mục đích", "purpose"),
];

export function layOutDongThap(report: SampleReport, book: Workbook): readonly SampleSheet[] {
  const { aid = [], delegationIn = [], delegationOut = [], activity = [], memberAssociation = [] } = report.sections;
  const { information = [], agreement = [], plan = [], summary = [] } = report.sections;
  const sheets: SampleSheet[] = [];
  const open = (name: string, title: string, widths: readonly number[], split: number): SampleSheet => {
    const sheet = new SampleSheet(book, name, report, { widths, size: 12 });
    sheets.push(sheet);
    return sheet
      .header(["UBND TỈNH ĐỒNG THÁP", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH ĐỒNG THÁP"], nationLines(report), split)
      .title(title, attachedTo(report));
  };

  open("Tong hop", "MỘT SỐ CHỈ TIÊU CHỦ YẾU NĂM 2024", [7, 50, 20, 16, 16, 16], 2)
    .table({
      section: "summary",
      groups: plain(summary),
      columns: [
        column("Số TT", "no"),
        column("Chỉ tiêu", "name"),
        column("ĐVT", "unitOfCount"),
        indicatorColumn("Thực hiện năm 2023", "previous"),
        indicatorColumn("Thực hiện năm 2024", "current"),
        changeColumn("Tăng, giảm (%)", "D", "E"),
      ],
      numbering: ["1", "2", "3", "4", "5", "6=(5-4)/4"],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);

  open(
    "Vien tro",
    "CÁC CHƯƠNG TRÌNH, DỰ ÁN VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2024",
    [6, 42, 28, 12, 16, 20, 30, 15, 13, 14, 14],
    5,
  )
    .unitLine("ĐVT: triệu đồng")
    .table({
      section: "aid",
      groups: groupBy(aid, "modality", [
        { key: "CHUONG_TRINH", no: "I", label: "Chương trình" },
        { key: "DU_AN", no: "II", label: "Dự án" },
        { key: "PHI_DU_AN", no: "III", label: "Phi dự án" },
        { key: "CUU_TRO", no: "IV", label: "Cứu trợ khẩn cấp" },
      ]).filter((group) => group.items.length > 0),
      columns: [
        column("Số TT", "no"),
        column("Tên khoản viện trợ", "name"),
        column("Nhà tài trợ", "donor"),
        column("Quốc gia", "donorCountry"),
        column("Lĩnh vực", "sector"),
        column("Địa bàn", "location"),
        column("Chủ khoản viện trợ", "recipient"),
        column("Quyết định phê duyệt|Số", "decisionNumber"),
        column("Quyết định phê duyệt|Ngày", "decisionDate", "dateText"),
        column("Tổng vốn cam kết", "committedVnd", "money", 1e6),
        column("Giải ngân năm 2024", "disbursedVnd", "money", 1e6),
      ],
      groupStyle: { sums: "typed", restart: true },
      total: {
        at: "bottom",
        label: "Tổng cộng",
        fields: ["committedVnd", "disbursedVnd"],
        how: "typed",
        typed: { committedVnd: MISTYPED_TOTAL },
      },
    })
    .signatures("NGƯỜI LẬP BIỂU", 5);

  open("Doan vao", "ĐOÀN KHÁCH QUỐC TẾ ĐẾN TỈNH NĂM 2024", [7, 56, 14, 15, 13, 13, 34], 3)
    .table({
      section: "delegationIn",
      columns: DELEGATION,
      groups: plain(delegationIn),
      total: { at: "top", label: "Tổng số", fields: ["trips", "people"], how: "typed" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 3);
  open("Doan ra", "ĐOÀN RA NĂM 2024", [7, 56, 14, 15, 13, 13, 34], 3)
    .table({
      section: "delegationOut",
      columns: DELEGATION,
      groups: plain(delegationOut),
      total: { at: "top", label: "Tổng số", fields: ["trips", "people"], how: "typed" },
    })
    .gap()
    .heading("Thỏa thuận quốc tế ký kết trong năm")
    .table({
      section: "agreement",
      groups: plain(agreement),
      columns: [
        column("Số TT", "no"),
        column("Tên thỏa thuận", "name"),
        column("Nước", "partnerCountry"),
        column("Ngày ký", "date", "dateText"),
        { head: "Lĩnh vực", field: "field", align: "left" },
        { head: "Ghi chú", field: "note" },
        column("Đối tác ký kết", "partner"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 3);

  open("Hoat dong - Hoi", "HOẠT ĐỘNG HỮU NGHỊ, GIAO LƯU NHÂN DÂN NĂM 2024", [7, 56, 16, 24, 16, 16], 2)
    .table({
      section: "activity",
      groups: plain(activity),
      columns: [
        column("Số TT", "no"),
        column("Tên hoạt động", "name"),
        column("Ngày tổ chức", "date", "dateText"),
        column("Địa điểm", "place"),
        column("Nước", "partnerCountry"),
        column("Số người tham gia", "participants", "count"),
      ],
    })
    .gap()
    .title("CÁC HỘI HỮU NGHỊ THÀNH VIÊN")
    .table({
      section: "memberAssociation",
      groups: plain(memberAssociation),
      columns: [
        column("Số TT", "no"),
        column("Tên hội", "name"),
        column("Nhiệm kỳ", "term"),
        column("Nước", "partnerCountry"),
        column("Số chi hội", "branches", "count"),
        column("Số hội viên", "members", "count"),
      ],
      total: { at: "bottom", label: "Tổng cộng", fields: ["branches", "members"], how: "typed" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);

  open("Thong tin - Phuong huong", "THÔNG TIN ĐỐI NGOẠI NĂM 2024", [7, 50, 20, 18, 26], 2)
    .table({
      section: "information",
      groups: plain(information),
      columns: [
        column("Số TT", "no"),
        column("Nội dung", "content"),
        column("Hình thức", "channel"),
        column("Đơn vị tính", "unitOfCount"),
        column("Số lượng", "quantity", "count"),
      ],
    })
    .gap()
    .title("PHƯƠNG HƯỚNG NHIỆM VỤ NĂM 2025")
    .table({
      section: "plan",
      groups: plain(plan),
      columns: [
        column("Số TT", "no"),
        column("Nhiệm vụ", "task"),
        column("Chỉ tiêu", "target", "count"),
        column("Đơn vị tính", "unitOfCount"),
        column("Đơn vị chủ trì", "responsible"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);
  return sheets;
}

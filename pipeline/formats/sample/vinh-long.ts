// Vĩnh Long: amounts in tỷ đồng with decimals in the cells, group lines by district, a row for each single delegation.
import type { Workbook } from "exceljs";
import type { Values } from "#engine/table.ts";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { column } from "./columns.ts";
import { plain } from "./layout.ts";
import type { Column, Group } from "./layout.ts";
import { nationLines } from "./official-lines.ts";
import { SampleSheet } from "./sample-sheet.ts";

const BILLION = 1e9;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** A group line for each district, in the order in which districts first occur. */
function byDistrict(items: readonly Values[]): readonly Group[] {
  const districts = [...new Set(items.map((item) => String(item["location"])))];
  return districts.map((label, i) => ({
    no: ROMAN[i]!,
    label,
    items: items.filter((item) => item["location"] === label),
  }));
}

const DELEGATION: readonly Column[] = [
  column("STT", "no"),
  column("Tên đoàn", "name"),
  column("Nước", "country"),
  column("Thời gian|Từ ngày", "dateFrom", "date"),
  column("Thời gian|Đến ngày", "dateTo", "date"),
  column("Số người", "people", "count"),
  column("Nội dung làm việc", "purpose"),
];

export function layOutVinhLong(report: SampleReport, book: Workbook): readonly SampleSheet[] {
  const { aid = [], delegationIn = [], delegationOut = [], activity = [], memberAssociation = [] } = report.sections;
  const { information = [], directive = [], plan = [] } = report.sections;
  const sheets: SampleSheet[] = [];
  const open = (name: string, title: string, widths: readonly number[], split: number): SampleSheet => {
    const sheet = new SampleSheet(book, name, report, { widths, size: 12 });
    sheets.push(sheet);
    return sheet
      .header(
        ["UBND TỈNH VĨNH LONG", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH VĨNH LONG", `Số: ${report.documentNumber}`],
        nationLines(report),
        split,
      )
      .title(title, "(Số liệu tính từ ngày 15/12/2023 đến ngày 31/10/2024)");
  };

  open(
    "1.PCPNN",
    "BIỂU 1. VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2024",
    [6, 44, 28, 12, 18, 20, 13, 15, 13, 11, 11, 12, 12],
    5,
  )
    .gap()
    .table({
      section: "aid",
      groups: byDistrict(aid),
      columns: [
        column("STT", "no"),
        column("Tên chương trình, dự án", "name"),
        column("Nhà tài trợ", "donor"),
        column("Quốc gia", "donorCountry"),
        column("Lĩnh vực", "sector"),
        column("Địa điểm thực hiện", "location"),
        column("Tình trạng", "status"),
        column("Quyết định phê duyệt|Số", "decisionNumber"),
        column("Quyết định phê duyệt|Ngày", "decisionDate", "date"),
        column("Thời gian thực hiện|Bắt đầu", "start", "month"),
        column("Thời gian thực hiện|Kết thúc", "end", "month"),
        { ...column("Giá trị (tỷ đồng)|Cam kết", "committedVnd", "money", BILLION), format: "0.000" },
        { ...column("Giá trị (tỷ đồng)|Giải ngân", "disbursedVnd", "money", BILLION), format: "0.000" },
      ],
      groupStyle: { restart: true, footer: (group) => `Cộng (${group.no ?? ""})` },
      total: { at: "bottom", label: "Tổng cộng", fields: ["committedVnd", "disbursedVnd"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 5);

  open("2.Đoàn vào", "BIỂU 2. ĐOÀN VÀO NĂM 2024", [6, 56, 16, 13, 13, 12, 40], 2)
    .table({
      section: "delegationIn",
      columns: DELEGATION,
      groups: plain(delegationIn),
      total: { at: "bottom", label: "Tổng cộng: 28 đoàn", fields: ["people"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);
  open("3.Đoàn ra", "BIỂU 3. ĐOÀN RA NĂM 2024", [6, 56, 16, 13, 13, 12, 40], 2)
    .table({
      section: "delegationOut",
      columns: DELEGATION,
      groups: plain(delegationOut),
      total: { at: "bottom", label: "Tổng cộng: 03 đoàn", fields: ["people"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);

  open("4.Hoạt động", "BIỂU 4. HOẠT ĐỘNG HÒA BÌNH, ĐOÀN KẾT, HỮU NGHỊ NĂM 2024", [6, 60, 18, 14, 24, 16], 2)
    .table({
      section: "activity",
      groups: plain(activity),
      columns: [
        column("STT", "no"),
        column("Tên hoạt động", "name"),
        column("Loại hình", "kind"),
        column("Ngày tổ chức", "date", "date"),
        column("Địa điểm", "place"),
        column("Số người tham dự", "participants", "count"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);

  open("5.Hội thành viên", "BIỂU 5. HỘI HỮU NGHỊ THÀNH VIÊN", [6, 44, 18, 16, 16, 14], 2)
    .table({
      section: "memberAssociation",
      groups: plain(memberAssociation),
      columns: [
        column("STT", "no"),
        column("Tên hội hữu nghị", "name"),
        column("Nước", "partnerCountry"),
        column("Năm thành lập", "founded", "year"),
        { ...column("Nhiệm kỳ", "term"), align: "center" },
        column("Số hội viên", "members", "count"),
      ],
      total: { at: "bottom", label: "Tổng cộng", fields: ["members"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);

  open("6.Thông tin, nhiệm vụ", "BIỂU 6. THÔNG TIN ĐỐI NGOẠI NĂM 2024", [6, 52, 24, 18, 18], 2)
    .table({
      section: "information",
      groups: plain(information),
      columns: [
        column("STT", "no"),
        column("Nội dung", "content"),
        column("Hình thức", "channel"),
        column("Đơn vị tính", "unitOfCount"),
        column("Số lượng", "quantity", "count"),
      ],
    })
    .gap()
    .title("TRIỂN KHAI CHỈ THỊ, NGHỊ QUYẾT, CHƯƠNG TRÌNH HÀNH ĐỘNG")
    .table({
      section: "directive",
      groups: plain(directive),
      columns: [
        column("STT", "no"),
        column("Nội dung triển khai", "content"),
        column("Văn bản", "document"),
        column("Tình trạng", "status"),
      ],
    })
    .gap()
    .title("PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025")
    .table({
      section: "plan",
      groups: plain(plan),
      columns: [
        column("STT", "no"),
        column("Nhiệm vụ", "task"),
        column("Đơn vị tính", "unitOfCount"),
        column("Chỉ tiêu", "target", "count"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2);
  return sheets;
}

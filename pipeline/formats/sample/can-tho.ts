// Cần Thơ: the fullest report, a sheet for each section; both delegation directions in one table under group lines.
import type { Workbook } from "exceljs";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { layOutCanThoAid } from "./can-tho-aid.ts";
import { layOutCanThoEmulation } from "./can-tho-emulation.ts";
import { column } from "./columns.ts";
import { plain } from "./layout.ts";
import { MAKER, attachedTo, nationLines } from "./official-lines.ts";
import { SampleSheet } from "./sample-sheet.ts";
import type { OpenSheet } from "./sample-sheet.ts";

export function layOutCanTho(report: SampleReport, book: Workbook): readonly SampleSheet[] {
  const { activity = [], memberAssociation = [], information = [], conference = [], agreement = [] } = report.sections;
  const sheets: SampleSheet[] = [];
  const open: OpenSheet = (name, title, widths, split) => {
    const sheet = new SampleSheet(book, name, report, { widths });
    sheets.push(sheet);
    return sheet
      .header(
        ["UBND THÀNH PHỐ CẦN THƠ", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ THÀNH PHỐ CẦN THƠ", `Số: ${report.documentNumber}`],
        nationLines(report),
        split,
      )
      .title(title, attachedTo(report));
  };

  layOutCanThoAid(report, open);

  open("3. Hoạt động", "HOẠT ĐỘNG HÒA BÌNH, HỮU NGHỊ, GIAO LƯU NĂM 2024", [5, 50, 14, 13, 18, 14, 34, 11, 12, 14], 4)
    .table({
      section: "activity",
      groups: plain(activity),
      columns: [
        column("STT", "no"),
        column("Tên hoạt động", "name"),
        column("Loại hình", "kind"),
        column("Ngày tổ chức", "date", "date"),
        column("Địa điểm", "place"),
        column("Nước", "partnerCountry"),
        column("Đơn vị tổ chức", "organiser"),
        column("Số người tham dự|Tổng số", "participants", "count"),
        column("Số người tham dự|Người nước ngoài", "foreignParticipants", "count"),
        column("Kinh phí (triệu đồng)", "costVnd", "money", 1e6),
      ],
      total: { at: "bottom", label: "Tổng cộng", fields: ["participants", "costVnd"], how: "formula" },
    })
    .signatures(MAKER, 4);

  open("4. Hội thành viên", "CÁC HỘI HỮU NGHỊ THÀNH VIÊN", [5, 44, 18, 14, 14, 12, 12, 14], 3)
    .table({
      section: "memberAssociation",
      groups: plain(memberAssociation),
      columns: [
        column("STT", "no"),
        column("Tên hội hữu nghị", "name"),
        column("Nước", "partnerCountry"),
        column("Năm thành lập", "founded", "year"),
        { ...column("Nhiệm kỳ", "term"), align: "center" },
        column("Số chi hội", "branches", "count"),
        column("Số hội viên", "members", "count"),
        column("Tổ chức đại hội trong năm", "congress"),
      ],
      total: { at: "bottom", label: "Tổng cộng", fields: ["branches", "members"], how: "formula" },
    })
    .signatures(MAKER, 3);

  open("5. Thông tin đối ngoại", "CÔNG TÁC THÔNG TIN ĐỐI NGOẠI NĂM 2024", [5, 18, 48, 14, 14, 24], 3)
    .table({
      section: "information",
      groups: plain(information),
      columns: [
        column("STT", "no"),
        column("Kênh", "channel"),
        column("Nội dung", "content"),
        column("Đơn vị tính", "unitOfCount"),
        column("Số lượng", "quantity", "count"),
        column("Ngôn ngữ", "language"),
      ],
    })
    .signatures(MAKER, 3);

  open(
    "6. Hội nghị, hội thảo",
    "HỘI NGHỊ, HỘI THẢO QUỐC TẾ NĂM 2024",
    [5, 40, 15, 12, 18, 12, 16, 10, 11, 20, 13, 18],
    5,
  )
    .table({
      section: "conference",
      groups: plain(conference),
      columns: [
        column("STT", "no"),
        column("Tên hội nghị, hội thảo", "name"),
        column("Văn bản cho phép|Số", "permitNumber"),
        column("Văn bản cho phép|Ngày", "permitDate", "date"),
        column("Văn bản cho phép|Cơ quan cho phép", "permitBy"),
        column("Ngày tổ chức", "date", "date"),
        column("Địa điểm", "place"),
        column("Số đại biểu|Tổng số", "participants", "count"),
        column("Số đại biểu|Người nước ngoài", "foreignParticipants", "count"),
        column("Nước tham dự", "countries"),
        column("Kinh phí (triệu đồng)", "costVnd", "money", 1e6),
        column("Nguồn kinh phí", "fundingSource"),
      ],
    })
    .signatures(MAKER, 5);

  open("7. Thỏa thuận", "THỎA THUẬN QUỐC TẾ KÝ KẾT NĂM 2024", [5, 44, 14, 36, 14, 13, 16, 14], 3)
    .table({
      section: "agreement",
      groups: plain(agreement),
      columns: [
        column("STT", "no"),
        column("Tên thỏa thuận", "name"),
        column("Cấp ký", "level"),
        column("Đối tác", "partner"),
        column("Quốc gia", "partnerCountry"),
        column("Ngày ký", "date", "date"),
        column("Lĩnh vực", "field"),
        column("Hiệu lực", "validity"),
      ],
    })
    .signatures(MAKER, 3);

  layOutCanThoEmulation(report, open);
  return sheets;
}

// Kiên Giang: "Biểu 01" to "Biểu 06", a wide aid table with merged sector lines and sums below, dates as true dates.
import type { Workbook } from "exceljs";
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { changeColumn, column, indicatorColumn } from "./columns.ts";
import { groupBy, plain } from "./layout.ts";
import type { Column } from "./layout.ts";
import { attachedTo, nationLines } from "./official-lines.ts";
import { SampleSheet } from "./sample-sheet.ts";
import { round } from "./table-plan.ts";

const MILLION = 1e6;

const AID: readonly Column[] = [
  column("STT", "no"),
  column("Tên chương trình, dự án, phi dự án", "name"),
  column("Bên cung cấp viện trợ", "donor"),
  column("Quốc tịch", "donorCountry"),
  column("Quyết định phê duyệt|Số", "decisionNumber"),
  column("Quyết định phê duyệt|Ngày", "decisionDate", "date"),
  column("Địa bàn", "location"),
  column("Cam kết|Tổng giá trị", "committedVnd", "money", MILLION),
  column("Cam kết|Trong năm", "committedYearVnd", "money", MILLION),
  column("Giải ngân|Trong kỳ", "disbursedVnd", "money", MILLION),
  column("Giải ngân|Luỹ kế", "disbursedTotalVnd", "money", MILLION),
  {
    head: "Tỷ lệ giải ngân",
    field: "disbursedRate",
    as: "percent",
    formula: (row, item) => ({
      formula: `K${row}/H${row}`,
      result: round(Number(item["disbursedTotalVnd"]) / MILLION) / round(Number(item["committedVnd"]) / MILLION),
    }),
  },
  column("Chủ khoản viện trợ", "recipient"),
  column("Tình trạng", "status"),
  column("Hiện vật", "inKind"),
  column("Ghi chú", "note"),
];

const DELEGATION: readonly Column[] = [
  column("STT", "no"),
  column("Tên đoàn", "name"),
  column("Đến từ nước", "country"),
  column("Cấp đoàn", "level"),
  column("Từ ngày", "dateFrom", "date"),
  column("Đến ngày", "dateTo", "date"),
  column("Số lượt đoàn", "trips", "count"),
  column("Số lượt khách", "people", "count"),
  column("Mục đích", "purpose"),
];

export function layOutKienGiang(report: SampleReport, book: Workbook): readonly SampleSheet[] {
  const {
    aid = [],
    aidGiven = [],
    delegationIn = [],
    delegationOut = [],
    activity = [],
    memberAssociation = [],
  } = report.sections;
  const {
    information = [],
    conference = [],
    agreement = [],
    award = [],
    nomination = [],
    selfScore = [],
    summary = [],
  } = report.sections;
  const sheets: SampleSheet[] = [];
  const open = (name: string, title: string, widths: readonly number[], split: number): SampleSheet => {
    const sheet = new SampleSheet(book, name, report, { widths, size: 11 });
    sheets.push(sheet);
    return sheet
      .header(
        ["UBND TỈNH KIÊN GIANG", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG"],
        nationLines(report).slice(0, 2),
        split,
      )
      .title(`${name.toUpperCase()}: ${title}`, attachedTo(report));
  };

  open(
    "Biểu 01",
    "KHOẢN VIỆN TRỢ PCPNN TIẾP NHẬN NĂM 2024",
    [5, 34, 22, 10, 14, 11, 17, 11, 11, 11, 11, 9, 24, 12, 10, 12],
    6,
  )
    .unitLine("Đơn vị tính: triệu đồng", 4)
    .table({
      section: "aid",
      columns: AID,
      groups: groupBy(aid, "sector", [
        { key: "Y_TE", no: "I", label: "Lĩnh vực y tế" },
        { key: "GIAO_DUC", no: "II", label: "Lĩnh vực giáo dục" },
        { key: "KINH_TE", no: "III", label: "Lĩnh vực phát triển kinh tế" },
        { key: "XA_HOI", no: "IV", label: "Giải quyết các vấn đề xã hội" },
        { key: "MOI_TRUONG", no: "V", label: "Lĩnh vực môi trường" },
        { key: "CUU_TRO_THIEN_TAI", no: "VI", label: "Cứu trợ thiên tai" },
        { key: "HAU_QUA_CHIEN_TRANH", no: "VII", label: "Khắc phục hậu quả chiến tranh" },
      ]).filter((group) => group.items.length > 0),
      groupStyle: { merged: true },
      total: {
        at: "bottom",
        label: "Tổng cộng",
        labelColumn: 0,
        span: 7,
        fields: ["committedVnd", "committedYearVnd", "disbursedVnd", "disbursedTotalVnd"],
        how: "formula",
      },
    })
    .signatures("NGƯỜI LẬP BIỂU", 6, nationLines(report)[2]);

  open("Biểu 02", "ĐOÀN VÀO, ĐOÀN RA NĂM 2024", [5, 52, 14, 14, 12, 12, 11, 11, 32], 4)
    .heading("A. ĐOÀN VÀO")
    .table({
      section: "delegationIn",
      columns: DELEGATION,
      groups: plain(delegationIn),
      total: { at: "bottom", label: "Cộng đoàn vào", fields: ["trips", "people"], how: "formula" },
    })
    .gap()
    .heading("B. ĐOÀN RA")
    .table({
      section: "delegationOut",
      columns: DELEGATION.map((one) =>
        one.field === "country"
          ? column("Nước đến", "country")
          : one.field === "people"
            ? column("Số người", "people", "count")
            : one,
      ),
      groups: plain(delegationOut),
      total: { at: "bottom", label: "Cộng đoàn ra", fields: ["trips", "people"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 4, nationLines(report)[2]);

  open("Biểu 03", "HOẠT ĐỘNG GIAO LƯU, HỘI NGHỊ, HỘI THẢO NĂM 2024", [5, 54, 16, 14, 22, 14, 12, 12, 14], 3)
    .heading("1. Hoạt động hòa bình, hữu nghị, giao lưu")
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
        column("Số người tham dự|Tổng số", "participants", "count"),
        column("Số người tham dự|Khách quốc tế", "foreignParticipants", "count"),
        column("Kinh phí (triệu đồng)", "costVnd", "money", MILLION),
      ],
      total: { at: "bottom", label: "Tổng cộng", fields: ["participants", "costVnd"], how: "formula" },
    })
    .gap()
    .heading("2. Hội nghị, hội thảo quốc tế")
    .table({
      section: "conference",
      groups: plain(conference),
      columns: [
        column("STT", "no"),
        column("Tên hội nghị, hội thảo", "name"),
        column("Văn bản cho phép|Số", "permitNumber"),
        column("Văn bản cho phép|Ngày", "permitDate", "date"),
        column("Địa điểm tổ chức", "place"),
        column("Ngày tổ chức", "date", "date"),
        column("Số đại biểu", "participants", "count"),
        column("Đại biểu nước ngoài", "foreignParticipants", "count"),
      ],
    })
    .gap()
    .heading("3. Thỏa thuận quốc tế ký kết")
    .table({
      section: "agreement",
      groups: plain(agreement),
      columns: [
        column("STT", "no"),
        column("Tên thỏa thuận", "name"),
        column("Nước", "partnerCountry"),
        column("Ngày ký", "date", "date"),
        column("Đối tác", "partner"),
      ],
    })
    .gap()
    .heading("4. Hỗ trợ, trao tặng đối tác nước ngoài")
    .table({
      section: "aidGiven",
      groups: plain(aidGiven),
      columns: [
        column("STT", "no"),
        column("Nội dung", "content"),
        column("Nước nhận", "partnerCountry"),
        column("Thời gian", "date", "date"),
        column("Đối tác", "partner"),
        column("Trị giá (triệu đồng)", "valueVnd", "money", MILLION),
      ],
      total: { at: "bottom", label: "Tổng cộng", fields: ["valueVnd"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 3, nationLines(report)[2]);

  open("Biểu 04", "TỔ CHỨC HỘI VÀ THÔNG TIN ĐỐI NGOẠI", [5, 44, 16, 14, 14, 12, 12, 16], 3)
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
        column("Đại hội trong năm", "congress"),
      ],
      total: { at: "bottom", label: "Tổng cộng", fields: ["branches", "members"], how: "formula" },
    })
    .gap()
    .heading("Thông tin đối ngoại")
    .table({
      section: "information",
      groups: plain(information),
      columns: [
        column("STT", "no"),
        column("Nội dung", "content"),
        column("Kênh thông tin", "channel"),
        column("ĐVT", "unitOfCount"),
        column("Số lượng", "quantity", "count"),
      ],
    })
    .signatures("NGƯỜI LẬP BIỂU", 3, nationLines(report)[2]);

  open("Biểu 05", "KHEN THƯỞNG, ĐỀ NGHỊ KHEN THƯỞNG, TỰ CHẤM ĐIỂM", [5, 50, 34, 30, 20, 12], 3)
    .table({
      section: "award",
      groups: groupBy(award, "direction", [
        { key: "NHAN", no: "A", label: "KHEN THƯỞNG ĐƯỢC NHẬN" },
        { key: "TANG", no: "B", label: "KHEN THƯỞNG ĐÃ TRAO" },
      ]),
      columns: [
        column("STT", "no"),
        column("Tên tập thể, cá nhân", "subject"),
        column("Cấp khen", "authority"),
        column("Hình thức khen thưởng", "kind"),
        column("Đối tượng", "subjectKind"),
        column("Số lượng", "quantity", "count"),
      ],
      groupStyle: { restart: true },
    })
    .gap()
    .heading("Đề nghị khen thưởng năm 2024")
    .table({
      section: "nomination",
      groups: plain(nomination),
      columns: [
        column("STT", "no"),
        column("Tập thể, cá nhân được đề nghị", "nominee"),
        column("Tóm tắt thành tích", "achievement"),
        column("Danh hiệu đề nghị", "award"),
      ],
    })
    .gap()
    .heading("Bảng tự chấm điểm")
    .table({
      section: "selfScore",
      groups: plain(selfScore),
      columns: [
        column("STT", "no"),
        column("Nội dung", "criterion"),
        column("Điểm chuẩn", "max", "count"),
        { ...column("Điểm tự chấm", "self"), format: "0.0" },
      ],
      total: { at: "bottom", label: "Tổng điểm", fields: ["max", "self"], how: "formula" },
    })
    .signatures("NGƯỜI LẬP BIỂU", 3, nationLines(report)[2]);

  open("Biểu 06", "TỔNG HỢP CHỈ TIÊU NĂM 2024", [6, 50, 18, 18, 18, 16], 2)
    .table({
      section: "summary",
      groups: plain(summary),
      columns: [
        column("STT", "no"),
        column("Chỉ tiêu", "name"),
        column("ĐVT", "unitOfCount"),
        indicatorColumn("Cùng kỳ năm 2023", "previous"),
        indicatorColumn("Thực hiện năm 2024", "current"),
        changeColumn("Tăng/giảm (%)", "D", "E"),
      ],
      numbering: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=((5)-(4))/(4)"],
    })
    .signatures("NGƯỜI LẬP BIỂU", 2, nationLines(report)[2]);
  return sheets;
}

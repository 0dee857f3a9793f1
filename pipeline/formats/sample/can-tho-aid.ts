// Cần Thơ's sheets of aid and delegations.
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { changeColumn, column, indicatorColumn } from "./columns.ts";
import { groupBy, plain } from "./layout.ts";
import { MAKER } from "./official-lines.ts";
import type { OpenSheet } from "./sample-sheet.ts";
import { round } from "./table-plan.ts";

const MILLION = 1e6;

export function layOutCanThoAid(report: SampleReport, open: OpenSheet): void {
  const { aid = [], aidGiven = [], delegationIn = [], delegationOut = [], summary = [] } = report.sections;

  open("Tổng hợp", "BIỂU TỔNG HỢP CHỈ TIÊU NĂM 2024", [6, 56, 20, 18, 18, 14], 2)
    .table({
      section: "summary",
      groups: plain(summary),
      columns: [
        column("STT", "no"),
        column("Chỉ tiêu", "name"),
        column("Đơn vị tính", "unitOfCount"),
        indicatorColumn("Cùng kỳ năm trước", "previous"),
        indicatorColumn("Thực hiện kỳ này", "current"),
        changeColumn("Tăng/giảm (%)", "D", "E"),
      ],
      numbering: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=[(5)-(4)]/(4)"],
      fill: "E2EFDA",
    })
    .signatures(MAKER, 2);

  open(
    "1. Viện trợ",
    "BIỂU TỔNG HỢP KHOẢN VIỆN TRỢ PCPNN TIẾP NHẬN NĂM 2024",
    [5, 34, 13, 24, 13, 10, 14, 16, 24, 14, 11, 10, 10, 12, 12, 10],
    7,
  )
    .unitLine("Đơn vị tính: triệu đồng")
    .table({
      section: "aid",
      groups: groupBy(aid, "status", [
        { key: "CHUYEN_TIEP", no: "I", label: "DỰ ÁN CHUYỂN TIẾP" },
        { key: "MOI", no: "II", label: "DỰ ÁN MỚI" },
      ]),
      columns: [
        column("STT", "no"),
        column("Tên khoản viện trợ", "name"),
        column("Phương thức", "modality"),
        column("Nhà tài trợ|Tên", "donor"),
        column("Nhà tài trợ|Loại", "donorType"),
        column("Nhà tài trợ|Quốc tịch", "donorCountry"),
        column("Lĩnh vực", "sector"),
        column("Địa bàn", "location"),
        column("Chủ khoản viện trợ", "recipient"),
        column("Quyết định phê duyệt|Số", "decisionNumber"),
        column("Quyết định phê duyệt|Ngày", "decisionDate", "date"),
        column("Thời gian thực hiện|Bắt đầu", "start", "month"),
        column("Thời gian thực hiện|Kết thúc", "end", "month"),
        column("Tổng giá trị cam kết", "committedVnd", "money", MILLION),
        column("Giải ngân trong kỳ", "disbursedVnd", "money", MILLION),
        {
          head: "Tỷ lệ giải ngân (%)",
          field: "disbursedRate",
          as: "percent",
          formula: (row, item) => ({
            formula: `O${row}/N${row}`,
            result: round(Number(item["disbursedVnd"]) / MILLION) / round(Number(item["committedVnd"]) / MILLION),
          }),
        },
      ],
      numbering: [
        "(1)",
        "(2)",
        "(3)",
        "(4)",
        "(5)",
        "(6)",
        "(7)",
        "(8)",
        "(9)",
        "(10)",
        "(11)",
        "(12)",
        "(13)",
        "(14)",
        "(15)",
        "(16)=(15)/(14)",
      ],
      fill: "E2EFDA",
      groupStyle: { restart: true, footer: (group) => `Cộng (${group.no ?? ""})` },
      total: { at: "bottom", label: "TỔNG CỘNG (I+II)", fields: ["committedVnd", "disbursedVnd"], how: "formula" },
    })
    .note("Ghi chú: Số liệu do Liên hiệp vận động, tính đến ngày 31/10/2024.")
    .signatures(MAKER, 7);

  open("2. Đoàn vào - đoàn ra", "TỔNG HỢP ĐOÀN VÀO, ĐOÀN RA NĂM 2024", [5, 52, 13, 14, 12, 12, 10, 10, 12, 34], 4)
    .table({
      section: "delegationIn",
      groups: [
        { no: "A", label: "ĐOÀN VÀO", items: delegationIn },
        { no: "B", label: "ĐOÀN RA", items: delegationOut, section: "delegationOut" },
      ],
      columns: [
        column("STT", "no"),
        column("Tên đoàn", "name"),
        column("Cấp đoàn", "level"),
        column("Nước", "country"),
        column("Thời gian|Từ ngày", "dateFrom", "date"),
        column("Thời gian|Đến ngày", "dateTo", "date"),
        column("Số lượt đoàn", "trips", "count"),
        column("Số lượt người", "people", "count"),
        column("Vai trò", "role"),
        column("Mục đích", "purpose"),
      ],
      fill: "E2EFDA",
      groupStyle: { restart: true, sums: "formula" },
      total: { at: "bottom", label: "TỔNG CỘNG (A+B)", fields: ["trips", "people"], how: "formula" },
    })
    .signatures(MAKER, 4);

  open("2a. Hỗ trợ nước ngoài", "HỖ TRỢ, TRAO TẶNG ĐỐI TÁC NƯỚC NGOÀI NĂM 2024", [5, 44, 38, 12, 16, 13, 14, 24], 3)
    .unitLine("Đơn vị tính: triệu đồng")
    .table({
      section: "aidGiven",
      groups: plain(aidGiven),
      columns: [
        column("STT", "no"),
        column("Nội dung", "content"),
        column("Đối tác", "partner"),
        column("Nước", "partnerCountry"),
        column("Số lượng", "quantity"),
        column("Thời gian", "date", "date"),
        column("Trị giá", "valueVnd", "money", MILLION),
        column("Nguồn kinh phí", "fundingSource"),
      ],
      fill: "E2EFDA",
      total: { at: "bottom", label: "Tổng cộng", fields: ["valueVnd"], how: "formula" },
    })
    .signatures(MAKER, 3);
}

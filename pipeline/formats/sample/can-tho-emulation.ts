// Cần Thơ's sheets of awards, nominations, scores, directives and plans.
import type { SampleReport } from "#templates/sample/sample-report.ts";
import { column } from "./columns.ts";
import { groupBy, plain } from "./layout.ts";
import { MAKER } from "./official-lines.ts";
import type { OpenSheet } from "./sample-sheet.ts";

export function layOutCanThoEmulation(report: SampleReport, open: OpenSheet): void {
  const { award = [], nomination = [], selfScore = [], directive = [], plan = [] } = report.sections;

  open("8. Khen thưởng", "CÔNG TÁC KHEN THƯỞNG NĂM 2024", [5, 20, 34, 44, 14, 40, 16, 12, 10], 4)
    .table({
      section: "award",
      groups: groupBy(award, "direction", [
        { key: "NHAN", no: "I", label: "Được nhận" },
        { key: "TANG", no: "II", label: "Trao tặng" },
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
        column("Số lượng", "quantity", "count"),
      ],
      groupStyle: { restart: true },
    })
    .signatures(MAKER, 4);

  open("9. Đề nghị khen thưởng", "ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024", [5, 24, 52, 36, 50], 3)
    .table({
      section: "nomination",
      groups: plain(nomination),
      columns: [
        column("STT", "no"),
        column("Danh hiệu đề nghị", "award"),
        column("Tập thể, cá nhân được đề nghị", "nominee"),
        column("Chức vụ", "position"),
        column("Tóm tắt thành tích", "achievement"),
      ],
    })
    .signatures(MAKER, 3);

  open("10. Chấm điểm", "BẢNG TỰ CHẤM ĐIỂM NĂM 2024", [6, 56, 16, 16, 40], 2)
    .table({
      section: "selfScore",
      groups: plain(selfScore),
      columns: [
        column("STT", "no"),
        column("Tiêu chí", "criterion"),
        column("Điểm chuẩn", "max", "count"),
        { ...column("Điểm tự chấm", "self"), format: "0.0" },
        column("Minh chứng", "evidence"),
      ],
      total: { at: "bottom", label: "Tổng điểm", fields: ["max", "self"], how: "formula" },
    })
    .signatures(MAKER, 2);

  open("11. Chỉ thị", "TRIỂN KHAI CHỈ THỊ, NGHỊ QUYẾT, CHƯƠNG TRÌNH HÀNH ĐỘNG", [5, 36, 56, 14, 18, 18], 3)
    .table({
      section: "directive",
      groups: plain(directive),
      columns: [
        column("STT", "no"),
        column("Văn bản", "document"),
        column("Nội dung triển khai", "content"),
        column("Ngày", "date", "date"),
        column("Kết quả", "status"),
        column("Đơn vị phụ trách", "responsible"),
      ],
    })
    .signatures(MAKER, 3);

  open("12. Phương hướng", "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025", [5, 52, 14, 16, 18, 36], 3)
    .table({
      section: "plan",
      groups: plain(plan),
      columns: [
        column("STT", "no"),
        column("Nhiệm vụ", "task"),
        column("Chỉ tiêu", "target", "count"),
        column("Đơn vị tính", "unitOfCount"),
        column("Thời hạn", "deadline", "dateText"),
        column("Đơn vị phụ trách", "responsible"),
      ],
    })
    .signatures(MAKER, 3);
}

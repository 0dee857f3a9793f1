import { defineRule, type Examples } from "../rule.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "unknown-indicator",
  severity: "info",
  since: "1.0",
  title: { vi: "Chỉ tiêu chưa nhận ra", en: "Indicator not recognised" },
  why: {
    vi: "Các chỉ tiêu này không đối chiếu được với phần chi tiết.",
    en: "They cannot be compared with the details.",
  },
  messages: {
    unknown: {
      vi: {
        what: "Trang “{sheet}” có {count} chỉ tiêu chưa nhận ra, như “{text}”: ô {cells}.",
        how: "Nếu là chỉ tiêu của biểu mẫu, sửa tên cho khớp.",
      },
      en: {
        what: "Sheet “{sheet}” has indicators that are not recognised ({count}), such as “{text}”: {cells}.",
        how: "If one belongs to the form, use its name.",
      },
    },
  },
  *checkTable({ table }) {
    const lines = table.items.filter(
      (item) => item.values["name"] !== undefined && item.values["indicator"] === undefined,
    );
    if (table.form.id !== "summary" || lines.length === 0) return;
    const related = lines.flatMap((item) => item.cells["name"] ?? []);
    const at = related[0];
    if (at)
      yield {
        messageId: "unknown",
        at,
        related,
        field: "indicator",
        data: { count: lines.length, text: String(lines[0]!.values["name"]) },
      };
  },
});

export const examples: Examples<typeof rule> = {
  section: "summary",
  columns: { "Chỉ tiêu": "name: text", Mã: "indicator: code", "Thực hiện": "current: number" },
  valid: [
    {
      name: "chỉ tiêu đã nhận ra",
      sheet: `| Chỉ tiêu  | Mã         | Thực hiện |
              | Khách vào | visitorsIn | 20        |`,
    },
  ],
  invalid: [
    {
      name: "hai chỉ tiêu lạ là một điểm",
      sheet: `| Chỉ tiêu     | Mã | Thực hiện |
              | «Số tin bài» |    | 20        |
              | Số cuộc họp  |    | 3         |`,
      finds: ["unknown"],
    },
    {
      name: "hai trang",
      sheet: `[Tổng hợp]
              | Chỉ tiêu     | Mã | Thực hiện |
              | «Số tin bài» |    | 20        |
              [Tổng hợp 2]
              | Chỉ tiêu      | Mã | Thực hiện |
              | «Số cuộc họp» |    | 3         |`,
      finds: ["unknown", "unknown"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";
import { placesWhere } from "../rule-context.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "external-formula",
  severity: "warning",
  since: "1.0",
  title: { vi: "Công thức lấy số từ tệp khác", en: "Formula that reads another file" },
  why: {
    vi: "Tệp kia không được gửi kèm, nên số này có thể là số cũ.",
    en: "That file is not here, so the numbers may be old.",
  },
  messages: {
    outside: {
      vi: {
        what: "Trang “{sheet}” có {count} công thức lấy số từ tệp khác: ô {cells}.",
        how: "Thay công thức bằng số, rồi kiểm tra lại.",
      },
      en: {
        what: "Sheet “{sheet}” has formulas that read another file ({count}): {cells}.",
        how: "Replace them by their numbers and check those.",
      },
    },
  },
  *checkSheet({ sheet }) {
    // "[1]Sheet1!A1" as stored, or "'[Năm 2023.xlsx]Biểu 01'!A1"; table references such as Bảng1[Số khách] stay inside.
    const related = placesWhere(
      sheet,
      (cell) => cell.formula !== undefined && /\[(\d+|[^\]]+\.\w{3,4})\][^[\]]*!|file:\/\//.test(cell.formula),
    );
    const at = related[0];
    if (at) yield { messageId: "outside", at, related, data: { count: related.length } };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "công thức trong tệp, có tên bảng",
      sheet: `| Tên đoàn   | Số khách                  |
              | Đoàn Peace | =SUM(Bảng1[Số khách])→12  |`,
    },
  ],
  invalid: [
    {
      name: "lấy từ tệp năm trước",
      sheet: `| Tên đoàn   | Số khách             |
              | Đoàn Peace | «=[1]Sheet1!B2→12»   |`,
      finds: ["outside"],
    },
    {
      name: "hai trang",
      sheet: `[Biểu 1]
              | Tên đoàn   | Số khách                         |
              | Đoàn Peace | «='[Năm 2023.xlsx]Biểu 01'!A1→3» |
              [Biểu 2]
              | Tên đoàn   | Số khách           |
              | Đoàn JICA  | «=[2]Biểu!$B$4→5»  |`,
      finds: ["outside", "outside"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "no-section-recognised",
  severity: "error",
  since: "1.0",
  title: { vi: "Tệp không có phần báo cáo nào", en: "No section of the report recognised" },
  why: { vi: "Không có số liệu nào của tệp này được tổng hợp.", en: "Nothing in this file can be consolidated." },
  messages: {
    none: {
      vi: {
        what: "Tệp có {count} trang tính ({sheets}) nhưng không trang nào nhận ra được là biểu báo cáo.",
        how: "Kiểm tra xem có gửi nhầm tệp không; nếu đúng tệp, sửa tiêu đề các cột theo biểu mẫu.",
      },
      en: {
        what: "None of the sheets of the file ({count}: {sheets}) is recognised as part of the report.",
        how: "Check that it is the right file; if so, use the headings of the form.",
      },
    },
  },
  *checkSubmission({ context: { book, tables, unsure } }) {
    if (tables.length > 0 || unsure.length > 0) return;
    yield { messageId: "none", data: { count: book.sheets.length, sheets: book.sheets.map((sheet) => sheet.name) } };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  onlyOne: "một tệp chỉ nói một lần",
  valid: [
    {
      name: "chỉ có một bảng rất nhỏ",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "tệp bảng lương gửi nhầm",
      sheet: `[Lương tháng 5]
              | Nhân viên | Lương     |
              | Ông An    | 9.000.000 |`,
      finds: ["none"],
      also: ["unmapped-cell"],
    },
  ],
};

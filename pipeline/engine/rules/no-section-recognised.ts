import { otherOrganisation } from "../other-organisation.ts";
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
    others: {
      vi: {
        what: "Ô {cell} ghi tên “{text}”, và cả tệp không nhắc đến Liên hiệp hay hữu nghị; không bảng nào được đọc.",
        how: "Kiểm tra xem có gửi nhầm tệp không; nếu đúng tệp, ghi tên Liên hiệp ở đầu biểu.",
      },
      en: {
        what: "Cell {cell} names “{text}”, and nothing in the file speaks of a friendship union; no table is read.",
        how: "Check that it is the right file; if so, write the union's name at the head of the sheet.",
      },
    },
  },
  *checkSubmission({ context: { book, tables, unsure } }) {
    if (tables.length > 0 || unsure.length > 0) return;
    const other = otherOrganisation(book);
    if (other) yield { at: other.at, messageId: "others", data: { text: other.name } };
    else
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
    {
      name: "danh sách khách của một trường đại học",
      sheet: `[Khách]
              | «TRƯỜNG ĐẠI HỌC CẦN THƠ» |          |
              | Khách                    | Số người |
              | Univ. of Ghent           | 13       |`,
      finds: ["others"],
      also: ["unmapped-cell"],
    },
  ],
};

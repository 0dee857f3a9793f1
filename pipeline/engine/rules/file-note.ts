import { defineRule, type Examples } from "../rule.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "file-note",
  severity: "info",
  since: "1.0",
  title: { vi: "Phần của tệp không đọc được", en: "Part of the file not read" },
  why: { vi: "Phần này không có trong bản tổng hợp.", en: "It is not part of the consolidation." },
  messages: {
    note: {
      vi: { what: "Khi đọc tệp: {text}.", how: "Kiểm tra xem phần này có số liệu cần báo cáo không." },
      en: { what: "While reading the file: {text}.", how: "Check whether it holds figures to report." },
    },
  },
  *checkBook({ book }) {
    for (const note of book.notes) yield { messageId: "note", rowKey: note, data: { text: note.replace(/\.$/, "") } };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "tệp đọc được hết",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một phần lạ",
      given: { book: { notes: ["xl/slicers/slicer1.xml"] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["note"],
    },
    {
      name: "hai phần lạ",
      given: { book: { notes: ["xl/slicers/slicer1.xml", "xl/model/item.data"] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["note", "note"],
    },
  ],
};

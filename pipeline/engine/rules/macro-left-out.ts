import { defineRule, type Examples } from "../rule.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "macro-left-out",
  severity: "info",
  since: "1.0",
  title: { vi: "Tệp có macro", en: "Macros left out" },
  why: { vi: "Macro không được chạy và không được chép sang tệp khác.", en: "Macros are never run and never copied." },
  messages: {
    macros: {
      vi: {
        what: "Tệp có macro; số liệu được đọc như đã lưu.",
        how: "Nếu số liệu do macro tính, mở tệp, chạy macro, lưu rồi gửi lại.",
      },
      en: {
        what: "The file has macros; the numbers are read as saved.",
        how: "If macros compute them, open the file, run them, save it and send it again.",
      },
    },
  },
  *checkBook({ book }) {
    if (book.hasMacros) yield { messageId: "macros" };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  onlyOne: "một tệp chỉ nói một lần",
  valid: [
    {
      name: "tệp không có macro",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "tệp có macro",
      given: { book: { hasMacros: true, format: "xlsm" } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["macros"],
    },
  ],
};

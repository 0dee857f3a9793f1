import { defineRule, type Examples } from "../rule.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "date-system-1904",
  severity: "info",
  since: "1.0",
  title: { vi: "Tệp dùng lịch 1904", en: "1904 date system" },
  why: {
    vi: "Chép ô ngày từ tệp này sang tệp thường sẽ lệch 4 năm 1 ngày.",
    en: "Dates copied from it into an ordinary file shift by four years and a day.",
  },
  messages: {
    macDates: {
      vi: {
        what: "Tệp đếm ngày từ năm 1904; các ngày đã được đọc đúng theo cách đếm này.",
        how: "Không cần sửa; tránh chép ô ngày sang tệp khác.",
      },
      en: {
        what: "The file counts days from 1904; its dates are read accordingly.",
        how: "Nothing to mend; avoid copying date cells into other files.",
      },
    },
  },
  *checkBook({ book }) {
    if (book.date1904) yield { messageId: "macDates" };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  onlyOne: "một tệp chỉ nói một lần",
  valid: [
    {
      name: "lịch thường",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "tệp của máy Mac cũ",
      given: { book: { date1904: true } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["macDates"],
    },
  ],
};

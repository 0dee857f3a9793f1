import { defineRule, type Examples } from "../rule.ts";

// What is read under a heading nobody has listed must not be read in silence: whoever knows the column can say no.
export const rule = /* @__PURE__ */ defineRule({
  id: "heading-understood",
  severity: "info",
  since: "1.0",
  title: { vi: "Tiêu đề cột được hiểu theo nghĩa", en: "Heading understood by its meaning" },
  why: {
    vi: "Tiêu đề không có trong danh mục; cột được đọc theo nghĩa của tiêu đề, vị trí và nội dung của cột.",
    en: "The heading is on no list; the column is read by what it means, where it stands and what it holds.",
  },
  messages: {
    understood: {
      vi: {
        what: "Cột {column} (“{heading}”) được đọc là “{nearest}”.",
        how: "Nếu không đúng, sửa tiêu đề ô {cell} hoặc chọn lại cột.",
      },
      en: {
        what: "Column {column} (“{heading}”) is read as “{nearest}”.",
        how: "If that is wrong, change the heading in cell {cell} or choose again.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { by, at, heading, field } of table.columns)
      if (by === "understood")
        yield {
          messageId: "understood",
          at,
          field: field.id,
          rowKey: heading,
          data: { heading, nearest: field.label },
        };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "tiêu đề có trong danh mục",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một cột được hiểu theo nghĩa",
      given: { understood: ["Tên đoàn"] },
      sheet: `| «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["understood"],
    },
    {
      name: "hai cột được hiểu theo nghĩa",
      given: { understood: ["Tên đoàn", "Số khách"] },
      sheet: `| «Tên đoàn» | «Số khách» |
              | Đoàn Peace | 12         |`,
      finds: ["understood", "understood"],
    },
  ],
};

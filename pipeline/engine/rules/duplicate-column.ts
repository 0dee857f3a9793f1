import { defineRule, type Examples } from "../rule.ts";
import { cellsOfLoose, columnOf } from "../rule-context.ts";

// Two columns for one field: taking either in silence would drop the other's numbers.
export const rule = /* @__PURE__ */ defineRule({
  id: "duplicate-column",
  severity: "error",
  since: "1.0",
  title: { vi: "Hai cột cùng một nội dung", en: "Two columns for one field" },
  why: { vi: "Số liệu của cột sau chưa được tính vào đâu.", en: "The numbers of the second one count nowhere." },
  messages: {
    twice: {
      vi: {
        what: "Cột {column} (“{heading}”) trùng nội dung với cột đã có ở ô {others}; chỉ cột ở ô {others} được đọc.",
        how: "Xóa một trong hai cột, hoặc đặt tiêu đề khác nhau.",
      },
      en: {
        what: "Column {column} (“{heading}”) stands for the same field as the one at {others}; only the one at {others} is read.",
        how: "Delete one of the two, or give them different headings.",
      },
    },
  },
  *checkTable({ table }) {
    for (const loose of table.loose) {
      const field = loose.candidates[0];
      if (loose.reason !== "duplicate" || field === undefined) continue;
      const first = columnOf(table, field);
      yield {
        messageId: "twice",
        at: loose.at,
        field,
        rowKey: loose.heading,
        related: cellsOfLoose(loose),
        data: { heading: loose.heading, others: first ? [first.at] : [] },
      };
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "mỗi cột một lần",
      sheet: `| Tên đoàn  | Số khách |
              | Đoàn Peace | 12      |`,
    },
  ],
  invalid: [
    {
      name: "số khách hai lần",
      sheet: `| Tên đoàn   | Số khách | «Số khách» |
              | Đoàn Peace | 12       | 14         |`,
      finds: ["twice"],
    },
    {
      name: "số khách ba lần",
      sheet: `| Tên đoàn   | Số khách | «Số khách» | «Số khách» |
              | Đoàn Peace | 12       | 14         | 15         |`,
      finds: ["twice", "twice"],
    },
  ],
};

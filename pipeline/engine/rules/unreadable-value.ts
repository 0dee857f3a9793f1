import { defineRule, type Examples } from "../rule.ts";
import { askedIn, onValue } from "../rule-context.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "unreadable-value",
  severity: "error",
  since: "1.0",
  title: { vi: "Ô không đọc được", en: "Value that cannot be read" },
  why: { vi: "Giá trị này chưa được tính vào tổng.", en: "It is left out of the totals." },
  messages: {
    unreadable: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}”, không đọc được thành giá trị của cột.",
        how: "Gõ lại cho đúng loại của cột; lời giải thích ghi ở cột ghi chú.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}”, which is no value for this column.",
        how: "Retype it as the column needs it; put explanations under remarks.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { item, field, asked } of askedIn(table, "unreadable"))
      yield {
        ...onValue(table, item, field.id),
        messageId: "unreadable",
        data: { text: asked.text },
        found: asked.text,
      };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "số kèm tên đơn vị",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12 người |`,
    },
  ],
  invalid: [
    {
      name: "chữ trong cột số",
      sheet: `| Tên đoàn   | Số khách           |
              | Đoàn Peace | «đang tổng hợp»    |`,
      finds: ["unreadable"],
    },
    {
      name: "hai ô",
      sheet: `| Tên đoàn   | Số khách      |
              | Đoàn Peace | «nhiều»       |
              | Đoàn JICA  | «theo QĐ 12»  |`,
      finds: ["unreadable", "unreadable"],
    },
  ],
};

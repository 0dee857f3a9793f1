import { defineRule, type Examples } from "../rule.ts";
import { askedIn, onValue } from "../rule-context.ts";

// "31/02/2024" has no reading at all, so it is no matter of choosing: the value stays out.
export const rule = /* @__PURE__ */ defineRule({
  id: "impossible-date",
  severity: "error",
  since: "1.0",
  title: { vi: "Ngày không có trong lịch", en: "Date that does not exist" },
  why: { vi: "Ngày này chưa được đưa vào tổng hợp.", en: "It is left out of the consolidation." },
  messages: {
    impossible: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}”, ngày này không có trong lịch.",
        how: "Kiểm tra lại văn bản gốc và gõ lại ngày.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}”, a date that does not exist.",
        how: "Look it up in the original document and retype it.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { item, field, asked } of askedIn(table, "impossible-date"))
      yield {
        ...onValue(table, item, field.id),
        messageId: "impossible",
        data: { text: asked.text },
        found: asked.text,
      };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên hoạt động": "name: text", "Thời gian": "date: date" },
  valid: [
    {
      name: "ngày 29 tháng 2 của năm nhuận",
      sheet: `| Tên hoạt động | Thời gian   |
              | Gặp mặt       | '29/02/2024 |`,
    },
  ],
  invalid: [
    {
      name: "ngày 31 tháng 2",
      sheet: `| Tên hoạt động | Thời gian     |
              | Gặp mặt       | «'31/02/2024» |`,
      finds: ["impossible"],
    },
    {
      name: "ngày 31 tháng 4 và tháng 13",
      sheet: `| Tên hoạt động | Thời gian     |
              | Gặp mặt       | «'31/04/2024» |
              | Giao lưu      | «'15/13/2024» |`,
      finds: ["impossible", "impossible"],
    },
  ],
};

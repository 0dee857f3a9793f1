import { defineRule, type Examples } from "../rule.ts";
import { onValue } from "../rule-context.ts";

// No rate is ever assumed: yen and euros stand beside the totals until a person enters one.
export const rule = /* @__PURE__ */ defineRule({
  id: "other-currency",
  severity: "warning",
  since: "1.0",
  title: { vi: "Số tiền bằng ngoại tệ khác", en: "Amount in another currency" },
  why: { vi: "Bản tổng hợp chỉ cộng đồng và đô la Mỹ.", en: "Totals are kept in đồng and dollars only." },
  messages: {
    foreign: {
      vi: {
        what: "Ô {cell} ({field}) là {number} {label}, chưa được cộng vào tổng.",
        how: "Ghi thêm số tiền quy ra đồng hoặc USD.",
      },
      en: {
        what: "Cell {cell} ({field}) is {number} {label} and is in no total.",
        how: "Add the amount in đồng or dollars.",
      },
    },
  },
  *checkTable({ table }) {
    for (const item of table.items)
      for (const [field, value] of Object.entries(item.values)) {
        if (typeof value !== "object" || !("currency" in value)) continue;
        const stem = table.form.fields.find((candidate) => candidate.id === field)?.stem;
        // With đồng or dollars beside it the item is in the totals.
        if (
          stem !== undefined &&
          (item.values[`${stem}Vnd`] !== undefined || item.values[`${stem}Usd`] !== undefined) &&
          field === `${stem}Other`
        )
          continue;
        yield {
          ...onValue(table, item, field),
          messageId: "foreign",
          data: { number: value.amount, label: value.currency },
        };
      }
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên khoản viện trợ": "name: text", "Cam kết": "committedOther: VND" },
  valid: [
    {
      name: "ghi bằng đồng",
      sheet: `| Tên khoản viện trợ | Cam kết     |
              | Trạm y tế xã       | 250.000.000 |`,
    },
  ],
  invalid: [
    {
      name: "yên Nhật",
      sheet: `| Tên khoản viện trợ | Cam kết          |
              | Trạm y tế xã       | «'5.000.000 JPY» |`,
      finds: ["foreign"],
      also: ["out-of-range"],
    },
    {
      name: "hai khoản",
      sheet: `| Tên khoản viện trợ | Cam kết          |
              | Trạm y tế xã       | «'5.000.000 JPY» |
              | Học bổng           | «'300.000 JPY»   |`,
      finds: ["foreign", "foreign"],
      also: ["out-of-range"],
    },
  ],
};

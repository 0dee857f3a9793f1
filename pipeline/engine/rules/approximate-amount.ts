import { defineRule, type Examples } from "../rule.ts";
import { onValue } from "../rule-context.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "approximate-amount",
  severity: "info",
  since: "1.0",
  title: { vi: "Số ghi gần đúng", en: "Approximate number" },
  why: { vi: "Cộng nhiều số gần đúng làm tổng lệch dần.", en: "Sums of rounded numbers drift away from the truth." },
  messages: {
    about: {
      vi: { what: "Ô {cell} ({field}) ghi “{text}”.", how: "Nếu có số chính xác, ghi số chính xác." },
      en: { what: "Cell {cell} ({field}) says “{text}”.", how: "Give the exact number if it is known." },
    },
  },
  *checkTable({ table }) {
    for (const item of [...table.items, ...table.aggregates])
      for (const [field, { text, approx }] of Object.entries(item.asWritten))
        if (approx !== null) yield { ...onValue(table, item, field), messageId: "about", data: { text }, found: text };
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết (VND)": "committedVnd: VND",
    "Giải ngân (VND)": "disbursedVnd: VND",
  },
  valid: [
    {
      name: "số chính xác có ghi đơn vị",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | '1,126 tỷ     |`,
    },
  ],
  invalid: [
    {
      name: "trên 2 tỷ",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | «'trên 2 tỷ»  |`,
      finds: ["about"],
    },
    {
      name: "hai ô",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) | Giải ngân (VND)  |
              | Trạm y tế xã       | «'trên 2 tỷ»  | «'trên 1,5 tỷ»   |`,
      finds: ["about", "about"],
    },
  ],
};

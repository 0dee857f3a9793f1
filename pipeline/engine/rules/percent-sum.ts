import { fieldOf } from "../form.ts";
import { defineRule, type Examples } from "../rule.ts";
import { numberIn } from "../rule-context.ts";

// A percentage of the whole is never the sum of the rows' percentages, nor their plain average.
export const rule = /* @__PURE__ */ defineRule({
  id: "percent-sum",
  severity: "warning",
  since: "1.0",
  title: { vi: "Cộng các tỷ lệ phần trăm", en: "Percentages added up" },
  why: {
    vi: "Tỷ lệ của dòng tổng phải tính từ các số tổng.",
    en: "The rate of a total must be computed from the totals.",
  },
  messages: {
    added: {
      vi: {
        what: "Ô {cell} (“{label}”, {field}) ghi {percent} %, đúng bằng tổng tỷ lệ của {count} dòng.",
        how: "Tính lại từ tổng giải ngân và tổng cam kết.",
      },
      en: {
        what: "Cell {cell} (“{label}”, {field}) says {percent} %, the sum of the rates of {count} rows.",
        how: "Compute it from the totals of both amounts.",
      },
    },
  },
  *checkTable({ table }) {
    for (const line of table.totals)
      for (const [id, { value, at }] of Object.entries(line.values)) {
        if (fieldOf(table.form, id).kind !== "percent") continue;
        const rates = line.items.flatMap((index) => (table.items[index] && numberIn(table.items[index], id)) ?? []);
        const sum = rates.reduce((total, rate) => total + rate, 0);
        const percent = Number((value * 100).toFixed(2));
        if (rates.length > 1 && rates.every((rate) => rate > 0) && Math.abs(sum - value) < 0.0005)
          yield {
            messageId: "added",
            at,
            field: id,
            rowKey: line.label,
            data: { label: line.label, percent, count: rates.length },
            found: value,
          };
      }
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên khoản viện trợ": "name: text", "Tỷ lệ": "disbursedRate: percent", "So sánh": "change: percent" },
  valid: [
    {
      name: "tỷ lệ chung của cả bảng",
      sheet: `| Tên khoản viện trợ | Tỷ lệ |
              | Trạm y tế xã       | 50%   |
              | Học bổng           | 40%   |
              | Tổng cộng          | 46%   |`,
    },
  ],
  invalid: [
    {
      name: "50 và 40 thành 90",
      sheet: `| Tên khoản viện trợ | Tỷ lệ |
              | Trạm y tế xã       | 50%   |
              | Học bổng           | 40%   |
              | Tổng cộng          | «90%» |`,
      finds: ["added"],
    },
    {
      name: "hai cột",
      sheet: `| Tên khoản viện trợ | Tỷ lệ | So sánh |
              | Trạm y tế xã       | 50%   | 10%     |
              | Học bổng           | 40%   | 20%     |
              | Tổng cộng          | «90%» | «30%»   |`,
      finds: ["added", "added"],
    },
  ],
};

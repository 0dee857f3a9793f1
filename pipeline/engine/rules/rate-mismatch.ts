import { defineRule, type Examples } from "../rule.ts";
import { numberIn, onValue } from "../rule-context.ts";
import type { Item } from "../table.ts";

// 158 146 of 615 151 is 25,7 % and gets printed as 26 %: one point is allowed. Whether the rate is of the period or
// cumulative is rarely said, so either will do.
export const rule = /* @__PURE__ */ defineRule({
  id: "rate-mismatch",
  severity: "info",
  since: "1.0",
  title: { vi: "Tỷ lệ giải ngân không khớp", en: "Disbursement rate does not fit" },
  why: { vi: "Tỷ lệ được tính lại từ số giải ngân và số cam kết.", en: "The rate is recomputed from the amounts." },
  messages: {
    differs: {
      vi: {
        what: "Ô {cell} ({field}) ghi {percent} %, tính từ số tiền được {expected} %.",
        how: "Kiểm tra lại tỷ lệ hoặc hai số tiền.",
      },
      en: {
        what: "Cell {cell} ({field}) says {percent} %, while the amounts make {expected} %.",
        how: "Check the rate or the two amounts.",
      },
    },
  },
  *checkTable({ table }) {
    for (const item of table.items) {
      const rate = numberIn(item, "disbursedRate");
      if (rate === undefined) continue;
      const rates = ratesOf(item);
      if (rates.length === 0 || rates.some((expected) => Math.abs(expected - rate) <= 0.0101)) continue;
      const percent = Number((rate * 100).toFixed(2));
      yield {
        ...onValue(table, item, "disbursedRate"),
        messageId: "differs",
        data: { percent, expected: Number((rates[0]! * 100).toFixed(1)) },
        found: rate,
      };
    }
  },
});

function ratesOf(item: Item): readonly number[] {
  return ["Vnd", "Usd"].flatMap((currency) => {
    const whole = numberIn(item, `committed${currency}`);
    const parts = ["disbursed", "disbursedTotal"].flatMap((stem) => numberIn(item, `${stem}${currency}`) ?? []);
    return whole ? parts.map((part) => part / whole) : [];
  });
}

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết": "committedUsd: USD",
    "Giải ngân": "disbursedUsd: USD",
    "Tỷ lệ": "disbursedRate: percent",
  },
  valid: [
    {
      name: "làm tròn lên",
      sheet: `| Tên khoản viện trợ | Cam kết | Giải ngân | Tỷ lệ |
              | Trạm y tế xã       | 615.151 | 158.146   | 26%   |`,
    },
  ],
  invalid: [
    {
      name: "tỷ lệ cũ chưa cập nhật",
      sheet: `| Tên khoản viện trợ | Cam kết | Giải ngân | Tỷ lệ |
              | Trạm y tế xã       | 100.000 | 80.000    | «50%» |`,
      finds: ["differs"],
    },
    {
      name: "hai dòng",
      sheet: `| Tên khoản viện trợ | Cam kết | Giải ngân | Tỷ lệ |
              | Trạm y tế xã       | 100.000 | 80.000    | «50%» |
              | Học bổng           | 2.000   | 500       | «75%» |`,
      finds: ["differs", "differs"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";
import { amountPairs } from "../amount-pairs.ts";
import { measureOf } from "../rule-context.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "cumulative-under-period",
  severity: "warning",
  since: "1.0",
  title: { vi: "Luỹ kế nhỏ hơn số trong kỳ", en: "Cumulative below the period's own" },
  why: {
    vi: "Luỹ kế gồm cả số trong kỳ nên không thể nhỏ hơn.",
    en: "The cumulative figure contains the period's and cannot be smaller.",
  },
  messages: {
    under: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}, nhỏ hơn số giải ngân trong kỳ {limit} {unit} ở ô {others}.",
        how: "Kiểm tra xem hai cột có bị đổi chỗ không.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, less than the {limit} {unit} of the period in cell {others}.",
        how: "Check whether the two columns are swapped.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { field, actual, limit, others, place } of amountPairs(table, "disbursedTotal", "disbursed"))
      if (actual < limit * 0.99) {
        const data = { actual, limit, unit: measureOf(field), others };
        yield { ...place, messageId: "under", data, expected: limit, found: actual };
      }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Giải ngân": "disbursedVnd: TRIEU",
    "Luỹ kế": "disbursedTotalVnd: TRIEU",
  },
  valid: [
    {
      name: "khoản mới: luỹ kế bằng trong kỳ",
      sheet: `| Tên khoản viện trợ | Giải ngân | Luỹ kế |
              | Trạm y tế xã       | 250       | 250    |`,
    },
  ],
  invalid: [
    {
      name: "hai cột đổi chỗ",
      sheet: `| Tên khoản viện trợ | Giải ngân | Luỹ kế |
              | Trạm y tế xã       | 250       | «100»  |`,
      finds: ["under"],
    },
    {
      name: "hai dòng",
      sheet: `| Tên khoản viện trợ | Giải ngân | Luỹ kế |
              | Trạm y tế xã       | 250       | «100»  |
              | Học bổng           | 90        | «0»    |`,
      finds: ["under", "under"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";
import { amountPairs } from "../amount-pairs.ts";
import { measureOf } from "../rule-context.ts";

// One in a hundred over is rounding or a rate, not a mistake.
export const rule = /* @__PURE__ */ defineRule({
  id: "disbursed-over-committed",
  severity: "warning",
  since: "1.0",
  title: { vi: "Giải ngân lớn hơn cam kết", en: "More disbursed than committed" },
  why: { vi: "Thường do nhầm đơn vị tính hoặc nhầm cột.", en: "Usually a unit or a column was mistaken." },
  messages: {
    over: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}, lớn hơn giá trị cam kết {limit} {unit} ở ô {others}.",
        how: "Kiểm tra lại hai số và đơn vị tính.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, more than the {limit} {unit} committed in cell {others}.",
        how: "Check both numbers and their unit.",
      },
    },
  },
  *checkTable({ table }) {
    for (const stem of ["disbursed", "disbursedTotal"])
      for (const { field, actual, limit, others, place } of amountPairs(table, stem, "committed"))
        if (actual > limit * 1.01) {
          const data = { actual, limit, unit: measureOf(field), others };
          yield { ...place, messageId: "over", data, expected: limit, found: actual };
        }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết": "committedVnd: VND",
    "Giải ngân": "disbursedVnd: VND",
    "Luỹ kế": "disbursedTotalVnd: VND",
  },
  valid: [
    {
      name: "giải ngân hết, chênh do làm tròn",
      sheet: `| Tên khoản viện trợ | Cam kết     | Giải ngân   |
              | Trạm y tế xã       | 250.000.000 | 250.100.000 |`,
    },
  ],
  invalid: [
    {
      name: "giải ngân gấp rưỡi cam kết",
      sheet: `| Tên khoản viện trợ | Cam kết     | Giải ngân     |
              | Trạm y tế xã       | 250.000.000 | «375.000.000» |`,
      finds: ["over"],
    },
    {
      name: "cả trong kỳ và luỹ kế",
      sheet: `| Tên khoản viện trợ | Cam kết     | Giải ngân     | Luỹ kế        |
              | Trạm y tế xã       | 250.000.000 | «375.000.000» | «400.000.000» |`,
      finds: ["over", "over"],
    },
  ],
};

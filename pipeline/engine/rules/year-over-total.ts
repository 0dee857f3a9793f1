import { defineRule, type Examples } from "../rule.ts";
import { amountPairs } from "../amount-pairs.ts";
import { measureOf } from "../rule-context.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "year-over-total",
  severity: "warning",
  since: "1.0",
  title: { vi: "Cam kết trong năm lớn hơn tổng cam kết", en: "Committed in the year exceeds the total" },
  why: { vi: "Phần của một năm không thể lớn hơn cả khoản.", en: "One year's share cannot exceed the whole." },
  messages: {
    over: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}, lớn hơn tổng cam kết {limit} {unit} ở ô {others}.",
        how: "Kiểm tra lại hai số và đơn vị tính.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, more than the {limit} {unit} of the whole in cell {others}.",
        how: "Check both numbers and their unit.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { field, actual, limit, others, place } of amountPairs(table, "committedYear", "committed"))
      if (actual > limit * 1.01) {
        const data = { actual, limit, unit: measureOf(field), others };
        yield { ...place, messageId: "over", data, expected: limit, found: actual };
      }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Tổng cam kết": "committedVnd: TRIEU",
    "Trong năm": "committedYearVnd: TRIEU",
  },
  valid: [
    {
      name: "cam kết hết trong năm",
      sheet: `| Tên khoản viện trợ | Tổng cam kết | Trong năm |
              | Trạm y tế xã       | 250          | 250       |`,
    },
  ],
  invalid: [
    {
      name: "trong năm gấp đôi cả khoản",
      sheet: `| Tên khoản viện trợ | Tổng cam kết | Trong năm |
              | Trạm y tế xã       | 250          | «500»     |`,
      finds: ["over"],
    },
    {
      name: "hai khoản",
      sheet: `| Tên khoản viện trợ | Tổng cam kết | Trong năm |
              | Trạm y tế xã       | 250          | «500»     |
              | Học bổng           | 90           | «100»     |`,
      finds: ["over", "over"],
    },
  ],
};

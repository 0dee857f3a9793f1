import { defineRule, type Examples } from "../rule.ts";
import { measureOf, numberIn, onValue } from "../rule-context.ts";

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
    for (const item of table.items)
      for (const currency of ["Vnd", "Usd"]) {
        const actual = numberIn(item, `committedYear${currency}`);
        const limit = numberIn(item, `committed${currency}`);
        const field = table.form.fields.find((candidate) => candidate.id === `committedYear${currency}`);
        if (actual === undefined || limit === undefined || !field || actual <= limit * 1.01) continue;
        const other = item.cells[`committed${currency}`];
        const others = other ? [other] : [];
        const base = onValue(table, item, field.id);
        yield {
          ...base,
          messageId: "over",
          related: [base.at, ...others],
          data: { actual, limit, unit: measureOf(field), others },
          expected: limit,
          found: actual,
        };
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

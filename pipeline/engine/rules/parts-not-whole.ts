import { roundingOf } from "../rounding.ts";
import { defineRule, type Examples } from "../rule.ts";
import { columnOf, numberIn, onValue } from "../rule-context.ts";
import { cellIn } from "../sheet-scope.ts";

// Decree 80/2020, Art. 11: total capital is grant plus counterpart. Three rounded numbers may miss each other by one
// and a half units of the last place.
export const rule = /* @__PURE__ */ defineRule({
  id: "parts-not-whole",
  severity: "warning",
  since: "1.0",
  title: { vi: "Vốn viện trợ cộng vốn đối ứng không bằng tổng vốn", en: "Grant and counterpart do not make the total" },
  why: {
    vi: "Tổng vốn phải bằng vốn viện trợ cộng vốn đối ứng.",
    en: "The total is the grant plus the counterpart funds.",
  },
  messages: {
    differs: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} đồng, cộng hai nguồn vốn ở ô {others} được {sum} đồng.",
        how: "Kiểm tra lại ba số.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} đồng, while the parts in {others} make {sum} đồng.",
        how: "Check the three numbers.",
      },
    },
  },
  *checkTable({ table, scope }) {
    for (const item of table.items) {
      const actual = numberIn(item, "committedVnd");
      const grant = numberIn(item, "grantVnd");
      const counterpart = numberIn(item, "counterpartVnd");
      if (actual === undefined || grant === undefined || counterpart === undefined) continue;
      const sum = grant + counterpart;
      const base = onValue(table, item, "committedVnd");
      const unit = item.asWritten["committedVnd"]?.unit ?? columnOf(table, "committedVnd", base.at)?.unit;
      if (Math.abs(actual - sum) <= 3 * roundingOf(cellIn(scope, base.at), actual, unit)) continue;
      const others = ["grantVnd", "counterpartVnd"].flatMap((field) => item.cells[field] ?? []);
      yield {
        ...base,
        messageId: "differs",
        related: [base.at, ...others],
        data: { actual, sum, others },
        expected: sum,
        found: actual,
      };
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Tổng vốn": "committedVnd: TRIEU",
    "Vốn viện trợ": "grantVnd: TRIEU",
    "Đối ứng": "counterpartVnd: TRIEU",
  },
  valid: [
    {
      name: "lệch do làm tròn, và dòng không có vốn đối ứng",
      sheet: `| Tên khoản viện trợ | Tổng vốn | Vốn viện trợ | Đối ứng |
              | Trạm y tế xã       | 250,1    | 200,06       | 50,06   |
              | Học bổng           | 90       | 80           |         |`,
    },
  ],
  invalid: [
    {
      name: "thiếu 20 triệu",
      sheet: `| Tên khoản viện trợ | Tổng vốn | Vốn viện trợ | Đối ứng |
              | Trạm y tế xã       | «250»    | 200          | 30      |`,
      finds: ["differs"],
    },
    {
      name: "hai dòng",
      sheet: `| Tên khoản viện trợ | Tổng vốn | Vốn viện trợ | Đối ứng |
              | Trạm y tế xã       | «250»    | 200          | 30      |
              | Học bổng           | «90»     | 90           | 10      |`,
      finds: ["differs", "differs"],
    },
  ],
};

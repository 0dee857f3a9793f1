import { daysOf } from "../reporting-window.ts";
import { defineRule, type Examples } from "../rule.ts";
import { onValue, textIn } from "../rule-context.ts";

const pairs = [
  ["start", "end"],
  ["dateFrom", "dateTo"],
] as const;

export const rule = /* @__PURE__ */ defineRule({
  id: "end-before-start",
  severity: "warning",
  since: "1.0",
  title: { vi: "Kết thúc trước khi bắt đầu", en: "End before start" },
  why: { vi: "Một trong hai ngày đã gõ nhầm.", en: "One of the two dates is mistyped." },
  messages: {
    reversed: {
      vi: { what: "Ô {cell} ({field}) ghi {to}, trước ngày bắt đầu {from}.", how: "Kiểm tra lại hai ngày." },
      en: { what: "Cell {cell} ({field}) says {to}, before the start on {from}.", how: "Check both dates." },
    },
  },
  *checkTable({ table }) {
    for (const item of table.items)
      for (const [first, last] of pairs) {
        const from = textIn(item, first);
        const to = textIn(item, last);
        // "2024" for both is a whole year, not a reversal: only certain days count.
        if (from === undefined || to === undefined || daysOf(to).to >= daysOf(from).from) continue;
        yield { ...onValue(table, item, last), messageId: "reversed", data: { from, to }, found: to };
      }
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Từ ngày": "dateFrom: date", "Đến ngày": "dateTo: date" },
  valid: [
    {
      name: "đi về trong ngày",
      sheet: `| Tên đoàn   | Từ ngày    | Đến ngày   |
              | Đoàn Peace | 05/03/2024 | 05/03/2024 |`,
    },
  ],
  invalid: [
    {
      name: "đảo hai ngày",
      sheet: `| Tên đoàn   | Từ ngày    | Đến ngày     |
              | Đoàn Peace | 15/03/2024 | «05/03/2024» |`,
      finds: ["reversed"],
    },
    {
      name: "hai đoàn",
      sheet: `| Tên đoàn   | Từ ngày    | Đến ngày     |
              | Đoàn Peace | 15/03/2024 | «05/03/2024» |
              | Đoàn JICA  | 20/06/2024 | «18/05/2024» |`,
      finds: ["reversed", "reversed"],
    },
  ],
};

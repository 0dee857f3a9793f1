import { daysOf } from "../reporting-window.ts";
import { defineRule, type Examples } from "../rule.ts";
import { onValue, textIn } from "../rule-context.ts";

// Things reported happen within the period; papers that permit them are older but never younger than it. Dates of a
// project's own course (start, end, deadlines) lie where they like. "Năm 2024" may mean three windows: see reporting-window.
const within = ["date", "dateFrom", "dateTo"];
const notAfter = ["decisionDate", "permitDate", "founded"];

export const rule = /* @__PURE__ */ defineRule({
  id: "date-outside-period",
  severity: "warning",
  since: "1.0",
  title: { vi: "Ngày ngoài kỳ báo cáo", en: "Date outside the reporting period" },
  why: {
    vi: "Có thể gõ nhầm năm, hoặc dòng này thuộc báo cáo kỳ khác.",
    en: "The year may be mistyped, or the row belongs to another report.",
  },
  messages: {
    outside: {
      vi: {
        what: "Ô {cell} ({field}) ghi {date}, ngoài kỳ báo cáo từ {from} đến {to}.",
        how: "Kiểm tra lại ngày; nếu đúng, giải thích lý do.",
      },
      en: {
        what: "Cell {cell} ({field}) says {date}, outside the period from {from} to {to}.",
        how: "Check the date; if it is right, explain why.",
      },
    },
    after: {
      vi: { what: "Ô {cell} ({field}) ghi {date}, sau ngày cuối kỳ {to}.", how: "Kiểm tra lại ngày của văn bản." },
      en: {
        what: "Cell {cell} ({field}) says {date}, after the period ends on {to}.",
        how: "Check the date of the document.",
      },
    },
  },
  *checkTable({ table, scope }) {
    if (!scope.window) return;
    const { from, to } = scope.window;
    const dates = table.form.fields.filter((field) => field.kind === "date");
    for (const item of table.items)
      for (const field of dates) {
        const date = textIn(item, field.id);
        if (date === undefined || !/^\d{4}(?!\d)/.test(date)) continue;
        const days = daysOf(date);
        const base = { ...onValue(table, item, field.id), found: date };
        // A directive is older than the year in which it is carried out.
        const free = table.form.id === "directive";
        if (within.includes(field.id) && !free && (days.from > to || days.to < from))
          yield { ...base, messageId: "outside", data: { date, from, to } };
        else if ((notAfter.includes(field.id) || (free && within.includes(field.id))) && days.from > to)
          yield { ...base, messageId: "after", data: { date, to } };
      }
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên hoạt động": "name: text", "Thời gian": "date: date", "Ngày quyết định": "decisionDate: date" },
  valid: [
    {
      name: "năm tính từ 15/12 năm trước; quyết định của năm trước",
      sheet: `| Tên hoạt động | Thời gian  | Ngày quyết định |
              | Gặp mặt       | 20/12/2023 | 05/10/2022      |`,
    },
  ],
  invalid: [
    {
      name: "gõ nhầm năm",
      sheet: `| Tên hoạt động | Thời gian    |
              | Gặp mặt       | 20/02/2024   |
              | Giao lưu      | «15/03/2023» |`,
      finds: ["outside"],
    },
    {
      name: "báo cáo 6 tháng: hoạt động và quyết định của tháng 8",
      period: "2024-6T",
      given: { meta: { periodKind: "6T", periodsNamed: [] } },
      sheet: `| Tên hoạt động | Thời gian    | Ngày quyết định |
              | Giao lưu      | «15/08/2024» | «12/08/2024»    |`,
      finds: ["outside", "after"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";
import type { Words } from "../form.ts";
import { askedByColumn } from "../rule-context.ts";
import { formatDate } from "../written.ts";

// Offices write day before month; a file made on an English PC may have swapped them, and then half its dates are
// wrong without looking wrong.
export const rule = /* @__PURE__ */ defineRule({
  id: "ambiguous-date",
  severity: "warning",
  since: "1.0",
  title: { vi: "Ngày đọc được hai cách", en: "Date that reads two ways" },
  why: {
    vi: "Không chắc đâu là ngày, đâu là tháng, nên ngày này chưa được dùng.",
    en: "Day and month cannot be told apart, so the date is not used yet.",
  },
  messages: {
    twoReadings: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}”, có thể là {readings}.",
        how: "Gõ lại đủ ngày, tháng, năm, ví dụ 05/11/2024.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}”, which may be {readings}.",
        how: "Retype it with day, month and year, for example 05/11/2024.",
      },
    },
    unclear: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}”, chưa rõ là ngày nào.",
        how: "Gõ lại đủ ngày, tháng, năm, ví dụ 05/11/2024.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}”, and it is not clear which day that is.",
        how: "Retype it with day, month and year, for example 05/11/2024.",
      },
    },
    column: {
      vi: {
        what: "Cột {column} ({field}) có {count} ngày đọc được hai cách, như “{text}”: ô {others}.",
        how: "Cho biết cột ghi ngày trước hay tháng trước, hoặc gõ lại các ô đó.",
      },
      en: {
        what: "Column {column} ({field}) has {count} dates that read two ways, such as “{text}”: {others}.",
        how: "Say whether day or month comes first here, or retype these cells.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { field, at, related, values } of askedByColumn(table, "ambiguous-date")) {
      const { asked, item } = values[0]!;
      const base = { at, related, field: field.id };
      const { text } = asked;
      if (values.length > 1 && related.length > 1)
        yield { ...base, messageId: "column", data: { text, count: values.length, others: related.slice(1) } };
      else if (asked.candidates.length > 0)
        yield {
          ...base,
          messageId: "twoReadings",
          rowKey: item.key,
          data: { text, readings: asked.candidates.map((value) => bothWays(String(value))) },
          found: text,
        };
      else yield { ...base, messageId: "unclear", rowKey: item.key, data: { text }, found: text };
    }
  },
});

function bothWays(iso: string): Words {
  return { vi: formatDate(iso, "vi"), en: formatDate(iso, "en") };
}

export const examples: Examples<typeof rule> = {
  columns: { "Tên hoạt động": "name: text", "Thời gian": "date: date", "Kết thúc": "end: date" },
  valid: [
    {
      name: "ngày thật và ngày lớn hơn 12",
      sheet: `| Tên hoạt động | Thời gian   |
              | Gặp mặt       | 15/03/2024  |
              | Giao lưu      | '28/11/2024 |`,
    },
  ],
  invalid: [
    {
      name: "một ô",
      sheet: `| Tên hoạt động | Thời gian  |
              | Gặp mặt       | 15/03/2024 |
              | Giao lưu      | «'5/11/24» |`,
      finds: ["twoReadings"],
    },
    {
      name: "chỉ có ngày và tháng, và cả một cột",
      sheet: `| Tên hoạt động | Thời gian  | «Kết thúc» |
              | Gặp mặt       | «'18.1»    | '5/11/24   |
              | Giao lưu      | 15/03/2024 | '6/10/24   |`,
      finds: ["column", "unclear"],
    },
  ],
};

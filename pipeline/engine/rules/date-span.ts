import { readDate } from "../date.ts";
import type { Field, Form } from "../form.ts";
import { otherEnd } from "../read-date-cell.ts";
import { defineRule, type Examples } from "../rule.ts";
import { onValue } from "../rule-context.ts";

// A form with one date for an event of several days keeps the first day; that it does is said.
export const rule = /* @__PURE__ */ defineRule({
  id: "date-span",
  severity: "info",
  since: "1.0",
  title: { vi: "Nhiều ngày trong một ô", en: "Several days in one cell" },
  why: { vi: "Biểu này chỉ ghi một ngày cho mỗi dòng.", en: "This form has one date for each line." },
  messages: {
    span: {
      vi: { what: "Ô {cell} ({field}) ghi “{text}”; ngày đầu, {date}, được lấy.", how: "Không cần làm gì nếu đúng ý." },
      en: {
        what: "Cell {cell} ({field}) says “{text}”; its first day, {date}, is taken.",
        how: "Nothing to do if so.",
      },
    },
  },
  *checkTable({ table }) {
    const fields = table.form.fields.filter((field) => field.kind === "date" && !hasOtherEnd(table.form, field));
    for (const item of table.items)
      for (const { id } of fields) {
        const date = item.values[id];
        const text = item.asWritten[id]?.text;
        if (typeof date !== "string" || text === undefined) continue;
        const reading = readDate(text, { year: Number(date.slice(0, 4)) });
        if (reading.kind !== "range" || reading.to === undefined || reading.to === date) continue;
        yield { ...onValue(table, item, id), messageId: "span", data: { text, date }, found: text };
      }
  },
});

function hasOtherEnd({ fields }: Form, { id }: Field): boolean {
  const other = otherEnd(id)?.field;
  return fields.some((field) => field.id === other);
}

export const examples: Examples<typeof rule> = {
  columns: { "Hội nghị": "name: text", Ngày: "date: date" },
  valid: [
    {
      name: "một ngày",
      sheet: `| Hội nghị        | Ngày        |
              | Hợp tác nghề cá | '12/3/2024  |`,
    },
  ],
  invalid: [
    {
      name: "từ ngày đến ngày",
      sheet: `| Hội nghị        | Ngày           |
              | Hợp tác nghề cá | «'12-15/3/2024» |`,
      finds: ["span"],
    },
    {
      name: "hai hội nghị, mỗi hội nghị nhiều ngày",
      sheet: `| Hội nghị        | Ngày                       |
              | Hợp tác nghề cá | «'12-15/3/2024»            |
              | Biển và đảo     | «'01-02/6/2024»           |`,
      finds: ["span", "span"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";
import { measureOf, onValue } from "../rule-context.ts";

// The limits stand in the form, as the field's zod schema; this rule only puts zod's issues into words.
export const rule = /* @__PURE__ */ defineRule({
  id: "out-of-range",
  severity: "error",
  since: "1.0",
  title: { vi: "Giá trị ngoài giới hạn", en: "Value out of range" },
  why: { vi: "Giá trị như vậy không thể có ở cột này.", en: "The column cannot hold such a value." },
  messages: {
    tooSmall: {
      vi: { what: "Ô {cell} ({field}) là {actual} {unit}, nhỏ hơn mức thấp nhất là {limit}.", how: "Kiểm tra lại số." },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, below the least possible {limit}.",
        how: "Check the number.",
      },
    },
    tooBig: {
      vi: { what: "Ô {cell} ({field}) là {actual} {unit}, lớn hơn mức cao nhất là {limit}.", how: "Kiểm tra lại số." },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, above the most possible {limit}.",
        how: "Check the number.",
      },
    },
    notWhole: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}, trong khi cột này chỉ nhận số nguyên.",
        how: "Gõ lại số nguyên; kiểm tra dấu chấm, dấu phẩy.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, while the column takes whole numbers only.",
        how: "Retype a whole number; check dot and comma.",
      },
    },
    other: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}”, không đúng dạng của cột.",
        how: "Xem chú thích ở tiêu đề cột và gõ lại.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}”, which does not have the form of this column.",
        how: "See the note on the heading and retype it.",
      },
    },
  },
  *checkTable({ table }) {
    for (const item of [...table.items, ...table.aggregates])
      for (const field of table.form.fields) {
        const value = item.values[field.id];
        if (value === undefined) continue;
        const issue = field.value.safeParse(value).error?.issues[0];
        if (!issue) continue;
        const base = onValue(table, item, field.id);
        // Percentages are kept as fractions and shown in hundredths.
        const times = field.kind === "percent" ? 100 : 1;
        const actual = typeof value === "number" ? Number((value * times).toPrecision(12)) : undefined;
        const unit = measureOf(field);
        if (actual === undefined)
          yield { ...base, messageId: "other", data: { text: JSON.stringify(value).replace(/["{}[\]]/g, "") } };
        else if (issue.code === "too_small")
          yield {
            ...base,
            messageId: "tooSmall",
            data: { actual, limit: Number(issue.minimum) * times, unit },
            found: actual,
          };
        else if (issue.code === "too_big")
          yield {
            ...base,
            messageId: "tooBig",
            data: { actual, limit: Number(issue.maximum) * times, unit },
            found: actual,
          };
        else if (issue.code === "invalid_type")
          yield { ...base, messageId: "notWhole", data: { actual, unit }, found: actual };
        else yield { ...base, messageId: "other", data: { text: String(actual) } };
      }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên đoàn": "name: text",
    "Số khách": "people: count",
    "Tỷ lệ": "rate: percent",
    "Thời gian": "date: date",
  },
  valid: [
    {
      name: "số 0 và 100 phần trăm",
      sheet: `| Tên đoàn   | Số khách | Tỷ lệ |
              | Đoàn Peace | 0        | 100%  |`,
    },
  ],
  invalid: [
    {
      name: "số âm",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | «-3»     |`,
      finds: ["tooSmall"],
    },
    {
      name: "số lẻ, quá 100 phần trăm, và một ngày không có định dạng",
      sheet: `| Tên đoàn   | Số khách | Tỷ lệ  | Thời gian |
              | Đoàn Peace | «1,5»    | «150%» | «45366»   |`,
      finds: ["notWhole", "tooBig", "other"],
    },
  ],
};

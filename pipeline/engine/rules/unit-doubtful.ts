import { defineRule, type Examples } from "../rule.ts";
import { askedByColumn, measureOf, wordsOfUnit } from "../rule-context.ts";
import type { Field, Words } from "../form.ts";
import type { FieldValue } from "../table.ts";
import { formatNumber } from "../written.ts";

// "450.000.000" under "triệu đồng" is 450 thousand billion đồng, more than the whole country receives: it was typed in
// đồng. Two unit lines above one table, or words for the unit that nobody understands, leave the same doubt. Which unit holds is for the union to say.
export const rule = /* @__PURE__ */ defineRule({
  id: "unit-doubtful",
  severity: "error",
  since: "1.0",
  title: { vi: "Chưa rõ đơn vị tính của số tiền", en: "Unit of an amount in doubt" },
  why: {
    vi: "Đơn vị tính đã ghi không rõ hoặc không hợp với số tiền, nên chưa được cộng.",
    en: "The stated unit is not clear or does not fit the amount, so it is not added up yet.",
  },
  messages: {
    cell: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}”; tùy đơn vị tính, có thể là {readings}.",
        how: "Gõ lại số theo đúng đơn vị tính của cột, hoặc sửa dòng “Đơn vị tính”.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}”; depending on the unit it may be {readings}.",
        how: "Retype it in the unit of its column, or mend the line that states the unit.",
      },
    },
    column: {
      vi: {
        what: "Cột {column} ({field}) có {count} số không rõ đơn vị tính, như “{text}” có thể là {readings}: ô {others}.",
        how: "Sửa đơn vị tính ở tiêu đề hoặc ở dòng “Đơn vị tính” cho đúng với các số trong cột.",
      },
      en: {
        what: "Column {column} ({field}) has {count} amounts of doubtful unit, such as “{text}”, which may be {readings}: {others}.",
        how: "Make the unit in the heading or on the unit line fit the numbers of the column.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { field, at, related, values } of askedByColumn(table, "unit-doubtful")) {
      const { asked, item } = values[0]!;
      const shared = { text: asked.text, readings: asked.candidates.map((value) => readingOf(field, value)) };
      const others = related.slice(1);
      const base = { at, related, field: field.id };
      if (values.length === 1 || others.length === 0)
        yield { ...base, messageId: "cell", rowKey: item.key, data: { ...shared }, found: asked.text };
      else yield { ...base, messageId: "column", data: { ...shared, count: values.length, others } };
    }
  },
});

function readingOf(field: Field, value: FieldValue): Words {
  // In another currency than the column's the amount comes with its name.
  const other = typeof value === "object" && "currency" in value ? value : undefined;
  const measure = other ? wordsOfUnit(other.currency === "VND" ? "VND" : `OTHER:${other.currency}`) : measureOf(field);
  const amount = other ? other.amount : Number(value);
  return {
    vi: `${formatNumber(amount, "vi")} ${measure.vi}`.trim(),
    en: `${formatNumber(amount, "en")} ${measure.en}`.trim(),
  };
}

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết (triệu đồng)": "committedVnd: TRIEU",
    "Giải ngân (triệu đồng)": "disbursedVnd: TRIEU",
  },
  valid: [
    {
      name: "số theo đúng đơn vị của cột",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 450                  |`,
    },
  ],
  invalid: [
    {
      name: "một số gõ theo đồng trong cột triệu đồng",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | «450.000.000»        |
              | Học bổng           | 40                   |`,
      finds: ["cell"],
    },
    {
      name: "cả cột, và một số ở cột khác",
      sheet: `| Tên khoản viện trợ | «Cam kết (triệu đồng)» | Giải ngân (triệu đồng) |
              | Trạm y tế xã       | 450.000.000            | «450.000.000»          |
              | Học bổng           | 1.250.000.000          | 40                     |`,
      finds: ["column", "cell"],
    },
  ],
};

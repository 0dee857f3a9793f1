import { defineRule, type Examples } from "../rule.ts";
import { askedByColumn, measureOf } from "../rule-context.ts";
import type { Field, Words } from "../form.ts";
import type { FieldValue } from "../table.ts";
import { formatNumber } from "../written.ts";

// "1.126" is 1126 to one office and 1,126 to the next; a factor of 1000 hangs on it. Where neither the unit nor the
// column decides, nobody guesses: the value stays out and the column is asked about once.
export const rule = /* @__PURE__ */ defineRule({
  id: "ambiguous-number",
  severity: "error",
  since: "1.0",
  title: { vi: "Số đọc được hai cách", en: "Number that reads two ways" },
  why: {
    vi: "Hai cách đọc cho hai số khác hẳn nhau, nên số này chưa được cộng.",
    en: "The readings are far apart, so it is not added up yet.",
  },
  messages: {
    twoReadings: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}”, có thể là {readings}.",
        how: "Gõ lại thành số, hoặc ghi rõ đơn vị tính.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}”, which may be {readings}.",
        how: "Retype it as a number, or state the unit.",
      },
    },
    column: {
      vi: {
        what: "Cột {column} ({field}) có {count} ô đọc được hai cách, như “{text}” có thể là {readings}: ô {others}.",
        how: "Cho biết dấu chấm, dấu phẩy trong cột là phân cách hàng nghìn hay thập phân, hoặc gõ lại thành số.",
      },
      en: {
        what: "Column {column} ({field}) has {count} cells that read two ways, such as “{text}”, which may be {readings}: {others}.",
        how: "Say whether dot and comma separate thousands or decimals here, or retype the cells as numbers.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { field, at, related, values } of askedByColumn(table, "ambiguous-number")) {
      const { asked, item } = values[0]!;
      const shared = { text: asked.text, readings: asked.candidates.map((value) => readingOf(field, value)) };
      const others = related.slice(1);
      if (values.length === 1 || others.length === 0)
        yield {
          messageId: "twoReadings",
          at,
          related,
          field: field.id,
          rowKey: item.key,
          data: { ...shared },
          found: asked.text,
        };
      else
        yield { messageId: "column", at, related, field: field.id, data: { ...shared, count: values.length, others } };
    }
  },
});

function readingOf(field: Field, value: FieldValue): Words {
  if (typeof value === "object" && "currency" in value) {
    const { amount, currency } = value;
    return { vi: `${formatNumber(amount, "vi")} ${currency}`, en: `${formatNumber(amount, "en")} ${currency}` };
  }
  const shown = field.kind === "percent" ? Number((Number(value) * 100).toPrecision(12)) : Number(value);
  const measure = measureOf(field);
  return {
    vi: `${formatNumber(shown, "vi")} ${measure.vi}`.trim(),
    en: `${formatNumber(shown, "en")} ${measure.en}`.trim(),
  };
}

export const examples: Examples<typeof rule> = {
  columns: { "Tên khoản viện trợ": "name: text", "Cam kết": "committedVnd: VND", "Giải ngân": "disbursedVnd: VND" },
  valid: [
    {
      name: "hai dấu chấm chỉ đọc được một cách",
      sheet: `| Tên khoản viện trợ | Cam kết       |
              | Trạm y tế xã       | 250.000.000   |
              | Học bổng           | 1.126         |`,
    },
  ],
  invalid: [
    {
      name: "một ô",
      sheet: `| Tên khoản viện trợ | Cam kết     |
              | Trạm y tế xã       | 250.000.000 |
              | Học bổng           | «'1.126»    |`,
      finds: ["twoReadings"],
    },
    {
      name: "cả cột: hỏi một lần ở tiêu đề",
      sheet: `| Tên khoản viện trợ | «Cam kết» |
              | Trạm y tế xã       | '2.500    |
              | Học bổng           | '1.126    |`,
      finds: ["column"],
    },
    {
      name: "hai cột, mỗi cột một lần",
      sheet: `| Tên khoản viện trợ | «Cam kết» | Giải ngân |
              | Trạm y tế xã       | '2.500    | «'1.200»  |
              | Học bổng           | '1.126    | 40.000    |`,
      finds: ["column", "twoReadings"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";
import { askedByColumn, columnOf, onValue } from "../rule-context.ts";
import type { MoneyUnit } from "../table.ts";

// Dollars in a column of đồng are read as the dollars they are, and said; an amount whose currency cannot be told
// stays out of every total.
export const rule = /* @__PURE__ */ defineRule({
  id: "mixed-currency",
  severity: "error",
  since: "1.0",
  title: { vi: "Lẫn loại tiền trong một cột", en: "Currencies mixed in one column" },
  why: { vi: "Cộng chung hai loại tiền cho kết quả sai.", en: "Adding two currencies gives a wrong total." },
  messages: {
    unclear: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}”, chưa rõ là loại tiền nào.",
        how: "Ghi mỗi loại tiền vào một cột riêng.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}”, and the currency is not clear.",
        how: "Put each currency into a column of its own.",
      },
    },
    column: {
      vi: {
        what: "Cột {column} ({field}) có {count} ô chưa rõ là loại tiền nào, như “{text}”: ô {others}.",
        how: "Ghi mỗi loại tiền vào một cột riêng; bỏ ký hiệu loại tiền không đúng khỏi định dạng ô.",
      },
      en: {
        what: "Column {column} ({field}) has {count} cells whose currency is not clear, such as “{text}”: {others}.",
        how: "Put each currency into a column of its own; take a wrong currency sign out of the number format.",
      },
    },
    inOtherColumn: {
      vi: {
        what: "Ô {cell} ghi “{text}” trong cột tính bằng loại tiền khác (“{heading}”); đã đọc theo loại tiền ghi trong ô.",
        how: "Chuyển số này sang cột đúng loại tiền.",
      },
      en: {
        what: "Cell {cell} says “{text}” in a column of another currency (“{heading}”); it is read in the currency of the cell.",
        how: "Move it to a column of its own currency.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { field, at, related, values } of askedByColumn(table, "mixed-currency")) {
      const { item, asked } = values[0]!;
      const { text } = asked;
      const others = related.slice(1);
      if (values.length === 1 || others.length === 0)
        yield { ...onValue(table, item, field.id), messageId: "unclear", data: { text }, found: text };
      else yield { messageId: "column", at, related, field: field.id, data: { text, count: values.length, others } };
    }
    for (const item of table.items)
      for (const [id, { text, unit }] of Object.entries(item.asWritten)) {
        const at = item.cells[id];
        const column = at && columnOf(table, id, at);
        if (!column?.unit || unit === null || currencyOf(unit) === currencyOf(column.unit) || unit.startsWith("OTHER"))
          continue;
        const heading = column.heading;
        yield {
          ...onValue(table, item, id),
          messageId: "inOtherColumn",
          data: { text, heading },
          found: text,
          severity: "warning",
        };
      }
  },
});

function currencyOf(unit: MoneyUnit): string {
  if (unit.startsWith("OTHER:")) return unit.slice(6);
  return unit.endsWith("USD") ? "USD" : "VND";
}

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết (VND)": "committedVnd: VND",
    "Giải ngân (VND)": "disbursedVnd: VND",
  },
  valid: [
    {
      name: "ô ghi rõ đơn vị nhưng cùng loại tiền",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | '1,126 tỷ     |`,
    },
  ],
  invalid: [
    {
      name: "ô ghi hai loại tiền",
      sheet: `| Tên khoản viện trợ | Cam kết (VND)           |
              | Trạm y tế xã       | «'250 triệu/10.000 USD» |`,
      finds: ["unclear"],
    },
    {
      name: "nhiều ô trong một cột: hỏi một lần ở tiêu đề",
      sheet: `| Tên khoản viện trợ | «Cam kết (VND)»       |
              | Trạm y tế xã       | '250 triệu/10.000 USD |
              | Học bổng           | '50 triệu + 200 USD   |`,
      finds: ["column"],
    },
    {
      name: "đô la trong hai cột đồng",
      sheet: `| Tên khoản viện trợ | Cam kết (VND)  | Giải ngân (VND) |
              | Trạm y tế xã       | «'10.000 USD»  | «'9.000 USD»    |`,
      finds: ["inOtherColumn", "inOtherColumn"],
    },
  ],
};

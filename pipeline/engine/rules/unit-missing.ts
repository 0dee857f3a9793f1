import { defineRule, type Examples } from "../rule.ts";
import { askedByColumn } from "../rule-context.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "unit-missing",
  severity: "error",
  since: "1.0",
  title: { vi: "Thiếu đơn vị tính", en: "Unit not stated" },
  why: {
    vi: "Chưa rõ là đồng, triệu đồng hay USD nên chưa cộng được.",
    en: "Without đồng, million or dollars it cannot be added up.",
  },
  messages: {
    column: {
      vi: {
        what: "Cột {column} ({field}) có {count} số tiền, như “{text}”, nhưng không ghi đơn vị tính.",
        how: "Ghi đơn vị vào tiêu đề ô {cell}, ví dụ “(triệu đồng)”, hoặc ghi dòng “Đơn vị tính” trên bảng.",
      },
      en: {
        what: "Column {column} ({field}) holds {count} amounts, such as “{text}”, without a unit.",
        how: "Put the unit into the heading {cell}, for example “(triệu đồng)”, or on a line above the table.",
      },
    },
    cell: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}” nhưng không rõ đơn vị tính.",
        how: "Ghi đơn vị vào tiêu đề cột, ví dụ “(triệu đồng)”.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}” without a unit.",
        how: "Put the unit into the heading, for example “(triệu đồng)”.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { field, at, related, values } of askedByColumn(table, "unit-missing")) {
      const { asked, item } = values[0]!;
      const base = { at, related, field: field.id };
      if (values.length > 1) yield { ...base, messageId: "column", data: { text: asked.text, count: values.length } };
      else yield { ...base, messageId: "cell", rowKey: item.key, data: { text: asked.text }, found: asked.text };
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết (triệu đồng)": "committedVnd: TRIEU",
    "Cam kết": "grantVnd: MONEY",
    "Đối ứng": "counterpartVnd: MONEY",
  },
  valid: [
    {
      name: "đơn vị ở tiêu đề",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 250                  |`,
    },
  ],
  invalid: [
    {
      name: "cả cột không có đơn vị",
      sheet: `| Tên khoản viện trợ | «Cam kết» |
              | Trạm y tế xã       | 250       |
              | Học bổng           | 40        |`,
      finds: ["column"],
    },
    {
      name: "hai cột, một cột chỉ có một số",
      sheet: `| Tên khoản viện trợ | «Cam kết» | Đối ứng |
              | Trạm y tế xã       | 250       | «30»    |
              | Học bổng           | 40        |         |`,
      finds: ["column", "cell"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";
import { numberIn } from "../rule-context.ts";

// A single odd amount is another rule's business; here the whole column is too small for đồng, as when "triệu đồng" was
// left out of its heading. The least aid seen in published reports is a few million đồng.
const least = 1_000_000;

export const rule = /* @__PURE__ */ defineRule({
  id: "column-scale",
  severity: "warning",
  since: "1.0",
  title: { vi: "Cả cột tiền nhỏ bất thường", en: "A whole column of tiny amounts" },
  why: {
    vi: "Thường do tiêu đề thiếu chữ “nghìn”, “triệu” hoặc “tỷ”.",
    en: "Usually the heading lacks “nghìn”, “triệu” or “tỷ”.",
  },
  messages: {
    tiny: {
      vi: {
        what: "Cột {column} (“{heading}”) đọc theo đồng: {count} số, số lớn nhất chỉ {number} đồng.",
        how: "Kiểm tra đơn vị tính ở tiêu đề và ở dòng “Đơn vị tính”.",
      },
      en: {
        what: "Column {column} (“{heading}”) is read as đồng: {count} amounts, the largest only {number} đồng.",
        how: "Check the unit in the heading and on the unit line.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { field, unit, at, heading } of table.columns) {
      if (field.kind !== "money" || unit !== "VND") continue;
      const across = table.orientation === "rows" ? "column" : "row";
      const own = table.items.filter((item) => item.cells[field.id]?.[across] === at[across]);
      const amounts = own.flatMap((item) => numberIn(item, field.id) ?? []).filter((amount) => amount > 0);
      const number = amounts.reduce((most, amount) => Math.max(most, amount), 0);
      if (amounts.length >= 3 && number < least)
        yield { messageId: "tiny", at, field: field.id, data: { heading, count: amounts.length, number } };
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết (VND)": "committedVnd: VND",
    "Giải ngân (VND)": "disbursedVnd: VND",
  },
  valid: [
    {
      name: "một số nhỏ giữa các số lớn",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | 250.000.000   |
              | Học bổng           | 900.000       |
              | Xe lăn             | 45.000.000    |`,
    },
  ],
  invalid: [
    {
      name: "số triệu ghi trong cột đồng",
      sheet: `| Tên khoản viện trợ | «Cam kết (VND)» |
              | Trạm y tế xã       | 250             |
              | Học bổng           | 90              |
              | Xe lăn             | 45,5            |`,
      finds: ["tiny"],
    },
    {
      name: "hai cột",
      sheet: `| Tên khoản viện trợ | «Cam kết (VND)» | «Giải ngân (VND)» |
              | Trạm y tế xã       | 250             | 200               |
              | Học bổng           | 90              | 90                |
              | Xe lăn             | 45,5            | 45                |`,
      finds: ["tiny", "tiny"],
    },
  ],
};

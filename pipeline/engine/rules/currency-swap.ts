import { defineRule, type Examples } from "../rule.ts";
import { measureOf, numberIn, onValue } from "../rule-context.ts";
import { smellsIn } from "../scale-smells.ts";

const OTHER = { USD: { vi: "đồng", en: "đồng" }, VND: { vi: "USD", en: "USD" } } as const;

// The cell's own figure, only in the other currency: nothing to scale, and which column it belongs to is for a person
// to say, so no fix is offered.
export const rule = /* @__PURE__ */ defineRule({
  id: "currency-swap",
  severity: "warning",
  since: "1.0",
  title: { vi: "Số tiền có thể ghi nhầm cột loại tiền", en: "Amount that may be in the other currency" },
  why: {
    vi: "USD nằm trong cột đồng, hoặc đồng nằm trong cột USD, làm tổng lệch hàng chục nghìn lần.",
    en: "Dollars counted as đồng, or the other way round, are off by tens of thousands.",
  },
  messages: {
    swapped: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}, lệch xa các số khác nhưng hợp lý nếu là {number} {other}.",
        how: "Kiểm tra loại tiền; nếu đúng là {number} {other}, chuyển sang cột của loại tiền đó.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, far from the others, yet likely as {number} {other}.",
        how: "Check the currency; if it is {number} {other}, move it to the column of that currency.",
      },
    },
  },
  *checkTable({ table }) {
    for (const field of table.form.fields.filter(({ kind, currency }) => kind === "money" && currency !== "OTHER"))
      for (const [item, { messageId }] of smellsIn(table, field)) {
        if (messageId !== "currency") continue;
        const actual = numberIn(item, field.id)!;
        const other = OTHER[field.currency === "USD" ? "USD" : "VND"];
        const data = { actual, unit: measureOf(field), number: actual, other };
        yield { ...onValue(table, item, field.id), found: actual, messageId: "swapped", data };
      }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết (VND)": "committedVnd: VND",
    "Cam kết (USD)": "committedUsd: USD",
  },
  valid: [
    {
      name: "một khoản nhỏ, tính theo USD lại lớn hơn mọi khoản khác",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | 250.000.000   |
              | Học bổng           | 145.000.000   |
              | Quà Tết            | 1.500.000     |
              | Xe lăn             | 184.000.000   |
              | Cầu dân sinh       | 650.000.000   |
              | Nhà tình nghĩa     | 420.000.000   |`,
    },
  ],
  invalid: [
    {
      name: "USD trong cột đồng",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | 2.500.000.000 |
              | Học bổng           | 1.450.000.000 |
              | Nước sạch          | «92.000»      |
              | Xe lăn             | 1.840.000.000 |
              | Cầu dân sinh       | 6.500.000.000 |
              | Nhà tình nghĩa     | 4.200.000.000 |
              | Phẫu thuật nụ cười | 7.200.000.000 |`,
      finds: ["swapped"],
    },
    {
      name: "đồng trong cột USD, hai khoản",
      sheet: `| Tên khoản viện trợ | Cam kết (USD)   |
              | Trạm y tế xã       | 12.000          |
              | Học bổng           | 9.500           |
              | Nước sạch          | «250.000.000»   |
              | Xe lăn             | 18.400          |
              | Cầu dân sinh       | 31.000          |
              | Nhà tình nghĩa     | 14.200          |
              | Phẫu thuật nụ cười | «410.000.000»   |`,
      finds: ["swapped", "swapped"],
    },
  ],
};

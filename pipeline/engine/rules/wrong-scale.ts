import { defineRule, type Examples } from "../rule.ts";
import { measureOf, numberIn, onValue } from "../rule-context.ts";
import { scaledFix, smellsIn } from "../scale-smells.ts";

// The commonest disaster of money columns: đồng typed in a column of million đồng, or the other way round. Evidence,
// strongest first: the dollars beside it, the total that only fits then, the rest of the column. Never mended alone.
export const rule = /* @__PURE__ */ defineRule({
  id: "wrong-scale",
  severity: "warning",
  since: "1.0",
  title: { vi: "Số tiền có thể lệch đơn vị tính", en: "Amount off by a factor of a thousand" },
  why: {
    vi: "Có thể gõ thiếu hoặc thừa hàng nghìn, hoặc nhầm đơn vị tính.",
    en: "Thousands may be missing or doubled, or the unit mistaken.",
  },
  messages: {
    pair: {
      vi: {
        what: "Số tiền đồng ở ô {cell} và USD ở ô {others} ứng với tỷ giá {rate} đồng, lệch {number} lần.",
        how: "Kiểm tra đơn vị tính của hai số; nếu số USD đúng thì số tiền là {expected} {unit}.",
      },
      en: {
        what: "The đồng in cell {cell} and the dollars in cell {others} imply a rate of {rate} đồng, off by {number}.",
        how: "Check the units; if the dollars are right, the amount is {expected} {unit}.",
      },
    },
    total: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}; dòng tổng ở ô {others} chỉ khớp nếu là {expected} {unit}.",
        how: "Kiểm tra lại; nếu đúng như vậy, sửa thành {expected} {unit}.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}; the total in cell {others} fits only if it is {expected} {unit}.",
        how: "Check it; if so, make it {expected} {unit}.",
      },
    },
    unlikely: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}, lệch xa các số thường gặp.",
        how: "Kiểm tra lại; có thể là {expected} {unit}.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, far from what is usual.",
        how: "Check it; it may be {expected} {unit}.",
      },
    },
  },
  *checkTable({ table, scope }) {
    for (const field of table.form.fields.filter(({ kind, currency }) => kind === "money" && currency !== "OTHER"))
      for (const [item, { messageId, factor, others, rate }] of smellsIn(table, field)) {
        if (messageId === "currency") continue;
        const base = onValue(table, item, field.id);
        const actual = numberIn(item, field.id)!;
        const expected = Number((actual * factor).toPrecision(12));
        const data = { actual, expected, unit: measureOf(field), others, rate, number: Math.max(factor, 1 / factor) };
        const ends = { ...base, related: [base.at, ...others], expected, found: actual };
        // Of a pair either may be wrong, so there is nothing to propose.
        if (messageId === "pair") yield { ...ends, messageId, data };
        else yield { ...ends, messageId, data, ...scaledFix(scope, base.at, factor) };
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
      name: "một khoản nhỏ nhưng không đứng riêng",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | 250.000.000   |
              | Học bổng           | 45.000.000    |
              | Hội thảo           | 12.000.000    |
              | Nước sạch          | 1.250.000.000 |
              | Xe lăn             | 84.000.000    |
              | Quà Tết            | 6.500.000     |
              | Phẫu thuật nụ cười | 720.000.000   |`,
    },
  ],
  invalid: [
    {
      name: "một khoản thiếu ba số 0 giữa các khoản hàng trăm triệu",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | 250.000.000   |
              | Học bổng           | 145.000.000   |
              | Nước sạch          | «1.250.000»   |
              | Xe lăn             | 184.000.000   |
              | Cầu dân sinh       | 1.650.000.000 |
              | Nhà tình nghĩa     | 420.000.000   |
              | Phẫu thuật nụ cười | 720.000.000   |`,
      finds: ["unlikely"],
      fixed: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | 250.000.000   |
              | Học bổng           | 145.000.000   |
              | Nước sạch          | 1.250.000.000 |
              | Xe lăn             | 184.000.000   |
              | Cầu dân sinh       | 1.650.000.000 |
              | Nhà tình nghĩa     | 420.000.000   |
              | Phẫu thuật nụ cười | 720.000.000   |`,
    },
    {
      name: "tổng chỉ khớp khi thêm ba số 0, một khoản quá lớn, một cặp lệch nhau",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | «250.000»     |               |
              | Cầu dân sinh       |               | «25.000.000»  |
              | Học bổng           | «90.000»      | 3.600         |
              | Tổng cộng          | 250.090.000   |               |`,
      finds: ["total", "unlikely", "pair"],
      also: ["total-mismatch"],
      fixed: `| Tên khoản viện trợ | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | 250.000.000   |               |
              | Cầu dân sinh       |               | 25.000        |
              | Học bổng           | 90.000        | 3.600         |
              | Tổng cộng          | 250.090.000   |               |`,
    },
  ],
};

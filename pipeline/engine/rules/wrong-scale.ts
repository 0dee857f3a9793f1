import { defineRule, type Examples } from "../rule.ts";
import { cellOf, measureOf, numberIn, onValue } from "../rule-context.ts";
import { smellsIn } from "../scale-smells.ts";
import type { CellRef, Fix, Workbook } from "../workbook.ts";

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
    alone: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}, lệch xa các số khác trong cột.",
        how: "Kiểm tra lại; có thể là {expected} {unit}.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, far from the rest of the column.",
        how: "Check it; it may be {expected} {unit}.",
      },
    },
    huge: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}, lớn hơn mọi khoản thường gặp.",
        how: "Kiểm tra đơn vị tính; có thể là {expected} {unit}.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, more than any amount met so far.",
        how: "Check the unit; it may be {expected} {unit}.",
      },
    },
  },
  *checkTable({ table, context }) {
    for (const field of table.form.fields.filter(
      (candidate) => candidate.kind === "money" && candidate.currency !== "OTHER",
    ))
      for (const [item, smell] of smellsIn(table, field)) {
        const { messageId, factor, other, rate } = smell;
        const base = onValue(table, item, field.id);
        const actual = numberIn(item, field.id)!;
        const expected = Number((actual * factor).toPrecision(12));
        const shared = { actual, expected, unit: measureOf(field) };
        const others = other ? [other] : [];
        const ends = { ...base, related: [base.at, ...others], expected, found: actual };
        if (messageId === "pair")
          yield {
            ...ends,
            messageId,
            data: { rate: rate!, number: Math.max(factor, 1 / factor), expected, unit: shared.unit, others },
          };
        else if (messageId === "total")
          yield { ...ends, messageId, data: { ...shared, others }, ...review(context.book, base.at, factor) };
        else yield { ...ends, messageId, data: shared, ...review(context.book, base.at, factor) };
      }
  },
});

function review(book: Workbook, at: CellRef, factor: number): { fix?: Fix } {
  const cell = cellOf(book, at);
  if (typeof cell?.value !== "number" || cell.formula !== undefined) return {};
  return {
    fix: { kind: "review", edits: [{ at, from: cell.value, to: Number((cell.value * factor).toPrecision(15)) }] },
  };
}

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
              | Học bổng 1         | 45.000.000    |
              | Học bổng 2         | 12.000.000    |
              | Phòng máy tính     | 310.000.000   |
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
              | Phòng máy tính     | 310.000.000   |
              | Nước sạch          | «1.250.000»   |
              | Xe lăn             | 184.000.000   |
              | Cầu dân sinh       | 1.650.000.000 |
              | Nhà tình nghĩa     | 420.000.000   |
              | Phẫu thuật nụ cười | 720.000.000   |`,
      finds: ["alone"],
      fixed: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | 250.000.000   |
              | Học bổng           | 145.000.000   |
              | Phòng máy tính     | 310.000.000   |
              | Nước sạch          | 1.250.000.000 |
              | Xe lăn             | 184.000.000   |
              | Cầu dân sinh       | 1.650.000.000 |
              | Nhà tình nghĩa     | 420.000.000   |
              | Phẫu thuật nụ cười | 720.000.000   |`,
    },
    {
      name: "tổng chỉ khớp khi thêm ba số 0, một khoản quá lớn",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | «250.000»     |               |
              | Học bổng           | 145.000.000   |               |
              | Cầu dân sinh       |               | «25.000.000»  |
              | Tổng cộng          | 395.000.000   |               |`,
      finds: ["total", "huge"],
      also: ["total-mismatch"],
      fixed: `| Tên khoản viện trợ | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | 250.000.000   |               |
              | Học bổng           | 145.000.000   |               |
              | Cầu dân sinh       |               | 25.000        |
              | Tổng cộng          | 395.000.000   |               |`,
    },
    {
      name: "số tiền đồng và USD lệch một nghìn lần",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | «250.000»     | 10.000        |`,
      finds: ["pair"],
    },
  ],
};

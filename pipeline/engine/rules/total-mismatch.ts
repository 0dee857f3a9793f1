import { fieldOf } from "../form.ts";
import { defineRule, type Examples } from "../rule.ts";
import { measureOf, multipleOf } from "../rule-context.ts";
import { totalSum } from "../total-sum.ts";

// Published reports of this domain carry totals that do not add up. A typed total is mended only under review: which
// of the two is wrong, the total or a row, only the union knows.
export const rule = /* @__PURE__ */ defineRule({
  id: "total-mismatch",
  severity: "error",
  since: "1.0",
  title: { vi: "Dòng tổng không khớp các dòng chi tiết", en: "Total that does not match its rows" },
  why: {
    vi: "Bảng tổng hợp cộng từ các dòng chi tiết, nên sẽ khác số Đơn vị đã ghi.",
    en: "Consolidation adds the rows, so it will differ from what is written here.",
  },
  messages: {
    typed: {
      vi: {
        what: "Ô {cell} (“{label}”, {field}) ghi {actual} {unit}, cộng {count} dòng chi tiết được {sum} {unit}.",
        how: "Sửa dòng chi tiết còn sai, hoặc sửa tổng thành {sum} {unit}.",
      },
      en: {
        what: "Cell {cell} (“{label}”, {field}) says {actual} {unit}, but the {count} rows add up to {sum} {unit}.",
        how: "Mend the row that is wrong, or make the total {sum} {unit}.",
      },
    },
    formula: {
      vi: {
        what: "Ô {cell} (“{label}”, {field}) tính ra {actual} {unit}, cộng {count} dòng chi tiết được {sum} {unit}.",
        how: "Kiểm tra vùng cộng của công thức và các ô gõ dưới dạng chữ.",
      },
      en: {
        what: "Cell {cell} (“{label}”, {field}) computes {actual} {unit}, but the {count} rows add up to {sum} {unit}.",
        how: "Check the range of the formula and cells typed as text.",
      },
    },
    prevented: {
      vi: {
        what: "Chưa đối chiếu được ô {cell} (“{label}”, {field}) vì còn ô chưa đọc chắc chắn: {others}.",
        how: "Sửa các ô đó trước.",
      },
      en: {
        what: "Cell {cell} (“{label}”, {field}) cannot be checked yet because of cells that are not certain: {others}.",
        how: "Mend those cells first.",
      },
    },
  },
  *checkTable({ table, scope }) {
    for (const line of table.totals)
      for (const [id, { value, at }] of Object.entries(line.values)) {
        const found = totalSum(scope, table, line, id);
        if (!found || found.fits) continue;
        const { items, sum, uncertain, cell, unit } = found;
        const field = fieldOf(table.form, id);
        const base = { at, field: id, rowKey: `${line.kind} ${line.label}` };
        const ends = { ...base, expected: sum, found: value };
        const data = { label: line.label, actual: value, sum, count: items.length, unit: measureOf(field) };
        if (uncertain.length > 0)
          yield { ...base, messageId: "prevented", severity: "info", data: { label: line.label, others: uncertain } };
        else if (cell?.formula !== undefined) yield { ...ends, messageId: "formula", data };
        else if (typeof cell?.value === "number") {
          const to = Number((sum / (field.kind === "money" ? multipleOf(unit ?? "VND") : 1)).toPrecision(15));
          yield { ...ends, messageId: "typed", data, fix: { kind: "review", edits: [{ at, from: cell.value, to }] } };
        } else yield { ...ends, messageId: "typed", data };
      }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết (triệu đồng)": "committedVnd: TRIEU",
    "Số khách": "people: count",
  },
  valid: [
    {
      name: "tổng làm tròn đến phần mười triệu",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 120,04               |
              | Học bổng           | 80,04                |
              | Tổng cộng          | 200,1                |`,
    },
  ],
  invalid: [
    {
      name: "tổng gõ tay thiếu 90 triệu",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 120                  |
              | Học bổng           | 90                   |
              | Tổng cộng          | «120»                |`,
      finds: ["typed"],
      fixed: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 120                  |
              | Học bổng           | 90                   |
              | Tổng cộng          | 210                  |`,
    },
    {
      name: "công thức thiếu dòng, và một ô chưa đọc được",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) | Số khách        |
              | Trạm y tế xã       | 'chưa rõ             | 12              |
              | Học bổng           | 90                   | 5               |
              | Tổng cộng          | «140»                | «=SUM(C2:C2)→12» |`,
      finds: ["prevented", "formula"],
      also: ["unreadable-value"],
    },
  ],
};

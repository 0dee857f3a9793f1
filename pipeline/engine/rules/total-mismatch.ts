import { fieldOf } from "../form.ts";
import { defineRule, type Examples } from "../rule.ts";
import { cellOf, columnOf, measureOf, multipleOf, numberIn } from "../rule-context.ts";
import { roundingOf } from "../rounding.ts";
import type { Table } from "../table.ts";

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
  *checkTable({ table, context }) {
    for (const line of table.totals)
      for (const [id, { value, at }] of Object.entries(line.values)) {
        if (line.items.length === 0 || !isSummed(table, id)) continue;
        const field = fieldOf(table.form, id);
        const items = line.items.flatMap((index) => table.items[index] ?? []);
        const base = { at, field: id, rowKey: `${line.kind} ${line.label}` };
        const others = items.flatMap((item) => (item.asked[id] && item.cells[id] ? [item.cells[id]] : []));
        if (others.length > 0) {
          yield { ...base, messageId: "prevented", severity: "info", data: { label: line.label, others } };
          continue;
        }
        const blanks = items.filter((item) => numberIn(item, id) === undefined).length;
        const sum = Number(items.reduce((total, item) => total + (numberIn(item, id) ?? 0), 0).toFixed(6));
        const cell = cellOf(context.book, at);
        const unit = columnOf(table, id, at)?.unit;
        const allowed = roundingOf(cell, value, unit);
        if ([sum, sum + blanks * (field.blank ?? 0)].some((expected) => Math.abs(expected - value) <= allowed))
          continue;
        const data = { label: line.label, actual: value, sum, count: items.length, unit: measureOf(field) };
        const found = { expected: sum, found: value };
        if (cell?.formula !== undefined) yield { ...base, ...found, messageId: "formula", data };
        else if (typeof cell?.value === "number") {
          const to = Number((sum / (field.kind === "money" ? multipleOf(unit ?? "VND") : 1)).toPrecision(15));
          yield {
            ...base,
            ...found,
            messageId: "typed",
            data,
            fix: { kind: "review", edits: [{ at, from: cell.value, to }] },
          };
        } else yield { ...base, ...found, messageId: "typed", data };
      }
  },
});

function isSummed(table: Table, field: string): boolean {
  return table.form.totals.some((total) => total.field === field && total.how === "sum");
}

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
              | Tổng cộng          | «90»                 | «=SUM(C2:C2)→12» |`,
      finds: ["prevented", "formula"],
      also: ["unreadable-value"],
    },
  ],
};

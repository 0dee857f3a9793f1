import { defineRule, type Examples } from "../rule.ts";
import { columnOf, measureOf, numberIn, onValue, wordsOfUnit } from "../rule-context.ts";
import { cellIn } from "../sheet-scope.ts";
import type { BoundColumn, Item } from "../table.ts";
import type { CellRef } from "../workbook.ts";

type Shown = { readonly item: Item; readonly at: CellRef; readonly id: string };

// `0" triệu"` shows 288 as "288 triệu": that is what everybody reads, and not what a sum over the cells counts in.
export const rule = /* @__PURE__ */ defineRule({
  id: "unit-in-format",
  severity: "info",
  since: "1.0",
  title: { vi: "Định dạng số hiện đơn vị khác đơn vị của cột", en: "Number format that shows a unit of its own" },
  why: {
    vi: "Excel cộng con số trong ô, không kể đơn vị mà định dạng hiện thêm.",
    en: "Excel adds the number in the cell, whatever unit its format shows.",
  },
  messages: {
    cell: {
      vi: {
        what: "Ô {cell} ({field}) hiện “{text}” trong cột tính bằng {unit}; đã đọc là {number} {other}.",
        how: "Ghi số theo đơn vị của cột và bỏ chữ khỏi định dạng ô.",
      },
      en: {
        what: "Cell {cell} ({field}) shows “{text}” in a column of {unit}; it is read as {number} {other}.",
        how: "Write the number in the unit of the column and take the words out of the number format.",
      },
    },
    column: {
      vi: {
        what: "Cột {column} ({field}) tính bằng {unit}, nhưng {count} ô hiện đơn vị khác, như “{text}”, đã đọc là {number} {other}: ô {others}.",
        how: "Ghi các số theo đơn vị của cột và bỏ chữ khỏi định dạng ô.",
      },
      en: {
        what: "Column {column} ({field}) is in {unit}, but {count} cells show another unit, such as “{text}”, read as {number} {other}: {others}.",
        how: "Write the numbers in the unit of the column and take the words out of the number format.",
      },
    },
  },
  *checkTable({ table, scope }) {
    const byColumn = new Map<BoundColumn, Shown[]>();
    for (const item of table.items)
      for (const [id, { unit }] of Object.entries(item.asWritten)) {
        const at = item.cells[id];
        const column = at && columnOf(table, id, at);
        if (!column?.unit || !unit || unit === column.unit || typeof cellIn(scope, at!)?.value !== "number") continue;
        const shown = byColumn.get(column);
        if (shown) shown.push({ item, at: at!, id });
        else byColumn.set(column, [{ item, at: at!, id }]);
      }
    for (const [column, cells] of byColumn) {
      const { item, id } = cells[0]!;
      const { text } = item.asWritten[id]!;
      const number = numberIn(item, id);
      if (number === undefined) continue;
      const data = { text, unit: wordsOfUnit(column.unit!), number, other: measureOf(column.field) };
      const others = cells.map(({ at }) => at);
      if (cells.length === 1) yield { ...onValue(table, item, id), messageId: "cell", data, found: text };
      else
        yield {
          messageId: "column",
          at: column.at,
          related: [column.at, ...others],
          field: id,
          data: { ...data, count: cells.length, others },
        };
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết (triệu đồng)": "committedVnd: TRIEU",
    "Giải ngân (triệu đồng)": "disbursedVnd: TRIEU",
  },
  valid: [
    {
      name: "định dạng hiện chính đơn vị của cột",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 250{ triệu}          |`,
    },
  ],
  invalid: [
    {
      name: "tỷ trong cột triệu đồng",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | «1,5{ tỷ}»           |
              | Học bổng           | 40                   |`,
      finds: ["cell"],
    },
    {
      name: "nhiều ô: một lần ở tiêu đề",
      sheet: `| Tên khoản viện trợ | «Cam kết (triệu đồng)» |
              | Trạm y tế xã       | 1,5{ tỷ}               |
              | Học bổng           | 2{ tỷ}                 |`,
      finds: ["column"],
    },
    {
      name: "hai cột",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) | Giải ngân (triệu đồng) |
              | Trạm y tế xã       | «1,5{ tỷ}»           | «1{ tỷ}»               |`,
      finds: ["cell", "cell"],
    },
  ],
};

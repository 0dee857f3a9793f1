import { saysNotDone } from "../not-done.ts";
import { defineRule, type Examples } from "../rule.ts";
import type { Item, Table } from "../table.ts";
import { cellAt, type CellRef, type Sheet } from "../workbook.ts";

// "Đã hủy", "Hoãn sang năm 2025" beside an item: a careful person would not count it, but only the union knows.
export const rule = /* @__PURE__ */ defineRule({
  id: "item-not-done",
  severity: "warning",
  since: "1.0",
  title: { vi: "Dòng ghi là không thực hiện", en: "Item said not to have happened" },
  why: { vi: "Dòng này vẫn đang được tính vào tổng.", en: "It still counts in the totals." },
  messages: {
    remark: {
      vi: {
        what: "Ô {cell} ghi “{text}”, nhưng dòng này vẫn được đọc như đã thực hiện trong kỳ.",
        how: "Nếu không thực hiện trong kỳ, bỏ dòng này khỏi biểu; nếu có, sửa lại lời ghi.",
      },
      en: {
        what: "Cell {cell} says “{text}”, but the line is read as done in the period.",
        how: "If it did not happen in the period, take the line out; if it did, change the remark.",
      },
    },
  },
  *checkTable({ table, scope }) {
    if (INTENDED.has(table.form.id)) return;
    for (const item of table.items) {
      const found = remarksOn(table, item, scope.sheet).find(({ text }) => saysNotDone(text, table.form.id === "aid"));
      if (found)
        yield { messageId: "remark", at: found.at, rowKey: item.key, data: { text: found.text }, found: found.text };
    }
  },
});

/** What these sections list need not have happened. */
const INTENDED: ReadonlySet<string> = new Set(["plan", "directive", "nomination", "summary", "selfScore"]);
const REMARKS = ["note", "result"];

type Remark = { readonly text: string; readonly at: CellRef };

/** What is said beside an item: in notes and results, in brackets, in columns that nobody answers to. */
function remarksOn(table: Table, item: Item, sheet: Sheet): readonly Remark[] {
  const bound = Object.entries(item.cells).flatMap(([id, at]): Remark[] => {
    const text = item.values[id] ?? item.asked[id]?.text;
    if (typeof text !== "string") return [];
    if (REMARKS.includes(id) || item.asked[id] !== undefined) return [{ text, at }];
    return [...text.matchAll(/[([]([^()[\]]+)[)\]]/g)].map(([, inside]) => ({ text: inside!, at }));
  });
  const line = ({ row, column }: CellRef) => (table.orientation === "rows" ? row : column);
  const loose = table.loose.flatMap(({ cells }) =>
    cells.flatMap((at): Remark[] => {
      const value =
        line(at) >= item.first && line(at) <= item.last ? cellAt(sheet, at.row, at.column)?.value : undefined;
      return typeof value === "string" ? [{ text: value, at }] : [];
    }),
  );
  return [...bound, ...loose];
}

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count", "Ghi chú": "note: text" },
  valid: [
    {
      name: "ghi chú khác",
      sheet: `| Tên đoàn           | Số khách | Ghi chú                |
              | Đoàn Peace         | 12       | Đã hoàn thành          |
              | Đoàn KOICA         | 4        | Đã hoàn trả hồ sơ      |
              | Đoàn JICA (Nhật)   | 5        | Trao huy chương hữu nghị |`,
    },
  ],
  invalid: [
    {
      name: "ghi chú đã hủy",
      sheet: `| Tên đoàn   | Số khách | Ghi chú   |
              | Đoàn Peace | 12       | «Đã hủy» |
              | Đoàn JICA  | 5        |           |`,
      finds: ["remark"],
    },
    {
      name: "trong ngoặc sau tên, và không tổ chức được",
      sheet: `| Tên đoàn                          | Số khách | Ghi chú                  |
              | «Đoàn Peace (hoãn sang năm 2025)» | 12       |                          |
              | Đoàn JICA                         | 5        | «Không thực hiện do bão» |`,
      finds: ["remark", "remark"],
    },
  ],
};

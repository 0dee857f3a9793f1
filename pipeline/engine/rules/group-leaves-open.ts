import type { Field } from "../form.ts";
import { defineRule, type Examples } from "../rule.ts";
import { columnOf, firstCell } from "../rule-context.ts";
import type { Item, Table } from "../table.ts";
import type { CellRef } from "../workbook.ts";

// "A. Khen thưởng được nhận" says which way its awards went, "B. Khen thưởng đối tác" does not, and no column does.
// Where no item has the value, the column is missing; where all have it, nothing is.
export const rule = /* @__PURE__ */ defineRule({
  id: "group-leaves-open",
  severity: "error",
  since: "1.0",
  title: { vi: "Dòng nhóm không nêu nội dung bắt buộc", en: "Group row that leaves a required value open" },
  why: {
    vi: "Các dòng khác có nội dung này ở dòng nhóm, dòng này thì không.",
    en: "Group rows say it of other items, but not of this one.",
  },
  messages: {
    unsaid: {
      vi: {
        what: "Dòng {row}: không cột nào, dòng nhóm nào cho biết “{field}”.",
        how: "Thêm cột “{field}”, hoặc ghi rõ ở dòng nhóm phía trên.",
      },
      en: {
        what: "Row {row}: neither a column nor a group row says “{field}”.",
        how: "Add a column for it, or say it in the group row above.",
      },
    },
  },
  *checkTable({ table }) {
    const grouped = table.form.fields.filter(
      (field) =>
        field.required === true && !columnOf(table, field.id) && table.items.some((item) => !isOpen(item, field)),
    );
    for (const item of table.items)
      for (const field of grouped)
        if (isOpen(item, field))
          yield { messageId: "unsaid", at: placeOf(table, item), field: field.id, rowKey: item.key };
  },
});

function isOpen({ values, asked }: Item, { id }: Field): boolean {
  return values[id] === undefined && asked[id] === undefined;
}

/** The item's own first cell: what it inherits stands elsewhere. */
function placeOf(table: Table, { cells, first }: Item): CellRef {
  const line = ({ row, column }: CellRef) => (table.orientation === "rows" ? row : column);
  return Object.values(cells).find((at) => line(at) === first) ?? firstCell(table);
}

export const examples: Examples<typeof rule> = {
  columns: { Hướng: "direction!: choice", Tên: "subject!: text" },
  valid: [
    {
      name: "dòng nhóm nêu hướng của mọi dòng",
      given: { inherited: { 2: { direction: "NHAN" }, 3: { direction: "TANG" } } },
      sheet: `| Tên     |
              | Ông An  |
              | Bà Bình |`,
    },
    {
      name: "không dòng nào có: thiếu cột",
      sheet: `| Tên     |
              | Ông An  |`,
    },
  ],
  invalid: [
    {
      name: "một nhóm không nêu hướng",
      given: { inherited: { 2: { direction: "NHAN" } } },
      sheet: `| Tên       |
              | Ông An    |
              | «Bà Bình» |`,
      finds: ["unsaid"],
    },
    {
      name: "hai dòng của nhóm ấy",
      given: { inherited: { 2: { direction: "NHAN" } } },
      sheet: `| Tên       |
              | Ông An    |
              | «Bà Bình» |
              | «Ông Cư»  |`,
      finds: ["unsaid", "unsaid"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";
import { columnOf, measureOf, multipleOf, numberIn, onValue, wordsOfUnit } from "../rule-context.ts";
import type { Item, MoneyUnit } from "../table.ts";
import type { CellRef, Fix } from "../workbook.ts";
import { cellIn, typedText } from "../sheet-scope.ts";

// "1,126 tỷ" in a column of million đồng is read by the unit in the cell, which is nearest to the number. Excel adds
// neither, and a retyped 1,126 would be a thousandth: so the number is offered, to be looked at.
export const rule = /* @__PURE__ */ defineRule({
  id: "unit-in-cell",
  severity: "info",
  since: "1.0",
  title: { vi: "Đơn vị trong ô khác đơn vị của cột", en: "Cell with a unit of its own" },
  why: {
    vi: "Excel không cộng được ô vừa có số vừa có chữ.",
    en: "Excel cannot add a cell that holds a number and words.",
  },
  messages: {
    otherUnit: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}” trong cột tính bằng {unit}; đã đọc là {number} {other}.",
        how: "Ghi theo đơn vị của cột: {expected}; số tiền bằng loại tiền khác, nếu có, ghi sang cột riêng.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}” in a column of {unit}; it is read as {number} {other}.",
        how: "Write it in the unit of the column: {expected}; an amount in another currency goes into its own column.",
      },
    },
  },
  *checkTable({ table, scope }) {
    for (const item of table.items)
      for (const [id, { text, unit, approx }] of Object.entries(item.asWritten)) {
        const number = numberIn(item, id);
        const at = item.cells[id];
        const column = at && columnOf(table, id, at);
        if (
          number === undefined ||
          !at ||
          !column?.unit ||
          unit === null ||
          approx !== null ||
          unit === column.unit ||
          isForeign(unit, column.unit) ||
          typeof cellIn(scope, at)?.value === "number"
        )
          continue;
        const expected = Number((number / multipleOf(column.unit)).toPrecision(12));
        const data = { text, unit: wordsOfUnit(column.unit), number, other: measureOf(column.field), expected };
        const from = typedText(scope, at);
        const fix: Fix | undefined =
          from === undefined || holdsOthers(item, id, at)
            ? undefined
            : { kind: "review", edits: [{ at, from, to: expected }] };
        yield { ...onValue(table, item, id), messageId: "otherUnit", data, found: text, ...(fix && { fix }) };
      }
  },
});

/** "400 triệu (50.000 USD)": the number alone would take the dollars out of the sheet. */
function holdsOthers({ cells, values }: Item, id: string, at: CellRef): boolean {
  return Object.entries(cells).some(
    ([other, place]) =>
      other !== id && values[other] !== undefined && place.row === at.row && place.column === at.column,
  );
}

function isForeign(a: MoneyUnit, b: MoneyUnit): boolean {
  return a.startsWith("OTHER") || a.endsWith("USD") !== b.endsWith("USD");
}

export const examples: Examples<typeof rule> = {
  columns: { "Tên khoản viện trợ": "name: text", "Cam kết (triệu đồng)": "committedVnd: TRIEU" },
  valid: [
    {
      name: "đơn vị trong ô giống đơn vị của cột",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | '250 triệu           |`,
    },
  ],
  invalid: [
    {
      name: "tỷ trong cột triệu đồng",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | «'1,126 tỷ»          |`,
      finds: ["otherUnit"],
      fixed: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 1.126                |`,
    },
    {
      name: "hai ô",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | «'1,126 tỷ»          |
              | Học bổng           | «'0,5 tỷ»            |`,
      finds: ["otherUnit", "otherUnit"],
      fixed: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 1.126                |
              | Học bổng           | 500                  |`,
    },
  ],
};

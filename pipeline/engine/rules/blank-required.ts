import type { Field } from "../form.ts";
import { defineRule, type Examples } from "../rule.ts";
import { columnOf, fieldWords, firstCell } from "../rule-context.ts";
import type { Item, Table } from "../table.ts";
import type { CellRef } from "../workbook.ts";

// A field without a column is missing-column's business, once, not a flood of blanks here.
export const rule = /* @__PURE__ */ defineRule({
  id: "blank-required",
  severity: "error",
  since: "1.0",
  title: { vi: "Ô bắt buộc để trống", en: "Required cell left blank" },
  why: { vi: "Dòng này chưa đủ số liệu để tổng hợp.", en: "The row lacks what consolidation needs." },
  messages: {
    blank: {
      vi: { what: "Ô {cell} ({field}) để trống.", how: "Điền nội dung cho dòng {row}." },
      en: { what: "Cell {cell} ({field}) is blank.", how: "Fill it in for row {row}." },
    },
    saysNone: {
      vi: { what: "Ô {cell} ({field}) ghi “{text}”, không có giá trị.", how: "Điền nội dung cho dòng {row}." },
      en: { what: "Cell {cell} ({field}) says “{text}”, which is no value.", how: "Fill it in for row {row}." },
    },
    blankAll: {
      vi: { what: "Dòng {row} để trống tất cả các ô: {fields}.", how: "Điền ít nhất một ô." },
      en: { what: "Row {row} leaves all of these blank: {fields}.", how: "Fill in at least one of them." },
    },
  },
  *checkTable({ table }) {
    const single = table.form.fields.filter(
      (field) => field.required === true && columnOf(table, field.id)?.field.id === field.id,
    );
    const boundIds = new Set(table.columns.map((column) => column.field.id));
    const groups = new Map<string, Field[]>();
    for (const field of table.form.fields)
      if (typeof field.required === "object")
        groups.set(field.required.oneOf, [...(groups.get(field.required.oneOf) ?? []), field]);
    for (const item of table.items) {
      for (const field of single)
        if (isBlank(item, field)) yield { ...wordsFor(item, field), ...placed(table, item, field), rowKey: item.key };
      for (const [group, fields] of groups) {
        if (fields.some((field) => !isBlank(item, field))) continue;
        const bound = fields.filter((field) => boundIds.has(field.id));
        if (bound.length === 0) continue;
        const named = bound.find((field) => item.asWritten[field.id] !== undefined) ?? bound[0]!;
        const base = { ...placed(table, item, named), rowKey: `${item.key} ${group}` };
        if (bound.length === 1 || item.asWritten[named.id]) yield { ...wordsFor(item, named), ...base };
        else yield { ...base, messageId: "blankAll", data: { fields: bound.map(fieldWords) } };
      }
    }
  },
});

function isBlank(item: Item, { id }: Field): boolean {
  return item.values[id] === undefined && item.asked[id] === undefined;
}

/** A dash and "không phát sinh" stand in the cell, and are no blank. */
function wordsFor({ asWritten }: Item, { id }: Field) {
  const said = asWritten[id];
  return said
    ? { messageId: "saysNone" as const, data: { text: said.text }, found: said.text }
    : { messageId: "blank" as const };
}

function placed(table: Table, item: Item, field: Field) {
  return { at: placeOf(table, item, field), field: field.id };
}

function placeOf(table: Table, item: Item, { id }: Field): CellRef {
  const column = columnOf(table, id);
  if (!column) return firstCell(table);
  const { sheet } = table;
  return table.orientation === "rows"
    ? { sheet, row: item.first, column: column.index }
    : { sheet, row: column.index, column: item.first };
}

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name!: text",
    "Bên cung cấp": "donor!: text",
    "Cam kết (VND)": "committedVnd!committed: VND",
    "Cam kết (USD)": "committedUsd!committed: USD",
  },
  valid: [
    {
      name: "chỉ cần một trong hai ô tiền; số 0 không phải là trống",
      sheet: `| Tên khoản viện trợ | Bên cung cấp | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | WVIV         | 0             |               |
              | Học bổng           | SCI          |               | 2.500         |`,
    },
  ],
  invalid: [
    {
      name: "trống bên cung cấp",
      sheet: `| Tên khoản viện trợ | Bên cung cấp | Cam kết (VND) |
              | Trạm y tế xã       | «»           | 250.000.000   |
              | Học bổng           | SCI          | 50.000.000    |`,
      finds: ["blank"],
    },
    {
      name: "ghi không phát sinh, hoặc gạch ngang",
      sheet: `| Tên khoản viện trợ | Bên cung cấp         | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | «'không phát sinh»   | 250.000.000   |               |
              | Học bổng           | SCI                  |               | «'-»          |`,
      finds: ["saysNone", "saysNone"],
    },
    {
      name: "trống bên cung cấp và cả hai ô tiền",
      sheet: `| Tên khoản viện trợ | Bên cung cấp | Cam kết (VND) | Cam kết (USD) |
              | Trạm y tế xã       | «»           | «»            |               |
              | Học bổng           | SCI          | 50.000.000    |               |`,
      finds: ["blank", "blankAll"],
    },
  ],
};

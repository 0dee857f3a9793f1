import type { Field } from "../form.ts";
import { defineRule, type Examples } from "../rule.ts";
import { fieldWords, firstCell } from "../rule-context.ts";
import type { Table } from "../table.ts";

// A value may come from a group row, the heading or the unit line, so a field counts as present when any item
// has it, column or not. Fields that stand for each other (đồng or dollars) are missing only together.
export const rule = /* @__PURE__ */ defineRule({
  id: "missing-column",
  severity: "error",
  since: "1.0",
  title: { vi: "Thiếu cột bắt buộc", en: "Required column missing" },
  why: {
    vi: "Không có cột này thì số liệu của bảng không tổng hợp được.",
    en: "Without it the table cannot be consolidated.",
  },
  messages: {
    missing: {
      vi: {
        what: "Bảng “{section}” trên trang “{sheet}” không có cột “{field}”.",
        how: "Thêm cột này, hoặc sửa tiêu đề của cột đang dùng cho khớp.",
      },
      en: {
        what: "The table “{section}” on sheet “{sheet}” has no column “{field}”.",
        how: "Add the column, or rename the one that stands for it.",
      },
    },
    missingAll: {
      vi: {
        what: "Bảng “{section}” trên trang “{sheet}” không có cột nào trong số: {fields}.",
        how: "Thêm ít nhất một cột, hoặc sửa tiêu đề của cột đang dùng cho khớp.",
      },
      en: {
        what: "The table “{section}” on sheet “{sheet}” has none of these columns: {fields}.",
        how: "Add at least one of them, or rename the one that stands for it.",
      },
    },
  },
  *checkTable({ table }) {
    if (table.items.length === 0) return;
    const at = firstCell(table);
    const groups = new Map<string, Field[]>();
    for (const field of table.form.fields) {
      if (field.required === true && !isPresent(table, field)) yield { messageId: "missing", at, field: field.id };
      if (typeof field.required === "object")
        groups.set(field.required.oneOf, [...(groups.get(field.required.oneOf) ?? []), field]);
    }
    for (const [group, fields] of groups) {
      if (fields.some((field) => isPresent(table, field))) continue;
      const printed = fields.filter((field) => !field.derived).map(fieldWords);
      yield { messageId: "missingAll", at, rowKey: group, data: { fields: printed } };
    }
  },
});

function isPresent(table: Table, { id }: Field): boolean {
  return (
    table.columns.some((column) => column.field.id === id) ||
    table.items.some((item) => item.values[id] !== undefined || item.asked[id] !== undefined)
  );
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
      name: "chỉ có một trong hai cột tiền",
      sheet: `| Tên khoản viện trợ | Bên cung cấp | Cam kết (USD) |
              | Trạm y tế xã       | WVIV         | 25.000        |`,
    },
  ],
  invalid: [
    {
      name: "không có cột bên cung cấp",
      sheet: `| «Tên khoản viện trợ» | Cam kết (VND) |
              | Trạm y tế xã         | 250.000.000   |`,
      finds: ["missing"],
    },
    {
      name: "thiếu cột bên cung cấp và cả hai cột tiền",
      sheet: `| ««Tên khoản viện trợ»» |
              | Trạm y tế xã           |`,
      finds: ["missing", "missingAll"],
    },
  ],
};

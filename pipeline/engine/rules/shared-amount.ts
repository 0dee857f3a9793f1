import { defineRule, type Examples } from "../rule.ts";
import { measureOf, numberIn, onValue } from "../rule-context.ts";
import type { Item } from "../table.ts";

/** No row or column index reaches it: both fit one exact number. */
const WIDTH = 2 ** 20;

// A cell merged over several items is one number, not one for each; which item it belongs to, or how to split it, only
// the union knows.
export const rule = /* @__PURE__ */ defineRule({
  id: "shared-amount",
  severity: "error",
  since: "1.0",
  title: { vi: "Một số dùng chung cho nhiều dòng", en: "One number for several rows" },
  why: { vi: "Nếu tính cho từng dòng thì tổng bị nhân lên.", en: "Counted for each row, it would multiply the total." },
  messages: {
    shared: {
      vi: {
        what: "Ô {cell} ({field}) ghi {number} {unit} và được trộn cho {count} dòng.",
        how: "Tách riêng số của từng dòng, hoặc gộp thành một dòng.",
      },
      en: {
        what: "Cell {cell} ({field}) holds {number} {unit} and is merged over {count} rows.",
        how: "Give each row its own number, or make it one row.",
      },
    },
  },
  *checkTable({ table }) {
    for (const field of table.form.fields.filter(({ kind }) => kind === "money" || kind === "count")) {
      const byCell = new Map<number, { readonly first: Item; count: number }>();
      for (const item of table.items) {
        const at = item.cells[field.id];
        // The first item holds the number; those that share its cell are asked about.
        if (!at || (numberIn(item, field.id) === undefined && !item.asked[field.id])) continue;
        const place = at.row * WIDTH + at.column;
        const shared = byCell.get(place);
        if (shared) shared.count++;
        else byCell.set(place, { first: item, count: 1 });
      }
      for (const { first, count } of byCell.values()) {
        const number = numberIn(first, field.id);
        if (number !== undefined && count > 1)
          yield {
            ...onValue(table, first, field.id),
            messageId: "shared",
            data: { number, unit: measureOf(field), count },
          };
      }
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Bên cung cấp": "donor: text",
    "Cam kết (triệu đồng)": "committedVnd: TRIEU",
  },
  valid: [
    {
      name: "chỉ trộn ô chữ",
      sheet: `| Tên khoản viện trợ | Bên cung cấp | Cam kết (triệu đồng) |
              | Trạm y tế xã       | WVIV         | 250                  |
              | Học bổng           | ^            | 40                   |`,
    },
  ],
  invalid: [
    {
      name: "một số tiền cho hai khoản",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | «250»                |
              | Học bổng           | ^                    |`,
      finds: ["shared"],
    },
    {
      name: "hai ô trộn",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | «250»                |
              | Học bổng           | ^                    |
              | Xe lăn             | «80»                 |
              | Cầu dân sinh       | ^                    |`,
      finds: ["shared", "shared"],
    },
  ],
};

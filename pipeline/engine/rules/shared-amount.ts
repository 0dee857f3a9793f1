import type { Field } from "../form.ts";
import { defineRule, type Examples } from "../rule.ts";
import { measureOf, numberIn, onValue } from "../rule-context.ts";
import type { Item } from "../table.ts";

/** No row or column index reaches it: both fit one exact number. */
const WIDTH = 2 ** 20;

const COUNTED: ReadonlySet<Field["kind"]> = new Set(["money", "count", "number"]);

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
    apart: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}” và được trộn với dòng khác, nên chưa tính cho dòng nào dưới nó.",
        how: "Tách riêng số của từng dòng, hoặc gộp thành một dòng.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}” and is merged with another row, so it is counted for none of the rows below.",
        how: "Give each row its own number, or make it one row.",
      },
    },
  },
  *checkTable({ table }) {
    for (const field of table.form.fields.filter(({ kind }) => COUNTED.has(kind))) {
      const byCell = new Map<number, Item[]>();
      for (const item of table.items) {
        const at = item.cells[field.id];
        if (!at || (numberIn(item, field.id) === undefined && !item.asked[field.id])) continue;
        const place = at.row * WIDTH + at.column;
        const items = byCell.get(place);
        if (items) items.push(item);
        else byCell.set(place, [item]);
      }
      for (const items of byCell.values()) {
        // The first item holds the number, or its cell is asked about; those that share it are not asked once more.
        const [first] = items;
        const number = numberIn(first!, field.id);
        const place = onValue(table, first!, field.id);
        if (number !== undefined && items.length > 1)
          yield { ...place, messageId: "shared", data: { number, unit: measureOf(field), count: items.length } };
        const asked = first!.asked[field.id];
        if (asked?.because === "shared-amount") yield { ...place, messageId: "apart", data: { text: asked.text } };
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
    {
      name: "trộn với dòng tổng",
      sheet: `| Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Tổng cộng          | «250»                |
              | Học bổng           | ^                    |`,
      finds: ["apart"],
    },
  ],
};

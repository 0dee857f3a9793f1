import { defineRule, type Examples } from "../rule.ts";
import { columnOf, onValue } from "../rule-context.ts";
import { cellIn } from "../sheet-scope.ts";

// A column of formulas with one number typed over: it looks alike and no longer follows the cells it came from.
const fewest = 4;

export const rule = /* @__PURE__ */ defineRule({
  id: "typed-over-formula",
  severity: "warning",
  since: "1.0",
  title: { vi: "Gõ đè lên công thức", en: "Formula typed over" },
  why: {
    vi: "Ô này không còn tự tính như các ô cùng cột.",
    en: "The cell no longer computes like the rest of its column.",
  },
  messages: {
    typed: {
      vi: {
        what: "Ô {cell} ({field}) là số gõ tay, trong khi {count} ô khác của cột là công thức.",
        how: "Chép lại công thức từ ô bên cạnh, hoặc giải thích vì sao gõ tay.",
      },
      en: {
        what: "Cell {cell} ({field}) is a typed number, while the other cells of the column ({count}) are formulas.",
        how: "Copy the formula back from its neighbour, or explain why it is typed.",
      },
    },
  },
  *checkTable({ table, scope }) {
    for (const { id } of table.form.fields.filter(
      ({ kind }) => kind === "money" || kind === "count" || kind === "percent",
    )) {
      if (!columnOf(table, id)) continue;
      const typed = [];
      let count = 0;
      for (const item of table.items) {
        const at = item.cells[id];
        const cell = at && cellIn(scope, at);
        if (cell?.formula !== undefined) count++;
        else if (typeof cell?.value === "number") typed.push(item);
      }
      if (count < fewest || typed.length * 4 > count) continue;
      for (const item of typed) yield { ...onValue(table, item, id), messageId: "typed", data: { count } };
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản": "name: text",
    "Viện trợ (triệu đồng)": "grantVnd: TRIEU",
    "Tổng vốn (triệu đồng)": "committedVnd: TRIEU",
  },
  valid: [
    {
      name: "nửa cột là công thức",
      sheet: `| Tên khoản | Viện trợ (triệu đồng) |
              | Khoản 1   | =A1→5                 |
              | Khoản 2   | =A1→6                 |
              | Khoản 3   | 7                     |
              | Khoản 4   | 8                     |`,
    },
  ],
  invalid: [
    {
      name: "một số gõ đè",
      sheet: `| Tên khoản | Viện trợ (triệu đồng) |
              | Khoản 1   | =D2*2→5               |
              | Khoản 2   | =D3*2→6               |
              | Khoản 3   | «7»                   |
              | Khoản 4   | =D5*2→8               |
              | Khoản 5   | =D6*2→9               |`,
      finds: ["typed"],
    },
    {
      name: "hai cột",
      sheet: `| Tên khoản | Viện trợ (triệu đồng) | Tổng vốn (triệu đồng) |
              | Khoản 1   | =D2*2→5               | =B2→5                 |
              | Khoản 2   | =D3*2→6               | «6»                   |
              | Khoản 3   | «7»                   | =B4→7                 |
              | Khoản 4   | =D5*2→8               | =B5→8                 |
              | Khoản 5   | =D6*2→9               | =B6→9                 |`,
      finds: ["typed", "typed"],
    },
  ],
};

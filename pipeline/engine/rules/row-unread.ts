import { rangeAddress } from "../address.ts";
import { defineRule, type Examples } from "../rule.ts";
import { unmappedBlocks } from "../unmapped.ts";

// A line with numbers between the items, of which nobody can tell what it is: a correction, half an item, a delegation
// that went neither way. What it holds counts nowhere, so it is more than a remark.
export const rule = /* @__PURE__ */ defineRule({
  id: "row-unread",
  severity: "warning",
  since: "1.0",
  title: { vi: "Dòng có số trong bảng chưa được đọc", en: "Line with numbers in a table that is not read" },
  why: { vi: "Số ở các ô này chưa được tính vào đâu.", en: "The numbers in these cells count nowhere." },
  messages: {
    row: {
      vi: {
        what: "Trang “{sheet}”: {count} ô trong vùng {text} nằm trong bảng nhưng chưa rõ là khoản nào.",
        how: "Nếu là một khoản, ghi đủ số thứ tự, tên và các cột như dòng khác; nếu không, đưa ra ngoài bảng.",
      },
      en: {
        what: "Sheet “{sheet}”: cells in {text} stand in a table, but of which item is unclear ({count}).",
        how: "If it is an item, give it a number, a name and all columns as the others; if not, move it out of the table.",
      },
    },
  },
  *checkSheet(scope) {
    if (scope.otherYear !== undefined) return;
    for (const { range, cells, counts } of unmappedBlocks(scope))
      if (counts)
        yield {
          messageId: "row",
          at: cells[0]!,
          related: cells,
          data: { count: cells.length, text: rangeAddress(range) },
        };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "mọi dòng đều được đọc",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một dòng chỉ có số",
      given: { unmapped: ["A3", "B3"] },
      sheet: `| Tên đoàn     | Số khách |
              | Đoàn Peace   | 12       |
              | «Điều chỉnh» | 3        |
              | Đoàn JICA    | 5        |`,
      finds: ["row"],
    },
    {
      name: "hai dòng cách xa nhau",
      given: { unmapped: ["B2", "B5"] },
      sheet: `| Tên đoàn   | Số khách |
              |            | «3»      |
              | Đoàn Peace | 12       |
              | Đoàn JICA  | 5        |
              |            | «4»      |
              | Đoàn KOICA | 6        |`,
      finds: ["row", "row"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";
import { cellIn } from "../sheet-scope.ts";
import { unmappedBlocks } from "../unmapped.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "stray-cell",
  severity: "info",
  since: "1.0",
  title: { vi: "Ô lạc xa bảng", en: "Lone cell far from any table" },
  why: {
    vi: "Thường là ký tự gõ nhầm, làm trang in dài ra.",
    en: "Usually a slip of the keyboard that makes the print longer.",
  },
  messages: {
    stray: {
      vi: { what: "Ô {cell} ghi “{text}”, nằm xa các bảng của trang “{sheet}”.", how: "Xóa nếu gõ nhầm." },
      en: {
        what: "Cell {cell} says “{text}”, far from the tables of sheet “{sheet}”.",
        how: "Delete it if it is a slip.",
      },
    },
  },
  *checkSheet(scope) {
    for (const { cells, stray } of unmappedBlocks(scope)) {
      const at = cells[0]!;
      const value = cellIn(scope, at)?.value ?? "";
      if (stray)
        yield {
          messageId: "stray",
          at,
          data: { text: typeof value === "object" ? value.error : String(value).slice(0, 40) },
        };
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "một ô ngay dưới bảng là ghi chú, không phải ô lạc",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một dấu chấm ở cột xa",
      given: { unmapped: ["N2"] },
      sheet: `| Tên đoàn   | Số khách | | | | | | | | | | | |     |
              | Đoàn Peace | 12       | | | | | | | | | | | | «.» |`,
      finds: ["stray"],
    },
  ],
  onlyOne: "mỗi ô lạc là một khối riêng; nhiều ô gần nhau thì thuộc quy tắc về vùng chưa đọc",
};

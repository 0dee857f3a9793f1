import { defineRule, type Examples } from "../rule.ts";
import { placesWhere } from "../rule-context.ts";

// 32 767 characters is what a cell of Excel holds; other formats allow more and lose it on the way.
const most = 32_767;

export const rule = /* @__PURE__ */ defineRule({
  id: "over-long-text",
  severity: "warning",
  since: "1.0",
  title: { vi: "Nội dung ô quá dài", en: "Text too long for a cell" },
  why: { vi: "Excel chỉ giữ được 32.767 ký tự trong một ô.", en: "Excel holds 32,767 characters in a cell." },
  messages: {
    tooLong: {
      vi: {
        what: "Ô {cell} trên trang “{sheet}” dài {count} ký tự.",
        how: "Rút gọn, hoặc chuyển phần dài sang văn bản kèm theo.",
      },
      en: {
        what: "Cell {cell} on sheet “{sheet}” is {count} characters long.",
        how: "Shorten it, or move it to a document of its own.",
      },
    },
  },
  *checkSheet({ sheet }) {
    const lengths: number[] = [];
    const places = placesWhere(
      sheet,
      ({ value }) => typeof value === "string" && value.length > most && lengths.push(value.length) > 0,
    );
    for (const [index, at] of places.entries()) yield { messageId: "tooLong", at, data: { count: lengths[index]! } };
  },
});

const long = "Đoàn Peace ".repeat(3000);
export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Kết quả": "result: text" },
  valid: [
    {
      name: "dài nhưng vừa một ô",
      given: { cells: { B2: { value: "x".repeat(most) } } },
      sheet: `| Tên đoàn   | Kết quả |
              | Đoàn Peace | tốt     |`,
    },
  ],
  invalid: [
    {
      name: "một ô quá dài",
      given: { cells: { B2: { value: long } } },
      sheet: `| Tên đoàn   | Kết quả |
              | Đoàn Peace | «tốt»   |`,
      finds: ["tooLong"],
    },
    {
      name: "hai ô quá dài",
      given: { cells: { B2: { value: long }, B3: { value: long } } },
      sheet: `| Tên đoàn   | Kết quả |
              | Đoàn Peace | «tốt»   |
              | Đoàn JICA  | «tốt»   |`,
      finds: ["tooLong", "tooLong"],
    },
  ],
};

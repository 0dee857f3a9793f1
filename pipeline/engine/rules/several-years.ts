import { defineRule, type Examples } from "../rule.ts";

// "Giai đoạn 2022-2024" above a list that does not tell the year of its lines: nobody can take one year out of it.
export const rule = /* @__PURE__ */ defineRule({
  id: "several-years",
  severity: "error",
  since: "1.0",
  title: { vi: "Tiêu đề gồm nhiều năm", en: "Title about several years" },
  why: {
    vi: "Số liệu của các năm khác có thể bị cộng vào kỳ này.",
    en: "Numbers of other years may be added to this period.",
  },
  messages: {
    span: {
      vi: {
        what: "Ô {cell} ghi “{text}”; mọi dòng bên dưới đang được tính chung cho một kỳ.",
        how: "Chỉ để các dòng của kỳ báo cáo, hoặc thêm cột “Năm” cho từng dòng.",
      },
      en: {
        what: "Cell {cell} says “{text}”; all lines below it are counted for one period.",
        how: "Keep the lines of the period alone, or add a column “Năm” that tells the year of each.",
      },
    },
  },
  *checkSubmission({ context: { meta } }) {
    for (const { text, at, since } of meta.periodsNamed)
      if (since !== undefined) yield { messageId: "span", ...(at && { at }), rowKey: text, data: { text } };
  },
});

const span = (sheet: string, text: string) =>
  ({ text, since: 2022, year: 2024, from: "header", at: { sheet, row: 0, column: 0 } }) as const;
export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "tiêu đề ghi một năm",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một tiêu đề gồm ba năm",
      given: { meta: { periodsNamed: [span("Biểu 01", "Giai đoạn 2022-2024")] } },
      sheet: `| «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["span"],
    },
    {
      name: "hai trang cùng như vậy",
      given: { meta: { periodsNamed: [span("Biểu 01", "Năm 2022-2024"), span("Biểu 02", "Từ 2022 đến 2024")] } },
      sheet: `[Biểu 01]
              | «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       |
              [Biểu 02]
              | «Tên đoàn» | Số khách |
              | Đoàn JICA  | 5        |`,
      finds: ["span", "span"],
    },
  ],
};

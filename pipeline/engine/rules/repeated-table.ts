import { defineRule, type Examples } from "../rule.ts";
import { uniquePlaces } from "../rule-context.ts";
import { unmappedWithin } from "../unmapped.ts";

// The year's sheet beside its two halves, or a sheet copied for safety: counted together, every row would count twice.
export const rule = /* @__PURE__ */ defineRule({
  id: "repeated-table",
  severity: "error",
  since: "1.0",
  title: { vi: "Bảng lặp lại bảng khác", en: "Table that repeats another one" },
  why: { vi: "Nếu cộng cả hai bảng thì số liệu bị tính hai lần.", en: "Counting both would count its rows twice." },
  messages: {
    same: {
      vi: {
        what: "Bảng từ ô {cell} trên trang “{sheet}” lặp lại các dòng của bảng ở ô {others}; chỉ tính một lần.",
        how: "Không cần làm gì; có thể bỏ bảng lặp lại.",
      },
      en: {
        what: "The table at {cell} on sheet “{sheet}” repeats rows of the table at {others}; they count once.",
        how: "Nothing to do; one of the two may be left out.",
      },
    },
    partly: {
      vi: {
        what: "Bảng từ ô {cell} trên trang “{sheet}” trùng một phần với bảng ở ô {others}, nên chưa được cộng.",
        how: "Sửa cho hai bảng khớp nhau, hoặc bỏ bảng không dùng để tổng hợp.",
      },
      en: {
        what: "The table at {cell} on sheet “{sheet}” agrees only in part with the one at {others}; it is not added up.",
        how: "Make the two agree, or leave out the one that is not meant to count.",
      },
    },
  },
  *checkSubmission({ context }) {
    for (const { sheet, range, candidates, at, repeats } of context.unsure) {
      if (!repeats) continue;
      const related = uniquePlaces([at, repeats.of, ...unmappedWithin(context, sheet, range)]);
      const base = { at, rowKey: candidates.join(" "), related, data: { others: [repeats.of] } };
      if (repeats.certain) yield { ...base, messageId: "same", severity: "warning" };
      else yield { ...base, messageId: "partly" };
    }
  },
});

export const examples: Examples<typeof rule> = {
  forms: { delegationIn: { "Tên đoàn": "name: text", "Số khách": "people: count" } },
  valid: [
    {
      name: "hai bảng khác nhau",
      sheet: `[delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "trang chép lại",
      given: { repeated: ["A1:B2"] },
      sheet: `[Bản sao]
              | «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       |
              [delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["same"],
      also: ["duplicate-row"],
    },
    {
      name: "hai bảng trùng một phần",
      given: { repeatedPartly: ["A1:B2", "D1:E2"] },
      sheet: `[Nửa năm]
              | «Tên đoàn» | Số khách | | «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       | | Đoàn JICA  | 5        |
              [delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 15       |`,
      finds: ["partly", "partly"],
      also: ["duplicate-column", "duplicate-row"],
    },
  ],
};

import { defineRule, type Examples } from "../rule.ts";

// A group row may hold what its items lack: a status, a level, a direction. Whatever its words are, they must not be
// dropped without a word.
export const rule = /* @__PURE__ */ defineRule({
  id: "group-unused",
  severity: "info",
  since: "1.0",
  title: { vi: "Dòng nhóm chưa rõ nghĩa", en: "Group row not understood" },
  why: {
    vi: "Các dòng dưới vẫn được tính, nhưng không có thông tin mà dòng nhóm nêu.",
    en: "The rows under it are counted, without what the group row says of them.",
  },
  messages: {
    unused: {
      vi: {
        what: "Dòng nhóm “{text}” ở ô {cell}, trang “{sheet}”, chưa rõ nói về cột nào của biểu.",
        how: "Nếu dòng nhóm nêu lĩnh vực, tình trạng, cấp, hình thức…, thêm cột đó và ghi vào từng dòng.",
      },
      en: {
        what: "The group row “{text}” in cell {cell}, sheet “{sheet}”, speaks of no known column of the section.",
        how: "If it gives a sector, a status, a level or a kind, add that column and fill it in each row.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { text, at } of table.groups ?? []) yield { messageId: "unused", at, data: { text: text.slice(0, 80) } };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "dòng nhóm nói rõ, hoặc không có dòng nhóm",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một dòng nhóm không nói về cột nào",
      given: { groups: ["A2"] },
      sheet: `| Tên đoàn          | Số khách |
              | «Nhóm ưu tiên»    |          |
              | Đoàn Peace        | 12       |`,
      finds: ["unused"],
    },
    {
      name: "hai dòng nhóm không nói về cột nào",
      given: { groups: ["A2", "A4"] },
      sheet: `| Tên đoàn           | Số khách |
              | «Theo kế hoạch A»  |          |
              | Đoàn Peace         | 12       |
              | «Theo kế hoạch B»  |          |
              | Đoàn Smile         | 8        |`,
      finds: ["unused", "unused"],
    },
  ],
};

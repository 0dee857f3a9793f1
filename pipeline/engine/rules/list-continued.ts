import { defineRule, type Examples } from "../rule.ts";
import { firstCell } from "../rule-context.ts";

// Lines without headings are read by those of another sheet only when the numbering goes on, and never in silence.
export const rule = /* @__PURE__ */ defineRule({
  id: "list-continued",
  severity: "info",
  since: "1.0",
  title: { vi: "Danh sách nối tiếp trang trước", en: "List that goes on from the sheet before" },
  why: {
    vi: "Trang này không có tiêu đề cột; số thứ tự nối tiếp bảng ở trang trước.",
    en: "This sheet has no headings of its own; its numbering goes on from the table before.",
  },
  messages: {
    continued: {
      vi: {
        what: "Các dòng từ ô {cell} trên trang “{sheet}” được đọc tiếp theo bảng ở ô {others}.",
        how: "Nếu không đúng, thêm dòng tiêu đề cột cho trang này.",
      },
      en: {
        what: "The lines from {cell} on sheet “{sheet}” are read as the rest of the table at {others}.",
        how: "If that is wrong, give this sheet a row of headings.",
      },
    },
  },
  *checkTable({ table }) {
    if (table.continues) yield { messageId: "continued", at: firstCell(table), data: { others: [table.continues] } };
  },
});

export const examples: Examples<typeof rule> = {
  forms: {
    delegationIn: { "Tên đoàn": "name: text", "Số khách": "people: count" },
    activity: { "Hoạt động": "name: text" },
  },
  valid: [
    {
      name: "bảng có tiêu đề riêng",
      sheet: `[delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "bảng đọc tiếp theo trang trước",
      given: { continues: true },
      sheet: `[delegationIn]
              | «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["continued"],
      also: ["missing-section"],
    },
    {
      name: "hai bảng đọc tiếp theo trang trước",
      given: { continues: true },
      sheet: `[delegationIn]
              | «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       |
              [activity]
              | «Hoạt động»        |
              | Giao lưu hữu nghị |`,
      finds: ["continued", "continued"],
    },
  ],
};

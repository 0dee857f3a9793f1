import { rangeAddress } from "../address.ts";
import { defineRule, type Examples } from "../rule.ts";
import { asideBlocks } from "../unmapped.ts";

// "Cùng kỳ năm trước", "Bị từ chối", "Dự kiến" above rows of a list, or a line through them: a careful person does not
// count them, and a union that did mean them must be told that nobody has.
export const rule = /* @__PURE__ */ defineRule({
  id: "rows-set-aside",
  severity: "warning",
  since: "1.0",
  title: { vi: "Dòng không tính vào kỳ báo cáo", en: "Rows that do not count for the period" },
  why: {
    vi: "Các dòng này không có trong bản tổng hợp.",
    en: "They are not part of the consolidation.",
  },
  messages: {
    outside: {
      vi: {
        what: "Trang “{sheet}”: {count} ô trong vùng {text} thuộc “{label}” nên không tính vào kỳ báo cáo.",
        how: "Nếu là kết quả của kỳ báo cáo, sửa lại “{label}”; nếu không, để nguyên.",
      },
      en: {
        what: "Sheet “{sheet}”: cells in {text} belong to “{label}” and do not count for the period ({count}).",
        how: "If they are results of the period, change “{label}”; if not, leave them.",
      },
    },
    struck: {
      vi: {
        what: "Trang “{sheet}”: {count} ô trong vùng {text} bị gạch ngang cả dòng nên không được tính.",
        how: "Nếu vẫn là kết quả của kỳ báo cáo, bỏ gạch ngang; nếu không, xóa các dòng này.",
      },
      en: {
        what: "Sheet “{sheet}”: cells in {text} are struck through, row by row, and do not count ({count}).",
        how: "If they still are results, remove the lines through them; if not, delete the rows.",
      },
    },
  },
  *checkSheet(scope) {
    for (const { range, cells, outside } of asideBlocks(scope)) {
      const base = { at: cells[0]!, related: cells };
      const data = { count: cells.length, text: rangeAddress(range) };
      if (outside === undefined) yield { ...base, messageId: "struck", data };
      else yield { ...base, messageId: "outside", data: { ...data, label: outside.slice(0, 80) } };
    }
  },
});

export const examples: Examples<typeof rule> = {
  forms: { delegationIn: { "Tên đoàn": "name: text", "Số khách": "people: count" } },
  valid: [
    {
      name: "ô không thuộc bảng nào là việc khác",
      given: { unmapped: ["A3"] },
      sheet: `[delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |
              | Đã gọi     |          |`,
    },
  ],
  invalid: [
    {
      name: "các dòng của năm trước",
      given: { unmapped: ["A4", "B4"], outside: { "Cùng kỳ năm trước": "A4:B4" } },
      sheet: `[delegationIn]
              | Tên đoàn          | Số khách |
              | Đoàn Peace        | 12       |
              | Cùng kỳ năm trước |          |
              | «Đoàn Smile»      | 8        |`,
      finds: ["outside"],
    },
    {
      name: "một dòng bị từ chối, một dòng bị gạch ngang",
      given: { unmapped: ["A3", "B3", "A4", "B4"], outside: { "Bị từ chối": "A3:B3", "": "A4:B4" } },
      sheet: `[delegationIn]
              | Tên đoàn       | Số khách |
              | Đoàn Peace     | 12       |
              | «Đoàn Smile»   | 8        |
              | «Đoàn JICA»    | 5        |`,
      finds: ["outside", "struck"],
    },
  ],
};

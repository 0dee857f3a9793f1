import { rangeAddress } from "../address.ts";
import { defineRule, type Examples } from "../rule.ts";
import { unmappedBlocks } from "../unmapped.ts";

// The net under all other rules: whatever nothing read is listed here, block by block, so that no cell is lost.
export const rule = /* @__PURE__ */ defineRule({
  id: "unmapped-cell",
  severity: "info",
  since: "1.0",
  title: { vi: "Ô chưa được đọc vào phần nào", en: "Cells that belong to no section" },
  why: {
    vi: "Nội dung các ô này không có trong bản tổng hợp.",
    en: "Their contents are not part of the consolidation.",
  },
  messages: {
    block: {
      vi: {
        what: "Trang “{sheet}”: {count} ô trong vùng {text} không thuộc bảng nào.",
        how: "Nếu là số liệu cần tổng hợp, chuyển vào bảng của phần tương ứng.",
      },
      en: {
        what: "Sheet “{sheet}”: cells in {text} belong to no table ({count}).",
        how: "If they should count, move them into the table of their section.",
      },
    },
    sheet: {
      vi: {
        what: "Trang “{sheet}” không có bảng nào nhận ra được; {count} ô chưa được đọc.",
        how: "Nếu là số liệu báo cáo, kiểm tra tiêu đề các cột.",
      },
      en: {
        what: "No table was recognised on sheet “{sheet}”; its cells are not read ({count}).",
        how: "If it is part of the report, check the headings of its columns.",
      },
    },
    otherYear: {
      vi: {
        what: "Trang “{sheet}” là của năm {label}, không tính; {count} ô không được đọc.",
        how: "Không cần làm gì nếu trang này chỉ để đối chiếu.",
      },
      en: {
        what: "Sheet “{sheet}” is of {label} and does not count; its cells are not read ({count}).",
        how: "Nothing to do if it is there for comparison only.",
      },
    },
  },
  *checkSheet(scope) {
    const hasTable = scope.tables.length > 0;
    for (const { range, cells, stray, counts } of unmappedBlocks(scope)) {
      // A lone cell and a line of a table have rules of their own.
      if (stray || (counts && scope.otherYear === undefined)) continue;
      const base = { at: cells[0]!, related: cells };
      if (scope.otherYear !== undefined)
        yield { ...base, messageId: "otherYear", data: { count: cells.length, label: String(scope.otherYear) } };
      else if (hasTable)
        yield { ...base, messageId: "block", data: { count: cells.length, text: rangeAddress(range) } };
      else yield { ...base, messageId: "sheet", data: { count: cells.length } };
    }
  },
});

export const examples: Examples<typeof rule> = {
  forms: { delegationIn: { "Tên đoàn": "name: text", "Số khách": "people: count" } },
  valid: [
    {
      name: "cột lạ đã có điểm riêng, không nhắc lại",
      sheet: `[delegationIn]
              | Tên đoàn   | Số khách | Người đón |
              | Đoàn Peace | 12       | Ông An    |`,
    },
  ],
  invalid: [
    {
      name: "một trang không nhận ra",
      sheet: `[delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |
              [Nháp]
              | «Việc cần làm» | Gọi điện |
              | Họp            |          |`,
      finds: ["sheet"],
    },
    {
      name: "hai trang không nhận ra, một vùng cạnh bảng",
      given: { unmapped: ["A4"] },
      sheet: `[delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |
              |            |          |
              | «Đã gọi»   |          |
              [Nháp]
              | «Việc cần làm» |
              [Nháp 2]
              | «Khác» |`,
      finds: ["block", "sheet", "sheet"],
    },
    {
      name: "trang của năm trước",
      given: { otherYears: { "2023": 2023 } },
      sheet: `[delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |
              [2023]
              | «Đoàn đến năm 2023» | 5 |`,
      finds: ["otherYear"],
    },
  ],
};

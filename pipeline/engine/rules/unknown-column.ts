import { fieldOf } from "../form.ts";
import { defineRule, type Examples } from "../rule.ts";
import { cellsOfLoose, hasField } from "../rule-context.ts";
import { clean } from "../text.ts";
import type { Fix } from "../workbook.ts";
import { typedText } from "../sheet-scope.ts";

// One unmatched heading is one finding, whatever the number of rows below it. A near match is only ever proposed:
// "Đoàn vào" and "Đoàn ra", "năm 2023" and "năm 2024" are near, too.
export const rule = /* @__PURE__ */ defineRule({
  id: "unknown-column",
  severity: "warning",
  since: "1.0",
  title: { vi: "Cột chưa nhận ra", en: "Column not recognised" },
  why: { vi: "Số liệu của cột này chưa được đưa vào tổng hợp.", en: "Its contents are left out of the consolidation." },
  messages: {
    unknown: {
      vi: {
        what: "Cột {column} (“{heading}”) không có trong biểu “{section}”.",
        how: "Nếu cần tổng hợp, sửa tiêu đề ô {cell} cho khớp biểu mẫu.",
      },
      en: {
        what: "Column {column} (“{heading}”) is not part of the form “{section}”.",
        how: "If it should count, give cell {cell} a heading of the form.",
      },
    },
    near: {
      vi: {
        what: "Cột {column} (“{heading}”) gần giống “{nearest}”.",
        how: "Nếu đúng là cột đó, sửa tiêu đề ô {cell} thành “{nearest}”.",
      },
      en: {
        what: "Column {column} (“{heading}”) looks like “{nearest}”.",
        how: "If that is meant, change the heading in cell {cell} to “{nearest}”.",
      },
    },
    noHeading: {
      vi: { what: "Cột {column} có số liệu nhưng không có tiêu đề.", how: "Ghi tiêu đề vào ô {cell}, hoặc xóa cột." },
      en: {
        what: "Column {column} holds data but has no heading.",
        how: "Put a heading into cell {cell}, or delete the column.",
      },
    },
    setAside: {
      vi: {
        what: "Cột {column} (“{heading}”) đã được xác nhận là không thuộc biểu “{section}”.",
        how: "Không cần làm gì.",
      },
      en: {
        what: "Column {column} (“{heading}”) was confirmed to be no part of the form “{section}”.",
        how: "Nothing to do.",
      },
    },
    otherPeriod: {
      vi: { what: "Cột {column} (“{heading}”) thuộc kỳ khác.", how: "Nếu không để so sánh, thêm cột của kỳ báo cáo." },
      en: {
        what: "Column {column} (“{heading}”) belongs to another period.",
        how: "Unless it is for comparison, add a column for the period of the report.",
      },
    },
  },
  *checkTable({ table, scope }) {
    for (const loose of table.loose) {
      if (loose.reason === "duplicate") continue;
      const { at, heading } = loose;
      const base = { at, rowKey: heading, related: cellsOfLoose(loose) };
      const near = loose.candidates[0];
      const beside = hasField(table, near) && ({ severity: "info" } as const);
      if (loose.reason === "blank-heading") yield { ...base, messageId: "noHeading" };
      else if (loose.reason === "other-period")
        yield { ...base, messageId: "otherPeriod", data: { heading }, ...beside };
      else if (loose.reason === "set-aside")
        yield { ...base, messageId: "setAside", data: { heading }, severity: "info" };
      else if (near === undefined) yield { ...base, messageId: "unknown", data: { heading } };
      else {
        const nearest = fieldOf(table.form, near).label;
        // A heading joined from two rows is no text of a cell.
        const from = typedText(scope, at);
        const isWhole = from !== undefined && clean(from) === clean(heading);
        const fix: Fix | undefined = isWhole ? { kind: "review", edits: [{ at, from, to: nearest }] } : undefined;
        yield { ...base, messageId: "near", field: near, data: { heading, nearest }, ...(fix && { fix }) };
      }
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "cột trống hoàn toàn giữa bảng",
      sheet: `| Tên đoàn   |  | Số khách |
              | Đoàn Peace |  | 12       |`,
    },
  ],
  invalid: [
    {
      name: "cột ngoài biểu mẫu, một điểm cho cả cột",
      sheet: `| Tên đoàn   | Số khách | «Người đón» |
              | Đoàn Peace | 12       | Ông An      |
              | Đoàn JICA  | 5        | Bà Bình     |`,
      finds: ["unknown"],
    },
    {
      name: "cột đã được xác nhận là của riêng phòng",
      given: { setAside: ["Người đón"] },
      sheet: `| Tên đoàn   | Số khách | «Người đón» |
              | Đoàn Peace | 12       | Ông An      |`,
      finds: ["setAside"],
    },
    {
      name: "một cột lạ, một cột không tiêu đề, một cột gõ sai, một cột năm trước",
      sheet: `| Tên đoàn   | «Người đón» | «»  | «Số kháchh» | «Số khách 2023» |
              | Đoàn Peace | Ông An      | 3   | 12          | 9               |`,
      finds: ["unknown", "noHeading", "near", "otherPeriod"],
      fixed: `| Tên đoàn   | Người đón |   | Số khách | Số khách 2023 |
              | Đoàn Peace | Ông An    | 3 | 12       | 9             |`,
    },
  ],
};

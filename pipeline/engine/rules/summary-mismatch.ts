import { recomputed } from "../recompute.ts";
import { roundingOf } from "../rounding.ts";
import { defineRule, type Examples } from "../rule.ts";
import { cellOf, numberIn, onValue, textIn } from "../rule-context.ts";

// The summary is what gets read out; the details are what gets added up. Sections that are absent, give only counts, or
// hold values that are not certain cannot contradict it.
export const rule = /* @__PURE__ */ defineRule({
  id: "summary-mismatch",
  severity: "warning",
  since: "1.0",
  title: { vi: "Biểu tổng hợp không khớp phần chi tiết", en: "Summary that does not match the details" },
  why: { vi: "Bản tổng hợp của cụm lấy theo phần chi tiết.", en: "The cluster's figures are taken from the details." },
  messages: {
    differs: {
      vi: {
        what: "Ô {cell} (“{label}”) ghi {actual} {unit}, phần “{other}” cho {sum} {unit}.",
        how: "Kiểm tra lại hai nơi, sửa nơi còn sai.",
      },
      en: {
        what: "Cell {cell} (“{label}”) says {actual} {unit}, while the section “{other}” gives {sum} {unit}.",
        how: "Check both and mend the one that is wrong.",
      },
    },
  },
  *checkSubmission({ context }) {
    for (const table of context.tables)
      for (const item of table.items) {
        const indicator = context.indicators?.find((candidate) => candidate.id === textIn(item, "indicator"));
        const actual = numberIn(item, "current");
        const sum = indicator && recomputed(indicator, context);
        if (!indicator || actual === undefined || sum === undefined) continue;
        const base = onValue(table, item, "current");
        const written = item.asWritten["current"];
        const allowed = written?.approx
          ? Math.abs(actual) / 100
          : roundingOf(cellOf(context.book, base.at), actual, written?.unit ?? undefined);
        if (Math.abs(actual - sum) <= allowed) continue;
        const other = context.forms.find((form) => form.id === indicator.source.section)!.title;
        const label = textIn(item, "name") ?? indicator.name.vi;
        yield {
          ...base,
          messageId: "differs",
          data: { label, actual, sum, unit: indicator.unitOfCount, other },
          expected: sum,
          found: actual,
        };
      }
  },
});

const visits = { vi: "lượt", en: "visits" };
export const examples: Examples<typeof rule> = {
  forms: {
    summary: { "Chỉ tiêu": "name: text", Mã: "indicator: code", "Thực hiện": "current: number" },
    delegationIn: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  },
  indicators: [
    {
      id: "visitorsIn",
      name: { vi: "Khách vào", en: "Visitors" },
      synonyms: [],
      unitOfCount: visits,
      format: "count",
      source: { section: "delegationIn", how: "sum", field: "people" },
    },
    {
      id: "delegationsIn",
      name: { vi: "Đoàn vào", en: "Delegations" },
      synonyms: [],
      unitOfCount: visits,
      format: "count",
      source: { section: "delegationIn", how: "count" },
    },
  ],
  valid: [
    {
      name: "khớp, và một chỉ tiêu không có phần chi tiết",
      sheet: `[summary]
              | Chỉ tiêu        | Mã         | Thực hiện |
              | Khách vào       | visitorsIn | 17        |
              | Số khoản        | aidCount   | 4         |
              [delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |
              | Đoàn JICA  | 5        |`,
    },
  ],
  invalid: [
    {
      name: "tổng hợp ghi thừa ba khách",
      sheet: `[summary]
              | Chỉ tiêu  | Mã         | Thực hiện |
              | Khách vào | visitorsIn | «20»      |
              [delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |
              | Đoàn JICA  | 5        |`,
      finds: ["differs"],
    },
    {
      name: "cả số đoàn và số khách",
      sheet: `[summary]
              | Chỉ tiêu  | Mã            | Thực hiện |
              | Khách vào | visitorsIn    | «20»      |
              | Đoàn vào  | delegationsIn | «3»       |
              [delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["differs", "differs"],
    },
  ],
};

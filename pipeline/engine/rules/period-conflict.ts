import { periodOf } from "../period.ts";
import { defineRule, type Examples } from "../rule.ts";
import type { Meta } from "../submission.ts";
import { toldApart } from "../told-apart.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "period-conflict",
  severity: "error",
  since: "1.0",
  title: { vi: "Kỳ báo cáo không thống nhất", en: "Periods that contradict each other" },
  why: { vi: "Số liệu có thể là của kỳ khác.", en: "The numbers may belong to another period." },
  messages: {
    named: {
      vi: {
        what: "Tệp ghi các kỳ báo cáo khác nhau: {names}.",
        how: "Chỉ để kỳ đang báo cáo; sửa tiêu đề còn sót từ năm trước.",
      },
      en: {
        what: "The file names different periods: {names}.",
        how: "Keep the period reported; correct headings left over from last year.",
      },
    },
    asked: {
      vi: {
        what: "Tệp ghi “{text}” trong khi đang tổng hợp kỳ {label}.",
        how: "Kiểm tra xem có gửi nhầm tệp của kỳ khác không.",
      },
      en: {
        what: "The file says “{text}” while the period asked for is {label}.",
        how: "Check that it is not the file of another period.",
      },
    },
  },
  *checkSubmission({ context: { meta, period } }) {
    const firsts: Named[] = [];
    for (const named of meta.periodsNamed)
      if (named.since === undefined && firsts.every((first) => isOther(first, named))) firsts.push(named);
    const second = firsts[1];
    const isOnlyName = firsts.slice(1).every((named) => named.from === "fileName");
    if (second)
      yield {
        messageId: "named",
        ...(second.at && { at: second.at }),
        data: { names: toldApart(firsts, ({ year, kind = "NAM" }) => periodOf(year, kind).id) },
        severity: isOnlyName ? "warning" : "error",
      };
    const own = firsts[0];
    if (!period || !own) return;
    if ((meta.year ?? own.year) !== period.year || (meta.periodKind ?? period.kind) !== period.kind)
      yield { messageId: "asked", ...(own.at && { at: own.at }), data: { text: own.text, label: period.id } };
  },
});

type Named = Meta["periodsNamed"][number];
/** "năm 2024" and "6 tháng đầu năm 2024" differ; a bare "2024" agrees with both. */
function isOther(a: Named, b: Named): boolean {
  return a.year !== b.year || (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind);
}

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "tiêu đề ghi năm 2024, tên tệp chỉ có 2024",
      given: {
        meta: {
          periodsNamed: [
            { text: "năm 2024", year: 2024, kind: "NAM", from: "header" },
            { text: "2024", year: 2024, from: "fileName" },
          ],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một tiêu đề còn sót năm trước",
      given: {
        meta: {
          periodsNamed: [
            { text: "năm 2024", year: 2024, kind: "NAM", from: "header" },
            { text: "năm 2023", year: 2023, kind: "NAM", from: "cell" },
          ],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["named"],
    },
    {
      name: "báo cáo 6 tháng gửi cho kỳ năm, tên tệp ghi cả năm",
      given: {
        meta: {
          periodKind: "6T",
          periodsNamed: [
            { text: "6 tháng đầu năm 2024", year: 2024, kind: "6T", from: "header" },
            { text: "năm 2024", year: 2024, kind: "NAM", from: "fileName" },
          ],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["named", "asked"],
    },
    {
      name: "tệp của năm trước",
      given: { meta: { year: 2023, periodsNamed: [{ text: "năm 2023", year: 2023, kind: "NAM", from: "header" }] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["asked"],
    },
  ],
};

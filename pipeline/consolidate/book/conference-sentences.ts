// The sentences read out at a conference, as live formulas over the exact values: they follow every correction.
import type { Live } from "./live.ts";
import { exactOf, joined } from "./phrase.ts";
import type { SummaryNumbers } from "./summary-places.ts";

/** "Tiếp nhận 181 khoản viện trợ, tổng giá trị trên 288 tỷ đồng." and its companions, for the indicators there are. */
export function conferenceSentences(numbers: SummaryNumbers): readonly Live[] {
  const exact = (id: string) =>
    numbers.total(id) && exactOf(numbers.total(id)!.formula, Number(numbers.total(id)!.value));
  const { phrase } = numbers;
  /** Said only when there is something to say. */
  const unlessZero = (id: string, parts: readonly (string | Live)[]): Live | undefined => {
    const total = numbers.total(id);
    if (!total) return undefined;
    const said = joined(parts);
    return { formula: `IF(${total.formula}=0,"",${said.formula})`, value: total.value === 0 ? "" : said.value };
  };
  const all = (...parts: (string | Live | undefined)[]): Live | undefined =>
    parts.some((part) => part === undefined) ? undefined : joined(parts as (string | Live)[]);
  const optional = (part: Live | undefined) => part ?? "";

  return [
    all(
      "Tiếp nhận ",
      exact("aidCount"),
      " khoản viện trợ, tổng giá trị ",
      phrase("aidCommittedVnd"),
      optional(
        unlessZero("aidCommittedUsd", [
          ", cùng ",
          phrase("aidCommittedUsd") ?? "",
          " của các khoản không ghi bằng đồng",
        ]),
      ),
      ".",
    ),
    all(
      "Giải ngân trong kỳ ",
      phrase("aidDisbursedVnd"),
      optional(
        unlessZero("aidDisbursedUsd", [
          ", cùng ",
          phrase("aidDisbursedUsd") ?? "",
          " của các khoản không ghi bằng đồng",
        ]),
      ),
      ".",
    ),
    all("Đón ", phrase("delegationsIn"), " lượt đoàn, ", phrase("visitorsIn"), " lượt khách."),
    all("Tổ chức ", phrase("delegationsOut"), " lượt đoàn ra với ", phrase("membersOut"), " lượt người."),
    all("Tổ chức ", exact("activityCount"), " hoạt động hòa bình, hữu nghị, giao lưu."),
  ].filter((sentence) => sentence !== undefined);
}

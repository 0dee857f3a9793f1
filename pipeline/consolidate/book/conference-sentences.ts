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
  /** A sum that not every unit is in says so in the same breath. */
  const among = (id: string): Live | undefined => {
    const of = numbers.of(id);
    const [units, expected] = String(of?.value ?? "").split("/");
    if (!of || units === undefined || expected === undefined) return undefined;
    const everyone = `${expected}/${expected}`;
    return {
      formula: `IF(${of.formula}="${everyone}",""," (số liệu của "&${of.formula}&" đơn vị)")`,
      value: units === expected ? "" : ` (số liệu của ${units}/${expected} đơn vị)`,
    };
  };
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
      optional(among("aidCommittedVnd")),
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
      optional(among("aidDisbursedVnd")),
      ".",
    ),
    all(
      "Đón ",
      phrase("delegationsIn"),
      " lượt đoàn, ",
      phrase("visitorsIn"),
      " lượt khách",
      optional(among("visitorsIn")),
      ".",
    ),
    all(
      "Tổ chức ",
      phrase("delegationsOut"),
      " lượt đoàn ra với ",
      phrase("membersOut"),
      " lượt người",
      optional(among("membersOut")),
      ".",
    ),
    all(
      "Tổ chức ",
      exact("activityCount"),
      " hoạt động hòa bình, hữu nghị, giao lưu",
      optional(among("activityCount")),
      ".",
    ),
  ].filter((sentence) => sentence !== undefined);
}

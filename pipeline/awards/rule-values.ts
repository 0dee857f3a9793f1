// The rules as the chair sees and changes them on Thể lệ: words for every choice, and how words become values again.
import type { AwardRule } from "#templates/awards/award-rules.ts";

export type RuleKey =
  | "seats"
  | "numerator"
  | "denominator"
  | "comparator"
  | "base"
  | "writtenOpinions"
  | "ownUnitVote"
  | "voters"
  | "maxChoices"
  | "maxRounds"
  | "secondRound"
  | "tie"
  | "method";

/** The rules of one award as numbers and codes. `excludes`: awards whose winners are not on this ballot. */
export type RuleValues = {
  readonly seats: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly comparator: ">=" | ">";
  readonly base: "units" | "present" | "issued" | "collected" | "valid";
  readonly writtenOpinions: boolean;
  readonly ownUnitVote: boolean;
  readonly voters: "units" | "delegates";
  readonly maxChoices: number;
  readonly maxRounds: number;
  readonly secondRound: "remaining" | "top";
  readonly tie: "round" | "chairs" | "score";
  readonly method: "secret" | "open" | "hands";
  readonly excludes: readonly string[];
};

export const YES = "Có";
export const NO = "Không";

/** Words on the sheet by code. */
export const CHOICES: Readonly<Partial<Record<RuleKey, Readonly<Record<string, string>>>>> = {
  comparator: { ">=": "từ mức đó trở lên", ">": "trên mức đó" },
  base: {
    units: "tổng số theo quyết định",
    present: "số có mặt",
    issued: "số phiếu phát ra",
    collected: "số phiếu thu về",
    valid: "số phiếu hợp lệ",
  },
  writtenOpinions: { true: YES, false: NO },
  ownUnitVote: { true: YES, false: NO },
  voters: { units: "đơn vị", delegates: "đại biểu" },
  secondRound: { remaining: "mọi đề cử chưa trúng", top: "gấp đôi số suất còn lại" },
  tie: { round: "bỏ phiếu vòng hai", chairs: "Cụm trưởng, Cụm phó quyết định", score: "xét điểm thi đua" },
  method: { secret: "bỏ phiếu kín", open: "bỏ phiếu công khai", hands: "biểu quyết giơ tay" },
};

export const LABELS: Readonly<Record<RuleKey, string>> = {
  seats: "Số suất",
  numerator: "Mức cần đạt: tử số",
  denominator: "Mức cần đạt: mẫu số",
  comparator: "Cách so với mức cần đạt",
  base: "Tỷ lệ tính trên",
  writtenOpinions: "Tính phiếu gửi bằng văn bản của đơn vị vắng mặt",
  ownUnitVote: "Được chọn đơn vị mình",
  voters: "Người bỏ phiếu",
  maxChoices: "Số lựa chọn tối đa trên một phiếu",
  maxRounds: "Số vòng tối đa (1 hoặc 2)",
  secondRound: "Ai vào vòng hai khi còn suất",
  tie: "Khi bằng phiếu",
  method: "Hình thức",
};

export const RULE_KEYS = Object.keys(LABELS) as RuleKey[];

/** What stands in the cell of a rule as it was handed out. */
export function ruleCell(rule: AwardRule, key: RuleKey): string | number {
  const value = ruleValues(rule)[key];
  return typeof value === "number" ? value : CHOICES[key]![String(value)]!;
}

export function ruleValues(rule: AwardRule): RuleValues {
  return {
    seats: rule.seats.value,
    numerator: rule.threshold.value.numerator,
    denominator: rule.threshold.value.denominator,
    comparator: rule.comparator.value,
    base: rule.denominator.value,
    writtenOpinions: rule.writtenOpinions.value,
    ownUnitVote: rule.ownUnitVote.value,
    voters: rule.voters.value,
    maxChoices: rule.maxChoices.value,
    maxRounds: rule.maxRounds.value,
    secondRound: rule.secondRound.value,
    tie: rule.tie.value,
    method: rule.method.value,
    excludes: rule.excludes.value,
  };
}

/** Where a rule is from, as shown beside it. */
export function sourceWords(rule: AwardRule, key: RuleKey): string {
  const known =
    key === "numerator" || key === "denominator" ? rule.threshold : key === "base" ? rule.denominator : rule[key];
  return "source" in known ? `Nguồn: ${known.source}` : `Giả định: ${known.because}`;
}

/** The code a cell stands for, undefined when it is none of the choices or no whole number in range. */
export function ruleFromCell(key: RuleKey, value: unknown): string | number | boolean | undefined {
  const choices = CHOICES[key];
  if (choices) {
    const code = Object.entries(choices).find(
      ([, words]) => typeof value === "string" && words.toLowerCase() === value.toLowerCase(),
    )?.[0];
    return code === "true" ? true : code === "false" ? false : code;
  }
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1) return undefined;
  return key === "maxRounds" && value > 2 ? undefined : value;
}

/** "từ 2/3 trở lên", "trên 1/2". */
export function thresholdWords({ numerator, denominator, comparator }: RuleValues): string {
  return comparator === ">=" ? `từ ${numerator}/${denominator} trở lên` : `trên ${numerator}/${denominator}`;
}

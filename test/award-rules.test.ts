import { awardResult, awardRule, awardRules } from "#templates/awards/award-rules.ts";
import { cum5Awards2024, cum5Result2024 } from "#templates/awards/cum-5-2024.ts";
import { membersOf } from "#engine/resolve-unit.ts";
import { parsePeriod } from "#engine/period.ts";
import { builtInRoster } from "#templates/roster/index.ts";

describe("The awards of Cụm 5 for 2024", () => {
  it("fit their schema", () => {
    expect(awardRules.safeParse(cum5Awards2024).error).toBeUndefined();
    expect(awardResult.safeParse(cum5Result2024).error).toBeUndefined();
  });

  it("give one Cờ, two Bằng khen and the next head, as published", () => {
    expect(cum5Awards2024.awards.map(({ award, seats }) => [award, seats.value, "source" in seats])).toEqual([
      ["CO_THI_DUA", 1, true],
      ["BANG_KHEN_TAP_THE", 2, true],
      ["CUM_TRUONG", 1, true],
    ]);
  });

  it("say of every value where it is from, or that it is assumed and why", () => {
    for (const { award: _award, title: _title, ...values } of cum5Awards2024.awards)
      for (const value of Object.values(values)) expect("source" in value ? value.source : value.because).not.toBe("");
  });

  it("fill no seat twice and elect members of the cluster alone", () => {
    const found = membersOf(cum5Result2024.cluster, parsePeriod(cum5Result2024.period), builtInRoster);
    const ids = "members" in found ? found.members.map((unit) => unit.id) : [];
    for (const { award, elected } of cum5Result2024.results) {
      expect(elected).toHaveLength(cum5Awards2024.awards.find((rule) => rule.award === award)!.seats.value);
      for (const unit of elected) expect(ids).toContain(unit);
    }
  });

  it("give the units of the Cờ no Bằng khen", () => {
    const electedOf = (award: string) => cum5Result2024.results.find((result) => result.award === award)!.elected;
    expect(electedOf("CO_THI_DUA").filter((unit) => electedOf("BANG_KHEN_TAP_THE").includes(unit))).toEqual([]);
  });

  it.each([
    ["a decimal", { numerator: 0.6667, denominator: 1 }],
    ["more than all", { numerator: 4, denominator: 3 }],
    ["nothing", { numerator: 0, denominator: 3 }],
  ])("refuse %s as a threshold", (_, value) => {
    const rule = cum5Awards2024.awards[0]!;
    expect(awardRule.safeParse(rule).success).toBe(true);
    expect(awardRule.safeParse({ ...rule, threshold: { value, source: "thử" } }).success).toBe(false);
  });

  it("refuse a value that names no source", () => {
    const rule = cum5Awards2024.awards[0]!;
    expect(awardRule.safeParse({ ...rule, seats: { value: 1 } }).success).toBe(false);
  });
});

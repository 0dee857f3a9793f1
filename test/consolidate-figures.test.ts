// A union's whole figures against its own history and against the other unions (C15 at the head of consolidate.ts).
import { dataOf } from "#consolidate/data-part.ts";
import type { DataPart } from "#consolidate/data-part.ts";
import { FIGURE_RULES } from "#consolidate/merge-rules-figures.ts";
import { renderMergeFinding } from "#consolidate/merge-message.ts";
import type { Consolidation } from "#consolidate/model.ts";
import { parsePeriod } from "#engine/period.ts";
import type { Values } from "#engine/table.ts";
import { aid, merge, report } from "./support/merging.ts";
import { CLUSTER, ROSTER, sourceFile } from "./support/submissions.ts";

const OLD = { codeSystem: "GSO63", from: null, to: "2025-06-30" } as const;
const NINE = ["A", "B", "C", "D", "E", "F", "G", "H", "I"].map((name) => ({ id: `unit-${name.toLowerCase()}`, name }));
const nine = {
  roster: {
    ...ROSTER,
    units: NINE.map(({ id, name }, i) => ({ id, ...OLD, code: String(10 + i), name, kind: "tỉnh", aliases: [] })),
  },
  cluster: { ...CLUSTER, members: NINE.map(({ id }) => ({ unit: id, ...OLD })), chairs: [] },
};

const item = (name: string, committedVnd: number, more: Values = {}): Values => ({
  name,
  donor: `Quỹ ${name}`,
  committedVnd,
  sector: ["Y_TE"],
  status: "MOI",
  ...more,
});
const items = (count: number, vnd: number) => Array.from({ length: count }, (_, i) => item(`Khoản ${i}`, vnd));
const kienGiang = (...values: Values[]) => [sourceFile("kg.xlsx", report("kien-giang", aid(...values)))];
const before = (year: number, ...values: Values[]): DataPart =>
  dataOf(
    merge([sourceFile("kg.xlsx", { ...report("kien-giang", aid(...values)), meta: { year } })], {
      period: parsePeriod(String(year)),
    }),
  );
const told = (c: Consolidation) =>
  c.findings
    .filter(({ rule }) => FIGURE_RULES.some(({ id }) => id === rule))
    .map(({ rule, messageId, rowKey }) => `${rule}/${messageId} ${rowKey ?? ""}`.trim());

describe("C15 against the union's own history", () => {
  const last = before(2023, ...items(12, 400_000_000));

  test("an ordinary change says nothing", () => {
    expect(told(merge(kienGiang(...items(15, 900_000_000)), { previous: [last] }))).toEqual([]);
  });

  test("a thousandth of last year's sum is a mistaken unit, and the likely figure is given", () => {
    const c = merge(kienGiang(...items(13, 400_000)), { previous: [last] });
    expect(told(c)).toEqual(["unlike-own-history/scaled aidCommittedVnd"]);
    expect(c.findings.find(({ rule }) => rule === "unlike-own-history")?.data).toMatchObject({
      expected: 5_200_000_000,
      before: 4_800_000_000,
      period: "2023",
    });
  });

  test("dollars counted as đồng fit only in the other currency", () => {
    const c = merge(kienGiang(...items(13, 16_000)), { previous: [before(2023, ...items(12, 400_000_000))] });
    expect(told(c)).toEqual(["unlike-own-history/currency aidCommittedVnd"]);
  });

  test("what was there and is 0 now may have been left out", () => {
    const old = items(12, 400_000_000).map((one) => ({ ...one, status: "MOI" }));
    const now = items(12, 410_000_000).map((one) => ({ ...one, status: "CHUYEN_TIEP" }));
    expect(told(merge(kienGiang(...now), { previous: [before(2023, ...old)] }))).toEqual([
      "unlike-own-history/gone aidCountNew",
    ]);
  });

  test("three earlier years show how much change is usual", () => {
    const years = [2021, 2022, 2023].map((year, i) => before(year, ...items(12, 4_000_000 * 60 ** i)));
    expect(told(merge(kienGiang(...items(12, 800_000_000_000)), { previous: years }))).toEqual([]);
    const steady = [2021, 2022, 2023].map((year) => before(year, ...items(12, 40_000_000)));
    expect(told(merge(kienGiang(...items(12, 800_000_000)), { previous: steady }))).toEqual([
      "unlike-own-history/far aidCommittedVnd",
    ]);
  });

  test("last year's figures, to the last đồng, are pointed at once", () => {
    expect(told(merge(kienGiang(...items(12, 400_000_000)), { previous: [last] }))).toEqual([
      "same-as-before/repeated",
    ]);
  });

  test("a half year, a later year and another union's history are not its history", () => {
    const half = { ...last, period: { ...last.period, kind: "6T" } };
    const later = { ...last, period: { ...last.period, from: "2025-01-01", to: "2025-12-31" } };
    const other = { ...last, members: last.members.map((one) => ({ ...one, codeSystem: "NSO34" as const })) };
    for (const previous of [half, later, other])
      expect(told(merge(kienGiang(...items(13, 400_000)), { previous: [previous] }))).toEqual([]);
  });
});

describe("C15 among nine unions", () => {
  const nineWith = (vnd: (index: number) => number) =>
    merge(
      NINE.map(({ id }, i) => sourceFile(`${id}.xlsx`, report(id, aid(...items(12 + i, vnd(i)))))),
      nine,
    );

  test("unions of different size are no outliers", () => {
    expect(told(nineWith((i) => 50_000_000 * (i + 1) ** 2))).toEqual([]);
  });

  test("one union in thousands stands out, with the likely figure", () => {
    const c = nineWith((i) => (i === 4 ? 300_000 : 300_000_000 + i));
    expect(told(c)).toEqual(["unlike-other-unions/scaled aidCommittedVnd"]);
    expect(c.findings.find(({ rule }) => rule === "unlike-other-unions")).toMatchObject({
      unit: { unit: "unit-e" },
      data: { expected: 4_800_000_000 },
    });
  });

  test("two wrong ones do not hide each other", () => {
    expect(told(nineWith((i) => (i < 2 ? 300_000 : 300_000_000)))).toHaveLength(2);
  });

  test("four unions show nothing", () => {
    const four = { ...nine, cluster: { ...nine.cluster, members: nine.cluster.members.slice(0, 4) } };
    const files = NINE.slice(0, 4).map(({ id }, i) =>
      sourceFile(`${id}.xlsx`, report(id, aid(...items(12, i === 0 ? 300 : 300_000_000)))),
    );
    expect(told(merge(files, four))).toEqual([]);
  });
});

test("their messages fill their slots in both languages", () => {
  const seen = [
    merge(kienGiang(...items(13, 400_000)), { previous: [before(2023, ...items(12, 400_000_000))] }),
    merge(kienGiang(...items(12, 400_000_000)), { previous: [before(2023, ...items(12, 400_000_000))] }),
  ].flatMap((c) => c.findings.filter(({ rule }) => FIGURE_RULES.some(({ id }) => id === rule)));
  expect(seen.length).toBeGreaterThan(1);
  for (const finding of seen)
    for (const lang of ["vi", "en"] as const)
      expect(renderMergeFinding(finding, lang).text).not.toMatch(/[{}]|undefined|NaN/);
});

// A union's figures held against its own earlier ones, and against those of the other unions: what nobody sees while
// adding up nine workbooks. Medians on a logarithmic scale, so that one wrong figure among nine cannot hide itself.
import type { Period } from "#engine/submission.ts";
import type { DataPart } from "./data-part.ts";
import { historyOf, type PastValue } from "./history.ts";
import { slipOf, type Slip } from "./likely-figure.ts";
import { mergeFinding } from "./merge-finding.ts";
import type { IndicatorCell, IndicatorLine, MergeFinding } from "./model.ts";
import type { Counted } from "./resolve-files.ts";

/** A tenfold change is worth a look; among unions of different size thirtyfold is. */
const [OWN, AMONG] = [1, 1.5];
/** Fewer unions do not show what is usual. */
const LEAST_UNIONS = 5;
/** Below these a figure may multiply without meaning anything. */
const SMALL = { count: 10, vnd: 1_000_000, usd: 100 } as const;
/** As many figures, none of them 0, repeat by chance only where hardly anything happens. */
const LEAST_REPEATED = 4;

type Input = {
  readonly lines: readonly IndicatorLine[];
  readonly counted: readonly Counted[];
  readonly previous: readonly DataPart[];
  readonly period: Period;
};

/** Findings on whole figures, union by union in the order of `counted`. */
export function findingsAgainstOthers({ lines, counted, previous, period }: Input): MergeFinding[] {
  return counted.flatMap((entry) => {
    const history = historyOf(previous, entry.member.unit, period);
    const own = lines.flatMap((line) => {
      const cell = cellOf(line, entry);
      return cell?.reported === undefined ? [] : [{ line, value: cell.adjusted ?? cell.reported }];
    });
    return [
      ...repeated(entry, own, history),
      ...own.flatMap(({ line, value }) => {
        const past = history.get(line.indicator.id) ?? [];
        return [...againstHistory(entry, line, value, past), ...amongUnions(entry, line, value)];
      }),
    ];
  });
}

function cellOf({ cells }: IndicatorLine, { member }: Counted): IndicatorCell | undefined {
  return cells.find(({ unit }) => unit === member.unit);
}

function againstHistory(
  entry: Counted,
  line: IndicatorLine,
  value: number,
  past: readonly PastValue[],
): MergeFinding[] {
  const last = past[0];
  if (!last) return [];
  const small = SMALL[line.indicator.format];
  if (value === 0 && last.value >= small)
    return [finding("unlike-own-history", "gone", entry, line, value, last.value, last.period)];
  const slip = slipOf(
    value,
    past.map((one) => one.value),
    line.indicator,
    OWN,
  );
  if (!slip || Math.max(value, last.value) < small) return [];
  return [finding("unlike-own-history", slip.kind, entry, line, value, slip.expected, last.period, last.value)];
}

function amongUnions(entry: Counted, line: IndicatorLine, value: number): MergeFinding[] {
  const others = line.cells.flatMap(({ unit, reported, adjusted }) => {
    const figure = adjusted ?? reported;
    return unit !== entry.member.unit && figure !== undefined && figure > 0 ? [figure] : [];
  });
  if (others.length < LEAST_UNIONS - 1 || value < SMALL[line.indicator.format]) return [];
  const slip = slipOf(value, others, line.indicator, AMONG);
  return slip ? [finding("unlike-other-unions", slip.kind, entry, line, value, slip.expected, "")] : [];
}

/** Last year's figures under this year's date: nearly all of them, to the last đồng. */
function repeated(
  entry: Counted,
  own: readonly { readonly line: IndicatorLine; readonly value: number }[],
  history: ReadonlyMap<string, readonly PastValue[]>,
): MergeFinding[] {
  const pairs = own.flatMap(({ line, value }) => {
    const last = history.get(line.indicator.id)?.[0];
    return last && value > 0 ? [{ value, last, money: line.indicator.format !== "count" }] : [];
  });
  const same = pairs.filter(({ value, last }) => value === last.value);
  if (same.length < LEAST_REPEATED || same.length < 0.8 * pairs.length || !same.some(({ money }) => money)) return [];
  return [
    mergeFinding({
      rule: "same-as-before",
      messageId: "repeated",
      file: entry.file.file,
      unit: entry.member.unit,
      data: { unit: entry.member.name, number: same.length, whole: pairs.length, period: same[0]!.last.period },
    }),
  ];
}

function finding(
  rule: string,
  kind: Slip["kind"] | "gone",
  entry: Counted,
  { indicator }: IndicatorLine,
  actual: number,
  expected: number,
  period: string,
  before = 0,
): MergeFinding {
  return mergeFinding({
    rule,
    messageId: kind,
    ...(kind === "far" || kind === "gone" ? { severity: "info" as const } : {}),
    file: entry.file.file,
    unit: entry.member.unit,
    section: indicator.source.section,
    rowKey: indicator.id,
    data: {
      indicator: indicator.name.vi,
      indicatorEn: indicator.name.en,
      actual,
      expected: Math.round(expected),
      measure: indicator.unitOfCount.vi,
      measureEn: indicator.unitOfCount.en,
      other: indicator.format === "usd" ? "đồng" : "USD",
      period,
      before,
    },
    found: actual,
  });
}

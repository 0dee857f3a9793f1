// Lines of a summary: which indicator each is, and its numbers in base units by the line's own unit.
import { codeByMeaning } from "../choice-words.ts";
import { decimalFromNumber, numberFromDecimal, timesPowerOfTen } from "../decimal.ts";
import { displayText } from "../display.ts";
import type { Indicator } from "../indicator.ts";
import { readMoney, unitFactor } from "../money.ts";
import { unitOf, type UnitParts } from "../money-unit.ts";
import type { PeriodKind } from "../submission.ts";
import type { AsWritten, Item, MoneyUnit, Values } from "../table.ts";
import { unitStatement } from "../unit-statement.ts";
import { cellAt, type Sheet } from "../workbook.ts";
import { containsWords } from "./match-path.ts";
import { partOfYear } from "./heading-period.ts";
import { headingText, type HeadingText, isQualified } from "./heading-text.ts";

const AMOUNTS = ["previous", "current", "plan"] as const;

const keys = new WeakMap<readonly Indicator[], ReadonlyMap<string, readonly Indicator[]>>();

function keysOf(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  let map = keys.get(indicators);
  if (!map) {
    const built = new Map<string, Indicator[]>();
    for (const indicator of indicators)
      for (const name of [indicator.name.vi, ...indicator.synonyms]) {
        const { key, bare } = headingText(name);
        for (const word of new Set([key, bare])) {
          const list = built.get(word);
          if (!list) built.set(word, [indicator]);
          else if (!list.includes(indicator)) list.push(indicator);
        }
      }
    keys.set(indicators, (map = built));
  }
  return map;
}

/** What the report is about, where a line may say otherwise: "Giá trị viện trợ năm 2023". */
export type LinePeriod = { readonly year?: number; readonly kind?: PeriodKind };

/**
 * The indicator a line names, by a listed wording or by what its words mean; đồng or dollars by the line's unit. None
 * for a line about another year or part of it.
 */
export function indicatorFor(
  name: string,
  unit: MoneyUnit | undefined,
  indicators: readonly Indicator[],
  period: LinePeriod = {},
): Indicator | undefined {
  const line = headingText(name.replace(/^\s*(?:[-+*•]|\(?\d+(?:\.\d+)*[.)]?|[IVX]+[.)])\s+/u, ""));
  const { key, bare, unit: own } = line;
  const stated = own ?? unit;
  const found = keysOf(indicators).get(key) ?? keysOf(indicators).get(bare) ?? meant(key, bare, indicators);
  if (isElsewhen(line, found[0], period)) return undefined;
  if (found.length <= 1 && !(found[0] && stated && clash(found[0], stated))) return found[0];
  const currency = stated === undefined ? undefined : stated.endsWith("USD") ? "usd" : "vnd";
  const fitting = found.filter((indicator) => indicator.format === currency);
  if (fitting.length === 1) return fitting[0];
  const sibling =
    found[0] &&
    indicators.find(
      (one) =>
        one.format === currency && one.id === found[0]!.id.replace(/Vnd$|Usd$/, currency === "usd" ? "Usd" : "Vnd"),
    );
  return sibling ?? undefined;
}

const worded = new WeakMap<readonly Indicator[], Map<string, readonly Indicator[]>>();

function meant(key: string, bare: string, indicators: readonly Indicator[]): readonly Indicator[] {
  let known = worded.get(indicators);
  if (!known || known.size > 5_000) worded.set(indicators, (known = new Map()));
  let found = known.get(key);
  if (!found) {
    const [shared] = indicators;
    const code = shared && (codeByMeaning(shared, key) ?? (isQualified(key) ? undefined : codeByMeaning(shared, bare)));
    known.set(key, (found = indicators.filter(({ id }) => id === code)));
  }
  return found;
}

// "Chuyển tiếp từ năm 2023" says whence items come, not when they were counted.
function isElsewhen(line: HeadingText, found: Indicator | undefined, { year, kind }: LinePeriod): boolean {
  if (line.year !== undefined && year !== undefined && line.year !== year && found?.id !== "aidCountOngoing")
    return true;
  const part = line.whole ? undefined : partOfYear(line);
  return part === "other" || (part !== undefined && kind !== undefined && part !== kind);
}

function clash(indicator: Indicator, unit: MoneyUnit): boolean {
  return (indicator.format === "usd") !== unit.endsWith("USD") && indicator.format !== "count";
}

/**
 * A summary line with its indicator and its amounts in đồng, dollars or counts. `above`: what the lines above the table
 * state; several units of one currency, or the line's own words for two, are asked about.
 */
export function summaryItem<T extends Omit<Item, "key">>(
  item: T,
  sheet: Sheet,
  indicators: readonly Indicator[],
  above: readonly UnitParts[],
  period: LinePeriod,
): T {
  // A line without a name is no indicator, but its figures are in its unit all the same.
  const name = typeof item.values["name"] === "string" ? item.values["name"] : "";
  const stated = typeof item.values["unitOfCount"] === "string" ? item.values["unitOfCount"] : undefined;
  const own = stated === undefined ? undefined : unitStatement(stated);
  const named = headingText(name);
  const doubts = own?.doubt ?? (own && own.units.length > 1 ? own.units.map(unitFactor) : named.unitDoubt);
  const unit = doubts ? undefined : (own?.units[0] ?? named.unit);
  // What a group row names is what its lines are of, not what each of them is.
  const { indicator: _above, ...values }: Record<string, Values[string]> = item.values;
  const asWritten: Record<string, AsWritten> = { ...item.asWritten };
  const asked = { ...item.asked };
  const rate = doubtfulRate(item.values);
  if (rate !== undefined) {
    const text = item.cells["change"]
      ? displayText(cellAt(sheet, item.cells["change"].row, item.cells["change"].column)!, false)
      : "";
    asked["change"] = { text, candidates: [values["change"]!, rate], because: "ambiguous-number" };
    delete values["change"];
  }
  let cellUnit: MoneyUnit | undefined;
  for (const field of AMOUNTS) {
    const at = item.cells[field];
    const cell = at && cellAt(sheet, at.row, at.column);
    if (!cell) continue;
    if (typeof cell.value === "string") {
      const money = readMoney(cell.value, unit ? { unit } : {});
      const amount = money.kind === "money" ? money.amounts[0] : undefined;
      if (amount && amount.unit) {
        values[field] = amount.amount;
        asWritten[field] = { text: cell.value, unit: amount.unit, approx: amount.approx };
        delete asked[field];
        cellUnit = amount.unit;
        continue;
      }
    }
    // "288 tỷ" that the cell's format shows is in base units already.
    const shown = item.asWritten[field]?.unit;
    if (typeof cell.value === "number" && shown) {
      cellUnit = shown;
      continue;
    }
    const value = values[field];
    if (unit && typeof value === "number") values[field] = inBaseUnits(value, unitFactor(unit));
  }
  const valued =
    containsWords(headingText(name).key, "tri gia") || containsWords(headingText(name).key, "gia tri")
      ? soleUnit(above)
      : undefined;
  const find = (words: string) =>
    name === "" ? undefined : indicatorFor(words, unit ?? cellUnit ?? valued, indicators, period);
  // "Đoàn vào", counted in "lượt đoàn" or in "lượt khách".
  const indicator =
    find(name) ??
    (stated !== undefined && unit === undefined ? find(`Số ${stated} ${name}`) : undefined) ??
    underGroups(name, item.groups, unit === undefined ? stated : undefined, find);
  if (indicator) {
    values["indicator"] = indicator.id;
    // Money without a unit of its own is in the sheet's unit.
    if (!unit && !cellUnit && indicator.format !== "count") {
      const currency = indicator.format === "usd" ? "USD" : "VND";
      const ofIndicator = (parts: UnitParts) => parts.currency === currency;
      const units = doubts ?? (above.some(ofIndicator) ? above.filter(ofIndicator) : above);
      for (const field of AMOUNTS) {
        const value = values[field];
        if (typeof value !== "number" || value === 0) continue;
        if (units.length === 1 && !doubts) values[field] = inBaseUnits(value, units[0]!);
        if (units.length < 2 && !doubts) continue;
        const candidates = units.map((parts) => inBaseUnits(value, parts));
        asked[field] = { text: String(value), candidates, because: "unit-doubtful" };
        delete values[field];
      }
    }
    if (indicator.format === "count")
      for (const field of AMOUNTS) {
        const value = values[field];
        const at = item.cells[field];
        if (typeof value !== "number" || Number.isInteger(value) || !at) continue;
        // Half a delegation: a slip of the separator or a number of another line.
        const text = displayText(cellAt(sheet, at.row, at.column)!, false);
        asked[field] = { text, candidates: [value], because: "unreadable" };
        delete values[field];
      }
  }
  const { indicator: _place, ...cells } = item.cells;
  return {
    ...item,
    values,
    asWritten,
    asked,
    cells: indicator ? { ...cells, indicator: item.cells["name"]! } : cells,
  };
}

/** "Số lượt người" under "Đoàn ra": the innermost group that makes an indicator of it, unless its unit makes another. */
function underGroups(
  name: string,
  groups: readonly string[],
  stated: string | undefined,
  find: (words: string) => Indicator | undefined,
): Indicator | undefined {
  for (const group of [...groups].reverse()) {
    const found = find(`${group} ${name}`);
    if (!found) continue;
    const counted = stated === undefined ? undefined : find(`Số ${stated} ${group}`);
    if (counted === undefined || counted === found) return found;
    return /^(?:tong|tong so|tong cong|so luong)$/.test(headingText(name).bare) ? counted : undefined;
  }
  return undefined;
}

/** The true rate, where a "2" read as 2 % is the difference of the line's two figures and nowhere near their rate. */
function doubtfulRate({ previous, current, change }: Values): number | undefined {
  if (typeof previous !== "number" || typeof current !== "number" || typeof change !== "number") return undefined;
  if (previous === 0 || change === 0 || Math.abs(change * 100 - (current - previous)) > 1e-9) return undefined;
  const rate = current / previous - 1;
  if (Math.abs(rate - change) <= 0.01 || Math.abs(rate + 1 - change) <= 0.01) return undefined;
  return Number(rate.toFixed(4));
}

function soleUnit(above: readonly UnitParts[]): MoneyUnit | undefined {
  return (above.length === 1 && unitOf(above[0]!)) || undefined;
}

function inBaseUnits(value: number, { exponent }: UnitParts): number {
  const decimal = decimalFromNumber(value);
  return decimal ? numberFromDecimal(timesPowerOfTen(decimal, exponent)) : value;
}

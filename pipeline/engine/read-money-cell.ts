// One cell of a money field: text with or without words, or a stored number that needs the column's unit.
import { decimalFromNumber, decimalPlaces, numberFromDecimal, rounded, timesPowerOfTen } from "./decimal.ts";
import { displayText } from "./display.ts";
import type { Field } from "./form.ts";
import { moneyShown, numberShown } from "./money-format.ts";
import { type Amount, readMoney, unitFactor } from "./money.ts";
import { scanAmounts } from "./money-scan.ts";
import { unitOf, type UnitParts } from "./money-unit.ts";
import { readNumber } from "./number.ts";
import { type Reading, type ReadContext, ask } from "./reading.ts";
import type { AsWritten, FieldValue, MoneyUnit } from "./table.ts";
import { clean } from "./text.ts";
import type { Cell } from "./workbook.ts";

/** The field of the same stem that holds a currency: committedVnd, "USD" -> committedUsd. */
export function moneyField(field: Field, currency: string): string {
  const stem = field.stem ?? field.id.replace(/(?:Vnd|Usd|Other)$/, "");
  return stem + (currency === "VND" ? "Vnd" : currency === "USD" ? "Usd" : "Other");
}

export function readMoneyText(field: Field, text: string, context: ReadContext): Reading {
  const written = clean(text);
  const unit = columnUnit(field, context);
  const bare = !/[\p{L}\p{Sc}]/u.test(written);
  const number = bare && context.unitsDoubtful ? readNumber(written, { decimal: context.decimal }) : undefined;
  if (number?.kind === "number" && number.value !== 0)
    return askUnit(field, written, number.value, context.unitsDoubtful!);
  const reading = readMoney(text, {
    unit,
    decimal: context.decimal,
    currency: field.currency === "USD" ? "USD" : undefined,
  });
  switch (reading.kind) {
    case "not-money":
      return ask(written, "unreadable", reading.seen.map(valueOf));
    case "ambiguous": {
      const isOther = ({ currency }: { readonly currency: string }) => currency !== currencyOf(field);
      const mixed = reading.because === "mixed-currency" || reading.candidates.some(isOther);
      return ask(
        written,
        reading.because,
        reading.candidates.map((one) => (mixed ? one : valueOf(one))),
      );
    }
    case "unit-missing":
      return withoutUnit(reading.value, written, reading.approx, context);
    case "money":
      if (reading.joined === "sum")
        return ask(
          written,
          "mixed-currency",
          reading.amounts.map(({ amount, currency }) => ({ amount, currency })),
        );
      if (bare && unit && isTooLarge(reading.amounts[0]!.amount, unit, context))
        return askUnit(field, written, numberIn(reading.amounts[0]!.amount, unit), smallerUnits(unit));
      if (reading.amounts.length === 1 && isOfUnsaidCurrency(written, context))
        return askCurrency(field, written, reading.amounts[0]!.amount, context.unitsDoubtful!);
      return fromAmounts(field, written, reading.amounts);
  }
}

function fromAmounts(field: Field, written: string, amounts: readonly Amount[]): Reading {
  const own = amounts.find((amount) => amount.currency === field.currency) ?? amounts[0]!;
  const asWritten = (amount: Amount): AsWritten => ({ text: written, unit: amount.unit, approx: amount.approx });
  const extra = amounts
    .filter((amount) => amount !== own)
    .map((amount) => ({
      field: moneyField(field, amount.currency),
      value: valueOf(amount),
      asWritten: asWritten(amount),
    }));
  return {
    kind: "value",
    value: valueOf(own),
    asWritten: asWritten(own),
    moneyCurrency: own.currency,
    ...(extra.length > 0 ? { extra } : {}),
  };
}

/** A stored number: what Excel shows, in the unit of its format, else of the column. */
export function readMoneyNumber(field: Field, cell: Cell, value: number, context: ReadContext): Reading {
  const shown = moneyShown(cell.format, value);
  const text = displayText(cell, context.date1904);
  const exact = decimalFromNumber(value);
  if (!exact || shown.percent) return ask(text, "unreadable");
  const column = columnUnit(field, context);
  if (shown.altered && value !== 0)
    return askShown(text, [numberShown(cell.format!, value), value], column ?? currencyOf(field));
  const stated = context.unit ? unitFactor(context.unit).currency : undefined;
  const inShown = timesPowerOfTen(exact, -shown.reducedBy);
  if (shown.currency && stated && shown.currency !== stated) {
    const base = numberFromDecimal(timesPowerOfTen(inShown, shown.exponent));
    return ask(
      text,
      "mixed-currency",
      [stated, shown.currency].map((currency) => ({ amount: base, currency })),
    );
  }
  const unit =
    shown.currency || shown.exponent > 0
      ? unitOf({
          currency: shown.currency ?? stated ?? currencyOf(field),
          exponent: shown.exponent || sameScale(shown.currency, column),
        })
      : (column ?? null);
  const number = numberFromDecimal(inShown);
  if (number !== 0 && context.unitsDoubtful) {
    const shownIn = context.unitsDoubtful.filter(({ currency: one }) => !shown.currency || one === shown.currency);
    return askUnit(field, text, number, shownIn.length > 0 ? shownIn : context.unitsDoubtful);
  }
  if (unit === null) return withoutUnit(number, text, null, context);
  const { currency, exponent } = unitFactor(unit);
  const typed = cell.formula === undefined && shown.reducedBy === 0;
  if (isLikelyMisread(number, currency, exponent, typed ? context : { ...context, pointsDoubtful: false }))
    return ask(
      text,
      "ambiguous-number",
      [3, 0].map((more) => valueOf({ amount: inBase(number, currency, exponent + more), currency })),
    );
  const amount = inBase(number, currency, exponent);
  if (isTooLarge(amount, unit, context)) return askUnit(field, text, number, smallerUnits(unit));
  return {
    kind: "value",
    value: valueOf({ amount, currency }),
    moneyCurrency: currency,
    asWritten: { text, unit, approx: null },
  };
}

/** What is seen and what is stored are two numbers: only the union knows which was meant. */
function askShown(text: string, numbers: readonly number[], unit: MoneyUnit): Reading {
  const { currency, exponent } = unitFactor(unit);
  const readings = [...new Set(numbers)].map((number) => ({ amount: inBase(number, currency, exponent), currency }));
  return ask(text, "ambiguous-number", readings.map(valueOf));
}

/** A format that adds "₫" to a column of millions leaves the column's scale as it is. */
function sameScale(currency: string | undefined, column: MoneyUnit | undefined): number {
  const parts = column ? unitFactor(column) : undefined;
  return parts && parts.currency === currency ? parts.exponent : 0;
}

function inBase(value: number, currency: string, exponent: number): number {
  const base = timesPowerOfTen(decimalFromNumber(value)!, exponent);
  return numberFromDecimal(currency === "VND" ? rounded(base, 0) : base);
}

/**
 * "1.126" typed where the point is the decimal sign became 1.126, "2.500" became 2.5. A fraction of a đồng or of a
 * cent shows it; elsewhere a value that alone is a thousand times too small for its column does.
 */
function isLikelyMisread(value: number, currency: string, exponent: number, context: ReadContext): boolean {
  const places = decimalPlaces(decimalFromNumber(value)!);
  const size = Math.abs(value);
  if (places === 0 || places > 3 || size >= 1000) return false;
  if (currency === "VND" && exponent <= 3) return true;
  if (exponent === 0 && places === 3) return true;
  const doubtful = context.pointsDoubtful === true && exponent <= 6 && size >= 1 && !fitsAlone(size, context.wholes);
  return doubtful || standsApart(size, context.typical);
}

/** Among the column's whole numbers as it stands, and far from them when taken a thousandfold. */
function fitsAlone(size: number, wholes: ReadContext["wholes"]): boolean {
  const near = (one: number) => wholes !== undefined && one >= wholes.least / 10 && one <= wholes.most * 10;
  return near(size) && !near(size * 1000);
}

/** No aid a province reports comes near a thousand billion đồng: the number is in a smaller unit than its column. */
const BEYOND = 1e12;
/** From here a number that would itself be a fair sum of đồng ("450.000.000" under "nghìn đồng") is doubtful. */
const LARGE = 1e11;
const FAIR_DONG = 1e8;

function isTooLarge(amount: number, unit: MoneyUnit, context: ReadContext): boolean {
  const { currency, exponent } = unitFactor(unit);
  if (currency !== "VND" || exponent === 0 || context.ofMany) return false;
  const size = Math.abs(amount);
  return size >= BEYOND || (size >= LARGE && numberIn(size, unit) >= FAIR_DONG);
}

function numberIn(amount: number, unit: MoneyUnit): number {
  return numberFromDecimal(timesPowerOfTen(decimalFromNumber(amount)!, -unitFactor(unit).exponent));
}

function smallerUnits(unit: MoneyUnit): UnitParts[] {
  const { exponent } = unitFactor(unit);
  return (["VND", "NGHIN", "TRIEU", "TY"] as const).map(unitFactor).filter((one) => one.exponent <= exponent);
}

/** The amount in each unit it may be in; readings that no one would report are left out while others remain. */
function askUnit(field: Field, text: string, value: number, units: readonly UnitParts[]): Reading {
  const readings = units.map(({ currency, exponent }) => ({ amount: inBase(value, currency, exponent), currency }));
  const likely = readings.filter(({ amount, currency }) => currency !== "VND" || Math.abs(amount) < BEYOND);
  return ask(
    text,
    "unit-doubtful",
    (likely.length > 0 ? likely : readings).map((one) => candidateFor(field, one)),
  );
}

/** In another currency than the field's, an amount is nothing without its name. */
function candidateFor(field: Field, one: { readonly amount: number; readonly currency: string }): FieldValue {
  return one.currency === currencyOf(field) ? one.amount : one;
}

/** "2,5 triệu" under "(đồng/USD)": a scale, and either currency. */
function isOfUnsaidCurrency(written: string, { unitsDoubtful = [] }: ReadContext): boolean {
  const several = new Set(unitsDoubtful.map(({ currency }) => currency)).size > 1;
  return several && scanAmounts(written.toLowerCase()).written.every(({ currency }) => currency === undefined);
}

function askCurrency(field: Field, text: string, amount: number, units: readonly UnitParts[]): Reading {
  if (amount === 0) return { kind: "value", value: 0 };
  const currencies = [...new Set(units.map(({ currency }) => currency))];
  const candidates = currencies.map((currency) => candidateFor(field, { amount, currency }));
  return ask(text, "unit-doubtful", candidates);
}

/** Far below the column's other numbers, but among them when taken a thousandfold. */
export function standsApart(size: number, typical: ReadContext["typical"]): boolean {
  return (
    typical !== undefined &&
    size < typical.least / 10 &&
    size * 1000 >= typical.least / 3 &&
    size * 1000 <= typical.most * 3
  );
}

function withoutUnit(value: number, text: string, approx: AsWritten["approx"], context: ReadContext): Reading {
  const exact = decimalFromNumber(value)!;
  if (value === 0 || (context.surelyDong && !context.unitsDoubtful))
    return {
      kind: "value",
      value: numberFromDecimal(rounded(exact, 0)),
      moneyCurrency: "VND",
      asWritten: { text, unit: value === 0 ? null : "VND", approx },
    };
  const places = decimalPlaces(exact);
  // 1.126 with no unit: first of all it is open whether it is 1126.
  if (places > 0 && places <= 3 && Math.abs(value) < 1000)
    return ask(text, "ambiguous-number", [numberFromDecimal(timesPowerOfTen(exact, 3)), value]);
  const readings = [0, 3, 6, 9].map((exponent) => inBase(value, "VND", exponent));
  return ask(
    text,
    "unit-missing",
    readings.filter((amount, i) => i === 0 || Math.abs(amount) < BEYOND),
  );
}

function columnUnit(field: Field, context: ReadContext): MoneyUnit | undefined {
  return context.unit ?? (field.currency === "USD" ? "USD" : undefined);
}

function currencyOf(field: Field): "VND" | "USD" {
  return field.currency === "USD" ? "USD" : "VND";
}

function valueOf({ amount, currency }: { readonly amount: number; readonly currency: string }): FieldValue {
  return currency === "VND" || currency === "USD" ? amount : { amount, currency };
}

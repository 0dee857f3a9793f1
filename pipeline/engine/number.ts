// Numbers in text. Both separators are legal in Vietnam and both are used, so one separator followed by exactly
// three digits has two readings; everything else has one. What has two is returned as two.
import {
  type Decimal,
  decimalFromText,
  decimalText,
  negated,
  numberFromDecimal,
  rounded,
  shortestDecimal,
  timesPowerOfTen,
} from "./decimal.ts";
import { countsWholeThings, stripApproximation, stripApproximationAfter, stripScale } from "./number-words.ts";
import type { Approximation } from "./table.ts";
import { clean } from "./text.ts";

export type Separators = { readonly decimal?: "," | "."; readonly group?: "," | "." | " " | "'" };

/**
 * One run of digits and separators. `grouped` and `decimal` are its two readings when it has two; `mixed` when it holds
 * both signs ("562.000,000"): then one of them is a slip, and no other cell can say which.
 */
export type Numeral =
  | { readonly kind: "one"; readonly value: Decimal; readonly separators: Separators }
  | {
      readonly kind: "two";
      readonly separator: "," | ".";
      readonly grouped: Decimal;
      readonly decimal: Decimal;
      readonly mixed?: true;
    };

export type NumberOptions = {
  /** The decimal sign proved by other cells of the column. */
  readonly decimal?: "," | "." | undefined;
  /** Only whole numbers make sense here. */
  readonly whole?: boolean | undefined;
};

export type NumberReading =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly exact: Decimal;
      readonly approx?: Approximation;
      readonly separators?: Separators;
      /** Words after the number ("lượt", "%"). */
      readonly rest?: string;
    }
  | {
      readonly kind: "ambiguous";
      readonly candidates: readonly number[];
      readonly approx?: Approximation;
      readonly rest?: string;
    }
  | { readonly kind: "not-a-number" };

const NOT_A_NUMBER: NumberReading = { kind: "not-a-number" };

/** No number takes more, not even the smallest one written out; longer texts are sentences. */
const LONGEST = 1200;

/** Digits with separators, as it may stand inside a text. */
export const NUMERAL = /\d+(?:[.,'’ ]\d+)*|[.,]\d+/;

const FRACTIONS: Readonly<Record<string, string>> = { "½": ".5", "¼": ".25", "¾": ".75" };

/** Full-width digits and signs as ASCII, typographic minus signs as "-", "9½" as "9.5". */
export function plainDigits(text: string): string {
  return text
    .replace(/[\uFF0B-\uFF19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2010\u2011\u2012\u2013]/g, "-")
    .replace(/(?<=\d) ?[½¼¾]/g, (sign) => FRACTIONS[sign.trim()]!)
    .replace(/’/g, "'");
}

/** Reads an unsigned run of digits and separators; undefined when it follows no convention ("18.1.2024"). */
export function readNumeral(token: string): Numeral | undefined {
  if (/^\d+$/.test(token)) return one(token, {});
  const spaced = /^(\d{1,3})((?:([ '])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/.exec(token);
  if (spaced) {
    const whole = spaced[1]! + spaced[2]!.replace(/[ ']/g, "");
    if (spaced[5]?.length === 3) return two(whole, spaced[4] as "," | ".", spaced[5], true);
    return one(spaced[5] === undefined ? whole : `${whole}.${spaced[5]}`, {
      group: spaced[3] as " " | "'",
      ...(spaced[4] ? { decimal: spaced[4] as "," | "." } : {}),
    });
  }
  const mixed = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?!\2)([.,])(\d+)$/.exec(token);
  if (mixed?.[4]!.length === 3) return two(withoutSeparators(mixed[1]!), mixed[3] as "," | ".", mixed[4]!, true);
  if (mixed)
    return one(`${withoutSeparators(mixed[1]!)}.${mixed[4]}`, {
      group: mixed[2] as "," | ".",
      decimal: mixed[3] as "," | ".",
    });
  const groups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.exec(token);
  if (groups) return one(withoutSeparators(token), { group: groups[1] as "," | "." });
  const single = /^(\d*)([.,])(\d+)$/.exec(token);
  if (!single) return undefined;
  const [, before = "", separator, after = ""] = single;
  if (after.length === 3 && /^[1-9]\d{0,2}$/.test(before)) return two(before, separator as "," | ".", after, false);
  return one(`${before}.${after}`, { decimal: separator as "," | "." });
}

function one(text: string, separators: Separators): Numeral {
  return { kind: "one", value: decimalFromText(text)!, separators };
}

function two(before: string, separator: "," | ".", after: string, mixed: boolean): Numeral {
  return {
    kind: "two",
    separator,
    grouped: decimalFromText(before + after)!,
    decimal: decimalFromText(`${before}.${after}`)!,
    ...(mixed ? { mixed } : {}),
  };
}

function withoutSeparators(token: string): string {
  return token.replace(/[.,]/g, "");
}

/** The one reading that the options leave, or undefined while there are two. */
export function settle(
  numeral: Numeral,
  { decimal, whole }: NumberOptions,
): { readonly value: Decimal; readonly separators: Separators } | undefined {
  if (numeral.kind === "one") return numeral;
  const { separator } = numeral;
  if (numeral.mixed) return undefined;
  // A sign that elsewhere marks decimals cannot mark groups here without a doubt.
  if (whole && decimal === separator) return undefined;
  if (whole || (decimal && decimal !== separator)) return { value: numeral.grouped, separators: { group: separator } };
  return decimal ? { value: numeral.decimal, separators: { decimal: separator } } : undefined;
}

/**
 * Reads one number with the words around it: "trên 2.500 lượt", "(12)", "12-", "1 234,5", "1,2 triệu lượt".
 * Two numbers in one text ("115/129", "5-10") are not a number, nor is scientific notation, which as text is only
 * what a narrow column showed. `candidates` holds the grouped reading first.
 */
export function readNumber(text: string, options: NumberOptions = {}): NumberReading {
  if (text.length > LONGEST) return NOT_A_NUMBER;
  const { rest: signed, approx } = stripApproximation(plainDigits(clean(text)));
  const bracketed = /^\(\s*([^()]*\d)\s*\)$/.exec(signed);
  const sign = /^([+-])( *)(?=[\d.,])/.exec(bracketed ? "" : signed);
  const body = bracketed ? bracketed[1]! : signed.slice(sign?.[0].length ?? 0);
  const token = new RegExp(`^(?:${NUMERAL.source})`).exec(body)?.[0];
  if (token === undefined) return NOT_A_NUMBER;
  const numeral = readNumeral(token);
  let after = body.slice(token.length);
  const trailingMinus = !sign && !bracketed && /^ ?-$/.test(after);
  if (trailingMinus) after = "";
  const over = /^ ?\+$/.test(after);
  if (over) after = "";
  after = after.replace(/^[.,;]?\s*/, "");
  if (!numeral || /\d/.test(after) || (/^[-/:=^e]/i.test(after) && !/^e\p{L}/iu.test(after))) return NOT_A_NUMBER;
  const scaled = stripScale(after);
  const { rest, approx: afterwards } = stripApproximationAfter(scaled.rest);
  const { exponent } = scaled;
  if (/^(?:rưỡi|tr|k|mươi)(?![\p{L}\p{N}])/iu.test(rest)) return NOT_A_NUMBER;
  const negative = Boolean(bracketed) || trailingMinus || sign?.[1] === "-";
  const finish = (value: Decimal) => timesPowerOfTen(negative ? negated(value) : value, exponent);
  const said = approx ?? afterwards ?? (over ? ("over" as const) : undefined);
  const words = { ...(said ? { approx: said } : {}), ...(rest ? { rest } : {}) };
  const whole = Boolean(options.whole || countsWholeThings(rest)) && exponent === 0;
  const settled = settle(numeral, { decimal: options.decimal, whole });
  if (!settled) {
    const two = numeral as Extract<Numeral, { kind: "two" }>;
    return {
      kind: "ambiguous",
      candidates: [two.grouped, two.decimal].map((value) => numberFromDecimal(finish(value))),
      ...words,
    };
  }
  const exact = finish(settled.value);
  const value = numberFromDecimal(exact);
  // "- 12" may be minus twelve or a list dash before twelve.
  if (sign?.[1] === "-" && sign[2]) return { kind: "ambiguous", candidates: [value, -value], ...words };
  return { kind: "number", value, exact, separators: settled.separators, ...words };
}

/** A number the Vietnamese way: "1.234.567,5". `decimals` fixes the places (halves away from zero). Not finite: "". */
export function writeNumber(value: number, { decimals }: { readonly decimals?: number } = {}): string {
  const exact = shortestDecimal(value);
  return exact ? writeDecimal(exact, decimals) : "";
}

/** As `writeNumber`, of an exact decimal. */
export function writeDecimal(exact: Decimal, decimals?: number): string {
  const text = decimalText(decimals === undefined ? exact : rounded(exact, decimals));
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const places = decimals === undefined ? fraction : fraction.padEnd(decimals, "0");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = text.startsWith("-") && /[1-9]/.test(text) ? "-" : "";
  return sign + (places ? `${grouped},${places}` : grouped);
}

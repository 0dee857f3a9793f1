// Builders that let a form file read like a table: id, heading, English heading, other wordings, what is special.
// Each gives the field its kind and the schema its values are checked with.
import * as z from "zod";
import type { Choice, Currency, Field } from "./form.ts";
import { type Heard, heardOf } from "./heard.ts";

/** What a field may say beyond its headings. */
export type FieldOptions = Partial<
  Pick<
    Field,
    | "required"
    | "unitOfCount"
    | "blank"
    | "unseen"
    | "derived"
    | "hint"
    | "width"
    | "value"
    | "yields"
    | "standsFor"
    | "headsGroups"
    | "endsInGroups"
    | "orWords"
    | "namedBy"
    | "telling"
    | "words"
  >
>;

const words = z.string().min(1);
/** ISO day with or without time, month, quarter, half or year. */
const isoDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d\d:\d\d)?)?|-Q[1-4]|-H[12])?$/);
const whole = z.number().int().min(0);

function field(kind: Field["kind"], value: z.ZodType, width: number) {
  return (
    id: string,
    label: string,
    labelEn: string,
    synonyms: readonly string[],
    options: FieldOptions = {},
  ): Field => ({
    id,
    label,
    labelEn,
    synonyms,
    kind,
    value,
    width,
    ...options,
  });
}

export const text = field("text", words, 24);
/** Text that may look like a number: document numbers, running numbers. */
export const code = field("code", words, 14);
export const count = field("count", whole, 10);
export const number = field("number", z.number(), 12);
/** A share as a fraction: 25,7 % is 0.257. */
export const percent = field("percent", z.number().min(0).max(1), 10);
export const date = field("date", isoDate, 12);
export const yesno = field("yesno", z.boolean(), 8);

type Listed = (
  id: string,
  label: string,
  labelEn: string,
  synonyms: readonly string[],
  choices: readonly Choice[],
  options?: FieldOptions,
) => Field;

/** One code of a list. */
export const choice: Listed = (id, label, labelEn, synonyms, choices, options) => ({
  ...field("choice", oneOf(choices), 16)(id, label, labelEn, synonyms, options),
  choices,
});

/** Several codes of a list. */
export const choices: Listed = (id, label, labelEn, synonyms, list, options) => ({
  ...field("choices", z.array(oneOf(list)).min(1), 18)(id, label, labelEn, synonyms, options),
  choices: list,
});

/** ISO 3166-1 alpha-2 codes, several. */
export const countries: Listed = (id, label, labelEn, synonyms, list, options) => ({
  ...field("countries", z.array(oneOf(list)).min(1), 14)(id, label, labelEn, synonyms, options),
  choices: list,
});

/** `["MOI", "Mới", "New", ["khoản mới"]]` as a choice. */
export function choiceOf(code: string, vi: string, en: string, synonyms: readonly string[] = []): Choice {
  return { code, name: { vi, en }, synonyms };
}

/** The choices with what they are called in offices besides, by code. */
export function withHeard(choices: readonly Choice[], heard: Heard): readonly Choice[] {
  return choices.map((choice) => {
    const more = heardOf(heard[choice.code]);
    return more.length > 0 ? { ...choice, heard: [...(choice.heard ?? []), ...more] } : choice;
  });
}

function oneOf(list: readonly Choice[]): z.ZodType {
  return z.enum(list.map((entry) => entry.code));
}

/**
 * The amounts of one stem: `…Vnd` (whole đồng) and `…Usd` (dollars) as asked for, and `…Other` for every currency
 * that has no field here. They share their headings; heading, unit line or cell tells the currency. With a group
 * named, one of them must be present.
 */
export function money(
  stem: string,
  label: string,
  labelEn: string,
  synonyms: readonly string[],
  currencies: readonly Currency[],
  options: Omit<FieldOptions, "value"> = {},
): readonly Field[] {
  const of = (currency: Currency | "OTHER", suffix: string, value: z.ZodType, more: FieldOptions = {}): Field => ({
    ...field("money", value, 18)(`${stem}${suffix}`, label, labelEn, synonyms, { ...options, ...more }),
    stem,
    currency,
  });
  const amount = z.number().min(0);
  return [
    ...(currencies.includes("VND") ? [of("VND", "Vnd", amount.int())] : []),
    ...(currencies.includes("USD") ? [of("USD", "Usd", amount)] : []),
    of("OTHER", "Other", z.object({ amount, currency: z.string().regex(/^[A-Z]{3}$/) }), { derived: true }),
  ];
}

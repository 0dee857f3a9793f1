// What a report section is: the shape of a form definition. The engine is handed the forms; it knows none.
import type * as z from "zod";
import type { Lexicon } from "./wording.ts";

/** Text in both languages of the program. */
export type Words = { readonly vi: string; readonly en: string };

/**
 * What a field holds, which decides how its cells are read:
 * text (as written) · code (text that may look like a number) · count (whole number ≥ 0) · number · money ·
 * percent (a fraction) · date (a day, month, quarter, half or year) · choice (one code of a list) ·
 * choices (several codes) · countries (ISO 3166-1 alpha-2, several) · yesno.
 */
export type FieldKind =
  "text" | "code" | "count" | "number" | "money" | "percent" | "date" | "choice" | "choices" | "countries" | "yesno";

export type Choice = {
  readonly code: string;
  readonly name: Words;
  readonly synonyms: readonly string[];
  /** Values heard in offices: accepted when a cell, or an entry of it, says just this. */
  readonly heard?: readonly string[];
};

/**
 * What the words of a list's values mean, and code -> the meanings that stand for it together (`parseWording`).
 * `open`: code -> phrases that settle it whatever follows ("giao lưu ẩm thực"), unless that means another choice.
 */
export type ListWords = {
  readonly lexicon: Lexicon;
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  readonly open?: Readonly<Record<string, string>>;
};

export type Currency = "VND" | "USD";

/**
 * One field. `label` is the printed heading; `synonyms` other headings accepted silently; a `|` in a synonym
 * separates heading levels ("Quyết định phê duyệt | Số"). Money fields of the same `stem` share their headings:
 * the currency in the heading, the unit line or the cell decides between `…Vnd`, `…Usd` and `…Other`.
 */
export type Field = {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  readonly synonyms: readonly string[];
  /** Headings heard in offices, as `synonyms` but never printed: accepted when they say just this, level by level. */
  readonly heard?: readonly string[];
  /** Headings in English, which count only where a workbook speaks of our field. */
  readonly english?: readonly string[];
  /** Combinations of meanings of the form's lexicon that name this field too (`parseWording`). */
  readonly wordings?: readonly string[];
  /** Where no column names the field of that id, this one's column does. */
  readonly standsFor?: string;
  /** Lists only: the field of names that a column with its heading holds, when no value of it is on the list. */
  readonly namedBy?: string;
  /** Dates only: words that name no day ("Thường xuyên") are kept as they stand. */
  readonly orWords?: true;
  /** Text only: group rows whose words are of this shape (folded) hold it, where no column does. */
  readonly headsGroups?: RegExp;
  /** Lists only: the words of a group row (folded) that finish what its cells leave open: "Bằng khen", under "Cá nhân". */
  readonly endsInGroups?: RegExp;
  /** Lists only: its values are nobody else's, so that a column of nothing else is this field whatever its heading. */
  readonly telling?: true;
  /** Headings that name this field only where no other column does; else they name the field of that id. */
  readonly yields?: { readonly headings: readonly string[]; readonly to: string };
  readonly kind: FieldKind;
  /** Checks a value that has been read; `undefined` never reaches it. */
  readonly value: z.ZodType;
  /** `true`, or the name of a group of fields of which one must be present ("committed", "date"). */
  readonly required?: true | { readonly oneOf: string };
  /** Money only: what the amounts of several currencies have in common ("committed"). */
  readonly stem?: string;
  readonly currency?: Currency | "OTHER";
  /** Counted thing, printed in headings and messages ("lượt đoàn"). */
  readonly unitOfCount?: string;
  readonly choices?: readonly Choice[];
  /** How its values may be put together, beside the wordings its choices list in full. */
  readonly words?: ListWords;
  /** The value a blank stands for (trips: 1). */
  readonly blank?: number;
  /** The heading was not seen in a published source (° in the form). */
  readonly unseen?: true;
  /** Not offered as a heading of its own (committedOther): filled from cells. */
  readonly derived?: true;
  /** Note shown on the heading of the blank workbook. */
  readonly hint?: Words;
  /** Column width in characters in workbooks this program writes. */
  readonly width?: number;
};

/** How a column may be aggregated; a field not listed is never totalled. */
export type Total = { readonly field: string; readonly how: "sum" | "count" };

export type Form = {
  readonly id: string;
  readonly version: string;
  readonly title: Words;
  /** Other titles of the section, as they stand above tables or as sheet names; `|` stands for any words between. */
  readonly titles: readonly string[];
  /** Titles in English, which count only where a workbook speaks of our field. */
  readonly titlesInEnglish?: readonly string[];
  /** The document this form follows, so that a reader can check us. */
  readonly source: string;
  /** Alternatives in order: the first whose fields are all present is the row's key. */
  readonly keys: readonly (readonly string[])[];
  readonly fields: readonly Field[];
  readonly totals: readonly Total[];
  /** What the words of its headings mean. */
  readonly lexicon?: Lexicon;
  /** Meanings of what every line is about: any heading may say them. */
  readonly shared?: readonly string[];
  /** One sheet may hold this form and the named ones, told apart by a column or by group rows. */
  readonly sharesTableWith?: readonly string[];
};

/** Our own fault: a form definition contradicts itself. Found by tests, never by a user. */
export class FormDefinitionError extends Error {
  readonly code = "form-definition";
}

/** The field of that id. Throws FormDefinitionError when the form has none. */
export function fieldOf(form: Form, id: string): Field {
  const field = form.fields.find((candidate) => candidate.id === id);
  if (!field) throw new FormDefinitionError(`${form.id}: no field ${id}`);
  return field;
}

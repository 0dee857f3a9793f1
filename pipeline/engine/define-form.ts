// A form definition is checked the moment it is written down: what contradicts itself is our own fault and must
// fail in a test, never at a clerk's desk.
import { FormDefinitionError, type Field, type Form, type Total, type Words } from "./form.ts";
import { checkListWords } from "./choice-words.ts";
import { checkEnglish, checkHeadings } from "./check-headings.ts";
import { withHeard } from "./define-field.ts";
import type { English } from "./english-words.ts";
import { type Heard, heardOf } from "./heard.ts";
import { checkWordings } from "./check-wordings.ts";

/** What a form file writes: a builder may give one field or, for money, the fields of several currencies. */
export type FormInput = Omit<Form, "fields" | "totals"> & {
  readonly fields: readonly (Field | readonly Field[])[];
  readonly totals: readonly Total[];
  /** Field or stem -> wordings composed of the lexicon's meanings; `*`: meanings allowed in all of them. */
  readonly wordings?: Readonly<Record<string, readonly string[]>>;
  /** Field or stem -> further headings, parted by `;`. */
  readonly heard?: Heard;
  /** Titles, headings and values in English. */
  readonly english?: English;
};

const LISTED = new Set(["choice", "choices", "countries"]);
const SUMMABLE = new Set(["count", "number", "money"]);

/**
 * The checked, frozen form.
 * Throws FormDefinitionError when an id occurs twice, two fields answer to one heading, a key, total or group names
 * a field that does not exist, a list is empty or ambiguous, or a text is not NFC.
 */
export function defineForm(input: FormInput): Form {
  const { wordings = {}, heard = {}, english, ...rest } = input;
  const headings = english?.headings ?? {};
  const values = english?.values ?? {};
  // What every line is about may be said in any heading; first, so that a wording can take it back.
  const shared = (wordings["*"] ?? []).join(" ");
  const fields = input.fields.flat().map((field): Field => {
    if (field.derived) return field;
    const own = wordings[field.stem ?? field.id];
    const more = heardOf(heard[field.stem ?? field.id]);
    const foreign = heardOf(headings[field.stem ?? field.id]);
    const listed = values[field.id];
    return {
      ...field,
      ...(listed && field.choices ? { choices: withHeard(field.choices, listed) } : {}),
      ...(foreign.length > 0 ? { english: foreign } : {}),
      ...(own ? { wordings: own.map((pattern) => `${shared} ${pattern}`) } : {}),
      ...(more.length > 0 ? { heard: more } : {}),
    };
  });
  const form: Form = {
    ...rest,
    ...(english ? { titlesInEnglish: heardOf(english.titles) } : {}),
    fields,
    shared: shared.split(" ").map((part) => part.replace("?", "")),
  };
  const fail = (what: string): never => {
    throw new FormDefinitionError(`${form.id || "form"}: ${what}`);
  };
  if (!/^[a-z][A-Za-z]*$/.test(form.id)) fail(`id "${form.id}" is not in camel case`);
  if (form.version === "") fail("no version");
  if (form.source === "") fail("no source");
  if (fields.length === 0) fail("no fields");
  checkWords(form.title, fail);
  checkTexts(form.titles, "title", fail);
  const ids = new Set<string>();
  for (const field of fields) {
    if (ids.has(field.id)) fail(`two fields ${field.id}`);
    ids.add(field.id);
    checkField(field, fail);
  }
  checkStems(fields, fail);
  checkHeadings(fields, fail);
  checkEnglish(fields, fail);
  for (const of of [...Object.keys(wordings), ...Object.keys(heard), ...Object.keys(headings), ...Object.keys(values)])
    if (of !== "*" && !fields.some((field) => (field.stem ?? field.id) === of)) fail(`wordings of unknown field ${of}`);
  checkWordings(form, fail);
  checkGroups(fields, fail);
  if (form.keys.length === 0) fail("no key");
  for (const key of form.keys) {
    if (key.length === 0) fail("an empty key");
    for (const id of key) if (!ids.has(id)) fail(`key field ${id} does not exist`);
  }
  checkTotals(form.totals, fields, fail);
  if (form.sharesTableWith?.includes(form.id)) fail("shares its table with itself");
  return freeze(form);
}

/** The forms of a report, in its order. Throws FormDefinitionError on two of one id or an unknown partner. */
export function defineForms(forms: readonly Form[]): readonly Form[] {
  const ids = new Set(forms.map((form) => form.id));
  if (ids.size !== forms.length) throw new FormDefinitionError("two forms of one id");
  for (const form of forms)
    for (const other of form.sharesTableWith ?? [])
      if (!ids.has(other)) throw new FormDefinitionError(`${form.id}: shares its table with unknown form ${other}`);
  return Object.freeze([...forms]);
}

type Fail = (what: string) => never;

function checkWords(words: Words, fail: Fail): void {
  checkTexts([words.vi, words.en], "title", fail);
}

function checkTexts(texts: readonly string[], what: string, fail: Fail): void {
  for (const text of texts) {
    if (text.trim() !== text || text === "") fail(`${what} "${text}" is empty or has outer spaces`);
    if (text.normalize("NFC") !== text) fail(`${what} "${text}" is not NFC`);
  }
}

function checkField(field: Field, fail: Fail): void {
  if (!/^[a-z][A-Za-z]*$/.test(field.id)) fail(`field id "${field.id}" is not in camel case`);
  checkTexts([field.label, field.labelEn, ...field.synonyms], `heading of ${field.id}`, fail);
  if (LISTED.has(field.kind) !== (field.choices !== undefined))
    fail(`${field.id}: only lists have choices, and they all do`);
  const { choices, words } = field;
  if (choices) checkChoices(field, fail);
  if (choices && words) checkListWords({ ...field, choices, words }, fail);
  if ((field.kind === "money") !== (field.stem !== undefined && field.currency !== undefined))
    fail(`${field.id}: money, and only money, has stem and currency`);
  if (field.currency === "OTHER" && !field.derived)
    fail(`${field.id}: amounts in other currencies have no heading of their own`);
  if (field.blank !== undefined && !field.value.safeParse(field.blank).success)
    fail(`${field.id}: the value of a blank breaks its own schema`);
}

function checkChoices(field: Field, fail: Fail): void {
  const codes = new Set<string>();
  if (field.choices!.length === 0) fail(`${field.id}: empty list`);
  for (const choice of field.choices!) {
    if (codes.has(choice.code)) fail(`${field.id}: two choices ${choice.code}`);
    codes.add(choice.code);
    checkTexts([choice.name.vi, choice.name.en, ...choice.synonyms], `choice ${choice.code} of ${field.id}`, fail);
  }
}

const SUFFIX = { VND: "Vnd", USD: "Usd", OTHER: "Other" } as const;

function checkStems(fields: readonly Field[], fail: Fail): void {
  const first = new Map<string, Field>();
  for (const field of fields) {
    if (field.stem === undefined || field.currency === undefined) continue;
    if (field.id !== field.stem + SUFFIX[field.currency])
      fail(`${field.id}: money of stem ${field.stem} is named otherwise`);
    const other = first.get(field.stem);
    if (!other) first.set(field.stem, field);
    else if (other.label !== field.label || other.synonyms.join("\n") !== field.synonyms.join("\n"))
      fail(`${field.id}: amounts of one stem share their headings`);
  }
}

function checkGroups(fields: readonly Field[], fail: Fail): void {
  const sizes = new Map<string, number>();
  for (const field of fields)
    if (typeof field.required === "object") {
      const group = field.required.oneOf;
      sizes.set(group, (sizes.get(group) ?? 0) + 1);
    }
  for (const [group, size] of sizes) if (size < 2) fail(`group ${group} has a single field`);
}

function checkTotals(totals: readonly Total[], fields: readonly Field[], fail: Fail): void {
  const seen = new Set<string>();
  for (const total of totals) {
    const field =
      fields.find((candidate) => candidate.id === total.field) ?? fail(`total of unknown field ${total.field}`);
    if (seen.has(total.field)) fail(`two totals of ${total.field}`);
    seen.add(total.field);
    // A mean of percentages or a sum over several currencies would be a number that means nothing.
    if (total.how === "sum" && (!SUMMABLE.has(field.kind) || field.currency === "OTHER"))
      fail(`${field.id} cannot be summed`);
  }
}

/** Frozen all the way down, except zod schemas, which are not ours to freeze. */
function freeze(form: Form): Form {
  for (const field of form.fields) {
    for (const choice of field.choices ?? []) Object.freeze(choice);
    Object.freeze(field);
  }
  Object.freeze(form.fields);
  Object.freeze(form.totals);
  return Object.freeze(form);
}

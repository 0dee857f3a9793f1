// One heading, one field: within a form, and one wording, one code within a list.
import type { Choice, Field } from "./form.ts";
import { englishKeys } from "./english-words.ts";
import { foldLoose } from "./text.ts";

/**
 * The key of a printed heading: its levels (parted by `|`) as one folded text. A percent sign in the last level is
 * part of it: "% giải ngân" is a share, "giải ngân" an amount.
 */
export function headingKey(heading: string): string {
  const levels = heading.split("|");
  const key = foldLoose(levels.join(" "));
  if (!levels.at(-1)!.includes("%")) return key;
  return key === "" ? "%" : `% ${key}`;
}

/**
 * Calls `fail` when two fields that do not share a stem answer to one heading, when a field repeats itself, or when
 * a wording of a list stands for two codes.
 */
export function checkHeadings(fields: readonly Field[], fail: (what: string) => never): void {
  const owners = new Map<string, Field>();
  for (const field of fields) {
    if (field.choices) checkWordings(field, field.choices, fail);
    if (field.derived) continue;
    const own = new Set<string>();
    for (const heading of [field.label, ...field.synonyms, ...(field.heard ?? [])]) {
      if (heading.split("|").some((level) => level.trim() === ""))
        fail(`${field.id}: heading "${heading}" has an empty level`);
      const key = headingKey(heading);
      if (key === "") fail(`${field.id}: heading "${heading}" says nothing`);
      // One wording over two levels may also stand written in one cell: those are two ways of printing it.
      const levels = heading
        .split("|")
        .map((level) => headingKey(level))
        .join("|");
      if (own.has(levels)) fail(`${field.id}: heading "${heading}" is there twice`);
      own.add(levels);
      const owner = owners.get(key);
      if (owner && owner !== field && !(owner.stem !== undefined && owner.stem === field.stem))
        fail(`heading "${heading}" belongs to ${owner.id} and to ${field.id}`);
      owners.set(key, owner ?? field);
    }
  }
}

/** The keys of a listed English heading: its levels as one. */
export function englishKeyOf(heading: string): string {
  return englishKeys(headingKey(heading)).key;
}

/** Calls `fail` when two fields that do not share a stem answer to the same words in English. */
export function checkEnglish(fields: readonly Field[], fail: (what: string) => never): void {
  const owners = new Map<string, Field>();
  for (const field of fields)
    for (const heading of field.english ?? []) {
      const key = englishKeyOf(heading);
      if (key === "") fail(`${field.id}: heading "${heading}" says nothing`);
      const owner = owners.get(key);
      if (owner && owner !== field && !(owner.stem !== undefined && owner.stem === field.stem))
        fail(`heading "${heading}" belongs to ${owner.id} and to ${field.id}`);
      owners.set(key, owner ?? field);
    }
}

/**
 * Every wording that may stand for a choice whatever its case: its name in both languages and its synonyms. The code
 * is one too, except of a country: folded, "Áo" (Austria) would be Angola's AO and "Mỹ" Malaysia's MY.
 */
export function wordingsOf(choice: Choice, kind: Field["kind"]): readonly string[] {
  const words = [choice.name.vi, choice.name.en, ...choice.synonyms];
  return kind === "countries" ? words : [choice.code, ...words];
}

function checkWordings(field: Field, choices: readonly Choice[], fail: (what: string) => never): void {
  const owners = new Map<string, string>();
  for (const choice of choices)
    for (const wording of [...wordingsOf(choice, field.kind), ...(choice.heard ?? [])]) {
      const key = foldLoose(wording);
      if (key === "") fail(`${field.id}: wording "${wording}" of ${choice.code} says nothing`);
      const owner = owners.get(key);
      if (owner !== undefined && owner !== choice.code)
        fail(`${field.id}: "${wording}" stands for ${owner} and ${choice.code}`);
      owners.set(key, choice.code);
    }
}

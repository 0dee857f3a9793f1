// Every wording by which a heading can name a field, folded once per set of forms.
import type { Field, Form } from "../form.ts";
import { foldLoose } from "../text.ts";
import { headingText } from "./heading-text.ts";
import { wordedField } from "./match-wording.ts";

export type PhraseHit = { readonly form: Form; readonly field: Field; readonly by: "label" | "synonym" };
/** A wording over several heading levels: each part must stand in a level, in order, the last one exactly. */
export type Composed = { readonly form: Form; readonly field: Field; readonly parts: readonly string[] };

export type Phrases = {
  readonly exact: ReadonlyMap<string, readonly PhraseHit[]>;
  readonly composed: readonly Composed[];
  /** Does a folded heading name a field of some form, in full or by what its words mean? */
  readonly names: (key: string, percent: boolean) => boolean;
  /** In how many unrelated forms a wording occurs: 1 is telling, 10 says nothing. */
  readonly spread: (key: string) => number;
  /** Titles of sections, longest first. */
  readonly titles: readonly { readonly key: string; readonly form: Form }[];
};

const cache = new WeakMap<readonly Form[], Phrases>();

/** Forms that share their tables (delegations in and out) count as one family. */
export function familyOf(form: Form): string {
  return form.sharesTableWith && form.sharesTableWith.length > 0
    ? [form.id, ...form.sharesTableWith].sort()[0]!
    : form.id;
}

export function phrasesOf(forms: readonly Form[]): Phrases {
  const known = cache.get(forms);
  if (known) return known;
  const exact = new Map<string, PhraseHit[]>();
  const composed: Composed[] = [];
  const add = (key: string, hit: PhraseHit) => {
    if (key === "") return;
    const hits = exact.get(key);
    if (!hits) exact.set(key, [hit]);
    else if (!hits.some((other) => other.form === hit.form && sameStem(other.field, hit.field))) hits.push(hit);
  };
  for (const form of forms)
    for (const field of form.fields) {
      if (field.derived) continue;
      const label = headingText(field.label);
      add(percentKey(label.key, label.percent), { form, field, by: "label" });
      add(percentKey(label.bare, label.percent), { form, field, by: "label" });
      for (const synonym of field.synonyms) {
        const parsed = synonym.split("|").map((part) => headingText(part));
        const words = parsed.map((part) => part.key).filter((part) => part !== "");
        add(percentKey(words.join(" "), parsed[parsed.length - 1]!.percent), { form, field, by: "synonym" });
        if (words.length > 1) composed.push({ form, field, parts: words });
      }
    }
  const titles: { key: string; form: Form }[] = [];
  for (const form of forms)
    for (const title of [form.title.vi, ...form.titles]) titles.push({ key: foldLoose(title), form });
  titles.sort((a, b) => b.key.length - a.key.length);
  const spreads = new Map<string, number>();
  const spreadOf = (key: string) => {
    const worded = forms.filter((form) => wordedField(form, [key], key.startsWith("%")));
    return new Set([...(exact.get(key) ?? []).map((hit) => hit.form), ...worded].map(familyOf)).size;
  };
  const phrases: Phrases = {
    exact,
    names: (key, percent) => exact.has(key) || forms.some((form) => wordedField(form, [key], percent) !== undefined),
    composed,
    titles,
    spread: (key) => {
      let n = spreads.get(key);
      if (n === undefined)
        spreads.set(key, (n = spreadOf(key)));
      return n;
    },
  };
  cache.set(forms, phrases);
  return phrases;
}

/** "% giải ngân" and "giải ngân" are two headings: the sign is part of the key. */
export function percentKey(key: string, percent: boolean): string {
  return percent && key !== "%" ? `% ${key}` : key;
}

/** Money in two currencies under one heading: the same stem. */
export function sameStem(a: Field, b: Field): boolean {
  return a.id === b.id || (a.stem !== undefined && a.stem === b.stem);
}

// Every wording by which a heading can name a field, folded once per set of forms.
import { englishKeyOf } from "../check-headings.ts";
import { englishKeys, plainWord } from "../english-words.ts";
import type { Field, Form } from "../form.ts";
import { foldLoose } from "../text.ts";
import { headingText } from "./heading-text.ts";
import { wordedField } from "./match-wording.ts";

export type PhraseHit = { readonly form: Form; readonly field: Field; readonly by: "label" | "synonym" | "heard" };
/** A wording over several heading levels: each part must stand in a level, in order, the last one exactly. */
export type Composed = { readonly form: Form; readonly field: Field; readonly parts: readonly string[] };

/** Fields by the folded wording of a heading. */
export type Wordings = Pick<ReadonlyMap<string, readonly PhraseHit[]>, "get" | "has">;

export type Phrases = {
  readonly exact: Wordings;
  readonly composed: readonly Composed[];
  /** The field a long heading names by its letters without spaces; undefined when none or several. */
  readonly squeezed: (key: string, form: Form) => PhraseHit | undefined;
  /** Does any form know this wording: in full, by its letters, or by what its words mean? */
  readonly knows: (key: string, percent?: boolean) => boolean;
  /** In how many unrelated forms a wording occurs: 1 is telling, 10 says nothing. */
  readonly spread: (key: string) => number;
  /** Titles of two parts with anything between them ("Đề nghị | khen thưởng"). */
  readonly gapped: readonly { readonly parts: readonly string[]; readonly form: Form }[];
  /** Titles of sections, longest first; `first`: the first word of each. */
  readonly titles: readonly { readonly key: string; readonly first: string; readonly form: Form }[];
};

const cache = new WeakMap<readonly Form[], Phrases>();
const cacheWithEnglish = new WeakMap<readonly Form[], Phrases>();

/** Forms that share their tables (delegations in and out) count as one family. */
export function familyOf(form: Form): string {
  return form.sharesTableWith && form.sharesTableWith.length > 0
    ? [form.id, ...form.sharesTableWith].sort()[0]!
    : form.id;
}

/** `english`: headings and titles in English count as well. */
export function phrasesOf(forms: readonly Form[], english = false): Phrases {
  const made = english ? cacheWithEnglish : cache;
  const known = made.get(forms);
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
      for (const wording of field.heard ?? []) {
        const parsed = wording.split("|").map((part) => headingText(part));
        const words = parsed.map((part) => part.key).filter((part) => part !== "");
        add(percentKey(words.join(" "), parsed[parsed.length - 1]!.percent), { form, field, by: "heard" });
      }
    }
  const titles: { key: string; first: string; form: Form }[] = [];
  for (const form of forms)
    for (const title of [form.title.vi, ...form.titles, ...(english ? titlesInEnglish(form) : [])])
      titles.push({ key: foldLoose(title), first: foldLoose(title).split(" ")[0]!, form });
  const gapped = forms.flatMap((form) =>
    form.titles
      .filter((title) => title.includes("|"))
      .map((title) => ({ form, parts: title.split("|").map((part) => foldLoose(part)) })),
  );
  titles.sort((a, b) => b.key.length - a.key.length);
  const letters = squeezedOf(exact);
  const wordings = english ? withEnglish(exact, forms) : exact;
  const spreads = new Map<string, number>();
  // A wording listed in full says more than the forms that would understand it by its words alone.
  const spreadOf = (key: string) => {
    const hits = wordings.get(key);
    const listed = hits?.filter(({ by }) => by !== "heard").map(({ form }) => form);
    const naming =
      listed && listed.length > 0
        ? listed
        : hits
          ? hits.map(({ form }) => form)
          : forms.filter((form) => wordedField(form, [key], key.startsWith("%")));
    return new Set(naming.map(familyOf)).size;
  };
  const phrases: Phrases = {
    exact: wordings,
    composed,
    gapped,
    titles,
    squeezed: (key, form) => letters.get(squeezed(key))?.get(form),
    knows: (key, percent = false) =>
      wordings.has(key) ||
      letters.has(squeezed(key)) ||
      forms.some((form) => wordedField(form, [key], percent) !== undefined),
    spread: (key) => {
      let n = spreads.get(key);
      if (n === undefined) spreads.set(key, (n = spreadOf(key)));
      return n;
    },
  };
  made.set(forms, phrases);
  return phrases;
}

function titlesInEnglish({ title, titlesInEnglish = [] }: Form): readonly string[] {
  return [title.en, ...titlesInEnglish];
}

/** The wordings, and where none of them is it, what the heading says in English. */
function withEnglish(exact: ReadonlyMap<string, readonly PhraseHit[]>, forms: readonly Form[]): Wordings {
  const english = new Map<string, PhraseHit[]>();
  for (const form of forms)
    for (const field of form.fields)
      for (const heading of field.derived ? [] : (field.english ?? [])) {
        const key = englishKeyOf(heading);
        const hits = english.get(key);
        if (!hits) english.set(key, [{ form, field, by: "synonym" }]);
        else if (!hits.some((other) => other.form === form)) hits.push({ form, field, by: "synonym" });
      }
  // Most texts are Vietnamese: their first word tells.
  const vocabulary = new Set([...english.keys()].flatMap((key) => key.split(" ")));
  const mayBeEnglish = (key: string) => {
    const word = plainWord(key.slice(0, (key.indexOf(" ") + 1 || key.length + 1) - 1));
    return word === "" || vocabulary.has(word) || word === "viet";
  };
  const known = new Map<string, readonly PhraseHit[] | undefined>();
  const get = (key: string) => {
    if (!mayBeEnglish(key)) return exact.get(key);
    if (known.has(key)) return known.get(key);
    if (known.size > 20_000) known.clear();
    const { key: words, bare } = englishKeys(key);
    const listed = exact.get(key) ?? [];
    const said = english.get(words) ?? (bare === undefined ? undefined : english.get(bare)) ?? [];
    const all = [...listed, ...said.filter(({ form }) => !listed.some((other) => other.form === form))];
    const found = all.length > 0 ? all : undefined;
    known.set(key, found);
    return found;
  };
  return { get, has: (key) => get(key) !== undefined };
}

type ByForm = Map<Form, PhraseHit | undefined>;

/** All wordings by their letters alone; where two fields of a form meet, neither answers. */
function squeezedOf(exact: ReadonlyMap<string, readonly PhraseHit[]>): ReadonlyMap<string, ByForm> {
  const map = new Map<string, ByForm>();
  for (const [key, hits] of exact) {
    if (key.length < LONG) continue;
    const letters = squeezed(key);
    const byForm: ByForm = map.get(letters) ?? new Map<Form, PhraseHit | undefined>();
    map.set(letters, byForm);
    for (const hit of hits) {
      const known = byForm.get(hit.form);
      if (!byForm.has(hit.form)) byForm.set(hit.form, hit);
      else if (!known || !sameStem(known.field, hit.field)) byForm.set(hit.form, undefined);
    }
  }
  return map;
}

const LONG = 6;

/** "Lĩnhvực", where a line break or a soft hyphen took the place of a space. */
function squeezed(key: string): string {
  return key.replace(/ /g, "");
}

/** "% giải ngân" and "giải ngân" are two headings: the sign is part of the key. */
export function percentKey(key: string, percent: boolean): string {
  return percent && key !== "%" ? `% ${key}` : key;
}

/** Money in two currencies under one heading: the same stem. */
export function sameStem(a: Field, b: Field): boolean {
  return a.id === b.id || (a.stem !== undefined && a.stem === b.stem);
}

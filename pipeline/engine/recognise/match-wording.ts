// Headings by what their words mean, where no listed wording says them: see wording.ts.
import type { Field, Form } from "../form.ts";
import { fits, headOf, meaningsIn, parseWording, partlyKnown, PERCENT, type Wording } from "../wording.ts";

type Owned = { readonly field: Field; readonly wording: Wording };
type Compiled = { readonly owned: readonly Owned[]; readonly found: Map<string, Field | undefined> };

const compiled = new WeakMap<Form, Compiled>();

/**
 * The field of the form that the folded heading levels name together, or undefined: a word is unknown, or no field has
 * this combination. `percent`: the last level has a percent sign.
 */
export function wordedField(form: Form, keys: readonly string[], percent: boolean): Field | undefined {
  const { lexicon } = form;
  if (!lexicon) return undefined;
  const own = compiledOf(form);
  const memo = `${keys.join("|")}${percent ? "%" : ""}`;
  if (own.found.has(memo)) return own.found.get(memo);
  if (own.found.size > 20_000) own.found.clear();
  const field = lookUp(keys, percent);
  own.found.set(memo, field);
  return field;

  function lookUp(levels: readonly string[], signed: boolean): Field | undefined {
    const all = new Set<string>(signed ? [PERCENT] : []);
    let head: string | undefined;
    for (const level of levels) {
      const meanings = meaningsIn(level.replace(/^% ?/, ""), lexicon!);
      if (!meanings) return undefined;
      for (const meaning of meanings) all.add(meaning);
      head = headOf(meanings);
    }
    return own.owned.find(({ wording }) => fits(all, wording, head))?.field;
  }
}

/** A field that a heading speaks of, and what the heading says besides: meanings the field's wordings do not have. */
export type Spoken = { readonly field: Field; readonly extra: readonly string[]; readonly needs: readonly string[] };
export type SpokenOf = { readonly spoken: readonly Spoken[]; readonly unknown: readonly string[] };

/** Every field that the folded heading levels speak of, whatever else they say; undefined when none can be told. */
export function fieldsSpokenOf(form: Form, keys: readonly string[]): SpokenOf | undefined {
  if (!form.lexicon) return undefined;
  const all = new Set<string>();
  const unknown: string[] = [];
  let head: string | undefined;
  for (const key of keys) {
    const known = partlyKnown(key, form.lexicon);
    if (!known) return undefined;
    for (const meaning of known.meanings) all.add(meaning);
    unknown.push(...known.unknown);
    head = headOf(known.meanings);
  }
  const best = new Map<Field, Spoken>();
  for (const { field, wording } of compiledOf(form).owned) {
    if (head === undefined || !wording.heads.has(head) || wording.needs.some((need) => !all.has(need))) continue;
    const extra = [...all].filter((meaning) => !wording.may.has(meaning));
    if (extra.length < (best.get(field)?.extra.length ?? Infinity))
      best.set(field, { field, extra, needs: wording.needs });
  }
  return { spoken: [...best.values()], unknown };
}

function compiledOf(form: Form): Compiled {
  let own = compiled.get(form);
  if (!own) compiled.set(form, (own = compile(form)));
  return own;
}

function compile(form: Form): Compiled {
  const owned = form.fields.flatMap((field) =>
    (field.wordings ?? []).flatMap((pattern) => parseWording(pattern).map((wording) => ({ field, wording }))),
  );
  return { owned, found: new Map() };
}

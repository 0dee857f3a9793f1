// Headings by what their words mean, where no listed wording says them: see wording.ts.
import type { Field, Form } from "../form.ts";
import { fits, headOf, meaningsIn, parseWording, PERCENT, type Wording } from "../wording.ts";

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
  let own = compiled.get(form);
  if (!own) compiled.set(form, (own = compile(form)));
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
    return own!.owned.find(({ wording }) => fits(all, wording, head))?.field;
  }
}

function compile(form: Form): Compiled {
  const owned = form.fields.flatMap((field) =>
    (field.wordings ?? []).flatMap((pattern) => parseWording(pattern).map((wording) => ({ field, wording }))),
  );
  return { owned, found: new Map() };
}

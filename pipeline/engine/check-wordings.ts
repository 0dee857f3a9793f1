// Wordings composed of meanings: no heading may be one of two fields, nor one that another field lists in full.
import type { Field, Form } from "./form.ts";
import { foldLoose } from "./text.ts";
import { fits, headOf, type Lexicon, meaningsIn, overlap, parseWording, PERCENT, type Wording } from "./wording.ts";

type Owned = { readonly field: Field; readonly pattern: string; readonly wording: Wording };

/** Calls `fail` when a wording uses a meaning no word has, or two fields (not of one stem) could claim one heading. */
export function checkWordings(form: Form, fail: (what: string) => never): void {
  const { lexicon } = form;
  const owned = form.fields.flatMap((field) =>
    (field.wordings ?? []).flatMap((pattern) =>
      parseWording(pattern).map((wording): Owned => ({ field, pattern, wording })),
    ),
  );
  if (owned.length === 0) return;
  if (!lexicon) return fail("wordings without a lexicon");
  const known = new Set([PERCENT, ...[...lexicon.phrases.values()].flat()]);
  for (const { field, pattern, wording } of owned)
    for (const meaning of wording.may)
      if (!known.has(meaning)) fail(`${field.id}: no word means "${meaning}" of "${pattern}"`);
  for (const [i, one] of owned.entries())
    for (const other of owned.slice(i + 1))
      if (!isSame(one.field, other.field) && overlap(one.wording, other.wording))
        fail(`"${one.pattern}" of ${one.field.id} and "${other.pattern}" of ${other.field.id} claim one heading`);
  for (const field of form.fields) if (!field.derived) checkListed(field, owned, lexicon, fail);
}

function checkListed(field: Field, owned: readonly Owned[], lexicon: Lexicon, fail: (what: string) => never): void {
  for (const heading of [field.label, ...field.synonyms]) {
    const levels = heading.split("|").map((level) => meaningsIn(foldLoose(level), lexicon));
    if (levels.some((level) => !level)) continue;
    const meanings = new Set(levels.flatMap((level) => [...level!]));
    const head = headOf(levels.at(-1)!);
    if (heading.includes("%")) meanings.add(PERCENT);
    const other = owned.find((one) => !isSame(one.field, field) && fits(meanings, one.wording, head));
    if (other) fail(`heading "${heading}" of ${field.id} is also "${other.pattern}" of ${other.field.id}`);
  }
}

function isSame(a: Field, b: Field): boolean {
  return a.id === b.id || (a.stem !== undefined && a.stem === b.stem);
}

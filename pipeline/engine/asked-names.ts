// Names of the choices that an asked cell may mean.
import type { Field } from "./form.ts";
import type { Asked } from "./table.ts";

/** "Mỹ?" says Mỹ, only not for certain: the names of what it was read as. */
export function readUnsurely(field: Field, { text, candidates }: Asked): string | undefined {
  if (!/[?….)\]]$/.test(text) || candidates.length !== 1) return undefined;
  const codes = [candidates[0]].flat();
  const names = namesOf(field, codes);
  return names.length < codes.length ? undefined : names.join(", ");
}

/** The Vietnamese names of the codes that are choices of the field. */
export function namesOf({ choices = [] }: Field, codes: readonly unknown[]): string[] {
  return codes.flatMap((code) => choices.find((choice) => choice.code === code)?.name.vi ?? []);
}

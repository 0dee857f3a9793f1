// The field that a single wording names: as it is listed, or by what its words mean.
import type { Field, Form } from "../form.ts";
import { wordedField } from "./match-wording.ts";
import type { Phrases } from "./phrases.ts";

/** `key` is folded (`headingText`); `percent`: the wording has the sign. */
export function fieldNamed(form: Form, phrases: Phrases, key: string, percent = false): Field | undefined {
  return phrases.exact.get(key)?.find((hit) => hit.form === form)?.field ?? wordedField(form, [key], percent);
}

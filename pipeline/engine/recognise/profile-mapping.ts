// Confirmed mappings of a profile, as recognition asks for them: by form, the union's own over the general ones.
import type { Form } from "../form.ts";
import type { Profile } from "../profile.ts";
import type { Mapping } from "./match-path.ts";

/** Mappings for the forms; `unit` adds the union's own. */
export function mappingsOf(
  profile: Profile | undefined,
  forms: readonly Form[],
  unit: string | undefined,
): (form: Form) => Mapping | undefined {
  if (!profile) return () => undefined;
  const byForm = new Map<Form, Mapping>();
  for (const form of forms) {
    const general = profile.sections[form.id] ?? {};
    const own = unit === undefined ? {} : (profile.units[unit]?.[form.id] ?? {});
    const entries = Object.entries({ ...general, ...own });
    if (entries.length > 0) byForm.set(form, new Map(entries));
  }
  return (form) => byForm.get(form);
}

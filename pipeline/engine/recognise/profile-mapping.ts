// Confirmed mappings of a profile, as recognition asks for them: by form, the union's own over the general ones.
import type { Form } from "../form.ts";
import type { Profile } from "../profile.ts";
import { foldLoose } from "../text.ts";
import type { HeadingPath } from "./heading-block.ts";
import { type Mapping, pathKey } from "./match-path.ts";

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

/** What a profile calls a table that fits several sections: its sheet and its headings, folded. */
export function tableKey(sheet: string, paths: readonly HeadingPath[]): string {
  return `${foldLoose(sheet)} | ${paths.map(pathKey).join(", ")}`;
}

/** Where a person has said such tables belong, by `tableKey`; the union's own answers over the general ones. */
export function tablePlaces(
  profile: Profile | undefined,
  unit: string | undefined,
): (key: string) => string | null | undefined {
  const own = unit === undefined ? {} : (profile?.unitTables?.[unit] ?? {});
  const known = new Map(Object.entries({ ...profile?.tables, ...own }));
  return (key) => known.get(key);
}

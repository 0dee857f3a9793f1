// Versions of what shapes a result; they stand in every output, whichever host made it.
import { rules } from "#engine/rules/index.ts";
import { formVersion } from "#templates/forms/index.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import type { Versions } from "./model.ts";

/** `program` is the version of the package. */
export function versionsOf(program: string): Versions {
  // The newest `since` of the catalogue, and how many rules it holds: both change when a rule is added.
  const newest = rules
    .map((rule) => rule.since)
    .sort()
    .at(-1);
  return {
    program,
    schema: "hopnhat.consolidated/1",
    forms: formVersion,
    rules: `${newest ?? ""}/${rules.length}`,
    roster: builtInRoster.version ?? "",
  };
}

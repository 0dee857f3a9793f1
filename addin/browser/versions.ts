// Versions of what shapes a result, as the command line writes them into its outputs.
import { rules } from "#engine/rules/index.ts";
import type { Versions } from "#consolidate/model.ts";
import { formVersion } from "#templates/forms/index.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import about from "../../package.json";

const newest = rules
  .map((rule) => rule.since)
  .sort()
  .at(-1);

export const versions: Versions = {
  program: about.version,
  schema: "hopnhat.consolidated/1",
  forms: formVersion,
  rules: `${newest ?? ""}/${rules.length}`,
  roster: builtInRoster.version ?? "",
};

// Versions of what shapes a result; they stand in every output.
import { formVersion } from "#templates/forms/index.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { rules } from "#engine/rules/index.ts";
import type { Versions } from "#consolidate/model.ts";
import about from "../../package.json";

export const versions: Versions = {
  program: about.version,
  schema: "hopnhat.consolidated/1",
  forms: formVersion,
  // The newest `since` of the catalogue, and how many rules it holds: both change when a rule is added.
  rules: `${
    rules
      .map((rule) => rule.since)
      .sort()
      .at(-1) ?? ""
  }/${rules.length}`,
  roster: builtInRoster.version ?? "",
};

// Versions of what shapes a result; they stand in every output.
import { formVersion } from "#templates/forms/index.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { rulesVersion } from "#engine/rules/index.ts";
import type { Versions } from "#consolidate/model.ts";
import { version } from "../../package.json";

export const versions: Versions = {
  program: version,
  schema: "hopnhat.consolidated/1",
  forms: formVersion,
  rules: rulesVersion,
  roster: builtInRoster.version ?? "",
};

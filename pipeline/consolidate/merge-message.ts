// The words of all findings of a consolidation: the engine's rules and those of merging.
import type { Finding } from "#engine/finding.ts";
import { renderFinding, type Language, type Rendered } from "#engine/message.ts";
import type { AnyRule } from "#engine/rule.ts";
import { rules } from "#engine/rules/index.ts";
import { MERGE_RULES } from "./merge-rules.ts";

/** Every rule a finding may name; ids are unique across both lists. */
export const ALL_RULES: readonly AnyRule[] = [...MERGE_RULES, ...rules];

/** `renderFinding` for findings of merging as well as of single files. Throws RangeError for an unknown rule. */
export function renderMergeFinding(finding: Finding, lang: Language): Rendered {
  return renderFinding(finding, lang, ALL_RULES);
}

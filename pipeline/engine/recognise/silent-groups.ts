// Group rows that say nothing about the items under them, so that nobody believes they did.
import type { Form } from "../form.ts";
import { foldLoose } from "../text.ts";
import type { GroupTexts } from "./group-texts.ts";
import { unitOfGroups } from "./group-unit.ts";
import { groupValues, groupWords, isTitleOf, siblingOf } from "./group-values.ts";
import type { GroupLine, Line } from "./lines.ts";
import type { TableSpec } from "./table-spec.ts";

/** Rows by month, day or round only sort; so do rows of this year beside another's. */
const SORTS =
  /^(?:(?:trong )?(?:thang|qui|quy|6 thang|nam|dot|tuan|ngay) ?[\divx]|(?:nam|ki) (?:nay|bao cao)$|\d|tong|cong)/;

/** The group rows above items that name no value of any field, no direction and not the section itself. */
export function silentGroups(spec: TableSpec, form: Form, lines: readonly Line[], texts: GroupTexts): GroupLine[] {
  const leading = new Set(lines.flatMap((line) => (line.kind === "item" ? line.groups : [])));
  return [...leading].filter(
    (group) =>
      /\p{L}{2}/u.test(group.label) &&
      !SORTS.test(foldLoose(group.label)) &&
      !form.fields.some(({ endsInGroups }) => endsInGroups?.test(foldLoose(groupWords(group.label)))) &&
      unitOfGroups([group.label]) === undefined &&
      texts.get(group) === undefined &&
      Object.keys(groupValues(form.fields, group.label, spec.year)).length === 0 &&
      siblingOf(form, group.label, spec.phrases) === undefined &&
      !isTitleOf(form, group.label, spec.phrases),
  );
}

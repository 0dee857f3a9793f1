// Texts that stand alone on their lines and are group rows though neither a mark nor their place says so.
import type { Form } from "../form.ts";
import { clean } from "../text.ts";
import { groupValues } from "./group-values.ts";
import type { Line } from "./lines.ts";
import { leadingMarker } from "./row-text.ts";
import type { ClassifiedRow } from "./rows.ts";

/** Fields that a place in a name could be taken for. */
export const PLACES: ReadonlySet<string> = new Set(["location", "place"]);

/** A lone text is a group row when it says something about the items right below it, or when numbering starts anew there. */
export function isLoneGroup(
  rows: readonly ClassifiedRow[],
  index: number,
  form: Form,
  lines: readonly Line[],
): boolean {
  const row = rows[index]!;
  const label = row.label ?? "";
  const next = rows.slice(index + 1).find((other) => other.kind !== "heading" && other.kind !== "numbering");
  if (label === "" || row.marker !== undefined) return isStarredGroup(row, next, form);
  if (!next || (next.kind !== "item" && next.kind !== "group" && next.kind !== "lone")) return false;
  if (next.kind === "item" && next.marker?.kind === "number" && /^0*1$/.test(next.marker.text)) return true;
  // "huyện Giồng Trôm" right under a project's name, where no group row has been, is the rest of the name.
  const isRest =
    /^\p{Ll}/u.test(clean(label)) && rows[index - 1]?.kind === "item" && !lines.some((line) => line.kind === "group");
  const sorts = Object.keys(groupValues(form.fields, label));
  if (sorts.length > 0 && (!isRest || !sorts.every((id) => PLACES.has(id)))) return true;
  const started = lines.some((line) => line.kind === "item");
  return !started && next.kind === "item" && rows[index - 1]?.kind !== "item";
}

/** "* | I. Khen thưởng được nhận" above numbered items. */
function isStarredGroup(row: ClassifiedRow, next: ClassifiedRow | undefined, form: Form): boolean {
  const label = row.label ?? "";
  if (row.marker?.kind !== "dash" || label === "" || next?.kind !== "item" || next.marker?.kind !== "number")
    return false;
  const lead = leadingMarker(label)?.marker.kind;
  return lead === "roman" || lead === "letter" || Object.keys(groupValues(form.fields, label)).length > 0;
}

/** "- Nước tài trợ: Pháp" above a numbered item: a group within the group, and no line of the item before. */
export function isDashedGroup(rows: readonly ClassifiedRow[], index: number, form: Form): boolean {
  const label = rows[index]!.label ?? "";
  const next = rows[index + 1];
  if (!/^\s*[-–+*•].{2,40}:\s*\S/u.test(label) || next?.kind !== "item" || next.marker?.kind !== "number") return false;
  return Object.keys(groupValues(form.fields, label)).length > 0;
}

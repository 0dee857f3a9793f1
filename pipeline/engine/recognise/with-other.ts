// Headings that name two things of one cell: "Tổ chức tài trợ (Quốc tịch)", "Đơn vị tài trợ/Quốc gia", "Tên đoàn, nước";
// "Chủ tịch/Nhiệm kỳ"; "Thời gian, địa điểm"; "Kinh phí, nguồn"; "Số đoàn/số người".
import type { Field, Form } from "../form.ts";
import { clean } from "../text.ts";
import { fieldNamed } from "./field-named.ts";
import type { HeadingPath } from "./heading-block.ts";
import { headingText } from "./heading-text.ts";
import type { Phrases } from "./phrases.ts";

/** The field the column is bound to and the one its cells hold besides; `key`: the heading of the first alone. */
export type WithOther = {
  readonly field: Field;
  readonly other: Field;
  readonly key: string;
};

/** The two fields of a heading: a name and its country or term, which ends the cell; a day and a place, in either order. */
export function namedWithOther({ levels }: HeadingPath, form: Form, phrases: Phrases): WithOther | undefined {
  const text = clean(levels[levels.length - 1]!.text);
  const bracket = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(text);
  const parts = bracket ? [bracket[1]!, bracket[2]!] : text.split(/\s*[/,;]\s*|\s+(?:[-–]|và)\s+/u);
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second) return undefined;
  const key = headingText(first).key;
  const [one, two] = [fieldNamed(form, phrases, key), fieldNamed(form, phrases, headingText(second).key)];
  if (!one || !two) return undefined;
  const isTerm = one.id === "president" && two.id === "term";
  if (isTerm || (one.kind === "text" && isCountryOf(two, one))) return { field: one, other: two, key };
  if (one.id === "trips" && two.id === "people") return { field: one, other: two, key };
  const [cost, source] = one.kind === "money" ? [one, two] : [two, one];
  if (cost.kind === "money" && source.id === "fundingSource")
    return { field: cost, other: source, key: headingText(text).key };
  const [day, place] = one.kind === "date" ? [one, two] : [two, one];
  return day.kind === "date" && PLACES.has(place.id)
    ? { field: day, other: place, key: headingText(text).key }
    : undefined;
}

const PLACES: ReadonlySet<string> = new Set(["place", "location"]);

function isCountryOf({ kind, id }: Field, field: Field): boolean {
  return kind === "countries" && (id === `${field.id}Country` || (id === "country" && field.id === "name"));
}

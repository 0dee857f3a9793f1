// A heading that says what the group rows hold, from the outermost, and what the items under them are called:
// "Quốc gia / nhà tài trợ / tên dự án".
import type { Field, Form } from "../form.ts";
import { nfc } from "../text.ts";
import { fieldNamed } from "./field-named.ts";
import type { HeadingPath } from "./heading-block.ts";
import { headingText } from "./heading-text.ts";
import type { Phrases } from "./phrases.ts";

/** `above`: what the innermost group rows hold. */
export type BelowGroups = { readonly field: Field; readonly key: string; readonly above: Field };

/** What group rows can hold for all items under them. */
const GROUPING: ReadonlySet<Field["kind"]> = new Set(["text", "choice", "choices", "countries"]);
const NAMES = /^(?:ten|danh muc|danh sach)(?: |$)/;
/** "Nhà tài trợ/Dự án": what sorts a list, whatever the second word begins with. */
const SORTING: ReadonlySet<string> = new Set(["donor", "donorCountry", "country", "sector"]);

/**
 * `naming`: the field that names the items. Two things in one heading are these where the second begins "Tên" or the
 * first sorts.
 */
export function namedBelowGroups(
  { levels }: HeadingPath,
  form: Form,
  naming: Field | undefined,
  phrases: Phrases,
): BelowGroups | undefined {
  const text = nfc(levels[0]!.text);
  const slashed = text.split(/\s*[/\n|]\s*|\s+[-–]\s+/u);
  const parts = slashed.length > 1 ? slashed : text.split(/\s*[,;]\s*/u);
  if (levels.length > 1 || parts.length < 2 || (parts.length < 3 && slashed.length < 2)) return undefined;
  const said = parts.map((part) => {
    const { key, percent } = headingText(part);
    return { key, field: fieldNamed(form, phrases, key, percent) };
  });
  const { key, field } = said.pop()!;
  const first = said[0];
  // "Chủ chương trình/dự án" is one thing, "Đơn vị tiếp nhận/Khoản viện trợ" are two.
  const isReceiver = first?.field?.id === "recipient" && /^(?:don vi|co quan|noi|ben) /.test(first.key);
  const sorts = slashed.length > 1 && (isReceiver || SORTING.has(first?.field?.id ?? ""));
  if (!field || field !== naming || (said.length < 2 && !NAMES.test(key) && !sorts)) return undefined;
  const groups = said.flatMap((one) => (one.field && GROUPING.has(one.field.kind) ? [one.field] : []));
  if (new Set([...groups, field]).size !== parts.length) return undefined;
  return { field, key, above: groups[groups.length - 1]! };
}

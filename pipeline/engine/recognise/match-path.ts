// Which field a heading path names. Exact wording first, then the wording folded over all levels, then composed
// wordings and what the words mean together; likeness never binds.
import { headingKey, wordingsOf } from "../check-headings.ts";
import type { Field, Form } from "../form.ts";
import type { BoundBy } from "../table.ts";
import { clean, foldLoose } from "../text.ts";
import { isSyllable } from "../vietnamese-syllable.ts";
import { namedBelowGroups } from "./below-groups.ts";
import { fieldNamed } from "./field-named.ts";
import type { HeadingPath } from "./heading-block.ts";
import { headingParts, headingText, isQualified } from "./heading-text.ts";
import { meaningsIn } from "../wording.ts";
import { countedField, listedField, spanField } from "./match-values.ts";
import { wordedField } from "./match-wording.ts";
import { percentKey, type Phrases, sameStem } from "./phrases.ts";
import { namedWithOther } from "./with-other.ts";

/** `above`: the field whose values stand in group rows of this column ("Nhà tài trợ/Tên dự án"). */
export type PathMatch = {
  readonly field: Field;
  readonly quality: number;
  readonly by: BoundBy;
  readonly key: string;
  readonly above?: Field;
};
/** A confirmed mapping: folded heading text -> field id (null: no part of the form), for one form. */
export type Mapping = ReadonlyMap<string, string | null>;

/** Group headings that say nothing about the field below them. */
const EMPTY_GROUPS = new Set([
  "trong do",
  "bao gom",
  "gom",
  "noi dung",
  "thong tin",
  "thong tin chung",
  "chi tiet",
  "chia ra",
  "qui mo",
  "phap li",
  "lich trinh",
]);

export function pathKey(path: HeadingPath): string {
  return headingKey(path.levels.map((level) => level.text).join("|"));
}

type Found = PathMatch | undefined;
// The sheets of a report share their headings, and each is looked up for every form, in every block it may belong to.
const found = new WeakMap<Phrases, Map<Form, Map<string, Found>>>();
/** Longer headings are sentences, and rare. */
const LONGEST_KNOWN = 400;

/** The field of `form` this path names, or undefined. */
export function matchPath(path: HeadingPath, form: Form, phrases: Phrases, mapping?: Mapping): Found {
  const mapped = mapping?.get(pathKey(path));
  if (mapped !== undefined) {
    const field = form.fields.find((candidate) => candidate.id === mapped);
    return field && { field, quality: 2, by: "profile", key: pathKey(path) };
  }
  const name = path.levels.map(({ text, parsed }) => text || parsed.key).join("\u0000");
  if (name.length > LONGEST_KNOWN) return matchHeading(path, form, phrases);
  let byForm = found.get(phrases);
  if (!byForm) found.set(phrases, (byForm = new Map<Form, Map<string, Found>>()));
  let known = byForm.get(form);
  if (!known || known.size > 5_000) byForm.set(form, (known = new Map<string, Found>()));
  if (!known.has(name)) known.set(name, matchHeading(path, form, phrases));
  return known.get(name);
}

function matchHeading(path: HeadingPath, form: Form, phrases: Phrases): Found {
  const match = matchText(path, form, phrases);
  return match && isOfMembers(path, match.field) ? undefined : match;
}

/** "Thành phần đoàn | Nhiệm vụ": what each member is there for, not what the journey is for. */
function isOfMembers({ levels }: HeadingPath, { id }: Field): boolean {
  return (id === "purpose" || id === "role") && levels.slice(0, -1).some(({ parsed }) => MEMBERS.test(parsed.key));
}

const MEMBERS = /^(?:thanh phan|thanh vien|danh sach thanh vien|nguoi tham gia)(?: |$)/;

function matchText(path: HeadingPath, form: Form, phrases: Phrases): Found {
  const below = namedBelowGroups(path, form, namingField(form), phrases);
  if (below) return { ...below, quality: 0.75, by: "folded" };
  const before = namedWithOther(path, form, phrases);
  if (before) return { field: before.field, quality: 0.9, by: "composed", key: before.key };
  const keys = path.levels.map((level) => level.parsed.key).filter((key) => key !== "");
  const bare = path.levels.map((level) => level.parsed.bare).filter((key) => key !== "");
  if (keys.length === 0) return undefined;
  const percent = path.levels[path.levels.length - 1]!.parsed.percent;
  const look = (key: string, quality: number, by?: BoundBy): PathMatch | undefined => {
    const listed = (wording: string) => phrases.exact.get(wording)?.find((candidate) => candidate.form === form);
    const signed = percent ? listed(percentKey(key, true)) : undefined;
    const hit = signed ?? listed(key);
    // A column of shares holds no amounts: "Giải ngân (%)" is the rate, never the money.
    if (!hit || (percent && !signed && hit.field.kind !== "percent")) return undefined;
    // What was only heard says less of which section a table is.
    const heard = hit.by === "heard";
    return {
      field: hit.field,
      quality: heard ? quality * HEARD : quality,
      by: by ?? (heard ? "synonym" : hit.by),
      key,
    };
  };
  const leafText = path.levels[path.levels.length - 1]!.text;
  const counted = countedField(form, leafText);
  if (counted && phrases.exact.get(bare[bare.length - 1] ?? "")?.some(({ field }) => field === namingField(form)))
    return { field: counted, quality: 0.95, by: "composed", key: keys.join(" ") };
  const aside = percent ? undefined : listedField(form, leafText, true);
  // "Loại (nhận/trao)": what may stand below says more than the one word before it.
  const sorted = aside && GENERIC_LIST.test(bare[bare.length - 1] ?? "");
  if (sorted) return { field: aside, quality: 0.9, by: "composed", key: keys.join(" ") };
  const full =
    look(keys.join(" "), 1, keys.length > 1 ? "composed" : undefined) ?? look(bare.join(" "), 0.95, "folded");
  if (full) return full;
  const composed = matchComposed(keys, form, phrases) ?? matchComposed(bare, form, phrases);
  if (composed && (!percent || composed.field.kind === "percent")) return composed;
  const span = spanField(partFields(path, form, phrases));
  if (span) return { field: span, quality: 0.85, by: "composed", key: keys.join(" ") };
  const two = saysTwo(path, form, phrases);
  const worded = two
    ? undefined
    : (matchWorded(keys, form, percent, phrases) ?? matchWorded(bare, form, percent, phrases));
  const leaf = keys.length > 1 ? look(keys[keys.length - 1]!, 0.85, "composed") : undefined;
  // "Bên nhận | Nước", "Khoản hỗ trợ | Trị giá": a figure, a day or a country under the name of a thing is its own.
  const thing = worded?.field ?? (leaf && fieldNamed(form, phrases, keys[keys.length - 2]!));
  if (thing && leaf && WORDS.has(thing.kind) && FIGURES.has(leaf.field.kind)) return leaf;
  if (worded) return worded;
  const listed = percent ? undefined : listedField(form, leafText);
  if (listed) return { field: listed, quality: 0.8, by: "composed", key: keys.join(" ") };
  const agreed = keys.length > 1 ? matchAgreed(keys, form, phrases) : undefined;
  if (agreed && (!percent || agreed.field.kind === "percent")) return agreed;
  for (let drop = 1; drop < keys.length; drop++) {
    const dropped = keys.slice(0, drop);
    for (const rest of [keys.slice(drop).join(" "), bare.slice(drop).join(" ")]) {
      const telling = phrases.spread(rest) === 1 && rest.includes(" ") && !dropped.some(isQualified);
      if (!telling && !dropped.every((key) => EMPTY_GROUPS.has(key) || isTitle(key, phrases))) continue;
      const hit = look(rest, 0.85 - drop * 0.05, "composed");
      if (hit) return hit;
    }
  }
  if (percent) return undefined;
  const letters = phrases.squeezed(keys.join(" "), form);
  if (letters) return { field: letters.field, quality: 0.75, by: "folded", key: keys.join(" ") };
  return matchParts(path, form, phrases);
}

/**
 * A heading that says two things: the second in another language, or what the group rows hold and what their items are
 * called. Two fields side by side in one column are neither.
 */
function matchParts({ levels }: HeadingPath, form: Form, phrases: Phrases): PathMatch | undefined {
  if (levels.length > 1) return undefined;
  const parts = headingParts(levels[0]!.text);
  const said = parts.map((part) => {
    const { key, bare, percent } = headingText(part);
    const field = fieldNamed(form, phrases, key, percent) ?? wordedField(form, [bare], percent);
    return field && { field, key };
  });
  const known = said.filter((one) => one !== undefined);
  const first = known[0];
  // "Hội hữu nghị Việt Nam - Campuchia" is a name, not a heading in two languages.
  const apart = /[/\n|]/.test(levels[0]!.text);
  if (!first || said.some((one, i) => !one && !(apart && isForeign(parts[i]!)))) return undefined;
  const naming = known.find(({ field }) => field === namingField(form));
  const other = known.find(({ field }) => !sameStem(field, (naming ?? first).field));
  if (!other) return { field: first.field, quality: 0.75, by: "folded", key: first.key };
  // "Chủ chương trình/dự án" has no groups: the second part names what it lists.
  if (!naming || known.length > 2 || !/^(?:ten|danh muc|danh sach)(?: |$)/.test(naming.key)) return undefined;
  return { field: naming.field, quality: 0.75, by: "folded", key: naming.key, above: other.field };
}

/** The field that names the items: the first required text. */
export function namingField(form: Form): Field | undefined {
  return form.fields.find((field) => field.required === true && field.kind === "text");
}

/** Words of another language: plain letters that build no Vietnamese syllable. */
function isForeign(text: string): boolean {
  const words = clean(text).match(/\p{L}+/gu) ?? [];
  const ascii = words.every((word) => /^[A-Za-z]+$/.test(word));
  return ascii && (words.some((word) => !isSyllable(word)) || words.join("").length <= 2);
}

// All levels together, then without the groups that say nothing about the field below them.
function matchWorded(keys: readonly string[], form: Form, percent: boolean, phrases: Phrases): PathMatch | undefined {
  if (keys.length === 0) return undefined;
  const telling = keys.filter((key, i) => i === keys.length - 1 || !(EMPTY_GROUPS.has(key) || isTitle(key, phrases)));
  const field = wordedField(form, keys, percent) ?? wordedField(form, telling, percent);
  // A column of shares holds no amounts.
  if (!field || (percent && field.kind !== "percent")) return undefined;
  // "Tình trạng | Mới": the heading is a value of the field, not its name.
  if (keys.length > 1 && isChoice(field, keys[keys.length - 1]!)) return undefined;
  return { field, quality: 0.88, by: "composed", key: keys.join(" ") };
}

const WORDS: ReadonlySet<Field["kind"]> = new Set(["text", "choice", "choices"]);
const FIGURES: ReadonlySet<Field["kind"]> = new Set(["countries", "date", "money", "count", "number"]);

const HEARD = 0.6;

/** Words that sort things without saying by what. */
const GENERIC_LIST =
  /^(?:loai|phan loai|thuoc loai|hinh thuc|noi dung|huong|dang|dien|nhom|muc|doi tuong|khen thuong|kieu)$/;

/** Leaves that repeat what the group heading above them says: "Nhà tài trợ | Tên tổ chức", "Cam kết | Tổng giá trị". */
const GENERIC_LEAF =
  /^(?:ten|ten goi|ten to chuc|ten to chuc ca nhan|ten don vi|tong|cong|tong so|tong cong|tong gia tri|gia tri|so tien|tri gia|muc|noi dung|tat ca|chung|(?:toan bo|toan|ca|tong) du an|ca trong va ngoai nuoc|(?:gia tri |so tien |tri gia )?qui (?:doi|ra)(?: ra| sang| thanh)?)$/;

// The group and the leaf speak of one field: each names it, or one does and the other only repeats it.
function matchAgreed(keys: readonly string[], form: Form, phrases: Phrases): PathMatch | undefined {
  const leaf = keys[keys.length - 1]!;
  const group = keys[keys.length - 2]!;
  const fieldsOf = (key: string) =>
    (phrases.exact.get(key) ?? []).filter((hit) => hit.form === form).map((hit) => hit.field);
  const listed = fieldsOf(group);
  const worded = listed.length > 0 ? undefined : wordedField(form, [group], false);
  const fromGroup = worded ? [worded] : listed;
  const fromLeaf = fieldsOf(leaf);
  // "Thời gian và địa điểm | Địa điểm": the group names both of its columns.
  const parts = group.split(/ va | (?=dia diem)/);
  const listedIn = parts.length < 2 ? [] : parts.flatMap((part) => fieldsOf(part));
  const one = fromLeaf.find((field) => listedIn.some((other) => sameStem(field, other)));
  if (one) return { field: one, quality: 0.8, by: "composed", key: leaf };
  const both = fromLeaf.find((field) => fromGroup.some((other) => sameStem(field, other)));
  const field =
    both ??
    (GENERIC_LEAF.test(leaf) ? fromGroup[0] : undefined) ??
    fromLeaf.find((one) => [one.label, ...one.synonyms].some((word) => containsWords(foldLoose(word), group)));
  return field && { field, quality: 0.8, by: "composed", key: `${group} ${leaf}` };
}

function isTitle(key: string, phrases: Phrases): boolean {
  return phrases.titles.some((title) => title.key === key || (title.key.length > 8 && key.includes(title.key)));
}

function matchComposed(keys: readonly string[], form: Form, phrases: Phrases): PathMatch | undefined {
  let best: PathMatch | undefined;
  let bestLength = 0;
  for (const composed of phrases.composed) {
    if (composed.form !== form || composed.parts.length > keys.length) continue;
    if (composed.parts[composed.parts.length - 1] !== keys[keys.length - 1]) continue;
    let at = 0;
    for (const part of composed.parts) {
      while (at < keys.length && !containsWords(keys[at]!, part)) at++;
      if (at === keys.length) break;
      at++;
      if (part === composed.parts[composed.parts.length - 1]) {
        const length = composed.parts.join(" ").length;
        if (length > bestLength) {
          best = { field: composed.field, quality: 0.9, by: "composed", key: composed.parts.join(" ") };
          bestLength = length;
        }
      }
    }
  }
  return best;
}

export function containsWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** Words that stand in a list without naming a field of their own. */
const OPENERS = new Set(
  "di,den,ve,ten,noi dung,hinh thuc,ngay,so,loai,don vi,to chuc,nuoc,muc dich,thuc hien,trien khai".split(","),
);

/** What each part of "Ngày đi - về" names; the second may leave out what it shares with the first. */
function partFields({ levels }: HeadingPath, form: Form, phrases: Phrases): readonly (Field | undefined)[] {
  const parts = levels[levels.length - 1]!.text.split(/\s*[/,;]\s*|\s+[-–]\s+/u).filter((part) => part !== "");
  if (parts.length !== 2) return [];
  return parts.map((part) => {
    const { key, percent } = headingText(part);
    return fieldNamed(form, phrases, key, percent);
  });
}

// "Nhà tài trợ / Tên dự án", "Tên đoàn, số người": two fields in one column are neither. "Chủ chương trình, dự án" is
// one: what stands last in both parts is what every line is about. A number and its day are read together.
function saysTwo({ levels }: HeadingPath, form: Form, phrases: Phrases): boolean {
  const text = levels[levels.length - 1]!.text.replace(/[([][^()[\]]*[)\]]/g, " ");
  const parts = text.split(/\s*[/,;]\s*|\s+[-–]\s+/u).map((part) => headingText(part));
  if (parts.length < 2 || parts.some(({ key }) => /^ti le|^%/.test(key))) return false;
  const fields = parts.flatMap(({ key, percent }, i) => {
    if (OPENERS.has(key) || (i > 0 && isShared(form, key, parts[i - 1]!.key))) return [];
    return fieldNamed(form, phrases, key, percent) ?? [];
  });
  const kinds = new Set(fields.map(({ kind }) => kind));
  if (kinds.size === 2 && kinds.has("code") && kinds.has("date")) return false;
  return fields.some((field) => !sameStem(field, fields[0]!));
}

function isShared({ lexicon, shared }: Form, key: string, before: string): boolean {
  if (!lexicon || !shared) return false;
  const all = [...(meaningsIn(key, lexicon) ?? ["?"])];
  const last = [...(meaningsIn(before, lexicon) ?? ["?"])].at(-1)!;
  return all.every((meaning) => meaning !== "name" && shared.includes(meaning)) && shared.includes(last);
}

function isChoice(field: Field, key: string): boolean {
  return (field.choices ?? []).some((choice) => wordingsOf(choice, field.kind).some((word) => foldLoose(word) === key));
}

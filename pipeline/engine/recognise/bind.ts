// Binding heading paths to the fields of one form. Exact wording first, then the wording folded over all levels,
// then composed wordings; likeness never binds. Two columns for one field are said, not chosen between.
import { headingKey } from "../check-headings.ts";
import type { Field, Form } from "../form.ts";
import type { PeriodKind } from "../submission.ts";
import type { BoundBy, MoneyUnit } from "../table.ts";
import { clean, foldLoose } from "../text.ts";
import { isSyllable } from "../vietnamese-syllable.ts";
import type { HeadingPath } from "./heading-block.ts";
import { headingParts, headingText } from "./heading-text.ts";
import { type Pivot, pivotsIn } from "./pivot-columns.ts";
import { percentKey, type Phrases, sameStem } from "./phrases.ts";

/** `above`: the field whose values stand in group rows of this column ("Nhà tài trợ/Tên dự án"). */
export type PathMatch = {
  readonly field: Field;
  readonly quality: number;
  readonly by: BoundBy;
  readonly key: string;
  readonly above?: Field;
};
export type Bound = PathMatch & { readonly path: HeadingPath };
export type Loose = {
  readonly path: HeadingPath;
  readonly reason: "unknown" | "other-period" | "duplicate";
  readonly candidates: readonly string[];
};
export type Binding = {
  readonly form: Form;
  readonly bound: readonly Bound[];
  readonly loose: readonly Loose[];
  /** Columns whose headings are values: neither bound nor loose. */
  readonly pivots: readonly Pivot[];
  readonly score: number;
};

/** A confirmed mapping: folded heading text -> field id, for one form. */
export type Mapping = ReadonlyMap<string, string>;

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
]);

/** The path as one text, as it is remembered in a profile. */
export function pathText(path: HeadingPath): string {
  return path.levels.map((level) => clean(level.text)).join(" | ");
}

export function pathKey(path: HeadingPath): string {
  return headingKey(path.levels.map((level) => level.text).join("|"));
}

/** The unit stated in the path, the innermost first. */
export function pathUnit(path: HeadingPath): MoneyUnit | undefined {
  for (let i = path.levels.length - 1; i >= 0; i--) {
    const unit = path.levels[i]!.parsed.unit;
    if (unit) return unit;
  }
  return undefined;
}

export function pathYear(path: HeadingPath): number | undefined {
  for (let i = path.levels.length - 1; i >= 0; i--) {
    const year = path.levels[i]!.parsed.year;
    if (year) return year;
  }
  return undefined;
}

/** The field of `form` this path names, or undefined. */
export function matchPath(path: HeadingPath, form: Form, phrases: Phrases, mapping?: Mapping): PathMatch | undefined {
  const mapped = mapping?.get(pathKey(path));
  if (mapped !== undefined) {
    const field = form.fields.find((candidate) => candidate.id === mapped);
    return field && { field, quality: 2, by: "profile", key: pathKey(path) };
  }
  const keys = path.levels.map((level) => level.parsed.key).filter((key) => key !== "");
  const bare = path.levels.map((level) => level.parsed.bare).filter((key) => key !== "");
  if (keys.length === 0) return undefined;
  const percent = path.levels[path.levels.length - 1]!.parsed.percent;
  const look = (key: string, quality: number, by?: BoundBy): PathMatch | undefined => {
    const found = (wording: string) => phrases.exact.get(wording)?.find((candidate) => candidate.form === form);
    const signed = percent ? found(percentKey(key, true)) : undefined;
    const hit = signed ?? found(key);
    // A column of shares holds no amounts: "Giải ngân (%)" is the rate, never the money.
    if (!hit || (percent && !signed && hit.field.kind !== "percent")) return undefined;
    return { field: hit.field, quality, by: by ?? hit.by, key };
  };
  const full =
    look(keys.join(" "), 1, keys.length > 1 ? "composed" : undefined) ?? look(bare.join(" "), 0.95, "folded");
  if (full) return full;
  const composed = matchComposed(keys, form, phrases) ?? matchComposed(bare, form, phrases);
  if (composed && (!percent || composed.field.kind === "percent")) return composed;
  const agreed = keys.length > 1 ? matchAgreed(keys, form, phrases) : undefined;
  if (agreed && (!percent || agreed.field.kind === "percent")) return agreed;
  for (let drop = 1; drop < keys.length; drop++) {
    const dropped = keys.slice(0, drop);
    for (const rest of [keys.slice(drop).join(" "), bare.slice(drop).join(" ")]) {
      const telling = phrases.spread(rest) === 1 && rest.includes(" ");
      if (!telling && !dropped.every((key) => EMPTY_GROUPS.has(key) || isTitle(key, phrases))) continue;
      const hit = look(rest, 0.85 - drop * 0.05, "composed");
      if (hit) return hit;
    }
  }
  if (percent) return undefined;
  return matchCanonical(keys, form, phrases) ?? matchCanonical(bare, form, phrases) ?? matchParts(path, form, phrases);
}

function matchCanonical(keys: readonly string[], form: Form, phrases: Phrases): PathMatch | undefined {
  const found = keys.length > 0 ? phrases.canonical(keys.join(" "), form) : undefined;
  return found && { field: found.hit.field, quality: 0.75, by: "folded", key: found.key };
}

/**
 * A heading that says two things: the second in another language, or what the group rows hold and what their items are
 * called. Two fields side by side in one column are neither.
 */
function matchParts({ levels }: HeadingPath, form: Form, phrases: Phrases): PathMatch | undefined {
  if (levels.length > 1) return undefined;
  const parts = headingParts(levels[0]!.text);
  const found = parts.map((part) => {
    const { key, bare } = headingText(part);
    const exact = phrases.exact.get(key)?.find((hit) => hit.form === form);
    return exact ? { hit: exact, key } : (phrases.canonical(key, form) ?? phrases.canonical(bare, form));
  });
  const known = found.filter((one) => one !== undefined);
  const first = known[0];
  if (!first || found.some((one, i) => !one && !isForeign(parts[i]!))) return undefined;
  const naming = known.find(({ hit }) => hit.field === namingField(form));
  const other = known.find(({ hit }) => !sameStem(hit.field, (naming ?? first).hit.field));
  if (!other) return { field: first.hit.field, quality: 0.75, by: "folded", key: first.key };
  if (!naming || known.length > 2) return undefined;
  return { field: naming.hit.field, quality: 0.75, by: "folded", key: naming.key, above: other.hit.field };
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

/** Leaves that repeat what the group heading above them says: "Nhà tài trợ | Tên tổ chức", "Cam kết | Tổng giá trị". */
const GENERIC_LEAF =
  /^(?:ten|ten goi|ten to chuc|ten to chuc ca nhan|ten don vi|tong|cong|tong so|tong cong|tong gia tri|gia tri|so tien|tri gia|muc|noi dung)$/;

// The group and the leaf speak of one field: each names it, or one does and the other only repeats it.
function matchAgreed(keys: readonly string[], form: Form, phrases: Phrases): PathMatch | undefined {
  const leaf = keys[keys.length - 1]!;
  const group = keys[keys.length - 2]!;
  const fieldsOf = (key: string) =>
    (phrases.exact.get(key) ?? []).filter((hit) => hit.form === form).map((hit) => hit.field);
  const fromGroup = fieldsOf(group);
  const fromLeaf = fieldsOf(leaf);
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

/** Money under one heading: the unit's currency picks the field of the stem. */
export function fieldForUnit(form: Form, field: Field, unit: MoneyUnit | undefined): Field {
  if (!field.stem || !unit) return field;
  const currency = unit.startsWith("OTHER:") ? "OTHER" : unit.endsWith("USD") ? "USD" : "VND";
  return form.fields.find((candidate) => candidate.stem === field.stem && candidate.currency === currency) ?? field;
}

/** The period's own year, so that columns of other years stay out. */
export type BindContext = {
  readonly phrases: Phrases;
  readonly mapping?: Mapping;
  readonly year?: number;
  /** The period's own kind, so that a half's or a quarter's column is not taken for the year's. */
  readonly kind?: PeriodKind;
  readonly lineUnit?: MoneyUnit;
};

/** Binds all paths of a block to one form. */
export function bindForm(form: Form, paths: readonly HeadingPath[], context: BindContext): Binding {
  const bound: Bound[] = [];
  const loose: Loose[] = [];
  const own = paths.flatMap((path) => {
    const match = path.levels.length === 1 ? matchPath(path, form, context.phrases, context.mapping) : undefined;
    return match ? [match.field] : [];
  });
  const pivots = pivotsIn(form, paths, new Set(own));
  for (const path of paths) {
    if (pivots.some((pivot) => pivot.path === path)) continue;
    const year = pathYear(path);
    let match = matchPath(path, form, context.phrases, context.mapping);
    if (form.id === "summary" && year !== undefined && context.year !== undefined) {
      match = summaryColumn(form, path, year, context.year);
      if (!match) {
        loose.push({ path, reason: "other-period", candidates: [] });
        continue;
      }
    } else if (match && match.field.kind !== "text" && isOtherPeriod(path, year, context)) {
      loose.push({ path, reason: "other-period", candidates: [match.field.id] });
      continue;
    }
    if (!match) loose.push({ path, reason: "unknown", candidates: [] });
    else bound.push({ ...match, field: fieldForUnit(form, match.field, pathUnit(path) ?? context.lineUnit), path });
  }
  bindConversions(form, bound, loose);
  return { form, ...withoutDuplicates(settleArrivals(form, bound), loose), pivots, score: 0 };
}

const CONVERSION = /^(?:(?:qui|quy) (?:doi|ra)|tuong duong|tuong ung)?(?: ra| sang| theo| bang| thanh)?$/;

/** "Quy đổi VNĐ" right of a column of dollars: the same amounts in the other currency. */
function bindConversions(form: Form, bound: Bound[], loose: Loose[]): void {
  for (const one of [...loose]) {
    const unit = pathUnit(one.path);
    if (one.reason !== "unknown" || !unit || !one.path.levels.every(({ parsed }) => CONVERSION.test(parsed.key)))
      continue;
    const beside = bound.find(({ path }) => path.column === one.path.column - 1);
    if (!beside?.field.stem) continue;
    const field = fieldForUnit(form, beside.field, unit);
    if (field === beside.field || bound.some((other) => other.field === field)) continue;
    loose.splice(loose.indexOf(one), 1);
    bound.push({ field, quality: 0.6, by: "composed", key: beside.key, path: one.path });
  }
}

function isOtherPeriod(path: HeadingPath, year: number | undefined, context: BindContext): boolean {
  if (year !== undefined && context.year !== undefined && year !== context.year) return true;
  const part = pathPart(path);
  return part !== undefined && context.kind !== undefined && part !== context.kind;
}

/** The half, quarter or whole year a path names. */
function pathPart(path: HeadingPath): PeriodKind | undefined {
  for (let i = path.levels.length - 1; i >= 0; i--) {
    const { half, quarter, whole } = path.levels[i]!.parsed;
    if (quarter) return `Q${quarter}` as PeriodKind;
    if (half) return half === 1 ? "6T" : "6C";
    if (whole) return "NAM";
  }
  return undefined;
}

// Only what the columns of a summary are for depends on their year: "Năm 2023 | Năm 2024", "Thực hiện 2023".
function summaryColumn(form: Form, path: HeadingPath, year: number, current: number): PathMatch | undefined {
  const key = path.levels.map((level) => level.parsed.key).join(" ");
  const id = /ke hoach|chi tieu giao|(?:^| )kh(?: |$)/.test(key)
    ? "plan"
    : /so voi|so sanh|tang|giam/.test(key)
      ? "change"
      : year === current
        ? "current"
        : year === current - 1
          ? "previous"
          : undefined;
  const field = form.fields.find((candidate) => candidate.id === id);
  return field && { field, quality: 0.9, by: "composed", key };
}

// "Thời gian | Đến" beside "Từ" is the last day; beside "Đi", or alone, the day guests arrive.
function settleArrivals(form: Form, bound: readonly Bound[]): readonly Bound[] {
  const until = form.fields.find((field) => field.id === "dateTo");
  const leafOf = ({ path }: Bound) => path.levels[path.levels.length - 1]!.parsed.key;
  const starts = bound.some((one) => one.field.id === "dateFrom" && /(?:^| )(?:tu|tu ngay|bat dau)$/.test(leafOf(one)));
  if (!until || !starts) return bound;
  return bound.map((one) =>
    one.field.id === "dateFrom" && /(?:^| )den(?: ngay)?$/.test(leafOf(one)) ? { ...one, field: until } : one,
  );
}

function withoutDuplicates(bound: readonly Bound[], loose: readonly Loose[]): { bound: Bound[]; loose: Loose[] } {
  const best = new Map<string, Bound>();
  const rest: Loose[] = [...loose];
  const tied = new Set<string>();
  for (const candidate of bound) {
    const other = best.get(candidate.field.id);
    if (!other) {
      best.set(candidate.field.id, candidate);
      continue;
    }
    // Two columns with equal claim to one amount: counting either would be a guess, so neither counts.
    if (candidate.quality === other.quality && candidate.field.kind === "money") {
      tied.add(candidate.field.id);
      rest.push({ path: candidate.path, reason: "duplicate", candidates: [candidate.field.id] });
      continue;
    }
    const [winner, loser] = candidate.quality > other.quality ? [candidate, other] : [other, candidate];
    best.set(candidate.field.id, winner);
    rest.push({ path: loser.path, reason: "duplicate", candidates: [candidate.field.id] });
  }
  for (const id of tied) {
    rest.push({ path: best.get(id)!.path, reason: "duplicate", candidates: [id] });
    best.delete(id);
  }
  const order = (path: HeadingPath) => path.column;
  return {
    bound: [...best.values()].sort((a, b) => order(a.path) - order(b.path)),
    loose: rest.sort((a, b) => order(a.path) - order(b.path)),
  };
}

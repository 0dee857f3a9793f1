// Headings that say more than any wording of a field allows: "Cơ quan chủ quản phía Việt Nam". What they are about is
// told by the words they begin with, when those speak of one field alone. Texts and lists only: a number or a day is
// never read under a heading that is not known word for word. Such columns are read, and said to be.
import type { Field, Form } from "../form.ts";
import type { Bound, Loose } from "./bind.ts";
import type { HeadingPath } from "./heading-block.ts";
import { headingText, isQualified } from "./heading-text.ts";
import { namingField } from "./match-path.ts";
import { fieldsSpokenOf } from "./match-wording.ts";
import { sameStem } from "./phrases.ts";

const KINDS: ReadonlySet<Field["kind"]> = new Set(["text", "choice", "choices", "countries"]);

/** Meanings that say more of a thing without making it another: whose, where, for whom. */
const NEUTRAL: ReadonlySet<string> = new Set(
  "domestic ofProvince locality union foreign foreignShort related org body individual delegation guest activity event work project item aid programme nonproject inPeriod main name list group do happen content composition position".split(
    " ",
  ),
);
/** Folded words that make something else of what they stand with. */
const STRANGE =
  /(?:^| )(?:khong|chua|cu|ma|dia chi|email|dien thoai|sdt|lien he|tai khoan|danh du|tham dinh|gia han|ti gia|du phong|nhap|gui|ngay sinh|nam sinh|hoc sinh|cha|me|tieng anh|ki hieu|noi bo|mat khau)(?: |$)/;
const NAMES = /^(?:ten|ho ten|ho va ten|danh muc|danh sach|cac) /;
const MOST_UNKNOWN = 4;

/** The columns of `loose` that speak of one field nobody answers to yet, as bound ones. */
export function understood(form: Form, bound: readonly Bound[], loose: readonly Loose[]): readonly Bound[] {
  const found = loose.flatMap(({ path, reason }): readonly Bound[] => {
    const field = reason === "unknown" ? fieldMeant(form, path) : undefined;
    if (!field || bound.some((other) => sameStem(other.field, field))) return [];
    return [
      { path, field, quality: 0.3, by: "understood", key: path.levels.map(({ parsed }) => parsed.key).join(" ") },
    ];
  });
  return found.filter((one) => !found.some((other) => other !== one && other.field === one.field));
}

/**
 * The names of the items, where no heading says so: what stands right after the running number, in words that speak of
 * no other field. The cells must bear it out.
 */
export function namesByPlace(form: Form, bound: readonly Bound[], loose: readonly Loose[]): Bound | undefined {
  const naming = form.fields.find((field) => field.required !== undefined && field.kind === "text");
  const no = bound.find(({ field }) => field.id === "no");
  if (!naming || !no || bound.some(({ field }) => field === naming)) return undefined;
  const all = [...bound, ...loose].map(({ path }) => path.column).filter((column) => column > no.path.column);
  const next = loose.find(({ path, reason }) => reason === "unknown" && path.column === Math.min(...all));
  if (!next || next.path.levels.length > 2) return undefined;
  const key = next.path.levels.map(({ parsed }) => parsed.key).join(" ");
  const { percent, unit, year } = next.path.levels[next.path.levels.length - 1]!.parsed;
  if (percent || unit || year || STRANGE.test(key) || OF_OTHERS.test(key)) return undefined;
  // "Tên đoàn, mục đích chuyến đi": what is named first is what the lines are about.
  const first = headingText(
    next.path.levels[next.path.levels.length - 1]!.text.split(/[,;/]|\s(?:và|[-–])\s/u)[0]!,
  ).key;
  const isOther = (words: string) =>
    fieldsSpokenOf(form, [words])?.spoken.some(({ field }) => field !== naming) === true;
  const isNaming = fieldsSpokenOf(form, [first])?.spoken.some(({ field }) => field === naming) === true;
  if ((isOther(key) || OF_PERSONS.test(key)) && !(isNaming && !isOther(first))) return undefined;
  return { path: next.path, field: naming, quality: 0.2, by: "understood", key };
}

/** Who went is no name of a journey. */
const OF_PERSONS = /^(?:ho ten|ho va ten|thanh vien|can bo|thanh phan)(?: |$)/;

/** The names of the items of a turned table, under a corner that says nothing of them. */
export function namesAtCorner(
  form: Form,
  bound: readonly Bound[],
  loose: readonly Loose[],
  corner: HeadingPath | undefined,
): Bound | undefined {
  const naming = namingField(form);
  const path = loose.find((one) => one.path.column === corner?.column)?.path;
  return naming && path && bound.length > 1 && !bound.some(({ field }) => field === naming)
    ? { path, field: naming, quality: 0.2, by: "understood", key: "" }
    : undefined;
}

/** What begins so is a number, a day, a place or somebody else. */
const OF_OTHERS =
  /^(?:so|ngay|thang|thoi gian|tong|gia tri|kinh phi|don vi|co quan|nuoc|quoc|dia|noi|loai|cap|linh vuc|nha|ben|doi tac|nguoi|ket qua|ghi chu|nam|trang thai|tinh trang|qui|tuan|dot|ki|hang)(?: |$)/;

/** The one field the path speaks of, in its own words and in what it says outside brackets. */
export function fieldMeant(form: Form, path: HeadingPath): Field | undefined {
  const { percent, year, half, quarter, unit } = path.levels[path.levels.length - 1]!.parsed;
  if (percent || year || half || quarter || unit) return undefined;
  const keys = path.levels.map(({ parsed }) => parsed.key).filter((key) => key !== "");
  const bare = path.levels.map(({ parsed }) => parsed.bare).filter((key) => key !== "");
  return meant(form, keys) ?? (bare.join() === keys.join() ? undefined : meant(form, bare));
}

function meant(form: Form, keys: readonly string[]): Field | undefined {
  const leaf = keys[keys.length - 1];
  if (leaf === undefined || keys.some((key) => STRANGE.test(key))) return undefined;
  if (/^ghi chu(?: |$)/.test(leaf)) return form.fields.find(({ id }) => id === "note");
  const heard = fieldsSpokenOf(form, keys);
  if (!heard) return undefined;
  const [only, ...others] = heard.spoken;
  if (!only || others.some(({ field }) => !sameStem(field, only.field))) return undefined;
  const { field, extra } = only;
  const { unknown } = heard;
  // "Tên dự án ..." is the name of the project, whatever is said of the project.
  if (field === namingField(form) && NAMES.test(leaf))
    return unknown.length <= MOST_UNKNOWN && !isQualified(unknown.join(" ")) ? field : undefined;
  return KINDS.has(field.kind) && unknown.length === 0 && extra.every((meaning) => NEUTRAL.has(meaning))
    ? field
    : undefined;
}

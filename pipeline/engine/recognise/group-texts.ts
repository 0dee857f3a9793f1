// Group rows that hold a text every item under them lacks: the donor above its projects, the place above what was done
// there. A heading says so ("Nhà tài trợ/Tên dự án"), the row does ("Nhà tài trợ: …"), or its words name a giver.
import type { Field, Form } from "../form.ts";
import { readCell } from "../read-cell.ts";
import type { FieldValue } from "../table.ts";
import { clean, foldLoose } from "../text.ts";
import { isSyllable } from "../vietnamese-syllable.ts";
import { groupValues, groupWords, siblingOf } from "./group-values.ts";
import type { GroupLine, Line } from "./lines.ts";
import type { TableSpec } from "./table-spec.ts";

export type GroupTexts = ReadonlyMap<GroupLine, Readonly<Record<string, FieldValue>>>;

/** What the group rows say of `unbound` fields beyond lists and places; empty where nothing proves what they are. */
export function groupTexts(spec: TableSpec, form: Form, lines: readonly Line[], unbound: readonly Field[]): GroupTexts {
  const texts = new Map<GroupLine, Readonly<Record<string, FieldValue>>>();
  const groups = [...new Set(lines.flatMap((line) => (line.kind === "item" ? line.groups : [])))].filter(
    ({ label }) =>
      saysNothing(groupValues(form.fields, label, spec.year), form, label) &&
      siblingOf(form, label, spec.phrases) === undefined,
  );
  if (groups.length === 0) return texts;
  const shaped = unbound.find(
    ({ headsGroups }) => headsGroups && groups.every(({ label }) => headsGroups.test(foldLoose(bareWords(label)))),
  );
  if (shaped) {
    for (const group of groups) texts.set(group, { [shaped.id]: bareWords(group.label) });
    return texts;
  }
  const said = spec.binding.bound.find(({ above }) => above !== undefined)?.above;
  const field = unbound.find(({ id }) => id === (said?.id ?? "donor"));
  if (!field || field.kind !== "text") return texts;
  const countries = unbound.find(({ id }) => id === `${field.id}Country`)?.choices;
  const levels = new Map<string, GroupLine[]>();
  for (const group of groups) levels.set(group.level, [...(levels.get(group.level) ?? []), group]);
  for (const level of levels.values()) {
    if (!said && !areGivers(level.map(({ label }) => label))) continue;
    for (const group of level) {
      const words = bareWords(group.label);
      const reading = readCell(field, { value: words }, { date1904: false, ...(countries ? { countries } : {}) });
      if (reading.kind !== "value") continue;
      const extra = (reading.extra ?? []).map((one) => [one.field, one.value] as const);
      texts.set(group, { [field.id]: reading.value, ...Object.fromEntries(extra) });
    }
  }
  return texts;
}

// "Đại sứ quán Nhật Bản" is a giver, and what kind of giver: only the listed words of a kind sort by it.
function saysNothing(values: Readonly<Record<string, FieldValue>>, { fields }: Form, label: string): boolean {
  const said = Object.keys(values);
  if (said.length !== 1 || said[0] !== "donorType") return said.length === 0;
  const kinds = fields.find(({ id }) => id === "donorType")?.choices ?? [];
  const words = foldLoose(groupWords(label));
  return !kinds.some(({ name, synonyms }) => [name.vi, ...synonyms].some((word) => foldLoose(word) === words));
}

const NAMED =
  /^(?:(?:tên )?(?:nhà tài trợ|bên tài trợ|tổ chức tài trợ|đối tác|bên cung cấp(?: viện trợ)?))\s*[:–-]\s*/iu;

/** "I. Nhà tài trợ: Oxfam (02 dự án)" -> "Oxfam". */
function bareWords(label: string): string {
  return clean(
    groupWords(label)
      .replace(NAMED, "")
      .replace(/\s*[([]\s*\d[^()[\]]*[)\]]\s*$/u, ""),
  );
}

const GIVER =
  /^(?:to chuc|quy|hoi|hiep hoi|lien minh|cong ti|tap doan|dai su quan|tong lanh su|lanh su|nhom|ngan hang|vien|ong|ba|ca nhan|nha tho|giao hoi|mang luoi|doan bac si)(?: |$)/;
/** Bodies of the province, which receive aid and give none; and words that sort items by something else. */
const LOCAL =
  /^(?:so|ubnd|uy ban nhan dan|ban quan li|truong|benh vien|trung tam|phong|huyen|xa|phuong|thi|cac|nhom du an|du an|khoan|linh vuc|nganh|chuong trinh|phi du an|vien tro|quy [1-4iv]+|thang|nam)(?: |$)|(?: tinh| huyen| xa| phuong| thanh pho)$/;

/** Most of the labels name someone abroad who gives, and none a body of the province or a way of sorting. */
function areGivers(labels: readonly string[]): boolean {
  if (labels.every((label) => NAMED.test(groupWords(label)))) return true;
  const keys = labels.map((label) => foldLoose(bareWords(label)));
  if (keys.some((key) => LOCAL.test(key))) return false;
  const givers = labels.filter((label, i) => GIVER.test(keys[i]!) || hasForeignName(label));
  return givers.length * 2 >= labels.length;
}

function hasForeignName(label: string): boolean {
  const words = bareWords(label).match(/\p{L}{3,}/gu) ?? [];
  return (
    words.some((word) => !isSyllable(word) && word.toUpperCase() !== word) || /(?:^|\s)[A-Z]{3,}(?:\s|$)/.test(label)
  );
}

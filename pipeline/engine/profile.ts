// A profile: which heading means which field, as a person confirmed it. It travels with the office of cluster chair.
import * as z from "zod";
import type { Field, Form, Words } from "./form.ts";
import { headingKey } from "./check-headings.ts";
import { parseUnits, unitFactor } from "./money-unit.ts";
import { contradictionOf } from "./profile-contradiction.ts";
import { repeatedKey } from "./repeated-key.ts";

/** Folded heading text -> field id, per section; null for a column that is no part of the form. */
export type SectionMappings = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** Tables that fit several sections (as `tableKey` names them) -> section id; null for one that is no part of the report. */
export type TableMappings = Readonly<Record<string, string | null>>;

export type Profile = {
  readonly schema: "hopnhat.profile/1";
  readonly version?: string;
  /** For the workbooks of every unit. */
  readonly sections: SectionMappings;
  /** For one unit's workbooks alone, by unit id; they win over `sections`. */
  readonly units: Readonly<Record<string, SectionMappings>>;
  readonly tables?: TableMappings;
  /** As `tables`, for one unit's workbooks alone. */
  readonly unitTables?: Readonly<Record<string, TableMappings>>;
};

/** A profile that has the wrong shape or contradicts the forms. `words` go behind the name of the file. */
export class ProfileError extends Error {
  readonly code = "profile";
  constructor(readonly words: Words) {
    super(words.en);
  }
}

const sections = z.record(z.string().min(1), z.record(z.string().min(1), z.string().min(1).nullable()));
const tables = z.record(z.string().min(1), z.string().min(1).nullable());

/** `hopnhat.profile/1`. */
export const profileSchema = z.strictObject({
  schema: z.literal("hopnhat.profile/1"),
  version: z.string().exactOptional(),
  sections: sections.default({}),
  units: z.record(z.string().min(1), sections).default({}),
  tables: tables.default({}),
  unitTables: z.record(z.string().min(1), tables).default({}),
});

/**
 * The profile that the text of a JSON file holds; see parseProfile. Throws SyntaxError when it is no JSON, ProfileError
 * also when one entry is given twice with different values.
 */
export function readProfile(text: string, forms: readonly Form[], units: UnitNames): Profile {
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  const twice = repeatedKey(text);
  if (twice !== undefined)
    throw refused(
      `“${twice}” được ghi hai lần, hai nơi khác nhau.`,
      `“${twice}” is given twice, with different values.`,
    );
  return parseProfile(json, forms, units);
}

/** Units that a profile may name. */
export type UnitNames = readonly { readonly id: string }[];

/**
 * The profile a JSON value holds, headings folded.
 * Throws ProfileError when the shape is wrong, a section or field is none of the forms', a field has no heading of its
 * own, one heading is given to two fields of a section, states a currency that its field does not have or contradicts
 * the field otherwise (`contradictionOf`), or a unit is none of those given.
 */
export function parseProfile(json: unknown, forms: readonly Form[], known?: UnitNames): Profile {
  const parsed = profileSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = (issue?.path ?? []).map(String);
    // A key that nobody knows is named itself, not only where it stands.
    const place = [...path, ...(issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [])].join(" › ");
    throw place === ""
      ? refused("không có dạng hopnhat.profile/1.", "it is not of the shape hopnhat.profile/1.")
      : refused(
          `mục “${place}” không đúng dạng hopnhat.profile/1.`,
          `the entry “${place}” does not fit hopnhat.profile/1.`,
        );
  }
  const { schema, version, units, tables, unitTables } = parsed.data;
  for (const mapped of [tables, ...Object.values(unitTables)]) checkTables(mapped, forms);
  const unknown = [...Object.keys(units), ...Object.keys(unitTables)].find((unit) =>
    known?.every(({ id }) => id !== unit),
  );
  if (unknown !== undefined)
    throw refused(`không có đơn vị “${unknown}” trong danh sách.`, `the roster has no unit “${unknown}”.`);
  return {
    schema,
    ...(version === undefined ? {} : { version }),
    sections: checked(parsed.data.sections, forms),
    units: Object.fromEntries(Object.entries(units).map(([unit, mappings]) => [unit, checked(mappings, forms)])),
    ...(Object.keys(tables).length > 0 ? { tables } : {}),
    ...(Object.keys(unitTables).length > 0 ? { unitTables } : {}),
  };
}

/** Both profiles in one; where they map the same heading of the same section and unit, `later` wins. */
export function mergeProfiles(earlier: Profile, later: Profile): Profile {
  const version = later.version ?? earlier.version;
  const ids = new Set([...Object.keys(earlier.units), ...Object.keys(later.units)]);
  const tables = { ...earlier.tables, ...later.tables };
  const unitTables = joined(earlier.unitTables ?? {}, later.unitTables ?? {});
  return {
    schema: "hopnhat.profile/1",
    ...(version === undefined ? {} : { version }),
    sections: joined(earlier.sections, later.sections),
    units: Object.fromEntries([...ids].map((id) => [id, joined(earlier.units[id] ?? {}, later.units[id] ?? {})])),
    ...(Object.keys(tables).length > 0 ? { tables } : {}),
    ...(Object.keys(unitTables).length > 0 ? { unitTables } : {}),
  };
}

function joined(earlier: SectionMappings, later: SectionMappings): SectionMappings {
  const ids = new Set([...Object.keys(earlier), ...Object.keys(later)]);
  return Object.fromEntries([...ids].map((id) => [id, { ...earlier[id], ...later[id] }]));
}

function checkTables(tables: TableMappings, forms: readonly Form[]): void {
  for (const section of Object.values(tables))
    if (section !== null && forms.every(({ id }) => id !== section))
      throw refused(`không có mục “${section}” trong biểu mẫu.`, `the forms have no section “${section}”.`);
}

function checked(mappings: SectionMappings, forms: readonly Form[]): SectionMappings {
  return Object.fromEntries(
    Object.entries(mappings).map(([section, headings]) => {
      const form = forms.find((candidate) => candidate.id === section);
      if (!form) throw refused(`không có mục “${section}” trong biểu mẫu.`, `the forms have no section “${section}”.`);
      return [section, checkedHeadings(form, headings, forms)];
    }),
  );
}

function checkedHeadings(
  form: Form,
  headings: SectionMappings[string],
  forms: readonly Form[],
): SectionMappings[string] {
  const folded = new Map<string, string | null>();
  const { vi, en } = form.title;
  for (const [heading, id] of Object.entries(headings)) {
    const field = form.fields.find((candidate) => candidate.id === id);
    if (!field && id !== null)
      throw refused(`mục “${vi}” không có trường “${id}”.`, `section “${en}” has no field “${id}”.`);
    if (field?.derived)
      throw refused(
        `trường “${id}” của mục “${vi}” không có cột riêng.`,
        `field “${id}” of section “${en}” has no column of its own.`,
      );
    checkCurrency(form, heading, field);
    const why = field && contradictionOf(heading, field, form, forms);
    if (why)
      throw refused(
        `tiêu đề “${heading}” của mục “${vi}” ${why.vi}.`,
        `heading “${heading}” of section “${en}” ${why.en}.`,
      );
    const key = headingKey(heading);
    if (key === "")
      throw refused(
        `tiêu đề “${heading}” của mục “${vi}” không có chữ nào.`,
        `heading “${heading}” of section “${en}” has no letters.`,
      );
    const other = folded.get(key);
    if (other !== undefined && other !== id)
      throw refused(
        `tiêu đề “${heading}” của mục “${vi}” chỉ tới cả ${quoted(other, "vi")} và ${quoted(id, "vi")}.`,
        `heading “${heading}” of section “${en}” points to ${quoted(other, "en")} and to ${quoted(id, "en")}.`,
      );
    folded.set(key, id);
  }
  return Object.fromEntries(folded);
}

/** A heading "… (USD)" cannot stand over amounts in đồng: they would be read out a thousand times too small. */
function checkCurrency(form: Form, heading: string, field: Field | undefined): void {
  const stated = parseUnits(heading).map((unit) => unitFactor(unit).currency);
  // Other currencies have no fields of their own: they are read under either.
  const other = field?.currency === "VND" ? "USD" : field?.currency === "USD" ? "VND" : undefined;
  if (!field?.currency || !other || !stated.includes(other) || stated.includes(field.currency)) return;
  const { vi, en } = form.title;
  throw refused(
    `tiêu đề “${heading}” của mục “${vi}” ghi ${other}, còn trường “${field.id}” tính bằng ${field.currency}.`,
    `heading “${heading}” of section “${en}” says ${other}, but field “${field.id}” is in ${field.currency}.`,
  );
}

function quoted(id: string | null, lang: "vi" | "en"): string {
  return id === null ? (lang === "vi" ? "“không thuộc biểu mẫu”" : "“no part of the form”") : `“${id}”`;
}

function refused(vi: string, en: string): ProfileError {
  return new ProfileError({ vi, en });
}

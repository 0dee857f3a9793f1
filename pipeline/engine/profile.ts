// A profile: which heading means which field, as a person confirmed it. It travels with the office of cluster chair.
import * as z from "zod";
import { headingKey } from "./check-headings.ts";
import type { Form, Words } from "./form.ts";

/** Headings of one section; with `unit` (its id), of that unit's workbooks alone. */
export type ProfileMapping = {
  readonly section: string;
  readonly unit?: string;
  /** Folded heading text -> field id. */
  readonly headings: Readonly<Record<string, string>>;
};

export type Profile = {
  readonly schema: "hopnhat.profile/1";
  readonly version?: string;
  readonly mappings: readonly ProfileMapping[];
};

/** A profile that has the wrong shape or contradicts the forms. `words` go behind the name of the file. */
export class ProfileError extends Error {
  readonly code = "profile";
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** `hopnhat.profile/1`. */
export const profileSchema = z.strictObject({
  schema: z.literal("hopnhat.profile/1"),
  version: z.string().exactOptional(),
  mappings: z
    .array(
      z.strictObject({
        section: z.string().min(1),
        unit: z.string().min(1).exactOptional(),
        headings: z.record(z.string().min(1), z.string().min(1)),
      }),
    )
    .default([]),
});

/**
 * The profile a JSON value holds, headings folded, one mapping per section and unit.
 * Throws ProfileError when the shape is wrong, a section or field is none of the forms', a field has no heading of its
 * own, or one heading is given to two fields of a section.
 */
export function parseProfile(json: unknown, forms: readonly Form[]): Profile {
  const parsed = profileSchema.safeParse(json);
  if (!parsed.success) {
    const place = (parsed.error.issues[0]?.path ?? []).map(String).join(" › ");
    throw new ProfileError({
      vi: place === "" ? "không có dạng hopnhat.profile/1." : `mục “${place}” không đúng dạng hopnhat.profile/1.`,
      en:
        place === ""
          ? "it is not of the shape hopnhat.profile/1."
          : `the entry “${place}” does not fit hopnhat.profile/1.`,
    });
  }
  const { schema, version } = parsed.data;
  const byKey = new Map<string, ProfileMapping>();
  for (const mapping of parsed.data.mappings) {
    const known = byKey.get(keyOf(mapping));
    byKey.set(keyOf(mapping), checked(mapping, formOf(mapping.section, forms), known?.headings ?? {}));
  }
  return { schema, ...(version === undefined ? {} : { version }), mappings: [...byKey.values()] };
}

/** Both profiles in one; where they map the same heading of the same section and unit, `later` wins. */
export function mergeProfiles(earlier: Profile, later: Profile): Profile {
  const version = later.version ?? earlier.version;
  const byKey = new Map<string, ProfileMapping>();
  for (const mapping of [...earlier.mappings, ...later.mappings]) {
    const known = byKey.get(keyOf(mapping));
    byKey.set(keyOf(mapping), { ...mapping, headings: { ...known?.headings, ...mapping.headings } });
  }
  return { schema: "hopnhat.profile/1", ...(version === undefined ? {} : { version }), mappings: [...byKey.values()] };
}

function keyOf({ section, unit }: ProfileMapping): string {
  return `${section}\n${unit ?? ""}`;
}

function formOf(section: string, forms: readonly Form[]): Form {
  const form = forms.find((candidate) => candidate.id === section);
  if (!form) throw refused(`không có mục “${section}” trong biểu mẫu.`, `the forms have no section “${section}”.`);
  return form;
}

// `known` are the headings an earlier entry of the same section and unit holds.
function checked(mapping: ProfileMapping, form: Form, known: Readonly<Record<string, string>>): ProfileMapping {
  const folded = new Map(Object.entries(known));
  const { vi, en } = form.title;
  for (const [heading, id] of Object.entries(mapping.headings)) {
    const field = form.fields.find((candidate) => candidate.id === id);
    if (!field) throw refused(`mục “${vi}” không có trường “${id}”.`, `section “${en}” has no field “${id}”.`);
    if (field.derived)
      throw refused(
        `trường “${id}” của mục “${vi}” không có cột riêng.`,
        `field “${id}” of section “${en}” has no column of its own.`,
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
        `tiêu đề “${heading}” của mục “${vi}” chỉ tới cả “${other}” và “${id}”.`,
        `heading “${heading}” of section “${en}” points to “${other}” and to “${id}”.`,
      );
    folded.set(key, id);
  }
  return { ...mapping, headings: Object.fromEntries(folded) };
}

function refused(vi: string, en: string): ProfileError {
  return new ProfileError({ vi, en });
}

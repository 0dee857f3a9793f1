// The answers of a profile one by one: named as the open files write them, and taken out singly.
import { headingKey } from "#engine/check-headings.ts";
import type { Words } from "#engine/form.ts";
import type { Profile } from "#engine/profile.ts";
import type { Roster } from "#engine/roster.ts";
import { fieldWords } from "#engine/rule-context.ts";
import type { Submission } from "#engine/submission.ts";
import { foldLoose } from "#engine/text.ts";
import type { Workbook } from "#engine/workbook.ts";
import { forms } from "#templates/forms/index.ts";
import type { RememberedShown } from "./shown.ts";

/** A report that is open, for the words as they stand in it. */
export type OpenReport = { readonly book: Workbook; readonly submission: Submission };

type Place = Pick<RememberedShown, "kind" | "section" | "name"> & { readonly unit: string | null };

/** Every answer: of columns by section, then of tables; each section's general ones before those of one union. */
export function rememberedOf(
  profile: Profile,
  roster: Roster,
  reports: () => readonly OpenReport[],
): RememberedShown[] {
  const places = placesOf(profile);
  const names = places.length > 0 ? namesIn(reports()) : new Map<string, string>();
  return places.map(({ place, answer }) => {
    const { kind, section, unit, name } = place;
    const form = forms.find(({ id }) => id === section);
    const [sheet = name] = name.split(" | ");
    return {
      ...place,
      id: rememberedId(place),
      unit: unit === null ? null : (roster.units.find(({ id }) => id === unit)?.name ?? unit),
      heading: names.get(kind === "table" ? sheet : `${section} ${name}`) ?? (kind === "table" ? sheet : name),
      title: kind === "table" ? null : (form?.title ?? null),
      answer: answer === null ? null : answerWords(place, answer),
    };
  });
}

/** What takes an answer out. */
export function rememberedId({ kind, section, unit, name }: Place): string {
  return JSON.stringify([kind, section, unit, name]);
}

/** The profile without the answer of that id. */
export function forgetting(profile: Profile, id: string): Profile {
  const [kind, section, unit, name] = JSON.parse(id) as [Place["kind"], string, string | null, string];
  const without = <T>(known: Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(known ?? {}).filter(([key]) => key !== name));
  const inSections = (known: Profile["sections"]) =>
    known[section] ? { ...known, [section]: without(known[section]) } : known;
  if (kind === "column")
    return unit === null
      ? { ...profile, sections: inSections(profile.sections) }
      : { ...profile, units: { ...profile.units, [unit]: inSections(profile.units[unit] ?? {}) } };
  return unit === null
    ? { ...profile, tables: without(profile.tables) }
    : { ...profile, unitTables: { ...profile.unitTables, [unit]: without(profile.unitTables?.[unit]) } };
}

function placesOf({ sections, units, tables, unitTables }: Profile): { place: Place; answer: string | null }[] {
  const ofColumns = (known: Profile["sections"], unit: string | null) =>
    Object.entries(known).flatMap(([section, headings]) =>
      Object.entries(headings).map(([name, answer]) => ({
        place: { kind: "column" as const, section, unit, name },
        answer,
      })),
    );
  const ofTables = (known: Profile["tables"], unit: string | null) =>
    Object.entries(known ?? {}).map(([name, answer]) => ({
      place: { kind: "table" as const, section: "", unit, name },
      answer,
    }));
  return [
    ...ofColumns(sections, null),
    ...Object.entries(units).flatMap(([unit, known]) => ofColumns(known, unit)),
    ...ofTables(tables, null),
    ...Object.entries(unitTables ?? {}).flatMap(([unit, known]) => ofTables(known, unit)),
  ];
}

/** Headings by section and key, and sheets by folded name, as they are written in the files that are open. */
function namesIn(reports: readonly OpenReport[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { book, submission } of reports) {
    for (const { name } of book.sheets) names.set(foldLoose(name), name);
    for (const { form, columns, loose } of submission.tables)
      for (const { heading } of [...columns, ...loose]) names.set(`${form.id} ${headingKey(heading)}`, heading);
  }
  return names;
}

function answerWords({ kind, section }: Place, answer: string): Words {
  const form = forms.find(({ id }) => id === (kind === "table" ? answer : section));
  const field = form?.fields.find(({ id }) => id === answer);
  const raw = { vi: answer, en: answer };
  return kind === "table" ? (form?.title ?? raw) : field ? fieldWords(field) : raw;
}

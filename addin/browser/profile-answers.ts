// The worker's answers about the profile: what a person has said of columns and tables the program does not know.
import { headingKey } from "#engine/check-headings.ts";
import type { Words } from "#engine/form.ts";
import { mergeProfiles, parseProfile, ProfileError, type Profile } from "#engine/profile.ts";
import { fieldWords } from "#engine/rule-context.ts";
import { forms } from "#templates/forms/index.ts";
import type { Desk } from "./desk.ts";
import { SET_ASIDE } from "./show-columns.ts";
import type { DeskName, Jobs, ProfileJobs } from "./work.ts";

type ProfileAnswers = { readonly [N in keyof ProfileJobs]: (ask: Jobs[N]["ask"]) => Jobs[N]["answer"] };
type Mapped = Jobs["map"]["answer"];

const EMPTY: Profile = { schema: "hopnhat.profile/1", sections: {}, units: {} };
const NOT_JSON: Words = {
  vi: "không phải là hồ sơ ghép cột (JSON) hợp lệ.",
  en: "it is not a valid profile (JSON).",
};

export function profileAnswers(desks: Readonly<Record<DeskName, Desk>>): ProfileAnswers {
  let profile = EMPTY;

  function use(next: Profile): Mapped {
    profile = next;
    const given = entriesOf(profile) === 0 ? undefined : profile;
    return { refusal: null, entries: entriesOf(profile), ...both((desk) => desk.useProfile(given)) };
  }

  function refused(refusal: Words): Mapped {
    return { refusal, entries: entriesOf(profile), ...both((desk) => desk.files()) };
  }

  function both(files: (desk: Desk) => Mapped["check"]): Pick<Mapped, "check" | "board"> {
    return { check: files(desks.check), board: files(desks.board) };
  }

  return {
    map(asked) {
      const conflict = conflictOf(desks.check, asked);
      return conflict ? refused(conflict) : use(answered(profile, desks.check, asked));
    },
    profile({ text }) {
      try {
        return use(mergeProfiles(profile, parseProfile(JSON.parse(text.replace(/^\uFEFF/, "")), forms)));
      } catch (fault) {
        if (fault instanceof SyntaxError) return refused(NOT_JSON);
        if (fault instanceof ProfileError) return refused(fault.words);
        throw fault;
      }
    },
    profileText: () => `${JSON.stringify(profile, null, 2)}\n`,
    clearProfile: () => use(EMPTY),
  };
}

/** Another column of the table was given that field before: one of the two must be taken back first. */
function conflictOf(desk: Desk, { key, section, name, answer }: Jobs["map"]["ask"]): Words | null {
  const tables = desk.report(key).source.submission?.tables ?? [];
  for (const { form, columns } of tables) {
    if (form.id !== section) continue;
    const other = columns.find(
      ({ by, field, heading }) => by === "profile" && field.id === answer && headingKey(heading) !== name,
    );
    if (!other) continue;
    const words = fieldWords(other.field);
    return {
      vi: `“${words.vi}” đã ghép với cột “${other.heading}”. Bỏ ghép cột đó trước.`,
      en: `“${words.en}” is already mapped to the column “${other.heading}”. Take that one back first.`,
    };
  }
  return null;
}

function answered(profile: Profile, desk: Desk, asked: Jobs["map"]["ask"]): Profile {
  const { key, kind, section, name, answer, forUnit } = asked;
  const value = answer === SET_ASIDE ? null : answer;
  const unit = desk.report(key).source.submission?.meta.unit;
  const cleared = without(profile, asked, unit);
  if (answer === "") return cleared;
  const own = forUnit && unit !== undefined;
  if (kind === "table") {
    const entry = { [name]: value };
    return mergeProfiles(cleared, { ...EMPTY, ...(own ? { unitTables: { [unit]: entry } } : { tables: entry }) });
  }
  const entry = { [section]: { [name]: value } };
  return mergeProfiles(cleared, { ...EMPTY, ...(own ? { units: { [unit]: entry } } : { sections: entry }) });
}

/** Without what was answered before, for all and for this union. */
function without(profile: Profile, { kind, section, name }: Jobs["map"]["ask"], unit: string | undefined): Profile {
  const dropped = <T>(known: Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(known ?? {}).filter(([key]) => key !== name));
  const inSections = (known: Profile["sections"]): Profile["sections"] => ({
    ...known,
    ...(known[section] ? { [section]: dropped(known[section]) } : {}),
  });
  const { tables, unitTables, ...rest } = profile;
  if (kind === "column")
    return {
      ...profile,
      sections: inSections(profile.sections),
      units: Object.fromEntries(
        Object.entries(profile.units).map(([id, known]) => [id, id === unit ? inSections(known) : known]),
      ),
    };
  return {
    ...rest,
    tables: dropped(tables),
    unitTables: Object.fromEntries(
      Object.entries(unitTables ?? {}).map(([id, known]) => [id, id === unit ? dropped(known) : known]),
    ),
  };
}

function entriesOf({ sections, units, tables = {}, unitTables = {} }: Profile): number {
  const inSections = (known: Profile["sections"]) =>
    Object.values(known).reduce((sum, headings) => sum + Object.keys(headings).length, 0);
  return (
    inSections(sections) +
    Object.values(units).reduce((sum, known) => sum + inSections(known), 0) +
    [tables, ...Object.values(unitTables)].reduce((sum, known) => sum + Object.keys(known).length, 0)
  );
}

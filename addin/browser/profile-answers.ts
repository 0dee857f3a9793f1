// The worker's answers about the profile: what a person has said of columns and tables the program does not know.
import { headingKey } from "#engine/check-headings.ts";
import type { Words } from "#engine/form.ts";
import { mergeProfiles, parseProfile, readProfile, ProfileError, type Profile } from "#engine/profile.ts";
import { fieldWords } from "#engine/rule-context.ts";
import type { Roster } from "#engine/roster.ts";
import { forms } from "#templates/forms/index.ts";
import type { Desk } from "./desk.ts";
import { forgetting, rememberedId, rememberedOf } from "./remembered.ts";
import { SET_ASIDE } from "./show-columns.ts";
import type { DeskName, Jobs, ProfileJobs } from "./work.ts";

type ProfileAnswers = { readonly [N in keyof ProfileJobs]: (ask: Jobs[N]["ask"]) => Jobs[N]["answer"] };
type Mapped = Jobs["map"]["answer"];

const EMPTY: Profile = { schema: "hopnhat.profile/1", sections: {}, units: {} };
const NOT_JSON: Words = {
  vi: "không phải là hồ sơ ghép cột (JSON) hợp lệ.",
  en: "it is not a valid profile (JSON).",
};

export function profileAnswers(desks: Readonly<Record<DeskName, Desk>>, roster: () => Roster): ProfileAnswers {
  let profile = EMPTY;

  const remembered = () =>
    rememberedOf(profile, roster(), () => [...desks.board.openReports(), ...desks.check.openReports()]);

  function use(next: Profile): Mapped {
    profile = next;
    const given = remembered().length === 0 ? undefined : profile;
    const files = both((desk) => desk.useProfile(given));
    return { refusal: null, remembered: remembered(), ...files };
  }

  function refused(refusal: Words): Mapped {
    return { refusal, remembered: remembered(), ...both((desk) => desk.files()) };
  }

  function both(files: (desk: Desk) => Mapped["check"]): Pick<Mapped, "check" | "board"> {
    return { check: files(desks.check), board: files(desks.board) };
  }

  return {
    map(asked) {
      const conflict = conflictOf(desks.check, asked) ?? contradictionOf(asked);
      return conflict ? refused(conflict) : use(answered(profile, desks.check, asked));
    },
    profile({ text }) {
      try {
        return use(mergeProfiles(profile, readProfile(text, forms, roster().units)));
      } catch (fault) {
        if (fault instanceof SyntaxError) return refused(NOT_JSON);
        if (fault instanceof ProfileError) return refused(fault.words);
        throw fault;
      }
    },
    profileText: () => `${JSON.stringify(profile, null, 2)}\n`,
    forget: ({ id }) => use(forgetting(profile, id)),
    clearProfile: () => use(EMPTY),
  };
}

/** The forms know the heading for another field: what is remembered must be read again. */
function contradictionOf({ kind, section, name, answer }: Jobs["map"]["ask"]): Words | null {
  if (kind === "table" || answer === "" || answer === SET_ASIDE) return null;
  try {
    parseProfile({ schema: "hopnhat.profile/1", sections: { [section]: { [name]: answer } } }, forms);
    return null;
  } catch (fault) {
    if (fault instanceof ProfileError) return fault.words;
    throw fault;
  }
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
  // Without what was answered before, for all and for this union.
  const cleared = [null, ...(unit === undefined ? [] : [unit])].reduce(
    (known, of) => forgetting(known, rememberedId({ kind, section, unit: of, name })),
    profile,
  );
  if (answer === "") return cleared;
  const own = forUnit && unit !== undefined;
  if (kind === "table") {
    const entry = { [name]: value };
    return mergeProfiles(cleared, { ...EMPTY, ...(own ? { unitTables: { [unit]: entry } } : { tables: entry }) });
  }
  const entry = { [section]: { [name]: value } };
  return mergeProfiles(cleared, { ...EMPTY, ...(own ? { units: { [unit]: entry } } : { sections: entry }) });
}

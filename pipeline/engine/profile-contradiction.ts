// What a confirmed mapping may not say: that a heading which the forms know for one field is another's, or that the number
// of a part, or the sum of all time, is the whole of the year.
import type { Field, Form, Words } from "./form.ts";
import { headingText } from "./recognise/heading-text.ts";
import { wordedField } from "./recognise/match-wording.ts";
import { phrasesOf, sameStem } from "./recognise/phrases.ts";
import { foldLoose } from "./text.ts";

const WOMEN = /(?:^| )(?:nu|nu gioi|phu nu|female|women)(?: |$)/;
/** "Lũy kế từ đầu năm" is the year's own. */
const ALL_TIME = /(?:^| )(?:lui ke|luy ke|cumulative)(?! (?:tu dau nam|trong nam|trong ki))(?: |$)/;
const NUMBERS: ReadonlySet<Field["kind"]> = new Set(["count", "number", "money", "percent"]);

/** Why a heading of `form` cannot stand over `field`, to go behind the heading; undefined where it can. */
export function contradictionOf(heading: string, field: Field, form: Form, forms: readonly Form[]): Words | undefined {
  const other = knownFor(heading, form, forms) ?? ofAllTime(heading, field, form);
  const percent = heading.includes("%");
  const isOther = other && !sameStem(other, field) && (!percent || other.kind === "percent");
  if (isOther)
    return {
      vi: `là của trường “${other.id}” (${other.label}), không phải “${field.id}”`,
      en: `is that of field “${other.id}” (${other.labelEn}), not of “${field.id}”`,
    };
  if (!NUMBERS.has(field.kind) || !WOMEN.test(foldLoose(heading)) || bears(field, WOMEN)) return undefined;
  return {
    vi: `chỉ nói về nữ, còn trường “${field.id}” (${field.label}) tính tất cả`,
    en: `is about women alone, but field “${field.id}” (${field.labelEn}) counts everybody`,
  };
}

/** The field that a heading names, listed by the forms or by what its words mean. */
function knownFor(heading: string, form: Form, forms: readonly Form[]): Field | undefined {
  const levels = heading.split("|").map((level) => headingText(level.trim()));
  const keys = levels.map(({ key }) => key).filter((key) => key !== "");
  const hits = phrasesOf(forms).exact.get(keys.join(" ")) ?? [];
  const listed = hits.find((hit) => hit.form === form && hit.by !== "heard");
  return listed?.field ?? wordedField(form, keys, levels[levels.length - 1]!.percent);
}

/** The field for the sums of all time beside one for the year's. */
function ofAllTime(heading: string, field: Field, form: Form): Field | undefined {
  const { stem } = field;
  if (stem === undefined || !ALL_TIME.test(foldLoose(heading)) || bears(field, ALL_TIME)) return undefined;
  return form.fields.find((other) => other.stem?.startsWith(stem) && bears(other, ALL_TIME));
}

function bears({ label, synonyms }: Field, words: RegExp): boolean {
  return [label, ...synonyms].some((wording) => words.test(foldLoose(wording)));
}

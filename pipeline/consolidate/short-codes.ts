// Short codes of unions and sections, of which row ids are made ("KG-VT-012"). They name rows inside one consolidated
// workbook; a union is never recognised by them, since two letters fit several provinces.
import { fold } from "#engine/text.ts";

/** Codes people can read out: viện trợ, đoàn vào, … One per section, never reused. */
const SECTION_CODES: Readonly<Record<string, string>> = {
  aid: "VT",
  aidGiven: "HT",
  delegationIn: "DV",
  delegationOut: "DR",
  activity: "HD",
  memberAssociation: "HH",
  information: "TT",
  conference: "HN",
  agreement: "TQ",
  award: "KT",
  nomination: "DN",
  selfScore: "CD",
  directive: "CT",
  plan: "PH",
  summary: "TH",
};

/** The code of a section; a form this list does not know is spelt out in capitals, so that codes never collide. */
export function sectionCode(formId: string): string {
  return SECTION_CODES[formId] ?? formId.toUpperCase();
}

/** Initials, with ever more letters of the last word until `length` letters of it are taken. */
function initials(name: string, length: number): string {
  const words = fold(name).toUpperCase().split(" ");
  const last = words.pop() ?? "";
  return words.map((word) => word.charAt(0)).join("") + last.slice(0, length);
}

/**
 * One unique code per unit, in the same order: initials ("KG"), as many further letters of the last word as all that
 * share initials need ("QNA", "QNI"), and the province code when names do not tell them apart. Independent of order.
 */
export function shortCodes(units: readonly { readonly name: string; readonly code: string }[]): string[] {
  const first = units.map(({ name }) => {
    const code = initials(name, 1);
    return code.length < 2 ? initials(name, 2) : code;
  });
  const chosen = units.map(({ name, code }, index) => {
    const rivals = units.filter((_, other) => other !== index && first[other] === first[index]);
    if (rivals.length === 0) return first[index]!;
    for (let length = 2; length <= name.length; length++) {
      const longer = initials(name, length);
      if (rivals.every((rival) => initials(rival.name, length) !== longer) && !first.includes(longer)) return longer;
    }
    return `${first[index]}${code}`;
  });
  return chosen.map((short, index) => {
    const shared = chosen.some((other, at) => at !== index && other === short);
    return shared ? `${short}${units[index]!.code}` : short;
  });
}

/** "KG-VT-012": union, section, ordinal counted from 1 in source order. */
export function rowId(unitShort: string, formId: string, ordinal: number): string {
  return `${unitShort}-${sectionCode(formId)}-${String(ordinal).padStart(3, "0")}`;
}

// Headings that list what may stand below them: "Hướng (nhận/tặng)", "Mới/chuyển tiếp", and those that give both ends
// of a time: "Ngày đi - ngày về".
import { readField } from "../choice-words.ts";
import type { Field, Form } from "../form.ts";
import { clean, foldLoose } from "../text.ts";

const SEPARATOR = /\s*[,;/]\s*|\s+(?:hay|hoặc|và|-|–)\s+|\s*(?:…|\.{2,})\s*/iu;

/**
 * The one list of the form that holds every entry of the heading, or of what it says in brackets; at least two codes.
 * `brackets`: there alone.
 */
export function listedField(form: Form, heading: string, brackets = false): Field | undefined {
  const text = clean(heading);
  const aside = /[([]([^()[\]]+)[)\]]\s*$/.exec(text)?.[1];
  if (brackets && aside === undefined) return undefined;
  const entries = (aside ?? text).split(SEPARATOR).filter((entry) => entry !== "");
  const fields = entries.length < 2 ? [] : form.fields.filter((field) => holdsEach(field, entries));
  return fields.length === 1 ? fields[0] : undefined;
}

function holdsEach(field: Field, entries: readonly string[]): boolean {
  if ((field.kind !== "choice" && field.kind !== "choices") || !field.choices) return false;
  const codes = new Set<string>();
  for (const entry of entries) {
    const read = readField(field, entry);
    if (read.unknown.length > 0 || read.codes.length !== 1) return false;
    codes.add(read.codes[0]!);
  }
  return codes.size > 1;
}

/** The first of two dates a heading gives together, by the fields its parts name. */
export function spanField(fields: readonly (Field | undefined)[]): Field | undefined {
  const [from, to] = fields;
  if (fields.length !== 2 || !from || !to) return undefined;
  const isSpan = (from.id === "dateFrom" && to.id === "dateTo") || (from.id === "start" && to.id === "end");
  return isSpan ? from : undefined;
}

/** "Đoàn vào (lượt)", "Khách quốc tế (người)": how many there were, by what the brackets count. */
export function countedField(form: Form, heading: string): Field | undefined {
  const unit = foldLoose(/[([]([^()[\]]+)[)\]]\s*$/.exec(clean(heading))?.[1] ?? "");
  const id = /^(?:so )?(?:luot doan|doan|luot|chuyen)$/.test(unit)
    ? "trips"
    : /^(?:so )?(?:luot )?(?:nguoi|khach)$/.test(unit)
      ? "people"
      : undefined;
  return id === undefined ? undefined : form.fields.find((field) => field.id === id);
}

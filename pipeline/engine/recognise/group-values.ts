// What a group row or a section title says about the items under it: their sector, status, direction, country.
import { codeByMeaning, relativeYears } from "../choice-words.ts";
import type { Field, Form } from "../form.ts";
import type { FieldValue } from "../table.ts";
import { clean, foldLoose } from "../text.ts";
import { containsWords } from "./match-path.ts";
import { titlesIn } from "./choose-form.ts";
import type { Phrases } from "./phrases.ts";
import { leadingMarker } from "./row-text.ts";

const LEAD =
  /^(?:linh vuc|nganh|nganh linh vuc|tinh trang|nhom|cac du an|cac khoan|cac khoan vien tro|khoan vien tro|du an|nuoc|quoc gia|den tu|cap|hinh thuc|loai|phuong thuc|vien tro|cac doan|ve|sectors?(?: of)?|fields?(?: of)?|area of|countri|status|projects?(?: in| on| of| from)|aid (?:for|from|in)|level|delegations? from|donors? from|kind|type|channel) /;
const PLACE =
  /^(?:huyen|thi xa|thi tran|thanh pho|tp|tx|xa|phuong|quan|dac khu|dia ban|district|districts|citi of|town of|commune) |^toan (?:tinh|thanh pho)$| (?:district|citi|town|commune|ward|township|province)$/;

/** "Các tổ chức Hàn Quốc": whose donors or guests they are. */
const OF_COUNTRY =
  /^(?:cac |nhom )*(?:organi[sz]ations?|donors?|partners?|ngos?|ingos?|delegations?|visitors?|guests?|nha tai tro|to chuc|doi tac|don vi|doan|khach|doan khach|ngo|tcpcpnn|to chuc pcpnn)(?: den tu| cua| tu| thuoc| from| of)?(?: nuoc| the)? /;

/** "Nước tài trợ: Pháp": what the group is by, and which one it is. */
const LABELLED =
  /^(?:nước|quốc gia|quốc tịch|lĩnh vực|ngành|tình trạng|cấp|hình thức|loại|khối|nhóm|kênh|sector|country|field|status|level|type|kind|channel|nationality)(?:\s[^:]{1,30})?\s*:\s*(\S.*)$/iu;

/** The words of a group row without its marker and lead words. */
export function groupWords(text: string): string {
  const without = leadingMarker(text)?.rest ?? text;
  return clean(without)
    .replace(/^[-–+*•]\s*/u, "")
    .replace(/\s*[:;.]\s*$/, "");
}

const byForm = new WeakMap<Field, Map<string, string | undefined>>();

/** The one code of `field` whose wording is `key` (folded), listed or put together, or undefined. */
export function codeOf(field: Field, key: string): string | undefined {
  let map = byForm.get(field);
  if (!map) {
    const built = new Map<string, string | undefined>();
    for (const choice of field.choices ?? [])
      for (const word of [choice.name.vi, choice.name.en, ...choice.synonyms, ...(choice.heard ?? [])])
        if (!built.has(foldLoose(word))) built.set(foldLoose(word), choice.code);
    byForm.set(field, (map = built));
  }
  if (!field.words) return map.get(key);
  if (map.size > 5_000) byForm.delete(field);
  if (!map.has(key)) map.set(key, codeByMeaning(field, key));
  return map.get(key);
}

/** Values for fields that have no column of their own, from the text of a group row; `year` is the report's. */
export function groupValues(unbound: readonly Field[], text: string, year?: number): Record<string, FieldValue> {
  const words = groupWords(text);
  // "Y tế (02 khoản)", "Giáo dục: 01 khoản": how many there are is not part of what they are.
  const bare = words.replace(/\s*[([][^()[\]]*[)\]]\s*$/, "").replace(/\s*[:–-]\s*\d[^:]*$/u, "");
  const labelled = LABELLED.exec(words)?.[1];
  const keys = [
    ...new Set([words, bare, ...(labelled ? [labelled] : [])].map((text) => relativeYears(foldLoose(text), year))),
  ];
  for (const from of [...keys]) for (let key = from; LEAD.test(key); keys.push(key)) key = key.replace(LEAD, "");
  // "Bằng khen của Chủ tịch UBND tỉnh", "Kỷ niệm chương “Vì hòa bình” của ...": what it is, and whose.
  const halves = foldLoose(bare.replace(/["“][^"“”]*["”]/g, " ")).split(" cua ");
  const values: Record<string, FieldValue> = {};
  for (const field of unbound) {
    if (field.kind !== "choice" && field.kind !== "choices" && field.kind !== "countries") continue;
    const more =
      field.kind === "countries"
        ? keys.map((key) => key.replace(OF_COUNTRY, ""))
        : field.kind === "choice" && halves.length === 2
          ? halves
          : [];
    for (const key of [...keys, ...more]) {
      const code = codeOf(field, key);
      if (code === undefined) continue;
      values[field.id] = field.kind === "choice" ? code : [code];
      break;
    }
  }
  // "Khen thưởng do Liên hiệp trao tặng" is the title of a part; one word alone ("tặng bằng khen") would be none.
  for (const [id, code] of Object.entries(titleValues(unbound, words, 2))) values[id] ??= code;
  // "Lĩnh vực cứu trợ khẩn cấp" sorts by sector: one group row says one thing.
  if (values["sector"] !== undefined) delete values["modality"];
  const month = monthIn(foldLoose(bare), year);
  const day = month && dayOf(unbound);
  if (day) values[day.id] = month;
  const place = unbound.find(({ id }) => id === "location" || id === "place");
  if (place && Object.keys(values).length === 0 && PLACE.test(keys[0]!)) values[place.id] = bare;
  return values;
}

/** "Tháng 3/2024", "Tháng 3" of the report's year, as ISO. */
function monthIn(key: string, year: number | undefined): string | undefined {
  const [, month, own = year] = /^(?:trong )?thang (1[0-2]|0?[1-9])(?:(?: nam)? (20\d\d))?$/.exec(key) ?? [];
  return month === undefined || own === undefined ? undefined : `${own}-${month.padStart(2, "0")}`;
}

/** The day of what a line tells, where no column gives one. */
function dayOf(unbound: readonly Field[]): Field | undefined {
  const fields = ["dateFrom", "dateTo", "date"].map((id) => unbound.find((field) => field.id === id));
  return fields[0] && fields[1] ? fields[0] : fields[2];
}

/** Required choices that only the section's title states ("Khen thưởng được nhận"), in `least` words or more. */
export function titleValues(unbound: readonly Field[], title: string, least = 1): Record<string, FieldValue> {
  // Folded, "cá nhân" (a person) holds "nhận" (to receive).
  const key = foldLoose(title).replace(/\bca nhan\b/g, "|");
  const values: Record<string, FieldValue> = {};
  for (const field of unbound) {
    if (field.kind !== "choice" || field.required !== true) continue;
    const found = (field.choices ?? []).flatMap(({ code, name, synonyms }) =>
      [name.vi, name.en, ...synonyms]
        .map((word) => ({ code, word: foldLoose(word) }))
        .filter(({ word }) => word.length > 2 && word.split(" ").length >= least && containsWords(key, word)),
    );
    // "Khen thưởng được tặng" holds "tặng" too: what stands inside a longer wording says nothing of its own.
    const telling = found.filter(
      ({ word }) => !found.some((other) => other.word !== word && containsWords(other.word, word)),
    );
    const codes = new Set(telling.map(({ code }) => code));
    if (codes.size === 1) values[field.id] = [...codes][0]!;
  }
  return values;
}

/** Does a line say the section's own title, with hardly a word beside it? */
export function isTitleOf(form: Form, label: string, { titles }: Phrases): boolean {
  const key = foldLoose(groupWords(label));
  return titles.some(
    (title) => title.form === form && key.length <= title.key.length + 12 && containsWords(key, title.key),
  );
}

/** The sibling form a group row switches to: "II. Đoàn ra" inside a table of delegations. */
export function siblingOf(form: Form, text: string, phrases: Phrases): Form | undefined {
  if (!form.sharesTableWith) return undefined;
  const named = titlesIn(groupWords(text), phrases).filter(
    (other) => other === form || form.sharesTableWith!.includes(other.id),
  );
  return named.length === 1 ? named[0] : undefined;
}

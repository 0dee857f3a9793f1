// What header lines say besides union and period: document, unit of money, rate, scope, who prepared and who signed.
import { readDate } from "../date.ts";
import { clean, foldLoose } from "../text.ts";
import type { CellRef } from "../workbook.ts";
import { ownWords } from "./heading-text.ts";
import type { HeaderLine } from "./meta.ts";
import { isPlaceAndDate, isSignatureText } from "./row-text.ts";
import { unitOfLine } from "./unit-line.ts";

export type Details = {
  readonly entries: Readonly<Record<string, string | number>>;
  readonly cells: Readonly<Record<string, CellRef>>;
};

const PEOPLE: readonly (readonly [id: string, label: RegExp])[] = [
  [
    "preparedBy",
    /^nguoi (?:lap|lap bieu|lap bao cao|tong hop|bao cao)$|^(?:prepared|compiled|reported|drawn up) bi$|^(?:report )?(?:preparer|compiler)$/,
  ],
  ["signer", /^(?:nguoi ki|thu truong don vi)$|^(?:signed bi|signatory)$/],
  ["signerTitle", /^(?:chuc vu|chuc vu nguoi ki|chuc danh)$|^(?:position|title)(?: of signatory)?$/],
];

/** "Điều ước", "hiệp ước", "công ước" are treaties, and no estimates. */
const ESTIMATED =
  /(?:^| )(?<!(?:^| )(?:dieu|hiep|cong|qui|giao|khe|mong) )(?:uoc (?:thuc hien|ca nam|nam)|so lieu uoc|estimated figures|estimates? for the year)(?: |$)/;

/** "Người lập: Lâm Thị Mỹ", or the label alone with its value in the next cell. */
function labelled(line: HeaderLine): { label: string; text: string; at: CellRef } | undefined {
  const [, before, after] = /^([^:]{2,40}):\s*(\S.*)$/su.exec(line.text) ?? [];
  if (before !== undefined && after !== undefined)
    return { label: foldLoose(ownWords(before)), text: clean(after), at: line.at };
  return line.value && { label: foldLoose(ownWords(line.text).replace(/[([].*[)\]]/g, " ")), ...line.value };
}

/** The entries of the header, the first mention of each. */
export function detailsOf(lines: readonly HeaderLine[]): Details {
  const entries: Record<string, string | number> = {};
  const cells: Record<string, CellRef> = {};
  const put = (id: string, value: string | number | undefined, at: CellRef) => {
    if (value === undefined || entries[id] !== undefined) return;
    entries[id] = value;
    cells[id] = at;
  };
  const putDay = (id: string, { text, at }: { text: string; at: CellRef }) => {
    const date = readDate(text);
    if (date.kind === "date" && /^\d{4}-\d\d-\d\d$/.test(date.value)) put(id, date.value, at);
  };
  for (const line of lines) {
    const key = foldLoose(line.text);
    const number =
      /^(?:Số|Ref(?:erence)?(?: No)?|No)\s*(?:,\s*ký hiệu)?\s*[:.]*\s*(\d*\s*[-/]\s*[\p{L}\d][\p{L}\d/.&-]*)/iu.exec(
        line.text,
      );
    if (number && /\d/.test(number[1]!)) put("documentNumber", number[1]!.replace(/\s+/g, ""), line.at);
    if (isPlaceAndDate(line.text)) {
      const date = readDate(line.text.slice(line.text.search(/ngày|(?<=, ?)(?:\d|(?:the |on )?[A-Z][a-z]+\.? \d)/iu)));
      if (date.kind === "date") put("documentDate", date.value, line.at);
    }
    if (/^(?:ti gia|ti gia qui doi|ti gia ap dung|(?:applied )?exchange rate|rate of exchange)/.test(key)) {
      const rate = Number((/(\d{2}[.,\s]?\d{3})/.exec(line.value?.text ?? line.text)?.[1] ?? "").replace(/\D/g, ""));
      if (rate >= 1_000) put("exchangeRate", rate, line.value?.at ?? line.at);
    }
    if (ESTIMATED.test(key)) put("basis", "UOC", line.at);
    if (/tren dia ban/.test(key)) put("scope", "DIA_BAN", line.at);
    else if (/do lien hiep van dong/.test(key)) put("scope", "LIEN_HIEP", line.at);
    const cluster =
      /(?:^| )(?:cum(?: thi dua)?(?: so)?|(?:emulation )?cluster(?: no| number)?) 0?(\d{1,2})(?: |$)/.exec(key);
    if (cluster) put("cluster", `cum-${Number(cluster[1])}`, line.at);
    const unit = /đơn vị tính|đvt|\bcurrency\b|\bmonetary unit\b/iu.test(line.text)
      ? (unitOfLine(line.text) ?? (line.value ? unitOfLine(`(${line.value.text})`) : undefined))
      : undefined;
    if (unit && line.cover) put("defaultUnit", unit, line.value?.at ?? line.at);
    const entry = labelled(line);
    if (!entry) continue;
    if (/^(?:tu ngay|from(?: date)?)$/.test(entry.label)) putDay("periodFrom", entry);
    if (/^(?:den ngay|to(?: date)?)$/.test(entry.label)) putDay("periodTo", entry);
    // "NGƯỜI LẬP BIỂU | CHỦ TỊCH" at the foot of a sheet: titles side by side, no names.
    if (!line.cover || /\d/.test(entry.text) || isSignatureText(entry.text)) continue;
    for (const [id, label] of PEOPLE) if (label.test(entry.label)) put(id, entry.text, entry.at);
  }
  return { entries, cells };
}

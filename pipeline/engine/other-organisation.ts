// Workbooks of other organisations: a university lists its delegations, a trade union its activities, under the same
// headings as a union's report. They say whose they are in their first lines, and nowhere speak of friendship unions.
import { foldLoose, nfc } from "./text.ts";
import { type CellRef, type Sheet, type Workbook } from "./workbook.ts";

/** How the name of a school, hospital, institute, company, trade union, insurance, court or treasury begins. */
const OTHERS =
  /^(?:truong (?:dai hoc|cao dang|trung cap|mam non|mau giao|tieu hoc|thcs|thpt|pho thong|trung hoc|dh|cd|mn|th)|dai hoc|hoc vien|benh vien|trung tam (?:y te|kiem soat benh tat)|cong ty|tong cong ty|tap doan|ngan hang|bao hiem xa hoi|bhxh|cong doan|ldld|lien doan lao dong|cdcs|toa an|vien kiem sat|kho bac|cuc thue|chi cuc thue|phong (?:gd|giao duc)|doan tncs|huyen doan|thi doan|xa doan)(?: |$)/;
/** Folded, "viện" would be "viên" of "viên chức". */
const INSTITUTE = /^\s*viện\s+(?!trợ)/iu;
/** Words of friendship unions, and of nobody else's reports. */
const OURS =
  /(?:^| )(?:huu nghi|lien hiep cac to chuc|lhctchn|lhhn|cac tchn|doi ngoai nhan dan|dnnd|pcpnn|phi chinh phu nuoc ngoai)(?: |$)/;

const FIRST_ROWS = 8;
const WIDE = 3;

/** Where a workbook says that it is another organisation's and no friendship union's, or undefined. */
export function otherOrganisation(book: Workbook): { readonly name: string; readonly at: CellRef } | undefined {
  const found = book.sheets.map(headedBy).find((one) => one !== undefined);
  return found && !speaksOfUnions(book) ? found : undefined;
}

/** The lines above the first row of three cells or more. */
function headedBy(sheet: Sheet): { readonly name: string; readonly at: CellRef } | undefined {
  for (const { row, cells, columns } of sheet.rows) {
    if (row >= FIRST_ROWS || cells.length >= WIDE) return undefined;
    for (const [i, { value }] of cells.entries())
      if (typeof value === "string" && (OTHERS.test(foldLoose(value)) || INSTITUTE.test(nfc(value))))
        return { name: value.trim(), at: { sheet: sheet.name, row, column: columns[i]! } };
  }
  return undefined;
}

function speaksOfUnions({ fileName, sheets }: Workbook): boolean {
  return (
    OURS.test(foldLoose(fileName)) ||
    sheets.some(
      ({ name, rows }) =>
        OURS.test(foldLoose(name)) ||
        rows.some(({ cells }) => cells.some(({ value }) => typeof value === "string" && OURS.test(foldLoose(value)))),
    )
  );
}

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

/** Bodies of a province that work in the same field, and whose lists look like the union's. */
const BESIDE =
  /^(?:so (?:ngoai vu|ke hoach|tai chinh|lao dong|noi vu|i te|giao duc|van hoa|cong thuong|nong nghiep|khoa hoc|du lich)|chi cuc|(?:ban thuong truc )?(?:uy|ui) ban (?:mat tran|mttq)|mat tran to quoc|mttq|(?:chi )?hoi huu nghi (?:song phuong )?(?:viet|vn)|hoi (?:viet|vn|chu thap do|lien hiep|nong dan|phu nu|cuu chien binh|khuyen hoc|nha bao|luat gia|bao tro|nan nhan|dong i|doanh nhan|lien lac|doan ket)|lien hiep (?:cac )?hoi(?! huu nghi)|lien (?:minh hop tac xa|doan lao dong)|ban (?:chi dao|dieu phoi|dan van|to chuc|tuyen giao|dan toc|doi ngoai|quan (?:li|ly))|van phong (?:uy ban|ui ban|ubnd|tinh uy|tinh ui|hdnd)|tinh (?:doan|uy|ui)|thanh (?:doan|uy|ui)|cong an|bo (?:chi huy|doi)|(?:provincial )?department of|fatherland front|(?:vietnam )?red cross)(?: |$)/;
/** Any other body of a province by its full name: "Quỹ … tỉnh Kiên Giang". */
const OF_PROVINCE =
  /^(?:chi )?(?:hoi|qui|trung tam|ban|lien doan|lien minh|dang bo)(?! (?:nghi|thao|dam|cho|thi|vien|thanh vien|huu nghi thanh vien|[ivx]+)(?: |$)) (?:[a-z]+ ){1,10}(?:tinh|thanh pho|tp) [a-z]/;
const UNION = /(?:^| )(?:lien hiep cac (?:to chuc|tchn)|lien hiep huu nghi|lhctchn|lhhn)(?: |$)/;
/** "Sở" with its mark is nothing but a department; without it, a number or a ledger. */
const DEPARTMENT = /^\s*sở\s+\p{L}/iu;

/** Does a line begin with the name of a body that is no friendship union? A list of several names no one body. */
export function isOtherBody(text: string): boolean {
  const key = foldLoose(text.replace(/^[\s\p{P}]+/u, ""));
  if (/\d/.test(key) || UNION.test(key) || /(?:^| )(?:danh sach|bao cao|ket qua|hoat dong|tong hop)(?: |$)/.test(key))
    return false;
  return (
    OTHERS.test(key) ||
    BESIDE.test(key) ||
    OF_PROVINCE.test(key) ||
    DEPARTMENT.test(nfc(text)) ||
    INSTITUTE.test(nfc(text))
  );
}

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

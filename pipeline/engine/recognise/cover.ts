// A sheet that holds no table but says what the report is: a cover, or a list of labels with their values.
import { foldLoose } from "../text.ts";
import type { Marks } from "./marks.ts";
import { isBlank, textOf, type View } from "./view.ts";

const LABEL =
  /^(?:ten |ma )?(?:don vi(?: bao cao| gui bao cao| lap bao cao| tinh)?|dvt|lien hiep|tinh|thanh pho|tinh thanh pho|dia phuong|cum(?: thi dua)?|ki(?: bao cao)?|nam(?: bao cao)?|tu ngay|den ngay|ngay(?: bao cao| lap)?|so(?: ki hieu)?|so bao cao|co so so lieu|pham vi|ti gia(?: .*)?|nguoi (?:lap|ki|bao cao|tong hop|lien he|lap bieu)|chuc vu|chuc danh|dien thoai|so dien thoai|email|dia chi|ghi chu|(?:reporting )?(?:unit|union|period|year)|province|citi|cluster|from(?: date)?|to(?: date)?|date(?: of report)?|report date|(?:reference |report )?number|currenci(?: unit)?|exchange rate(?: .*)?|(?:prepared|compiled|reported|signed|submitted) bi|position|title|phone|telephone|email|address|contact(?: person)?|notes?|scope)$/;

/** Is this the label of an entry about the report: "Kỳ báo cáo", "Tỷ giá (đồng/USD)"? */
export function isCoverLabel(text: string): boolean {
  return LABEL.test(foldLoose(text.replace(/[([].*[)\]]/g, " ").replace(/[:：].*$/s, "")));
}

/** Marks lines of one text, and labels with the value beside them. Anything wider is no cover and stays unmapped. */
export function markCover(view: View, marks: Marks): void {
  for (const row of view.rows) {
    const cells = view.cells(row).filter(({ cell }) => !isBlank(cell));
    const first = cells[0] && textOf(cells[0].cell);
    if (first === undefined) continue;
    if (cells.length === 1 || (cells.length <= 3 && isCoverLabel(first)))
      for (const { column } of cells) marks.set(view, row, column, "title");
  }
}

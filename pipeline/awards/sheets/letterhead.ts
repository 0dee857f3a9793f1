// The head of an official paper as Decree 30/2020/NĐ-CP lays it out: who writes on the left, the country on the right.
import { formula, type Canvas } from "./canvas.ts";
import * as paper from "./paper.ts";
import { infoRef, infoText, type Plan } from "./refs.ts";

export const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";

export type HeadArea = { readonly row: number; readonly middle: number; readonly last: number };

/** Two lines, from `row`; columns to `middle` on the left, the rest on the right. */
export function drawNames(plan: Plan, canvas: Canvas, { row, middle, last }: HeadArea): void {
  canvas.across(row, 0, middle, formula(infoText(plan, "authority")), paper.small);
  canvas.across(row, middle + 1, last, COUNTRY, paper.smallBold);
  canvas.height(row, 34);
  canvas.across(row + 1, 0, middle, formula(infoText(plan, "body")), paper.smallBold);
  canvas.across(row + 1, middle + 1, last, MOTTO, paper.motto);
  canvas.height(row + 1, 20);
}

/** "Cà Mau, ngày 20 tháng 11 năm 2024", dots where nothing is entered. */
export function dateFormula(plan: Plan): string {
  const two = (ref: string) => `IF(${ref}="","……",IF(ISNUMBER(${ref}),RIGHT("0"&${ref},2),${ref}&""))`;
  return (
    `${infoText(plan, "town", "……………")}&", ngày "&${two(infoRef(plan, "day"))}&" tháng "&${two(infoRef(plan, "month"))}` +
    `&" năm "&IF(${infoRef(plan, "year")}="","………",${infoRef(plan, "year")}&"")`
  );
}

/** A signature block of up to three people, six rows high. */
export function drawSignatures(
  canvas: Canvas,
  row: number,
  signers: readonly { readonly left: number; readonly right: number; readonly office: string; readonly name: string }[],
): void {
  for (const { left, right, office, name } of signers) {
    canvas.across(row, left, right, office, paper.middleBold);
    canvas.across(row + 1, left, right, "(ký, ghi rõ họ tên)", paper.middleItalic);
    canvas.across(row + 5, left, right, formula(name), paper.middleBold);
  }
  for (const offset of [0, 1, 5]) canvas.height(row + offset, offset === 0 ? 36 : 20);
}

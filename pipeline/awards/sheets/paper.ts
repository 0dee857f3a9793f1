// Styles of what is printed and signed: black on white, Times New Roman 13 as official papers are, and the entry cells
// of the counting sheets.
import type { Style } from "#engine/book.ts";
import { centered, entryText, FONT } from "#consolidate/book/palette.ts";

const line = { style: "thin", color: "000000" } as const;
const box = { top: line, bottom: line, left: line, right: line };

function paper(
  size: number,
  extra: Partial<Style> & { bold?: boolean; italic?: boolean; underline?: boolean } = {},
): Style {
  const { bold, italic, underline, ...rest } = extra;
  return {
    font: {
      name: FONT,
      size,
      color: "000000",
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
    },
    vertical: "center",
    wrap: true,
    ...rest,
  };
}

export const body = paper(13, { horizontal: "justify", vertical: "top" });
export const bodyLeft = paper(13, { horizontal: "left", vertical: "top" });
export const bodyLow = paper(13, { horizontal: "left", vertical: "bottom" });
export const bodyBold = paper(13, { bold: true, horizontal: "left" });
export const bodyItalic = paper(13, { italic: true, horizontal: "left" });
export const middle = paper(13, { horizontal: "center" });
export const middleBold = paper(13, { bold: true, horizontal: "center" });
export const middleItalic = paper(13, { italic: true, horizontal: "center" });
export const small = paper(12, { horizontal: "center" });
export const smallBold = paper(12, { bold: true, horizontal: "center" });
export const motto = paper(13, { bold: true, underline: true, horizontal: "center" });
export const title = paper(14, { bold: true, horizontal: "center" });
export const tableHead = paper(12, { bold: true, horizontal: "center", border: box });
export const tableText = paper(12, { border: box, horizontal: "left" });
export const tableMiddle = paper(12, { border: box, horizontal: "center" });
export const tableBold = paper(12, { border: box, horizontal: "center", bold: true });
export const tableShare = paper(12, { border: box, horizontal: "center", format: "0.0%" });
export const notes = paper(11, { italic: true, horizontal: "left", vertical: "top" });

export const entryMark: Style = { ...entryText, horizontal: "center" };
export const entryCount: Style = { ...entryText, horizontal: "center", format: "0" };
export const sum: Style = { ...centered, fill: "E6EDF2", font: { ...centered.font, bold: true } };
export const sumLabel: Style = { ...sum, horizontal: "right" };
/** Laid over entry cells that are out of use. */
export const outOfUse = { font: { color: "8A949C" }, fill: "E1E5E8" };
export const differs = { font: { color: "A12A1E", bold: true }, fill: "F7C4BC" };

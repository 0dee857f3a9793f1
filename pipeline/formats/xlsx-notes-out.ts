// Cell notes: the comments part, and the VML drawing without which Excel does not show them.
import { addressOf } from "#engine/address.ts";
import type { Note } from "./xlsx-rows-out.ts";
import { escapeAttribute, textElement } from "./xlsx-text-out.ts";

export function commentsXml(notes: readonly Note[], author: string): string {
  const items = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${addressOf(row, column)}" authorId="0"><text><r><rPr><sz val="10"/><rFont val="Times New Roman"/></rPr>${textElement(text)}</r></text></comment>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<authors><author>${escapeAttribute(author)}</author></authors><commentList>${items.join("")}</commentList></comments>`
  );
}

/** About how many lines a note takes in a box of three columns. */
function linesOf(text: string): number {
  return text.split("\n").reduce((lines, line) => lines + 1 + Math.floor(line.length / 32), 0);
}

const SHAPES_IN_BLOCK = 1024;

/** Blocks of shape ids that so many notes take: ids must differ between the drawings of a workbook. */
export function shapeBlocks(notes: readonly Note[]): number {
  return Math.floor(notes.length / SHAPES_IN_BLOCK) + 1;
}

/** `block` is the number, from 1, of the first block of shape ids that this drawing may use. */
export function notesDrawing(notes: readonly Note[], block: number): string {
  const blocks = Array.from({ length: shapeBlocks(notes) }, (_, index) => block + index).join(",");
  const shapes = notes.map(({ row, column, text }, ordinal) => {
    const top = Math.max(0, row - 1);
    const bottom = row + Math.min(20, linesOf(text)) + 1;
    return (
      `<v:shape id="_x0000_s${block * SHAPES_IN_BLOCK + ordinal + 1}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:60pt;z-index:${ordinal + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${column + 1}, 15, ${top}, 10, ${column + 4}, 15, ${bottom}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}

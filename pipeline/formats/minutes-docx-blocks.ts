// Paragraphs and tables of official papers: Times New Roman 13 or 14, margins of Decree 30/2020/NĐ-CP.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";

export const FONT = "Times New Roman";
/** Body text in half points. */
const BODY = 26;
const FULL = 9_200;

export type Words = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
};

export function run(text: string, { bold, italics, underline, size = BODY }: Words = {}): TextRun {
  return new TextRun({
    text,
    font: FONT,
    size,
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {}),
    ...(underline ? { underline: {} } : {}),
  });
}

type Align = "left" | "center" | "both";
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, both: AlignmentType.JUSTIFIED } as const;

export function paragraph(
  text: string,
  words: Words = {},
  align: Align = "both",
  extra: { before?: number; after?: number; indent?: boolean; keep?: boolean } = {},
): Paragraph {
  return new Paragraph({
    children: [run(text, words)],
    alignment: ALIGNMENTS[align],
    spacing: { before: extra.before ?? 0, after: extra.after ?? 80, line: 276 },
    ...(extra.indent ? { indent: { firstLine: 567 } } : {}),
    ...(extra.keep ? { keepNext: true } : {}),
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

export type Line = { readonly text: string; readonly words?: Words };

/** Columns of centred lines without borders: letterhead, signatures. `widths` in twentieths of a point. */
export function plainColumns(columns: readonly (readonly Line[])[], widths: readonly number[]): Table {
  const cells = columns.map(
    (lines, i) =>
      new TableCell({
        borders: NO_BORDERS,
        width: { size: widths[i]!, type: WidthType.DXA },
        children: lines.map(({ text, words }) => paragraph(text, words, "center", { after: 20 })),
      }),
  );
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    width: { size: FULL, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
  });
}

/** A ruled table, kept together as far as a page goes; the first row is the heading and is repeated on each page. The second column is aligned left. */
export function ruledTable(rows: readonly (readonly string[])[], widths: readonly number[]): Table {
  return new Table({
    width: { size: FULL, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: rows.map(
      (texts, r) =>
        new TableRow({
          tableHeader: r === 0,
          cantSplit: true,
          children: texts.map(
            (text, i) =>
              new TableCell({
                width: { size: widths[i]!, type: WidthType.DXA },
                verticalAlign: VerticalAlign.CENTER,
                margins: { left: 80, right: 80, top: 40, bottom: 40 },
                children: [
                  paragraph(
                    text,
                    { size: 24, ...(r === 0 ? { bold: true } : {}) },
                    r > 0 && i === 1 ? "left" : "center",
                    { after: 0, keep: r < rows.length - 1 },
                  ),
                ],
              }),
          ),
        }),
    ),
  });
}

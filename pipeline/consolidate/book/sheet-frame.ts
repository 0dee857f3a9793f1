// What all sheets share: the way back to the first one, a title, how they print; and rows collected in order.
import type { BookCell, BookRow, Print } from "#engine/book.ts";
import { quoteSheet } from "#engine/address.ts";
import type { Period } from "#engine/submission.ts";
import type { Consolidation } from "#consolidate/model.ts";
import { cell, type Live, type Scalar } from "./live.ts";
import * as look from "./palette.ts";
import { CONTENTS } from "./sheet-names.ts";
import { rowHeight, type SizedText } from "./text-size.ts";

const PERIODS: Readonly<Record<Period["kind"], string>> = {
  NAM: "năm",
  "6T": "6 tháng đầu năm",
  "6C": "6 tháng cuối năm",
  "8T": "8 tháng đầu năm",
  "9T": "9 tháng đầu năm",
  Q1: "quý I năm",
  Q2: "quý II năm",
  Q3: "quý III năm",
  Q4: "quý IV năm",
};

/** "năm 2024", "6 tháng đầu năm 2024". */
export function periodWords(period: Period): string {
  return `${PERIODS[period.kind]} ${period.year}`;
}

/** "Cụm 5 – năm 2024". */
export function scopeWords(c: Consolidation): string {
  return `${c.cluster.name} – ${periodWords(c.period)}`;
}

/** Collects the rows of a sheet from the top; heights follow from the texts. */
export class SheetRows {
  readonly rows: BookRow[] = [];
  readonly merges: string[] = [];
  #next = 0;

  /** The row the next `add` writes. */
  get next(): number {
    return this.#next;
  }

  add(cells: readonly BookCell[], height?: number, hidden = false): number {
    const row = this.#next++;
    if (cells.length > 0 || height !== undefined || hidden)
      this.rows.push({ row, cells, ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) });
    return row;
  }

  skip(rows = 1): void {
    this.#next += rows;
  }
}

/** Rows 1 and 2 of every sheet but the first: the way back, and the title. */
export function addTop(rows: SheetRows, title: string): void {
  rows.add([backLink()], 18);
  rows.add([cell(0, title, look.title)], 26);
}

export function backLink(): BookCell {
  return cell(0, "← Mục lục", look.link, { link: linkTo(CONTENTS) });
}

/** A target inside the workbook. */
export function linkTo(sheet: string, address = "A1"): string {
  return `${quoteSheet(sheet)}!${address}`;
}

/** A heading row over all columns, high enough for its texts. */
export function headingCells(headings: readonly string[], first = 0): BookCell[] {
  return headings.map((heading, i) => cell(first + i, heading, look.heading));
}

export function headingHeight(headings: readonly string[], widths: readonly number[], size = 11): number {
  return rowHeight(sized(headings, widths, size, true), 24);
}

/** Texts beside the widths of their columns, for `rowHeight`. */
export function sized(
  contents: readonly (Scalar | Live | undefined)[],
  widths: readonly number[],
  size = 11,
  bold = false,
): SizedText[] {
  const texts: SizedText[] = [];
  contents.forEach((content, i) => {
    const shown = typeof content === "object" ? content.value : content;
    if (typeof shown === "string" && shown !== "") texts.push({ text: shown, width: widths[i] ?? 10, size, bold });
  });
  return texts;
}

/** Header and footer of every printed page: what the table is, and "Trang 2/5". */
export function pageSetup(c: Consolidation, sheet: string, extra: Partial<Print> = {}): Print {
  const plain = (text: string) => text.replace(/&/g, "&&");
  return {
    landscape: true,
    fitWidth: 1,
    fitHeight: 0,
    margins: { left: 0.5, right: 0.4, top: 0.55, bottom: 0.6 },
    footer: `&L&"${look.FONT},Italic"&9${plain(scopeWords(c)).slice(0, 80)} – ${plain(sheet)}&R&"${look.FONT},Regular"&9Trang &P/&N`,
    ...extra,
  };
}

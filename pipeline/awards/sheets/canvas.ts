// A sheet being drawn by places: cells go where they belong in any order, formulas without their results, which
// withResults works out for all sheets together.
import { rangeAddress } from "#engine/address.ts";
import type { BookCell, BookRow, Print, Style } from "#engine/book.ts";
import { absolute, absoluteRange, type Scalar } from "#consolidate/book/live.ts";
import * as look from "#consolidate/book/palette.ts";
import { linkTo } from "#consolidate/book/sheet-frame.ts";
import { CONTENTS } from "./sheet-names.ts";

export type Formula = { readonly formula: string; readonly value?: Scalar };
export type Content = Scalar | Formula | undefined;

export function formula(text: string): Formula {
  return { formula: text };
}

export class Canvas {
  readonly #rows = new Map<number, Map<number, BookCell>>();
  readonly #heights = new Map<number, number>();
  readonly #hidden = new Set<number>();
  readonly merges: string[] = [];
  readonly sheet: string;

  constructor(sheet: string) {
    this.sheet = sheet;
  }

  put(row: number, column: number, content: Content, style: Style, link?: string): void {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = new Map()));
    const base = { column, style, ...(link === undefined ? {} : { link }) };
    if (content === undefined || content === "") cells.set(column, base);
    else cells.set(column, typeof content === "object" ? { ...base, ...content } : { ...base, value: content });
  }

  /** One content over several columns, all of them in its style. */
  across(row: number, left: number, right: number, content: Content, style: Style): void {
    this.put(row, left, content, style);
    for (let column = left + 1; column <= right; column++) this.put(row, column, undefined, style);
    if (right > left) this.merges.push(rangeAddress({ top: row, left, bottom: row, right }));
  }

  height(row: number, points: number): void {
    this.#heights.set(row, points);
  }

  hide(row: number): void {
    this.#hidden.add(row);
  }

  /** The way back and the title. */
  top(title: string): void {
    this.put(0, 0, "← Mục lục", look.link, linkTo(CONTENTS));
    this.height(0, 18);
    this.put(1, 0, title, look.title);
    this.height(1, 26);
  }

  rows(): BookRow[] {
    const numbers = new Set([...this.#rows.keys(), ...this.#heights.keys(), ...this.#hidden]);
    return [...numbers]
      .sort((a, b) => a - b)
      .map((row) => ({
        row,
        cells: [...(this.#rows.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column),
        ...(this.#heights.has(row) ? { height: this.#heights.get(row)! } : {}),
        ...(this.#hidden.has(row) ? { hidden: true } : {}),
      }));
  }
}

/** `'Kết quả'!$C$8`. */
export const at = absolute;
export const rangeAt = absoluteRange;

/** Header and footer of a printed voting sheet. */
export function votePage(about: string, sheet: string, extra: Partial<Print> = {}): Print {
  const plain = (text: string) => text.replace(/&/g, "&&");
  return {
    landscape: false,
    fitWidth: 1,
    fitHeight: 0,
    margins: { left: 0.6, right: 0.5, top: 0.6, bottom: 0.65 },
    footer: `&L&"${look.FONT},Italic"&9${plain(about).slice(0, 80)} – ${plain(sheet)}&R&"${look.FONT},Regular"&9Trang &P/&N`,
    ...extra,
  };
}

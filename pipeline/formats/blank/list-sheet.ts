// The hidden sheet with the words of every drop-down list: country names do not fit into a cell rule. All lists stand
// in one column, one below the other, so that nobody takes the sheet for a table.
import type { Workbook } from "exceljs";
import { quoteSheet } from "#engine/address.ts";
import type { Choice } from "#engine/form.ts";

export const LIST_SHEET = "Danh mục";
const FONT = { name: "Times New Roman", size: 11 };

type List = { readonly title: string; readonly words: readonly string[]; readonly first: number };

/** Collects lists while sheets are written; `write` adds the sheet at the end of the book. */
export class ListSheet {
  private readonly lists: List[] = [];
  /** 1-based row of the next list's title. */
  private next = 1;

  /** The formula of a list's area. Equal lists share their place. */
  add(title: string, choices: readonly Choice[]): string {
    const words = choices.map((choice) => choice.name.vi);
    let list = this.lists.find((one) => one.words.join("\n") === words.join("\n"));
    if (!list) {
      list = { title, words, first: this.next + 1 };
      this.lists.push(list);
      this.next = list.first + words.length + 1;
    }
    return `${quoteSheet(LIST_SHEET)}!$A$${list.first}:$A$${list.first + words.length - 1}`;
  }

  write(book: Workbook): void {
    const sheet = book.addWorksheet(LIST_SHEET, { state: "hidden" });
    sheet.getColumn(1).width = 60;
    for (const { title, words, first } of this.lists)
      [`Danh mục: ${title}`, ...words].forEach((word, i) => {
        const cell = sheet.getCell(first - 1 + i, 1);
        cell.value = word;
        cell.font = i === 0 ? { ...FONT, bold: true } : FONT;
      });
    void sheet.protect("", {});
  }
}

// What of a sheet and of the workbook is no cell, as it now is: hidden lines, merged areas, names and states of sheets.
import { rangeAddress } from "#engine/address.ts";
import { escapeAttribute } from "#formats/xlsx-text-out.ts";
import type { Book } from "./book.ts";
import type { Sheet } from "./sheet.ts";

/** A sheet part with hidden rows and merged areas as in the model. Throws for hidden columns changed. */
export function sheetXmlAsNow(xml: string, before: Sheet, now: Sheet): string {
  if (list(before.hiddenColumns) !== list(now.hiddenColumns)) throw new Error("the model cannot save hidden columns");
  let changed = xml;
  if (list(before.hiddenRows) !== list(now.hiddenRows))
    changed = changed.replace(/<(?:\w+:)?row(?:\s[^>]*)?>/g, (tag) => {
      const row = Number(/\sr="(\d+)"/.exec(tag)?.[1]) - 1;
      if (before.hiddenRows.has(row) === now.hiddenRows.has(row)) return tag;
      const bare = tag.replace(/\shidden="[^"]*"/, "");
      return now.hiddenRows.has(row) ? bare.replace(/\s*(\/?)>$/, ' hidden="1"$1>') : bare;
    });
  const merges = (sheet: Sheet): string => sheet.merges.map(rangeAddress).join();
  if (merges(before) !== merges(now)) {
    changed = changed.replace(/<mergeCells[\s\S]*?(?:<\/mergeCells>|\/>)/, "");
    const cells = now.merges.map((area) => `<mergeCell ref="${rangeAddress(area)}"/>`);
    if (cells.length > 0)
      changed = changed.replace(
        /<\/sheetData>|<sheetData\/>/,
        (tag) => `${tag}<mergeCells count="${cells.length}">${cells.join("")}</mergeCells>`,
      );
  }
  return changed;
}

const list = (lines: ReadonlySet<number>): string => [...lines].sort((a, b) => a - b).join();

/** The workbook part with the sheets' names and states as in the model. */
export function workbookXmlAsNow(xml: string, book: Book): string {
  let at = 0;
  return xml.replace(/<(?:\w+:)?sheet\s[^>]*>/g, (tag) => {
    const sheet = book.sheets[at++];
    if (!sheet) return tag;
    const named = tag.replace(/\sname="[^"]*"/, () => ` name="${escapeAttribute(sheet.name)}"`);
    const bare = named.replace(/\sstate="[^"]*"/, "");
    const state = /\sstate="([^"]*)"/.exec(named)?.[1] ?? "visible";
    if (state === sheet.state) return named;
    return sheet.state === "visible" ? bare : bare.replace(/\s*(\/?)>$/, ` state="${sheet.state}"$1>`);
  });
}

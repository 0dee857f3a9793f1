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
  return merges(before) === merges(now) ? changed : withMerges(changed, now);
}

/** What stands before the merged areas in a sheet part, in the schema's order. */
const BEFORE_MERGES = "sheetData|sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState";

function withMerges(xml: string, { merges }: Sheet): string {
  const cells = merges.map((area) => `<mergeCell ref="${rangeAddress(area)}"/>`).join("");
  const element = cells === "" ? "" : `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
  const existing = /<mergeCells(?:[^>]*\/>|[\s\S]*?<\/mergeCells>)/;
  if (existing.test(xml)) return xml.replace(existing, element);
  const last = [...xml.matchAll(new RegExp(`</(?:${BEFORE_MERGES})>|<(?:${BEFORE_MERGES})(?:\\s[^>]*)?/>`, "g"))].at(
    -1,
  )!;
  const at = last.index + last[0].length;
  return xml.slice(0, at) + element + xml.slice(at);
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

// Defined names of the workbook part: those of the book, and the ones Excel keeps filters and print settings in.
import { columnLetters, quoteSheet } from "#engine/address.ts";
import type { Book } from "#engine/book.ts";
import type { Range } from "#engine/workbook.ts";
import { WriteError } from "./write-error.ts";
import { areaOf, checkDefinedNames, MAX_COLUMNS, MAX_ROWS } from "./xlsx-limits-out.ts";
import { escapeAttribute, escapeText } from "./xlsx-text-out.ts";

/** The `<definedNames>` element, or nothing. Throws WriteError on names and areas that Excel would not take. */
export function definedNamesXml({ names, sheets }: Book): string {
  checkDefinedNames(names);
  const items: string[] = [];
  sheets.forEach(({ name, autoFilter, print }, index) => {
    const sheet = quoteSheet(name);
    const own = (kind: string, ref: string, hidden = ""): number =>
      items.push(`<definedName name="_xlnm.${kind}" localSheetId="${index}"${hidden}>${escapeText(ref)}</definedName>`);
    if (autoFilter !== undefined)
      own("_FilterDatabase", `${sheet}!${absolute(areaOf(autoFilter, name))}`, ' hidden="1"');
    if (print?.area !== undefined) own("Print_Area", printAreas(print.area, sheet, name));
    const titles = [
      ...(print?.titleColumns ? [`${sheet}!${titleColumns(print.titleColumns, name)}`] : []),
      ...(print?.titleRows ? [`${sheet}!${titleRows(print.titleRows, name)}`] : []),
    ];
    if (titles.length > 0) own("Print_Titles", titles.join(","));
  });
  for (const { name, ref, hidden } of names) {
    if (ref === "" || ref.startsWith("="))
      throw new WriteError(`The defined name "${name}" needs a reference without "=".`);
    items.push(
      `<definedName name="${escapeAttribute(name)}"${hidden ? ' hidden="1"' : ""}>${escapeText(ref)}</definedName>`,
    );
  }
  return items.length > 0 ? `<definedNames>${items.join("")}</definedNames>` : "";
}

function printAreas(area: string, quoted: string, sheet: string): string {
  return area
    .split(" ")
    .map((one) => `${quoted}!${absolute(areaOf(one, sheet))}`)
    .join(",");
}

function absolute({ top, left, bottom, right }: Range): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

function titleRows([first, last]: readonly [number, number], sheet: string): string {
  if (!(first >= 0 && first <= last && last < MAX_ROWS))
    throw new WriteError(`Title rows ${first + 1} to ${last + 1} of sheet "${sheet}" are no rows.`);
  return `$${first + 1}:$${last + 1}`;
}

function titleColumns([first, last]: readonly [number, number], sheet: string): string {
  if (!(first >= 0 && first <= last && last < MAX_COLUMNS))
    throw new WriteError(`Title columns ${first + 1} to ${last + 1} of sheet "${sheet}" are no columns.`);
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}

// A range as the bridge carries it, and what must hold before an add-in may change it.
import { cellsIn, intersect, parseArea, splitAddress, WHOLE, type Area } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Host } from "./define-type.ts";
import { fail } from "./rich-error.ts";

export type Place = { readonly sheet: Sheet; readonly area: Area };

/** Excel answers no more than this many cells at once. */
const MOST_CELLS = 5_000_000;

const PROTECTED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.";

/** The range that an address means on a sheet; a sheet named in it must be this one. */
export function placeOf(sheet: Sheet, address: unknown, host: Host, where: string): Place {
  if (address === undefined || address === null || address === "") return { sheet, area: WHOLE };
  if (typeof address !== "string") return fail("InvalidArgument", where);
  const { sheet: named, local } = splitAddress(address);
  if (named !== undefined && host.book.sheet(named) !== sheet) return fail("InvalidArgument", where);
  const area = parseArea(local);
  if (area) return { sheet, area };
  const name = host.book.names.find((one) => one.name.toLowerCase() === local.toLowerCase());
  const meant = name ? splitAddress(name.formula.replace(/^=/, "")) : undefined;
  const meantArea = meant ? parseArea(meant.local) : undefined;
  if (!meant || !meantArea || host.book.sheet(meant.sheet ?? "") !== sheet) return fail("InvalidArgument", where);
  return { sheet, area: meantArea };
}

/** The sheet must still be there. */
export function standing({ sheet }: Place, host: Host, where: string): void {
  if (!host.book.sheets.includes(sheet)) fail("ItemNotFound", where);
}

export function refuseTooLarge(area: Area, where: string): void {
  if (cellsIn(area) > MOST_CELLS)
    fail("InvalidArgument", where, "The range is too large: a request may not concern more than 5,000,000 cells.");
}

/** Values of locked cells stay as they are on a protected sheet. */
export function guardValues({ sheet, area }: Place, host: Host, where: string): void {
  if (host.book.readOnly) fail("AccessDenied", where);
  if (!sheet.protection) return;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (sheet.style(row, column).locked !== false) fail("AccessDenied", where, PROTECTED);
}

/** Looks too, unless the protection allows to format. */
export function guardFormat(
  { sheet }: Place,
  host: Host,
  where: string,
  kind: "allowFormatCells" | "allowFormatRows" = "allowFormatCells",
): void {
  if (host.book.readOnly) fail("AccessDenied", where);
  if (sheet.protection && !sheet.protection[kind]) fail("AccessDenied", where, PROTECTED);
}

/** The part of an area that can hold anything: whole columns end where the sheet's content does. */
export function within({ sheet, area }: Place): Area | undefined {
  const used = sheet.usedArea(false);
  return used && intersect(area, used);
}

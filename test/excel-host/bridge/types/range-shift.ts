// Rows and columns put in and taken out by an add-in; cells alone are not moved by this double.
import { isWholeColumns, isWholeRows } from "../../model/area.ts";
import type { Host } from "../define-type.ts";
import { guardFormat, type Place } from "../place.ts";
import { NotInDouble } from "../rich-error.ts";

export function insertCells(place: Place, _shift: unknown, host: Host, where: string): void {
  shift(place, 1, host, where);
}

export function deleteCells(place: Place, _shift: unknown, host: Host, where: string): void {
  shift(place, -1, host, where);
}

function shift(place: Place, sign: 1 | -1, host: Host, where: string): void {
  const { sheet, area } = place;
  guardFormat(place, host, where);
  if (isWholeRows(area)) host.book.shift(sheet, area, "rows", sign, "addin");
  else if (isWholeColumns(area)) host.book.shift(sheet, area, "columns", sign, "addin");
  else throw new NotInDouble(`${where} of a part of rows`);
}

// Ranges that the page keeps move with their cells when rows or columns are put in or taken out before them.
import { columnsOf, parseArea, rowsOf, turnArea } from "../model/area.ts";
import type { BookEvent } from "../model/change.ts";
import { shiftedDown } from "../model/sheet.ts";
import { HostObject, type Host } from "./define-type.ts";
import type { Place } from "./place.ts";

export function followShift(event: BookEvent, { book, references }: Host): void {
  if (event.kind !== "changed" || !/^(?:Row|Column)(?:Inserted|Deleted)$/.test(event.changeType)) return;
  const sheet = book.sheet(event.sheetId);
  const moved = parseArea(event.address)!;
  const sign = event.changeType.endsWith("Inserted") ? 1 : -1;
  const byRows = event.changeType.startsWith("Row");
  for (const [id, object] of references) {
    const place = object.target as Partial<Place> | null;
    if (place?.sheet !== sheet || !place?.area) continue;
    const [area] = byRows
      ? shiftedDown(place.area, moved.top, sign * rowsOf(moved))
      : shiftedDown(turnArea(place.area), moved.left, sign * columnsOf(moved)).map(turnArea);
    if (area) references.set(id, new HostObject(object.type, { ...place, area }));
    else references.delete(id);
  }
}

// Events of the model as the messages by which Excel tells office.js of them.
import type { BookEvent } from "../model/change.ts";
import { parseArea } from "../model/area.ts";
import type { Host } from "./define-type.ts";
import { range } from "./types/range.ts";
import { WHOLE_WORKBOOK } from "./types/workbook.ts";

const EVENT_CATEGORY = 65536;
const NUMBERS: Readonly<Record<BookEvent["kind"], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
  selectionChanged: 14,
  renamed: 25,
  visibilityChanged: 26,
  moved: 27,
};

let messages = 0;

/** [category, number, target, JSON, id, whether it came from elsewhere], one for each subscription that wants it. */
export function changeMessage(event: BookEvent, host: Host): readonly (readonly unknown[])[] {
  const targets = [event.sheetId, WHOLE_WORKBOOK].filter((target) => host.subscriptions.has(`${event.kind} ${target}`));
  return targets.map((target) => [
    EVENT_CATEGORY,
    NUMBERS[event.kind],
    target,
    JSON.stringify(bodyOf(event, host)),
    String(++messages),
    event.kind === "changed" && event.source === "Remote",
  ]);
}

function bodyOf(event: BookEvent, host: Host): Record<string, unknown> {
  if (event.kind !== "changed") {
    const { kind: _kind, sheetId: worksheetId, ...rest } = event;
    return { worksheetId, ...rest };
  }
  const { sheetId, address, changeType, source, triggerSource, details } = event;
  const sheet = host.book.sheet(sheetId);
  const area = parseArea(address);
  const referenceId = `event-${messages + 1}`;
  if (sheet && area) host.references.set(referenceId, range.of({ sheet, area }));
  return {
    worksheetId: sheetId,
    address,
    changeType,
    source,
    triggerSource,
    shiftDirection: "None",
    referenceId,
    ...details,
  };
}

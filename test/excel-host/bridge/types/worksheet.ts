// Worksheet and its protection.
import { LAST_COLUMN, LAST_ROW, oneCell, parseArea, splitAddress, type Area } from "../../model/area.ts";
import { type Book, VISIBILITIES } from "../../model/book.ts";
import type { Sheet } from "../../model/sheet.ts";
import { defineType, type Host, type ObjectType } from "../define-type.ts";
import { placeOf } from "../place.ts";
import { fail } from "../rich-error.ts";
import { namedItems } from "./names.ts";
import { rangeAreas } from "./range-areas.ts";
import { range } from "./range.ts";
import { eventMethods } from "./subscriptions.ts";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
type Visibility = keyof typeof STATES;

function standing(sheet: Sheet, { book }: Host, where: string): void {
  if (!book.sheets.includes(sheet)) fail("ItemNotFound", where);
}

function guardStructure({ book }: Host, where: string): void {
  if (book.readOnly || book.structureProtected) fail("AccessDenied", where);
}

const isVisible = (sheet: Sheet): boolean => sheet.state === "visible";

/** Excel always shows at least one sheet, and moves on to another when the one shown is hidden or goes. */
function leave(book: Book, sheet: Sheet): void {
  if (book.active !== sheet) return;
  const next = book.sheets.find((one) => one !== sheet && isVisible(one));
  if (next) book.activate(next);
}

function setVisibility(sheet: Sheet, value: unknown, host: Host, where: string): void {
  guardStructure(host, where);
  const state =
    typeof value === "string" && Object.hasOwn(STATES, value)
      ? STATES[value as Visibility]
      : fail("InvalidArgument", where);
  if (state !== "visible" && isVisible(sheet) && host.book.sheets.filter(isVisible).length === 1)
    fail("InvalidOperation", where);
  host.book.setState(sheet, state);
  if (state !== "visible") leave(host.book, sheet);
  host.book.remember([], "addin");
}

function rename(sheet: Sheet, value: unknown, host: Host, where: string): void {
  guardStructure(host, where);
  if (
    typeof value !== "string" ||
    value === "" ||
    value.length > 31 ||
    /[[\]:*?/\\]/.test(value) ||
    /^'|'$/.test(value)
  )
    return fail("InvalidArgument", where);
  const other = host.book.sheet(value);
  if (other && other !== sheet) fail("ItemAlreadyExists", where);
  host.book.rename(sheet, value);
  host.book.remember([], "addin");
}

function areasOf(sheet: Sheet, address: unknown, host: Host, where: string): readonly Area[] {
  if (address === undefined || address === null || address === "") return [placeOf(sheet, "", host, where).area];
  if (typeof address !== "string") return fail("InvalidArgument", where);
  // A comma may stand in a quoted sheet name; after the last quote it parts two areas.
  const parts = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => {
    const { sheet: named, local } = splitAddress(part.trim());
    const area = parseArea(local);
    return area && (named === undefined || host.book.sheet(named) === sheet) ? area : fail("InvalidArgument", where);
  });
}

export const worksheet: ObjectType<Sheet> = defineType({
  name: "Worksheet",
  id: ({ id }) => id,
  properties: {
    id: { since: "1.1", get: (sheet, host, where) => (standing(sheet, host, where), sheet.id) },
    name: { since: "1.1", get: (sheet, host, where) => (standing(sheet, host, where), sheet.name), set: rename },
    position: { since: "1.1", get: (sheet, { book }) => book.sheets.indexOf(sheet) },
    visibility: { since: "1.1", setSince: "1.2", get: ({ state }) => VISIBILITIES[state], set: setVisibility },
    tabColor: {
      since: "1.7",
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, host, where) => {
        sheet.tabColor = typeof value === "string" ? value : fail("InvalidArgument", where);
        host.book.remember([], "addin");
      },
    },
    names: { since: "1.4", get: ({ id }, { book }) => namedItems.of({ book, sheetId: id }) },
    protection: { since: "1.2", get: (sheet) => worksheetProtection.of(sheet) },
  },
  methods: {
    ...eventMethods<Sheet>("sheet", ({ id }) => id),
    getRange: {
      since: "1.1",
      call: (sheet, [address], host, where) => (
        standing(sheet, host, where),
        range.of(placeOf(sheet, address, host, where))
      ),
    },
    getRanges: {
      since: "1.9",
      call: (sheet, [address], host, where) => rangeAreas.of({ sheet, areas: areasOf(sheet, address, host, where) }),
    },
    getRangeByIndexes: {
      since: "1.7",
      call: (sheet, [row, column, rows, columns], _host, where) => {
        const [top, left, tall, wide] = [row, column, rows, columns].map((value) =>
          typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : fail("InvalidArgument", where),
        ) as [number, number, number, number];
        const area = { top, left, bottom: top + tall - 1, right: left + wide - 1 };
        if (tall < 1 || wide < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) fail("InvalidArgument", where);
        return range.of({ sheet, area });
      },
    },
    getCell: {
      since: "1.1",
      call: (sheet, [row, column], host, where) =>
        range.methods["getCell"]!.call(placeOf(sheet, "", host, where), [row, column], host, where),
    },
    getUsedRange: {
      since: "1.1",
      call: (sheet, [valuesOnly], host, where) => {
        standing(sheet, host, where);
        return range.of({ sheet, area: sheet.usedArea(valuesOnly === true) ?? oneCell(0, 0) });
      },
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      call: (sheet, [valuesOnly], host, where) => {
        standing(sheet, host, where);
        const area = sheet.usedArea(valuesOnly === true);
        return area ? range.of({ sheet, area }) : null;
      },
    },
    activate: {
      since: "1.1",
      call: (sheet, _args, host, where) => {
        standing(sheet, host, where);
        if (!isVisible(sheet)) fail("InvalidOperation", where);
        host.book.activate(sheet);
      },
    },
    delete: {
      since: "1.1",
      call: (sheet, _args, host, where) => {
        guardStructure(host, where);
        standing(sheet, host, where);
        if (isVisible(sheet) && host.book.sheets.filter(isVisible).length === 1) fail("InvalidOperation", where);
        leave(host.book, sheet);
        host.book.sheets = host.book.sheets.filter((one) => one !== sheet);
        host.book.remember([], "addin");
        host.book.raise({ kind: "deleted", sheetId: sheet.id });
      },
    },
  },
});

export const worksheetProtection: ObjectType<Sheet> = defineType({
  name: "WorksheetProtection",
  properties: {
    protected: { since: "1.2", get: ({ protection }) => protection !== undefined },
    options: {
      since: "1.2",
      get: ({ protection }) => ({
        allowFormatCells: protection?.allowFormatCells ?? false,
        allowFormatRows: protection?.allowFormatRows ?? false,
      }),
    },
  },
  methods: {},
});

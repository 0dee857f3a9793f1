// Workbook and its sheets.
import type { Book } from "../../model/book.ts";
import { Sheet } from "../../model/sheet.ts";
import { defineType, type HostObject, type ObjectType } from "../define-type.ts";
import { fail } from "../rich-error.ts";
import { application, runtime } from "./application.ts";
import { customXmlPartCollection } from "./custom-xml.ts";
import { namedItems } from "./names.ts";
import { documentProperties } from "./properties.ts";
import { range } from "./range.ts";
import { settingCollection } from "./settings.ts";
import { eventMethods } from "./subscriptions.ts";
import { worksheet } from "./worksheet.ts";
import { oneCell } from "../../model/area.ts";

/** office.js's name for the whole workbook as the target of an event. */
export const WHOLE_WORKBOOK = "Workbook";

export const workbook: ObjectType<Book> = defineType({
  name: "Workbook",
  properties: {
    name: { since: "1.7", get: ({ name }) => name },
    readOnly: { since: "1.8", get: ({ readOnly }) => readOnly },
    isDirty: { since: "1.9", get: ({ dirty }) => dirty },
    previouslySaved: { since: "1.9", get: () => true },
    worksheets: { since: "1.1", get: (book) => worksheets.of(book) },
    names: { since: "1.1", get: (book) => namedItems.of({ book, sheetId: undefined }) },
    application: { since: "1.1", get: (book) => application.of(book) },
    settings: { since: "1.4", get: (book) => settingCollection.of(book) },
    customXmlParts: { since: "1.5", get: ({ xmlParts }) => customXmlPartCollection.of(xmlParts) },
    properties: { since: "1.7", get: (book) => documentProperties.of(book) },
    protection: { since: "1.7", get: (book) => workbookProtection.of(book) },
    _Runtime: { since: "1.5", get: (book) => runtime.of(book) },
  },
  methods: {
    _RemoveReference: { since: "1.1", call: (_book, [id], { references }) => void references.delete(String(id)) },
    _RemoveAllReferences: { since: "1.1", call: (_book, _args, { references }) => references.clear() },
    _GetObjectByReferenceId: {
      since: "1.1",
      call: (_book, [id], { references }) => references.get(String(id)) ?? null,
    },
    _GetRangeForEventByReferenceId: {
      since: "1.8",
      call: (_book, [id], { references }, where) => references.get(String(id)) ?? fail("ItemNotFound", where),
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: "1.8",
      call: (_book, [id], { references }) => references.get(String(id)) ?? null,
    },
    getSelectedRange: { since: "1.1", call: ({ active, selection }) => range.of({ sheet: active, area: selection }) },
    getActiveCell: {
      since: "1.7",
      call: ({ active, selection }) => range.of({ sheet: active, area: oneCell(selection.top, selection.left) }),
    },
    save: {
      since: "1.11",
      call: (book, _args, _host, where) => {
        if (book.readOnly) fail("AccessDenied", where);
        book.saves++;
        book.dirty = false;
      },
    },
  },
});

export const workbookProtection: ObjectType<Book> = defineType({
  name: "WorkbookProtection",
  properties: { protected: { since: "1.7", get: ({ structureProtected }) => structureProtected } },
  methods: {},
});

const sheetOf = (book: Book, key: unknown): HostObject | null => {
  const found = typeof key === "string" ? book.sheet(key) : undefined;
  return found ? worksheet.of(found) : null;
};

export const worksheets: ObjectType<Book> = defineType({
  name: "WorksheetCollection",
  properties: {},
  methods: {
    ...eventMethods<Book>("all", () => WHOLE_WORKBOOK),
    getItem: { since: "1.1", call: (book, [key], _host, where) => sheetOf(book, key) ?? fail("ItemNotFound", where) },
    getItemOrNullObject: { since: "1.4", call: (book, [key]) => sheetOf(book, key) },
    getActiveWorksheet: { since: "1.1", call: ({ active }) => worksheet.of(active) },
    getCount: {
      since: "1.4",
      call: ({ sheets }, [visibleOnly]) =>
        sheets.filter(({ state }) => visibleOnly !== true || state === "visible").length,
    },
    getFirst: {
      since: "1.5",
      call: ({ sheets }, [visibleOnly]) =>
        worksheet.of(sheets.find(({ state }) => visibleOnly !== true || state === "visible")!),
    },
    add: {
      since: "1.1",
      call: (book, [name], host, where) => {
        if (book.readOnly || book.structureProtected) fail("AccessDenied", where);
        let number = book.sheets.length;
        const free = (): string => (book.sheet(`Sheet${++number}`) ? free() : `Sheet${number}`);
        const sheet = new Sheet(book.newId(), free());
        if (name !== undefined && name !== null) worksheet.properties["name"]!.set!(sheet, name, host, where);
        book.sheets.push(sheet);
        book.remember([], "addin");
        book.raise({ kind: "added", sheetId: sheet.id });
        return worksheet.of(sheet);
      },
    },
  },
  items: ({ sheets }) => sheets.map((sheet) => worksheet.of(sheet)),
});

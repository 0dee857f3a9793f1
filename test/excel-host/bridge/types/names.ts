// NamedItemCollection: defined names, read only.
import { parseArea, splitAddress } from "../../model/area.ts";
import type { Book, Name } from "../../model/book.ts";
import { defineType, type Host, type HostObject, type ObjectType } from "../define-type.ts";
import { fail } from "../rich-error.ts";
import { range } from "./range.ts";

type Names = { readonly book: Book; readonly sheetId: string | undefined };

const listed = ({ book, sheetId }: Names): Name[] => book.names.filter((name) => name.sheetId === sheetId);
const find = (names: Names, key: unknown): HostObject | null => {
  const found = listed(names).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return found ? namedItem.of(found) : null;
};

export const namedItems: ObjectType<Names> = defineType({
  name: "NamedItemCollection",
  properties: {},
  methods: {
    getCount: { since: "1.4", call: (names) => listed(names).length },
    getItem: { since: "1.1", call: (names, [key], _host, where) => find(names, key) ?? fail("ItemNotFound", where) },
    getItemOrNullObject: { since: "1.4", call: (names, [key]) => find(names, key) },
  },
  items: (names) => listed(names).map((name) => namedItem.of(name)),
});

function rangeOf({ formula }: Name, { book }: Host): HostObject | null {
  const { sheet, local } = splitAddress(formula.replace(/^=/, ""));
  const area = parseArea(local);
  const found = sheet === undefined ? undefined : book.sheet(sheet);
  return area && found ? range.of({ sheet: found, area }) : null;
}

export const namedItem: ObjectType<Name> = defineType({
  name: "NamedItem",
  id: ({ name }) => name,
  properties: {
    name: { since: "1.1", get: ({ name }) => name },
    type: {
      since: "1.1",
      get: (name, host) => (rangeOf(name, host) ? "Range" : /#REF!/.test(name.formula) ? "Error" : "String"),
    },
    value: { since: "1.1", get: ({ formula }) => formula.replace(/^=/, "") },
    visible: { since: "1.1", get: ({ visible }) => visible },
    scope: { since: "1.4", get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
    formula: { since: "1.7", get: ({ formula }) => formula },
  },
  methods: {
    getRange: {
      since: "1.1",
      call: (name, _args, host, where) => rangeOf(name, host) ?? fail("InvalidReference", where),
    },
    getRangeOrNullObject: { since: "1.4", call: (name, _args, host) => rangeOf(name, host) },
  },
});

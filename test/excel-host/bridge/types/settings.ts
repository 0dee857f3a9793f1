// SettingCollection: what add-ins keep in the workbook, the same as through Office.context.document.settings.
import type { Book } from "../../model/book.ts";
import { defineType, type ObjectType } from "../define-type.ts";
import { fail } from "../rich-error.ts";

type Entry = { readonly book: Book; readonly key: string };

const entryOf = (book: Book, key: unknown) =>
  typeof key === "string" && book.settings.has(key) ? setting.of({ book, key }) : null;

export const settingCollection: ObjectType<Book> = defineType({
  name: "SettingCollection",
  properties: {},
  methods: {
    add: {
      since: "1.4",
      call: (book, [key, value], _host, where) => {
        if (typeof key !== "string" || key === "") return fail("InvalidArgument", where);
        book.settings.set(key, JSON.stringify(value));
        book.remember([], "addin");
        return entryOf(book, key);
      },
    },
    getCount: { since: "1.4", call: (book) => book.settings.size },
    getItem: { since: "1.4", call: (book, [key], _host, where) => entryOf(book, key) ?? fail("ItemNotFound", where) },
    getItemOrNullObject: { since: "1.4", call: (book, [key]) => entryOf(book, key) },
  },
  items: (book) => [...book.settings.keys()].map((key) => setting.of({ book, key })),
});

export const setting: ObjectType<Entry> = defineType({
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    key: { since: "1.4", get: ({ key }) => key },
    value: {
      since: "1.4",
      get: ({ book, key }) => JSON.parse(book.settings.get(key) ?? "null") as unknown,
      set: ({ book, key }, value) => {
        book.settings.set(key, JSON.stringify(value));
        book.remember([], "addin");
      },
    },
  },
  methods: {
    delete: {
      since: "1.4",
      call: ({ book, key }) => {
        book.settings.delete(key);
        book.remember([], "addin");
      },
    },
  },
});

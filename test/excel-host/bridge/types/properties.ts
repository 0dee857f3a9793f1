// DocumentProperties and the custom ones.
import type { Book, PropertyValue } from "../../model/book.ts";
import { defineType, type Property, type ObjectType } from "../define-type.ts";
import { fail } from "../rich-error.ts";

const LONGEST_KEY = 255;
const LONGEST_VALUE = 255;

const text = (name: string): Property<Book> => ({
  since: "1.7",
  get: (book) => book.properties.get(name) ?? "",
  set: (book, value, _host, where) => {
    if (typeof value !== "string") return fail("InvalidArgument", where);
    book.properties.set(name, value);
    book.remember([], "addin");
  },
});
const fixed = (name: string, otherwise: PropertyValue): Property<Book> => ({
  since: "1.7",
  get: (book) => book.properties.get(name) ?? otherwise,
});

export const documentProperties: ObjectType<Book> = defineType({
  name: "DocumentProperties",
  properties: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    keywords: text("keywords"),
    comments: text("comments"),
    category: text("category"),
    manager: text("manager"),
    company: text("company"),
    lastAuthor: fixed("lastAuthor", ""),
    creationDate: fixed("creationDate", "2024-01-01T00:00:00Z"),
    revisionNumber: fixed("revisionNumber", 0),
    custom: { since: "1.7", get: (book) => customProperties.of(book) },
  },
  methods: {},
});

type Entry = { readonly book: Book; readonly key: string };

/** Keys are the same whatever their case. */
const keyOf = (book: Book, key: unknown): string | undefined =>
  [...book.customProperties.keys()].find((one) => one.toLowerCase() === String(key).toLowerCase());

const entryOf = (book: Book, key: unknown) => {
  const found = keyOf(book, key);
  return found === undefined ? null : customProperty.of({ book, key: found });
};

export const customProperties: ObjectType<Book> = defineType({
  name: "CustomPropertyCollection",
  properties: {},
  methods: {
    add: {
      since: "1.7",
      call: (book, [key, value], _host, where) => {
        if (typeof key !== "string" || key === "" || key.length > LONGEST_KEY) return fail("InvalidArgument", where);
        if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
          return fail("InvalidArgument", where);
        if (typeof value === "string" && value.length > LONGEST_VALUE) return fail("InvalidArgument", where);
        book.customProperties.set(keyOf(book, key) ?? key, value);
        book.remember([], "addin");
        return entryOf(book, key);
      },
    },
    deleteAll: {
      since: "1.7",
      call: (book) => {
        book.customProperties.clear();
        book.remember([], "addin");
      },
    },
    getCount: { since: "1.7", call: (book) => book.customProperties.size },
    getItem: { since: "1.7", call: (book, [key], _host, where) => entryOf(book, key) ?? fail("ItemNotFound", where) },
    getItemOrNullObject: { since: "1.7", call: (book, [key]) => entryOf(book, key) },
  },
  items: (book) => [...book.customProperties.keys()].map((key) => customProperty.of({ book, key })),
});

export const customProperty: ObjectType<Entry> = defineType({
  name: "CustomProperty",
  id: ({ key }) => key,
  properties: {
    key: { since: "1.7", get: ({ key }) => key },
    type: {
      since: "1.7",
      get: ({ book, key }) => {
        const value = book.customProperties.get(key);
        return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
      },
    },
    value: {
      since: "1.7",
      get: ({ book, key }) => book.customProperties.get(key) ?? "",
      set: ({ book, key }, value, host, where) =>
        void customProperties.methods["add"]!.call(book, [key, value], host, where),
    },
  },
  methods: {
    delete: {
      since: "1.7",
      call: ({ book, key }) => {
        book.customProperties.delete(key);
        book.remember([], "addin");
      },
    },
  },
});

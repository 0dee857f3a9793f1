// Application, Runtime and the workbooks that an add-in makes.
import type { Book } from "../../model/book.ts";
import { defineType, type ObjectType } from "../define-type.ts";
import { fail } from "../rich-error.ts";

export const application: ObjectType<Book> = defineType({
  name: "Application",
  properties: {
    calculationMode: { since: "1.1", get: () => "Automatic" },
    calculationState: { since: "1.9", get: () => "Done" },
    decimalSeparator: { since: "1.11", get: ({ language }) => (language === "vi-VN" ? "," : ".") },
    thousandsSeparator: { since: "1.11", get: ({ language }) => (language === "vi-VN" ? "." : ",") },
    useSystemSeparators: { since: "1.11", get: () => true },
    cultureInfo: { since: "1.11", get: (book) => cultureInfo.of(book) },
  },
  methods: {
    // Results are those stored in the file: nothing is calculated here.
    calculate: { since: "1.1", call: () => null },
    suspendApiCalculationUntilNextSync: { since: "1.6", call: () => null },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
    createWorkbook: { since: "1.8", call: (_book, [base64]) => workbookCreated.of({ base64: String(base64 ?? "") }) },
  },
});

export const cultureInfo: ObjectType<Book> = defineType({
  name: "CultureInfo",
  properties: { name: { since: "1.11", get: ({ language }) => language } },
  methods: {},
});

export const workbookCreated: ObjectType<{ readonly base64: string }> = defineType({
  name: "WorkbookCreated",
  properties: {},
  methods: {
    open: {
      since: "1.8",
      call: ({ base64 }, _args, host, where) => {
        if (base64 !== "" && !base64.startsWith("UEsDB")) fail("InvalidArgument", where);
        host.created.push(base64);
      },
    },
  },
});

export const runtime: ObjectType<Book> = defineType({
  name: "Runtime",
  properties: {
    enableEvents: {
      since: "1.8",
      get: ({ eventsEnabled }) => eventsEnabled,
      set: (book, value) => {
        book.eventsEnabled = value === true;
      },
    },
  },
  methods: {},
});

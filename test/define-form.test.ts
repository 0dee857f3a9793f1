import { choice, choiceOf, count, money, percent, text } from "#engine/define-field.ts";
import { defineForm, defineForms, type FormInput } from "#engine/define-form.ts";
import { fieldOf, FormDefinitionError } from "#engine/form.ts";

const name = text("name", "Tên đoàn", "Delegation", ["Đoàn"], { required: true });
const people = count("people", "Số người", "People", []);

const sound: FormInput = {
  id: "delegation",
  version: "1",
  title: { vi: "Đoàn", en: "Delegations" },
  titles: ["Đón đoàn"],
  source: "thử nghiệm",
  keys: [["name"]],
  fields: [name, people, money("cost", "Kinh phí", "Cost", ["Chi phí"], ["VND", "USD"])],
  totals: [{ field: "people", how: "sum" }],
};

const faults: readonly (readonly [what: string, change: Partial<FormInput>, message: RegExp])[] = [
  ["an id twice", { fields: [name, name] }, /two fields name/],
  [
    "one heading for two fields",
    { fields: [name, count("trips", "Doan", "Trips", [])] },
    /heading "Doan" belongs to name and to trips/,
  ],
  ["a heading twice in one field", { fields: [text("name", "Tỷ lệ", "Share", ["Tỉ lệ"])] }, /"Tỉ lệ" is there twice/],
  ["an empty heading level", { fields: [text("name", "Tên | ", "Name", [])] }, /outer spaces/],
  ["a level of nothing", { fields: [text("name", "Tên |  | Số", "Name", [])] }, /empty level/],
  ["a heading that is not NFC", { fields: [text("name", "Tên đoàn".normalize("NFD"), "Name", [])] }, /not NFC/],
  ["a key that does not exist", { keys: [["name", "date"]] }, /key field date/],
  ["no key", { keys: [] }, /no key/],
  ["a total that does not exist", { totals: [{ field: "trips", how: "sum" }] }, /total of unknown field trips/],
  ["a sum of words", { totals: [{ field: "name", how: "sum" }] }, /name cannot be summed/],
  ["a sum over currencies", { totals: [{ field: "costOther", how: "sum" }] }, /costOther cannot be summed/],
  [
    "a total of percentages",
    { fields: [name, percent("rate", "Tỷ lệ", "Rate", [])], totals: [{ field: "rate", how: "sum" }] },
    /rate cannot be summed/,
  ],
  [
    "a group of one",
    { fields: [text("name", "Tên", "Name", [], { required: { oneOf: "who" } })], totals: [] },
    /group who/,
  ],
  ["an empty list", { fields: [name, choice("kind", "Loại", "Kind", [], [])], totals: [] }, /kind: empty list/],
  [
    "one wording for two codes",
    {
      fields: [
        name,
        choice("kind", "Loại", "Kind", [], [choiceOf("A", "Cờ", "Flag"), choiceOf("B", "Bằng", "Paper", ["cờ"])]),
      ],
      totals: [],
    },
    /"cờ" stands for A and B/,
  ],
  [
    "a blank its schema refuses",
    { fields: [name, count("trips", "Lượt", "Trips", [], { blank: 0.5 })], totals: [] },
    /blank breaks/,
  ],
  ["a form that shares with itself", { sharesTableWith: ["delegation"] }, /itself/],
  ["an id that is no name", { id: "Đoàn" }, /camel case/],
];

describe("defineForm", () => {
  it("gives one flat list of fields, money in its currencies under one heading", () => {
    const form = defineForm(sound);
    expect(form.fields.map((field) => field.id)).toEqual(["name", "people", "costVnd", "costUsd", "costOther"]);
    expect(fieldOf(form, "costUsd").label).toBe(fieldOf(form, "costVnd").label);
    expect(Object.isFrozen(form.fields[0])).toBe(true);
  });

  it.each(faults)("refuses %s", (_, change, message) => {
    const define = () => defineForm({ ...sound, ...change });
    expect(define).toThrow(FormDefinitionError);
    expect(define).toThrow(message);
  });

  it("refuses money whose currencies answer to different headings", () => {
    const [vnd, usd] = money("cost", "Kinh phí", "Cost", [], ["VND", "USD"]);
    expect(() => defineForm({ ...sound, fields: [name, people, vnd!, { ...usd!, label: "Chi phí" }] })).toThrow(
      /share their headings/,
    );
  });

  it("lets one wording stand in one cell or over two levels", () => {
    const field = text("name", "Số đoàn vào", "Name", ["Số đoàn | Vào"]);
    expect(() => defineForm({ ...sound, fields: [field, people] })).not.toThrow();
  });
});

describe("defineForms", () => {
  it("refuses two forms of one id and partners that do not exist", () => {
    const form = defineForm(sound);
    expect(() => defineForms([form, form])).toThrow(/two forms/);
    expect(() => defineForms([defineForm({ ...sound, sharesTableWith: ["delegationOut"] })])).toThrow(
      /unknown form delegationOut/,
    );
  });
});

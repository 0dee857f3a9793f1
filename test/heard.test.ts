import { choice, choiceOf, text, withHeard } from "#engine/define-field.ts";
import { defineForm, type FormInput } from "#engine/define-form.ts";
import { FormDefinitionError } from "#engine/form.ts";
import { heardOf } from "#engine/heard.ts";
import { readChoices } from "#engine/list.ts";
import { matchPath } from "#engine/recognise/match-path.ts";
import { phrasesOf } from "#engine/recognise/phrases.ts";
import { pathOfHeading } from "./support/heading-list.ts";

describe("a list of wordings heard", () => {
  it.each([
    ["parts them by semicolons", "Tên đoàn; Các đoàn đã đón", ["Tên đoàn", "Các đoàn đã đón"]],
    ["may run over several lines", "\n  Tên đoàn;\n  Các đoàn\n  đã đón\n", ["Tên đoàn", "Các đoàn đã đón"]],
    ["forgets empty ones", " ; Tên đoàn;; ", ["Tên đoàn"]],
    ["may be missing", undefined, []],
  ])("%s", (_, list, expected) => expect(heardOf(list)).toEqual(expected));
});

describe("values heard", () => {
  const choices = [choiceOf("MOI", "Mới", "New"), choiceOf("CU", "Cũ", "Old")];

  it("are read as the code they are listed under, when the cell says just this", () => {
    const more = withHeard(choices, { MOI: "Bắt đầu năm nay; Vừa khởi động" });
    expect(readChoices("vừa khởi động", more)).toEqual({ codes: ["MOI"], unknown: [] });
    expect(readChoices("vừa khởi động lại", more).codes).toEqual([]);
  });

  it("leave the other choices as they are", () =>
    expect(withHeard(choices, { MOI: "Vừa khởi động" })[1]).toBe(choices[1]));
});

describe("headings heard", () => {
  const input: FormInput = {
    id: "delegation",
    version: "1",
    title: { vi: "Đoàn", en: "Delegations" },
    titles: [],
    source: "thử nghiệm",
    keys: [["name"]],
    fields: [
      text("name", "Tên đoàn", "Delegation", [], { required: true }),
      choice("kind", "Loại", "Kind", [], [choiceOf("MOI", "Mới", "New"), choiceOf("CU", "Cũ", "Old")]),
    ],
    totals: [],
  };

  it("name their field, and tell less of the section than its own wordings", () => {
    const form = defineForm({ ...input, heard: { name: "Đã đón những ai" } });
    const match = (heading: string) => matchPath(pathOfHeading(heading), form, phrasesOf([form]))!;
    expect(match("Đã đón những ai").field.id).toBe("name");
    expect(match("Đã đón những ai").quality).toBeLessThan(match("Tên đoàn").quality);
  });

  it.each([
    ["of a field that does not exist are a mistake", { people: "Mấy người" }, /unknown field people/],
    ["that name two fields are a mistake", { name: "Loại" }, /"Loại" belongs to/],
    ["that are there twice are a mistake", { name: "Đã đón ai; Đã đón ai" }, /there twice/],
  ])("%s", (_, heard, message) => {
    const define = () => defineForm({ ...input, heard });
    expect(define).toThrow(FormDefinitionError);
    expect(define).toThrow(message);
  });
});

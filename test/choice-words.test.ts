// Values of lists as offices word them: test/fixtures/values/known.txt says the code of each, asked.txt holds those
// that must be asked.
import { readFileSync } from "node:fs";
import path from "node:path";
import { checkListWords } from "#engine/choice-words.ts";
import { fieldOf, type Field } from "#engine/form.ts";
import { readCell } from "#engine/read-cell.ts";
import { headingText } from "#engine/recognise/heading-text.ts";
import { indicatorFor } from "#engine/recognise/summary-items.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";

type Listed = { readonly of: string; readonly code?: string; readonly text: string };

function listed(name: string): Listed[] {
  let of = "";
  return readFileSync(path.join(__dirname, "fixtures/values", `${name}.txt`), "utf8")
    .split("\n")
    .flatMap((line): Listed[] => {
      if (line === "" || line.startsWith("#")) return [];
      if (line.startsWith("[")) of = line.slice(1, -1);
      if (line.startsWith("[")) return [];
      const [, code, wordings] = /^(?:([A-Za-z_+]+) = )?(.*)$/.exec(line)!;
      return wordings!.split(" ; ").map((text) => ({ of, text, ...(code ? { code } : {}) }));
    });
}

/** The indicator of a line, or what a list's field reads. */
function read(of: string, text: string): string {
  if (of !== "indicator") return readListed(of, text);
  return indicatorFor(text, headingText(text).unit, indicators, { year: 2024, kind: "NAM" })?.id ?? "asked";
}

function fieldNamed(of: string): Field {
  const [section, id] = of.split(".");
  return fieldOf(
    forms.find((form) => form.id === section)!,
    id!,
  );
}

function readListed(of: string, text: string): string {
  const reading = readCell(fieldNamed(of), { value: text }, { date1904: false, year: 2024 });
  if (reading.kind === "asked") return "asked";
  if (reading.kind !== "value") return reading.kind;
  return [reading.value].flat().map(String).sort().join("+");
}

const known = listed("known");
const asked = listed("asked");

describe("Listed values and indicators", () => {
  it.each([...new Set(known.map(({ of }) => of))])("of %s are read by what their words mean", (field) => {
    const own = known.filter(({ of }) => of === field);
    const wanted = own.map(({ code, text }) => `${text} -> ${code!.split("+").sort().join("+")}`);
    expect(own.map(({ text }) => `${text} -> ${read(field, text)}`)).toEqual(wanted);
  });

  it.each([...new Set(asked.map(({ of }) => of))])("that could be none of %s are asked", (field) => {
    const own = asked.filter(({ of }) => of === field);
    expect(own.length).toBeGreaterThan(9);
    expect(own.map(({ text }) => `${text} -> ${read(field, text)}`)).toEqual(own.map(({ text }) => `${text} -> asked`));
  });

  it("stand for one choice, and indicators for one another", () => {
    const all = indicators.map(({ id, name }) => ({ code: id, name, synonyms: [] }));
    const fail = (what: string): never => {
      throw new Error(what);
    };
    const list = { ...fieldNamed("aid.status"), id: "indicator", choices: all, words: indicators[0]!.words! };
    expect(() => checkListWords(list, fail)).not.toThrow();
  });

  it("name the year of the report or the one before it, and no other", () => {
    const status = (text: string, year: number) =>
      readCell(fieldNamed("aid.status"), { value: text }, { date1904: false, year });
    expect(status("Kết thúc năm 2025", 2025)).toMatchObject({ kind: "value", value: "KET_THUC" });
    expect(status("Kết thúc năm 2025", 2024).kind).toBe("asked");
    expect(status("Mới năm 2023", 2024).kind).toBe("asked");
    expect(status("Chuyển tiếp năm 2023", 2024)).toMatchObject({ kind: "value", value: "CHUYEN_TIEP" });
  });
});

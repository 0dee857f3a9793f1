// Headings as offices word them: test/fixtures/headings/known.txt says the field of each, unknown.txt holds those
// that no field of the section may claim. One column is bound at a time, in a report on 2024.
import { readFileSync } from "node:fs";
import path from "node:path";
import { bindForm } from "#engine/recognise/bind.ts";
import { phrasesOf } from "#engine/recognise/phrases.ts";
import { forms } from "#templates/forms/index.ts";
import { headingList, pathOfHeading } from "./support/heading-list.ts";

const phrases = phrasesOf(forms);
const listed = (name: string) =>
  headingList(readFileSync(path.join(__dirname, "fixtures/headings", `${name}.txt`), "utf8"));

function boundTo(section: string, heading: string): string | undefined {
  const form = forms.find(({ id }) => id === section)!;
  return bindForm(form, [pathOfHeading(heading)], { phrases, year: 2024, kind: "NAM" }).bound[0]?.field.id;
}

const sections = forms.map(({ id }) => id);

describe("Headings", () => {
  it.each(sections)("of %s are read as the field they name", (section) => {
    const own = listed("known").filter((one) => one.section === section);
    expect(own.length).toBeGreaterThan(20);
    const read = own.map(({ field, heading }) => `${field} = ${heading}`);
    expect(own.map(({ field, heading }) => `${boundField(section, field!, heading)} = ${heading}`)).toEqual(read);
  });

  it.each(sections)("that are no field of %s stay unknown", (section) => {
    const foreign = listed("unknown").filter((one) => one.section === section || one.section === "*");
    expect(foreign.length).toBeGreaterThan(60);
    const bound = foreign.flatMap(({ heading }) => {
      const field = boundTo(section, heading);
      return field === undefined ? [] : [`${heading} -> ${field}`];
    });
    expect(bound).toEqual([]);
  });
});

/** The field bound, by the listed name where only the currency is left to the unit line. */
function boundField(section: string, field: string, heading: string): string | undefined {
  const form = forms.find(({ id }) => id === section)!;
  const bound = form.fields.find(({ id }) => id === boundTo(section, heading));
  const stem = form.fields.find(({ id }) => id === field)!.stem;
  return stem !== undefined && bound?.stem === stem ? field : bound?.id;
}

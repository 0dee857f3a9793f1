// The double's tables of members against the published typings of Office.js: names, and the requirement set of each.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { TYPES } from "#test/excel-host/bridge/types/index.ts";

const folder = dirname(createRequire(__filename).resolve("@types/office-js/package.json"));
const typings = readFileSync(join(folder, "index.d.ts"), "utf8");
const excel = typings.slice(
  typings.search(/^declare namespace Excel \{/m),
  typings.search(/^declare namespace Word \{/m),
);

const SET = /\[Api set: ExcelApi (\d+\.\d+)(?: for reading[^;]*; (\d+\.\d+) for setting)?/;

// What office.js calls for itself, behind `Excel.createWorkbook`.
const UNPUBLISHED = ["Application.createWorkbook", "WorkbookCreated.open"];

type Published = { readonly since: string; readonly setSince: string };

/** The members of a class of the typings: the set each came in, and the one since which it can be set. */
function publishedMembers(name: string): ReadonlyMap<string, Published> | undefined {
  const start = excel.search(new RegExp(`^ {4}class ${name} extends OfficeExtension\\.ClientObject`, "m"));
  if (start < 0) return undefined;
  const text = excel.slice(start, excel.indexOf("\n    }\n", start));
  const classNote = excel.slice(excel.lastIndexOf("/**", start), start);
  const classSet = SET.exec(classNote)?.[1] ?? "1.1";
  const members = new Map<string, Published>();
  for (const [, note = "", member = ""] of text.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly\s+)?(\w+)[(:?]/g,
  )) {
    if (members.has(member)) continue;
    const [, since = classSet, setSince = since] = SET.exec(note) ?? [];
    members.set(member, { since, setSince });
  }
  return members;
}

test("every member of the host double is in the typings, with the same requirement set", () => {
  const faults: string[] = [];
  for (const { name, properties, methods } of TYPES) {
    const published = publishedMembers(name);
    if (!published) {
      faults.push(`${name}: no such class`);
      continue;
    }
    for (const [member, { since, ...rest }] of Object.entries({ ...properties, ...methods })) {
      if (member.startsWith("_") || UNPUBLISHED.includes(`${name}.${member}`)) continue;
      const found = published.get(member);
      const setSince = "setSince" in rest ? rest.setSince : since;
      if (!found) faults.push(`${name}.${member}: no such member`);
      else if (found.since !== since) faults.push(`${name}.${member}: ${since}, in the typings ${found.since}`);
      else if ("set" in rest && found.setSince !== setSince)
        faults.push(`${name}.${member}: set since ${String(setSince)}, in the typings ${found.setSince}`);
    }
  }
  expect(faults).toEqual([]);
});

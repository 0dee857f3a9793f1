// Every rule against its own examples, and the catalogue of rules against itself.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "#engine/finding.ts";
import { renderFinding } from "#engine/message.ts";
import { placeholders, type AnyRule, type Example } from "#engine/rule.ts";
import { ALL_RULES } from "#consolidate/merge-message.ts";
import { catalogueFiles, documented } from "#engine/rules/catalogue.ts";
import { rules } from "#engine/rules/index.ts";
import type { CellRef } from "#engine/workbook.ts";
import { cellTexts, grid } from "./support/grid.ts";
import { applyAll, contextOf, findingsIn, prepare, type AnyExamples } from "./support/rule-tester.ts";

const folder = join(__dirname, "../pipeline/engine/rules");
const languages = ["vi", "en"] as const;
const files = readdirSync(folder).filter(
  (name) => name.endsWith(".ts") && name !== "index.ts" && name !== "catalogue.ts",
);
const examplesOf = (id: string) =>
  jest.requireActual<{ rule: AnyRule; examples: AnyExamples }>(`#engine/rules/${id}.ts`);
const placeOf = (at: CellRef) => `${at.sheet} ${at.row},${at.column}`;
const slotsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
const textsOf = (rule: AnyRule) =>
  Object.values(rule.messages).flatMap((message) =>
    languages.map((lang) => ({ lang, what: message[lang].what, how: message[lang].how })),
  );

test("files, index and ids agree both ways", () => {
  expect(rules.map((rule) => rule.id)).toEqual(files.map((name) => name.replace(/\.ts$/, "")).sort());
  for (const { id } of rules) expect(examplesOf(id).rule.id).toBe(id);
});

test("the generated catalogue lists every rule and is up to date", () => {
  expect(documented.map((entry) => entry.rule)).toEqual(rules);
  for (const { path, text } of catalogueFiles()) {
    for (const { id } of rules) expect(text).toContain(`\n## ${id}\n`);
    // Stale? `npm run generate` writes it anew.
    expect(readFileSync(join(__dirname, "..", path), "utf8")).toBe(text);
  }
});

test("no rule file is longer than what one reads at a sitting", () => {
  const lengths = files.map((name) => [name, readFileSync(join(folder, name), "utf8").split("\n").length - 1] as const);
  expect(lengths.filter(([, length]) => length > 120)).toEqual([]);
});

test("no rule id that other programs know is missing", () => {
  const known =
    "missing-section missing-column duplicate-column unknown-column blank-required text-as-number ambiguous-number ambiguous-date impossible-date date-outside-period not-in-list unknown-unit unit-conflict period-conflict total-mismatch summary-mismatch disbursed-over-committed exchange-rate wrong-scale mixed-currency unusual-value duplicate-row duplicate-across-unions formula-error formula-uncalculated hidden-data unmapped-cell personal-data";
  expect(ALL_RULES.map((rule) => rule.id)).toEqual(expect.arrayContaining(known.split(" ")));
});

// Is this failing? Then a message uses a new placeholder name. First look whether an existing one says the same:
// people who read many messages learn these words.
test("the vocabulary of placeholders is this list", () => {
  const used = new Set(
    rules.flatMap((rule) => textsOf(rule).flatMap(({ what, how }) => [...slotsIn(what), ...slotsIn(how)])),
  );
  expect([...used].sort().join(" ")).toBe(
    "actual candidates cell cells column count date expected field fields from heading label limit names nearest number other others part percent rate readings row section sections sheet sheets sum text to unit whole",
  );
  expect(Object.keys(placeholders)).toEqual(Object.keys(placeholders).sort());
  expect(Object.keys(placeholders).filter((name) => !used.has(name))).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { examples } = examplesOf(id);
  const all: readonly Example[] = [...examples.valid, ...examples.invalid];
  const own = (sheet: Example, text?: string) => {
    const prepared = prepare(examples, sheet, text);
    return { ...prepared, findings: findingsIn(prepared.context, [rule]) };
  };

  test("is worded well in both languages", () => {
    for (const message of Object.values(rule.messages)) {
      const slots = languages.map((lang) =>
        [...new Set([...slotsIn(message[lang].what), ...slotsIn(message[lang].how)])].sort(),
      );
      const places = ["cell", "cells", "column", "field", "row", "section", "sheet"];
      expect(slots[0]!.filter((slot) => !places.includes(slot))).toEqual(
        slots[1]!.filter((slot) => !places.includes(slot)),
      );
    }
    for (const { lang, what, how } of [
      ...textsOf(rule),
      ...languages.map((lang) => ({ lang, what: `${rule.title[lang]}.`, how: rule.why[lang] })),
    ])
      for (const text of [what, how].filter((part) => part !== "")) {
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/[<>]=?|!=|==|!/);
        expect(text).not.toMatch(new RegExp(rules.map((other) => other.id).join("|")));
        expect(text).toBe(text.normalize("NFC"));
        if (lang === "vi")
          expect(text.replace(/\{\w+\}/g, "")).not.toMatch(
            /\b(string|number|null|invalid|undefined|boolean|date|error)\b|\bbạn\b/i,
          );
      }
    expect(rule.title.vi).not.toMatch(/\.$/);
  });

  test("has a near miss, a fault and an example with two findings, all different", () => {
    expect(examples.valid.length).toBeGreaterThan(0);
    expect(examples.invalid.length).toBeGreaterThan(0);
    const most = Math.max(...examples.invalid.map((example) => example.finds.length));
    if (examples.onlyOne === undefined) expect(most).toBeGreaterThan(1);
    else expect(most).toBe(1);
    expect(new Set(all.map((example) => example.name)).size).toBe(all.length);
    expect(new Set(all.map((example) => JSON.stringify([example.sheet, example.period, example.given]))).size).toBe(
      all.length,
    );
    expect(examples.invalid[0]!.finds).toHaveLength(1);
  });

  test("shows every message in an example", () => {
    const shown = new Set(examples.invalid.flatMap((example) => example.finds));
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  test.each(examples.valid.map((example) => [example.name, example] as const))("is silent: %s", (_name, example) => {
    expect(own(example).findings.map((finding) => renderFinding(finding, "vi").text)).toEqual([]);
  });

  test.each(examples.invalid.map((example) => [example.name, example] as const))("speaks: %s", (_name, example) => {
    const { context, marks, findings } = own(example);
    expect(findings.map((finding) => finding.messageId)).toEqual(example.finds);
    expect(findings.flatMap(({ at }) => (at && "row" in at ? [placeOf(at)] : []))).toEqual(marks.map(placeOf));
    for (const finding of findings) expectWords(finding);
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
    const others = findingsIn(context, rules).filter((finding) => finding.rule !== id);
    expect([...new Set(others.map((finding) => finding.rule))].sort()).toEqual([...(example.also ?? [])].sort());
    expectFixes(example, findings);
  });

  function expectWords(finding: Finding): void {
    for (const lang of languages) {
      const { what, why, how, text } = renderFinding(finding, lang);
      expect(what).not.toBe("");
      expect(why).not.toBe("");
      if (how === "") expect(finding.fix).toBeDefined();
      expect(text).not.toMatch(/[{}]|undefined|NaN|\[object| {2}| \./);
    }
  }

  function expectFixes(example: AnyExamples["invalid"][number], findings: readonly Finding[]): void {
    const fixes = findings.flatMap((finding) => finding.fix ?? []);
    if (fixes.length === 0) return expect(example.fixed).toBeUndefined();
    const { context } = prepare(examples, example);
    const after = applyAll(context.book, findings);
    expect(example.fixed).toBeDefined();
    expect(cellTexts(after)).toEqual(cellTexts(grid(example.fixed!).book));
    expect(cellTexts(after)).not.toEqual(cellTexts(context.book));
    const again = findingsIn(contextOf(after, examples, example), [rule]);
    expect(again.filter((finding) => finding.fix !== undefined)).toEqual([]);
    for (const { kind, edits } of fixes)
      if (kind === "safe") for (const { from } of edits) expect(typeof from).not.toBe("number");
  }
});

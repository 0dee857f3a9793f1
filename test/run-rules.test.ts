// What running rules promises whatever the rules are: ids, order, grouping, crashes, and that no cell is lost.
import fc from "fast-check";
import { runRules } from "#engine/run-rules.ts";
import type { AnyRule } from "#engine/rule.ts";
import { rules } from "#engine/rules/index.ts";
import { placeKey, type RuleContext } from "#engine/rule-context.ts";
import { contextOf, prepare, type AnyExamples } from "./support/rule-tester.ts";
import { grid } from "./support/grid.ts";

const examples: AnyExamples = {
  columns: { "Tên đoàn": "name!: text", "Số khách": "people: count" },
  valid: [],
  invalid: [],
};
const contextFor = (sheet: string): RuleContext => prepare(examples, { name: "", sheet }).context;
const words = { vi: "Một câu.", en: "A sentence." };
const message = { vi: { what: "Một câu.", how: "Sửa." }, en: { what: "A sentence.", how: "Mend." } };
const ruleOf = (id: string, more: Partial<AnyRule>): AnyRule => ({
  id,
  severity: "info",
  since: "1.0",
  title: words,
  why: words,
  messages: { odd: message },
  ...more,
});

test("a rule that throws is listed and hides no other", () => {
  const context = contextFor(`| Tên đoàn | Số khách |
                              | Đoàn 1   | 3        |`);
  const crashing = ruleOf("crashing", {
    *checkTable() {
      yield { messageId: "odd" };
      throw new Error("broken");
    },
  });
  const sound = ruleOf("sound", { checkBook: () => [{ messageId: "odd" }] });
  const { findings, crashes } = runRules(context, [crashing, sound]);
  expect(crashes).toEqual([{ rule: "crashing", cause: "broken" }]);
  expect(findings.map((finding) => finding.rule)).toEqual(["crashing", "sound"]);
});

test("ids stay when rows move and tell equal rows apart", () => {
  const before = runRules(
    contextFor(`| Tên đoàn | Số khách |
                                      | Đoàn 1   | '03      |
                                      | Đoàn 2   | '04      |`),
  );
  const after = runRules(
    contextFor(`| Tên đoàn | Số khách |
                                     | Đoàn mới | 7        |
                                     | Đoàn 1   | '03      |
                                     | Đoàn 2   | '04      |`),
  );
  const ids = before.findings.map((finding) => finding.id);
  expect(ids).toEqual(["text-as-number:viDu:people:Doan-1:1", "text-as-number:viDu:people:Doan-2:1"]);
  expect(after.findings.map((finding) => finding.id)).toEqual(ids);
  const twice = runRules(
    contextFor(`| Tên đoàn | Số khách |
                                     | Đoàn 1   | '03      |
                                     | Đoàn 1   | '04      |`),
  );
  expect(twice.findings.filter(({ rule }) => rule === "text-as-number").map(({ id }) => id)).toEqual([
    "text-as-number:viDu:people:Doan-1:1",
    "text-as-number:viDu:people:Doan-1:2",
  ]);
});

test("an id of a long row key is short and still its own", () => {
  const long = (end: string) => `Đoàn ${"đại biểu thanh niên ".repeat(8)}${end}`;
  const { findings } = runRules(
    contextFor(`| Tên đoàn | Số khách |
                                            | ${long("A")} | '03 |
                                            | ${long("B")} | '04 |`),
  );
  const ids = findings.map((finding) => finding.id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id.length).toBeLessThan(90);
});

test.each([
  [20, 20, 0],
  [21, 1, 20],
])("%i equal findings of a column make %i", (count, findingsCount, more) => {
  const rows = Array.from({ length: count }, (_, i) => `| Đoàn ${i} | '0${i % 9} |`).join("\n");
  const { findings } = runRules(contextFor(`| Tên đoàn | Số khách |\n${rows}`));
  const found = findings.filter(({ rule }) => rule === "text-as-number");
  expect(found).toHaveLength(findingsCount);
  expect(found.flatMap((finding) => finding.related)).toHaveLength(count);
  expect(found.flatMap((finding) => finding.fix?.edits ?? [])).toHaveLength(count);
  expect(found[0]!.data["more"] ?? 0).toBe(more);
});

test("findings come in reading order and are frozen", () => {
  const { findings } = runRules(
    contextFor(`[B]
    | Tên đoàn | Số khách |
    |          | '03      |
    | Đoàn 2   | '04      |
    [A]
    | Tên đoàn | Số khách |
    | Đoàn 1   | #REF!    |`),
  );
  const places = findings.flatMap(({ at }) => (at && "row" in at ? [`${at.sheet}${at.row}${at.column}`] : []));
  expect(places).toEqual(["B10", "B11", "B21", "A11"]);
  expect(
    Object.isFrozen(findings) && findings.every((finding) => Object.isFrozen(finding) && Object.isFrozen(finding.data)),
  ).toBe(true);
});

// Grids with headings of the form, unknown ones and none; text, numbers and blanks below; other sheets beside.
const anyCell = fc.constantFrom(
  "",
  "",
  "Đoàn A",
  "Đoàn B",
  "12",
  "'12",
  "'1.126",
  "#REF!",
  "=A1→3",
  "=A1",
  "Tổng cộng",
  "Không phát sinh",
);
const anyHeading = fc.constantFrom("Tên đoàn", "Số khách", "Số khách 2023", "Người đón", "");
const anySheet = fc.record({
  headings: fc.array(anyHeading, { minLength: 1, maxLength: 5 }),
  rows: fc.array(fc.array(anyCell, { minLength: 5, maxLength: 5 }), { maxLength: 6 }),
});
const textOf = (sheets: readonly { headings: readonly string[]; rows: readonly (readonly string[])[] }[]) =>
  sheets
    .map(({ headings, rows }, index) =>
      [`[Trang ${index}]`, ...[headings, ...rows].map((row) => `| ${row.join(" | ")} |`)].join("\n"),
    )
    .join("\n");

test("every unmapped cell is covered by a finding, no rule crashes, ids are unique", () => {
  fc.assert(
    fc.property(fc.array(anySheet, { minLength: 1, maxLength: 3 }), (sheets) => {
      const context = contextOf(grid(textOf(sheets)).book, examples, { name: "", sheet: "" });
      const { findings, crashes } = runRules(context, rules);
      expect(crashes).toEqual([]);
      const covered = new Set(findings.flatMap((finding) => finding.related).map(placeKey));
      expect(context.ledger.unmapped.filter((at) => !covered.has(placeKey(at)))).toEqual([]);
      expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
    }),
  );
});

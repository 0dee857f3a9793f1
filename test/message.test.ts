// How findings become sentences; the one place where rendered words are asserted.
import type { Finding } from "#engine/finding.ts";
import { formatDate, formatNumber, joinList, renderFinding } from "#engine/message.ts";
import { runRules } from "#engine/run-rules.ts";
import { prepare, type AnyExamples } from "./support/rule-tester.ts";

const examples: AnyExamples = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count", "Chi phí (triệu đồng)": "costVnd: TRIEU" },
  valid: [],
  invalid: [],
};
const firstOf = (sheet: string, rule: string): Finding =>
  runRules(prepare(examples, { name: "", sheet }).context).findings.find((finding) => finding.rule === rule)!;

test.each([
  [0, "0", "0"],
  [1234567.5, "1.234.567,5", "1,234,567.5"],
  [-0.25, "−0,25", "−0.25"],
  [462000, "462.000", "462,000"],
  [0.1 + 0.2, "0,3", "0.3"],
])("the number %d reads %s and %s", (value, vi, en) => {
  expect([formatNumber(value, "vi"), formatNumber(value, "en")]).toEqual([vi, en]);
});

test.each([
  ["2024-03-15", "15/03/2024"],
  ["2024-03-15T08:30", "08:30 15/03/2024"],
  ["2024-03", "03/2024"],
  ["2024-Q2", "quý II/2024"],
  ["2024-H1", "6 tháng đầu năm 2024"],
  ["2024", "2024"],
  ["chưa rõ", "chưa rõ"],
])("the date %s reads %s", (iso, vi) => {
  expect(formatDate(iso, "vi")).toBe(vi);
});

test("lists end with a word", () => {
  expect([
    joinList([], "vi"),
    joinList(["a"], "vi"),
    joinList(["a", "b", "c"], "vi"),
    joinList(["a", "b"], "en", "or"),
  ]).toEqual(["", "a", "a, b và c", "a or b"]);
});

test("place first, then the fact, then the remedy", () => {
  const finding = firstOf(
    `| Tên đoàn   | Số khách | Chi phí (triệu đồng) |
     | Đoàn Peace | 12       | '9,5                 |`,
    "text-as-number",
  );
  expect(renderFinding(finding, "vi")).toEqual({
    what: "Ô C2 (Chi phí (triệu đồng)) ghi “9,5” dưới dạng chữ.",
    why: "Excel bỏ qua ô này khi cộng.",
    how: "Đổi thành số 9,5.",
    text: "Ô C2 (Chi phí (triệu đồng)) ghi “9,5” dưới dạng chữ. Excel bỏ qua ô này khi cộng. Đổi thành số 9,5.",
  });
  expect(renderFinding(finding, "en").how).toBe("Change it to the number 9.5.");
});

test("a grouped finding names the first cell and counts the rest", () => {
  const rows = Array.from({ length: 30 }, (_, i) => `| Đoàn ${i} | '0${i % 9} | |`).join("\n");
  const finding = firstOf(`| Tên đoàn | Số khách | Chi phí (triệu đồng) |\n${rows}`, "text-as-number");
  expect(renderFinding(finding, "vi").what).toBe(
    "Ô B2 (Số khách) ghi “00” dưới dạng chữ. Còn 29 ô như vậy trong cùng cột: B3, B4, B5, B6, B7 và 24 ô khác.",
  );
});

test("an unknown rule is our own fault and says so", () => {
  const finding = firstOf(`| Tên đoàn | Số khách |\n| Đoàn 1 | '03 |`, "text-as-number");
  expect(() => renderFinding({ ...finding, rule: "never-heard-of" }, "vi")).toThrow(RangeError);
});

// Findings as the page lists them: by cause, and how many cells each cause is about.
import { groupFindings } from "../addin/browser/group-findings.ts";
import { layoutNamed, submissionOf } from "./support/layouts.ts";

it("a cause counts the cells it is about, also where one finding speaks for a whole column", () => {
  const { findings } = submissionOf(layoutNamed("headings-in-english"));
  const groups = groupFindings(
    findings.map((finding) => ({ finding, file: null })),
    "f",
  );
  const missing = groups.find(({ rule }) => rule === "unit-missing");
  expect([missing?.findings.length, missing?.cells]).toEqual([1, 2]);
  expect(groups.reduce((sum, group) => sum + group.findings.length, 0)).toBe(findings.length);
});

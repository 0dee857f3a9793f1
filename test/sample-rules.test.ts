// The rules on the shipped sample: every one of them runs, every cell is covered, every seeded mistake is shown.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "#formats/read-xlsx.ts";
import { seededMistakes } from "#templates/sample/expected.ts";
import { check, placeOf, uncovered } from "./support/checked.ts";

describe("the shipped sample", () => {
  const folder = join(__dirname, "../templates/sample/cum-5-2024");
  const submissions = readdirSync(folder).map((name) => check(readXlsx(readFileSync(join(folder, name)), name)));

  test("runs every rule, and covers every unmapped cell", () => {
    expect(submissions).toHaveLength(9);
    for (const submission of submissions) {
      expect(submission.crashes).toEqual([]);
      expect(uncovered(submission)).toEqual([]);
    }
  });

  test.each(seededMistakes.map((mistake) => [mistake.rule, mistake] as const))(
    "shows the seeded mistake: %s",
    (rule, mistake) => {
      const submission = submissions.find(({ meta }) => meta.unit === mistake.unit)!;
      const found = submission.findings.filter((finding) => finding.rule === rule);
      expect(found.map((finding) => finding.at)).toContainEqual(expect.objectContaining({ sheet: mistake.sheet }));
      expect(found.map(placeOf)).toEqual([mistake.address]);
      expect(found[0]).toMatchObject({ found: mistake.written, expected: mistake.meant, fix: { kind: "review" } });
    },
  );
});

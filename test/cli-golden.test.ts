// What the chair reads after merging the sample, word for word.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, hopnhat, removeFolders } from "./support/command.ts";

afterAll(removeFolders);

const GOLDEN = "test/fixtures/cli-golden";

/** Compares with the golden text; on a difference the new one is written beside it, to be looked at. */
function expectGolden(name: string, text: string): void {
  const golden = readFileSync(join(GOLDEN, name, "expected.txt"), "utf8");
  if (golden !== text) writeFileSync(join(GOLDEN, name, "expected-changed.txt"), text);
  expect(text).toBe(golden);
}

test.each(["vi", "en"])("the summary of a merge of the sample (%s)", async (lang) => {
  const output = join(folder(), "tổng hợp.xlsx");
  const sample = "templates/sample/cum-5-2024";
  const { status, out, err } = await hopnhat(
    ...["merge", sample, "--cluster", "cum-5", "--period", "2024", "-o", output, "--quiet", "--lang", lang],
  );
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expectGolden(lang, out.replaceAll(output, "out/tổng hợp.xlsx"));
});

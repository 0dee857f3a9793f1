// The page opens files as the command line does.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openFile, reviewed } from "../addin/browser/open-file.ts";
import { refusalWords } from "../addin/browser/refusal-words.ts";
import { versions } from "../addin/browser/versions.ts";
import { parsePeriod } from "#engine/period.ts";
import type { RefusalReason } from "#formats/read-workbook.ts";
import { passedByName } from "#formats/refusal-words.ts";
import { openWorkbook } from "#node/open-workbook.ts";
import { refusalWords as nodeRefusalWords } from "#node/refusal-words.ts";
import { versions as nodeVersions } from "#node/versions.ts";
import { builtInRoster } from "#templates/roster/index.ts";

const SAMPLE = join(__dirname, "../templates/sample/cum-5-2024");
const purpose = { roster: builtInRoster, period: parsePeriod("2024"), cluster: "cum-5" };

test.each(readdirSync(SAMPLE))("%s gives the same result on the page and on the command line", async (name) => {
  const bytes = new Uint8Array(readFileSync(join(SAMPLE, name)));
  const onPage = reviewed(await openFile(bytes, name, []), purpose);
  const settings = { ...purpose, passwords: [], validate: true, workbook: false };
  expect(onPage).toEqual((await openWorkbook(bytes, name, settings)).source);
});

test.each(["not-a-workbook", "damaged", "too-large", "unsupported", "unsafe"] satisfies RefusalReason[])(
  "a refusal for %s is worded the same",
  (reason) => {
    expect(refusalWords(reason, "detail")).toEqual(nodeRefusalWords(reason, "detail"));
  },
);

test("a password is asked for on the page, where the command line names an option", () => {
  expect(refusalWords("password", "an encrypted workbook").vi).toMatch(/Nhập mật khẩu/);
  expect(Object.values(refusalWords("password", "")).join()).not.toMatch(/--/);
});

test.each([
  ["~$BC.xlsx", "lock-file"],
  [".~lock.BC.ods#", "lock-file"],
  [".DS_Store", "system-file"],
  ["Thumbs.db", "system-file"],
  ["Icon\r", "system-file"],
  ["BC.xlsx", undefined],
])("%p is passed over by its name as %p", (name, reason) => {
  expect(passedByName(name)?.reason).toBe(reason);
});

test("versions are those the command line writes", () => {
  expect(versions).toEqual(nodeVersions);
});

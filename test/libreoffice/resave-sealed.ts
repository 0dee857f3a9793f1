// A seal outlives other programs: the sample reports, sealed, opened and saved by LibreOffice, must still be unchanged,
// and a value changed afterwards must be the one that is named. As .ods a report has no seal any more, and says nothing.
//   npx tsx test/libreoffice/resave-sealed.ts
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOf, fullAddress } from "#engine/address.ts";
import { sealOf, sealParts } from "#engine/seal/seal.ts";
import { validate } from "#engine/validate.ts";
import { withOwnParts } from "#formats/patch-own-part.ts";
import { patchXlsx } from "#formats/patch-xlsx.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { versions } from "#node/versions.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";

const SAMPLE = join(__dirname, "../../templates/sample/cum-5-2024");
const folder = mkdtempSync(join(tmpdir(), "hopnhat-seal-"));
const faults: string[] = [];

function read(bytes: Uint8Array, name: string) {
  const book = readWorkbookBytes(bytes, name);
  return { book, submission: validate(book, { forms, indicators, roster: builtInRoster, rules: [] }) };
}

function saveAs(format: "xlsx" | "ods", names: readonly string[]): void {
  mkdirSync(join(folder, format), { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const files = names.map((name) => join(folder, name));
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", join(folder, format), ...files], {
    stdio: "pipe",
  });
}

try {
  const names = readdirSync(SAMPLE);
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(join(SAMPLE, name)));
    const { book, submission } = read(bytes, name);
    const seal = sealOf(submission, { book, time: "2024-11-22T10:32:00+07:00", versions });
    writeFileSync(join(folder, name), withOwnParts(bytes, sealParts(book.ownParts, seal)).bytes);
  }
  saveAs("xlsx", names);
  saveAs("ods", names);
  for (const name of names) {
    const saved = new Uint8Array(readFileSync(join(folder, "xlsx", name)));
    const { submission } = read(saved, name);
    const { seal } = submission;
    if (seal?.state !== "unchanged")
      faults.push(`${name}: ${seal && "changes" in seal ? JSON.stringify(seal.changes) : "no seal"}`);

    const item = submission.tables.find(({ form }) => form.id === "aid")?.items[1];
    const at = item?.cells["committedVnd"];
    if (!at) continue;
    const edit = { sheet: at.sheet, address: addressOf(at.row, at.column), to: 987_654_321 };
    const changed = read(patchXlsx(saved, [edit]).bytes, name).submission.seal;
    const places = changed?.state === "changed" ? changed.changes.map((one) => one.at && fullAddress(one.at)) : [];
    if (!places.includes(fullAddress(at)))
      faults.push(`${name}: ${fullAddress(at)} is not named: ${places.join(", ")}`);

    const other = read(new Uint8Array(readFileSync(join(folder, "ods", name.replace("xlsx", "ods")))), "a.ods");
    if (other.submission.seal) faults.push(`${name}: an .ods has a seal`);
  }
  console.log(`${names.length} sealed reports saved again by LibreOffice; ${faults.length} faults`);
  for (const fault of faults) console.log(fault);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = faults.length === 0 ? 0 : 1;

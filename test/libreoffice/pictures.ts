// Pictures of a workbook's printed pages, to be looked at.
//   npx tsx test/libreoffice/pictures.ts FILE.xlsx FOLDER   (without FILE: a workbook with something on every sheet)
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { eventfulConsolidation } from "../support/consolidations.ts";

function main([first, second]: readonly string[]): void {
  const folder = resolve(second ?? first ?? "out/pictures");
  mkdirSync(folder, { recursive: true });
  const file = second === undefined ? join(folder, "book.xlsx") : resolve(first!);
  if (second === undefined) writeFileSync(file, writeXlsx(consolidatedBook(eventfulConsolidation())));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], { stdio: "pipe" });
  const pdf = join(folder, basename(file).replace(/\.[^.]+$/, ".pdf"));
  execFileSync("pdftoppm", ["-png", "-r", "70", pdf, join(folder, "page")]);
  process.stdout.write(`${folder}\n`);
}

main(process.argv.slice(2));

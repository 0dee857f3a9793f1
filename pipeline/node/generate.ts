// Writes every generated file of the project, only where its content changed: `npm run generate`. The check that
// nothing is stale runs it and looks for differences.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { mergeCatalogueFiles } from "#consolidate/merge-catalogue.ts";
import { catalogueFiles } from "#engine/rules/catalogue.ts";
import { generatedBlanks } from "#formats/blank/blank-workbook.ts";
import { generatedSample } from "#formats/sample/index.ts";
import { forms } from "#templates/forms/index.ts";

type Generated = { readonly path: string; readonly bytes: Uint8Array };

async function generated(): Promise<Generated[]> {
  const catalogue = [...catalogueFiles(), ...mergeCatalogueFiles()].map(({ path, text }) => ({
    path,
    bytes: Buffer.from(text, "utf8"),
  }));
  return [...(await generatedSample()), ...(await generatedBlanks(forms)), ...catalogue];
}

void generated().then((files) => {
  let changed = 0;
  for (const { path, bytes } of files) {
    if (existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    changed++;
    process.stdout.write(`${path}\n`);
  }
  process.stdout.write(`${files.length} generated files, ${changed} changed\n`);
});

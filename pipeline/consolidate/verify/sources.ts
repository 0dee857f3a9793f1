// The data part against the files it was made from: each counted file is there byte for byte, and each value stands
// in it where the data says.
import type { FieldValue } from "#engine/table.ts";
import type { DataPart } from "../data-part.ts";
import { addressOn } from "../finding-json.ts";
import type { SourceFile } from "../model.ts";
import type { Difference } from "./difference.ts";

export type SourcesCheck = {
  readonly differences: readonly Difference[];
  readonly values: number;
  readonly files: number;
};

/** Traces every row and value of the data part to `sources` (files as read and validated anew). */
export function checkSources(data: DataPart, sources: readonly SourceFile[]): SourcesCheck {
  const differences: Difference[] = [];
  const bySha = new Map(sources.map((source) => [source.sha256, source]));
  let values = 0;
  let files = 0;
  data.files.forEach(({ file, sha256 }, index) => {
    const used = data.sections.flatMap(({ section, rows }) =>
      rows.filter((row) => row.file === index).map((row) => ({ section, row })),
    );
    const counted = data.units.some(
      (unit) => unit.file === file && (unit.status === "merged" || unit.status === "undecided"),
    );
    if (used.length === 0 && !counted) return;
    const source = bySha.get(sha256);
    if (!source?.submission) {
      differences.push({
        sheet: null,
        address: null,
        kind: "source",
        expected: `${file} ${sha256}`,
        found: sources.find((other) => other.file === file)?.sha256 ?? null,
      });
      return;
    }
    files++;
    const places = new Map<string, string>();
    for (const table of source.submission.tables)
      for (const { cells, values: own } of [...table.items, ...table.aggregates])
        for (const [field, at] of Object.entries(cells))
          places.set(`${table.form.id} ${field} ${addressOn(undefined, at)}`, textOf(own[field]));
    for (const { section, row } of used)
      for (const [field, address] of Object.entries(row.cells)) {
        values++;
        const expected = textOf(row.values[field] as FieldValue | undefined);
        const full = address.includes("!") ? address : `'${row.sheet.replace(/'/g, "''")}'!${address}`;
        const found = places.get(`${section} ${field} ${full}`);
        if (found !== expected)
          differences.push({ sheet: row.sheet, address, kind: "source", expected, found: found ?? null });
      }
  });
  return { differences, values, files };
}

/** One text per value, so that lists and amounts compare as a whole; "" for a value that was not certain. */
function textOf(value: FieldValue | undefined): string {
  return value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
}

/** A source that lies elsewhere now goes by the name it had when it was merged. */
export function asMerged(source: SourceFile, data: DataPart): SourceFile {
  const file = data.files.find(({ sha256 }) => sha256 === source.sha256)?.file;
  return file === undefined ? source : { ...source, file };
}

// A sealed report against what stands in the workbook now. A file that nobody has touched may still be read otherwise
// (a newer program, another column mapping, another roster): that is told apart from a changed one, because the one is
// the union's doing and the other is not.
import type { Submission } from "../submission.ts";
import type { CellRef, Workbook } from "../workbook.ts";
import { SHORT } from "./digest.ts";
import { matchRows, type MatchedRow } from "./match-rows.ts";
import { BLANK_DIGEST, readSeal, type ReadSeal, type Seal, type SealSection } from "./seal.ts";
import { hashOf, sealedContent, storedCellsDigest, type SealedContent, type SealedRow } from "./sealed-content.ts";

/**
 * One value, or one row where `field` is absent. `section` is absent for what the report says of itself. `at` is where
 * it stands, or would stand, now; absent when the row is gone, of which `row` then gives the name.
 */
export type SealedChange = {
  readonly change: "changed" | "added" | "removed";
  readonly section?: string;
  readonly field?: string;
  readonly row?: string;
  readonly at?: CellRef;
};

export type SealCheck =
  | { readonly state: "unchanged"; readonly seal: Seal; readonly changes: readonly [] }
  /** reread: not a cell has changed, yet some are read otherwise. */
  | { readonly state: "changed" | "reread"; readonly seal: Seal; readonly changes: readonly SealedChange[] }
  | { readonly state: "damaged"; readonly detail: string }
  | { readonly state: "newer"; readonly detail: string };

type Now = Pick<Submission, "meta" | "tables">;

/** Compares a seal with the report as it is read now from `book`. */
export function compareSeal(read: ReadSeal, now: Now, book: Workbook): SealCheck {
  if (read.state !== "read") return read;
  const { seal } = read;
  const content = sealedContent(now);
  if (hashOf(content) === seal.hash) return { state: "unchanged", seal, changes: [] };
  const touched = storedCellsDigest(book) !== seal.cells;
  return {
    state: touched ? "changed" : "reread",
    seal,
    changes: [...metaChanges(seal, content), ...rowChanges(seal, content)],
  };
}

/** The seal in a workbook compared with the report read from it; undefined when the workbook has none. */
export function checkSeal(now: Now, book: Workbook): SealCheck | undefined {
  const read = readSeal(book.ownParts);
  return read && compareSeal(read, now, book);
}

function metaChanges({ meta: before }: Seal, { meta }: SealedContent): SealedChange[] {
  const now = new Map(meta.map((entry) => [entry.id, entry]));
  return [...new Set([...Object.keys(before), ...now.keys()])].flatMap((field) => {
    const entry = now.get(field);
    if (entry?.digest === before[field]) return [];
    const change = before[field] === undefined ? "added" : entry ? "changed" : "removed";
    return [{ change, field, ...(entry ? { at: entry.at } : {}) } as const];
  });
}

type Before = MatchedRow & { readonly name: string };

function rowChanges({ sections }: Seal, { rows }: SealedContent): SealedChange[] {
  const groups = new Map<string, { before: Before[]; now: SealedRow[]; section: string }>();
  const groupOf = (section: string, kind: string) => {
    const key = `${section} ${kind}`;
    const group = groups.get(key) ?? { before: [], now: [], section };
    groups.set(key, group);
    return group;
  };
  for (const row of rows) groupOf(row.section, row.kind).now.push(row);
  for (const section of sections) groupOf(section.section, section.kind).before.push(...rowsBefore(section));
  return [...groups.values()].flatMap(({ before, now, section }) => {
    const { changed, removed, added } = matchRows(before, now);
    return [
      ...changed.flatMap((pair) => valueChanges(pair.before, pair.now)),
      ...added.map((row) => ({ change: "added" as const, section, ...named(row), ...placed(row.at) })),
      ...removed.map((row) => ({ change: "removed" as const, section, ...named(row) })),
    ];
  });
}

function valueChanges(before: Before, now: SealedRow): SealedChange[] {
  return [...new Set([...before.digests.keys(), ...now.digests.keys()])].flatMap((field) => {
    const [was, is] = [before.digests.get(field), now.digests.get(field)];
    if (was === is) return [];
    const change = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    return [{ change, section: now.section, field, ...named(now), ...placed(now.place(field)) } as const];
  });
}

const named = ({ name }: { readonly name: string }) => (name === "" ? {} : { row: name });
const placed = (at: CellRef | undefined) => (at ? { at } : {});

function rowsBefore({ fields, rows }: SealSection): Before[] {
  return rows.map(([name, key, together]) => ({
    name,
    key,
    digests: new Map(
      fields.flatMap((field, i) => {
        const digest = together.slice(i * SHORT, (i + 1) * SHORT);
        return digest === BLANK_DIGEST ? [] : [[field, digest] as const];
      }),
    ),
  }));
}

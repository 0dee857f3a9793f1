// What people entered in earlier voting sheets, carried over to new ones: by unit, nominee and ballot row, never by
// position. What has no place in the new sheets is listed, not lost in silence.
import type { Workbook } from "#engine/workbook.ts";
import type { Problem } from "./problem.ts";
import { readVote } from "./read-vote.ts";
import { entryPlaces, type Entries } from "./sheets/entry-places.ts";
import { planOf } from "./sheets/refs.ts";
import { drawSheets } from "./sheets/vote-sheets.ts";
import type { VoteDefinition } from "./vote-definition.ts";
import { addressOf } from "#engine/address.ts";

export type KeptVote = {
  readonly vote: VoteDefinition;
  /** Entries that differ from what the sheets held when they were handed out. */
  readonly entries: Entries;
  /** Where each stood, for naming those that cannot be carried over. */
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;
  readonly problems: readonly Problem[];
};

/** Entries of an earlier workbook. Throws VotePartUnreadable where it holds no vote. */
export function keptVote(old: Workbook): KeptVote {
  const { vote, entries, places, problems } = readVote(old);
  const first = handedOut(vote);
  const changed = new Map([...entries].filter(([key, value]) => first.get(key) !== value));
  return {
    vote,
    entries: changed,
    places: new Map(
      [...places].map(([key, { sheet, row, column }]) => [key, { sheet, address: addressOf(row, column) }]),
    ),
    problems: problems.filter(({ identity }) => !["rule-changed", "formula-overwritten"].includes(identity)),
  };
}

/** What of them fits the new vote, and a problem for each that does not. */
export function carryOver(
  kept: KeptVote,
  vote: VoteDefinition,
): { readonly entries: Entries; readonly problems: readonly Problem[] } {
  const places = entryPlaces(planOf(vote));
  const entries = new Map<string, string | number>();
  const problems: Problem[] = [...kept.problems];
  for (const [key, value] of kept.entries) {
    if (places.has(key)) {
      entries.set(key, value);
      continue;
    }
    const { sheet, address } = kept.places.get(key)!;
    problems.push({
      sheet,
      address,
      identity: "not-carried-over",
      message: {
        vi: `Ô ${address} trang ${sheet} của tệp trước ghi “${value}”: đơn vị, đề cử, danh hiệu hoặc dòng phiếu đó không còn trong tệp mới, nên không chuyển sang.`,
        en: `Cell ${address} of sheet “${sheet}” of the earlier workbook says “${value}”: that union, nominee, award or ballot row is not in the new workbook, so it is not carried over.`,
      },
    });
  }
  return { entries, problems };
}

/** Entry cells that are not blank when the sheets are handed out. */
function handedOut(vote: VoteDefinition): Entries {
  const plan = planOf(vote);
  const values = new Map<string, string | number>();
  for (const { name, rows } of drawSheets(plan))
    for (const { row, cells } of rows)
      for (const { column, value } of cells)
        if (typeof value === "string" || typeof value === "number") values.set(`${name} ${row} ${column}`, value);
  return new Map(
    [...entryPlaces(plan)].flatMap(([key, { sheet, row, column }]) => {
      const value = values.get(`${sheet} ${row} ${column}`);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

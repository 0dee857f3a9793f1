// Every layout fixture and its complete expected reading; and the same reading from each copy of it.
import { addressOf } from "#engine/address.ts";
import { placeKey } from "#engine/rule-context.ts";
import type { Submission } from "#engine/submission.ts";
import type { Workbook } from "#engine/workbook.ts";
import { storedCells } from "./support/stored-cells.ts";
import { decomposed, notWritable, throughForeign, throughOwnXlsx } from "./support/copies.ts";
import { layoutNamed, layoutNames, readingOf, submissionOf } from "./support/layouts.ts";

const names = layoutNames();

/** Lines that differ, as a reviewer wants to see them. */
function differences(expected: string, got: string): string[] {
  const [before, after] = [expected.split("\n"), got.split("\n")];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** Asked values and unmapped cells that no finding points at, nor at the heading of their column. */
function untold({ tables, ledger, findings }: Submission): string[] {
  const told = new Set(
    findings.flatMap(({ related, at }) => [...related, ...(at && "row" in at ? [at] : [])]).map(placeKey),
  );
  const asked = tables.flatMap((table) =>
    [...table.items, ...table.aggregates].flatMap((item) =>
      Object.keys(item.asked).flatMap((id) => {
        const heading = table.columns.find(({ field }) => field.id === id)?.at;
        const places = [item.cells[id], heading].filter((place) => place !== undefined);
        return places.some((place) => told.has(placeKey(place))) ? [] : [`asked ${id} ${item.first + 1}`];
      }),
    ),
  );
  const unmapped = ledger.unmapped
    .filter((place) => !told.has(placeKey(place)))
    .map((place) => `unmapped ${place.sheet}!${addressOf(place.row, place.column)}`);
  return [...asked, ...unmapped];
}

it("there are at least sixty layouts, and fifteen workbooks of other subjects", () => {
  expect(names.filter((name) => !name.startsWith("other/")).length).toBeGreaterThanOrEqual(60);
  expect(names.filter((name) => name.startsWith("other/")).length).toBeGreaterThanOrEqual(15);
});

describe.each(names)("%s", (name) => {
  const layout = layoutNamed(name);
  const same = (got: string) => expect(differences(layout.expected, got)).toEqual([]);

  it("is read as expected, to the last cell", () => {
    same(readingOf(layout));
    expect(readingOf(layout)).toBe(layout.expected);
  });

  it("accounts for every stored cell, and asks about whatever it leaves open", () => {
    const submission = submissionOf(layout);
    const { cells, ...kinds } = submission.ledger.counts;
    expect(cells).toBe(storedCells(layout.book));
    expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(cells);
    expect(submission.crashes).toEqual([]);
    expect(untold(submission)).toEqual([]);
  });

  const copies: readonly (readonly [kind: string, skipped: string | undefined, made: () => Workbook])[] = [
    ["when all its text is decomposed", layout.skip["nfd"], () => decomposed(layout.book)],
    ["from our own .xlsx", layout.skip["xlsx"] ?? notWritable(layout.book), () => throughOwnXlsx(layout.book)],
    ["from a foreign .xlsx", layout.skip["foreign"], () => throughForeign(layout.book, "xlsx")],
    ["from a foreign .xls", layout.skip["xls"], () => throughForeign(layout.book, "xls")],
    ["from a foreign .ods", layout.skip["ods"], () => throughForeign(layout.book, "ods")],
  ];
  // What a format cannot hold is told in the layout's file; the copy must then really read otherwise, or not be made. One
  // that a library would write for minutes is left out.
  for (const [kind, lacking, made] of copies.filter(([, lacking]) => !lacking?.endsWith("for minutes")))
    if (lacking === undefined) it(`is read alike ${kind}`, () => same(readingOf(layout, made())));
    else it(`cannot be had ${kind}: ${lacking}`, () => expect(() => same(readingOf(layout, made()))).toThrow());
});

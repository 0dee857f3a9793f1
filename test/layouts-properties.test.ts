// What never changes a reading: the order and the names of sheets, blank rows and columns, where a table stands, the
// unit its amounts are written in. And what holds of any grid at all.
import fc from "fast-check";
import type { Submission } from "#engine/submission.ts";
import { validate } from "#engine/validate.ts";
import type { Workbook } from "#engine/workbook.ts";
import { recognise } from "#engine/recognise/recognise.ts";
import { periodOf } from "#engine/period.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { bookOf, garbage, moved, ordered, type Plan, plans, SECTORS, widened } from "./support/random-layouts.ts";
import { storedCells } from "./support/stored-cells.ts";
import { layoutNamed, layoutNames } from "./support/layouts.ts";

const options = { forms, indicators, roster: builtInRoster, period: periodOf(2024, "NAM"), cluster: "cum-5" };

/** Everything read of a workbook, without the places it was read from. */
function contentOf(book: Workbook) {
  const { tables, meta, unsure } = recognise(book, options);
  return {
    unit: meta.unit,
    year: meta.year,
    unsure: unsure.map(({ candidates }) => candidates.join(" ")).sort(),
    tables: tables
      .map((table) => ({
        section: table.form.id,
        none: table.none !== undefined,
        items: table.items.map(({ values, asked }) => ({ values, asked: Object.keys(asked) })),
        aggregates: table.aggregates.map(({ values }) => values),
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

function expectedItems(plan: Plan) {
  return ordered(plan).map(({ name, donor, sector, amount }, i) => ({
    values: {
      ...(plan.numbers ? { no: String(i + 1) } : {}),
      name,
      donor,
      sector: [SECTORS[sector]],
      committedVnd: amount,
    },
    asked: [],
  }));
}

function balanced(book: Workbook, { ledger }: Pick<Submission, "ledger">): void {
  const { cells, ...kinds } = ledger.counts;
  expect(cells).toBe(storedCells(book));
  expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(cells);
}

const firstSheet = (book: Workbook, change: (sheet: Workbook["sheets"][number]) => Workbook["sheets"][number]) => ({
  ...book,
  sheets: book.sheets.map((sheet, i) => (i === 0 ? change(sheet) : sheet)),
});

describe("random layouts of known data", () => {
  it("are read item by item, whatever the order of columns, the headings, the groups and the unit", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const book = bookOf(plan);
        const read = contentOf(book);
        expect(read.unit).toBe("kien-giang");
        expect(read.tables.map(({ section }) => section)).toEqual(["aid"]);
        expect(read.tables[0]!.items).toEqual(expectedItems(plan));
        balanced(book, recognise(book, options));
      }),
      { numRuns: 150 },
    );
  });

  it("are read alike in every unit of money", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const inDong = contentOf(bookOf({ ...plan, unit: "đồng" }));
        for (const unit of ["nghìn đồng", "triệu đồng", "tỷ đồng"] as const)
          expect(contentOf(bookOf({ ...plan, unit }))).toEqual(inDong);
      }),
      { numRuns: 40 },
    );
  });

  it("are read alike when the table moves and blank rows and columns come in", () => {
    const changes = fc.record({
      rows: fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 4 }),
      right: fc.integer({ min: 0, max: 5 }),
      column: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(plans, changes, (plan, { rows, right, column }) => {
        const book = bookOf(plan);
        // A row between two rows of headings would tear them apart, as it would for a reader.
        const head = plan.deep ? 4 : -1;
        const kept = rows.filter((row) => row !== head);
        const changed = firstSheet(book, (sheet) => moved(widened(sheet, column), kept, right));
        expect(contentOf(changed)).toEqual(contentOf(book));
      }),
      { numRuns: 150 },
    );
  });

  it("are read alike when sheets are renamed and shuffled", () => {
    const names = fc.uniqueArray(fc.constantFrom("Sheet1", "abc", "data (2)", "Trang tính 3", "1", "x"), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(plans, { minLength: 3, maxLength: 3 }), names, fc.boolean(), (list, called, turned) => {
        const sheets = list.map((plan, i) => bookOf(plan, `Viện trợ ${i}`).sheets[0]!);
        const book = { ...bookOf(list[0]!), sheets };
        const renamed = sheets.map((sheet, i) => ({ ...sheet, name: called[i]! }));
        const shuffled = { ...book, sheets: turned ? [...renamed].reverse() : [renamed[1]!, renamed[2]!, renamed[0]!] };
        expect(contentOf(shuffled)).toEqual(contentOf(book));
      }),
      { numRuns: 40 },
    );
  });
});

describe("layout fixtures", () => {
  // A blank column after a group heading that is typed once, unmerged, leaves open how far the heading reaches; nothing
  // else parts tables side by side; a cell in the last column cannot move; numbers under a heading nobody knows, beyond a
  // blank column, are no part of the table.
  const open = new Set([
    "head-group-typed-once",
    "heading-label-low",
    "running-number-under-any-heading",
    "side-by-side-unequal",
    "stray-far-and-wide",
  ]);
  const names = layoutNames().filter((name) => !name.startsWith("other/") && !open.has(name));

  it.each(names)("%s is read alike three rows down and two columns right", (name) => {
    const { book } = layoutNamed(name);
    const far = { ...book, sheets: book.sheets.map((sheet) => moved(sheet, [0, 0, 0], 2)) };
    expect(contentOf(far)).toEqual(contentOf(book));
  });

  const several = layoutNames().filter((name) => layoutNamed(name).book.sheets.length > 1);

  it.each(several)("%s is read alike with its sheets in reverse order", (name) => {
    const { book } = layoutNamed(name);
    expect(contentOf({ ...book, sheets: [...book.sheets].reverse() })).toEqual(contentOf(book));
  });

  it.each(names)("%s is read alike with a blank row or column anywhere", (name) => {
    const { book } = layoutNamed(name);
    const read = contentOf(book);
    const last = Math.max(...book.sheets.map(({ rows }) => rows.at(-1)?.row ?? 0));
    for (let row = 0; row <= last; row++) {
      const torn = book.sheets.some(({ merges }) => merges.some(({ top, bottom }) => top < row && bottom >= row));
      const sheets = book.sheets.map((sheet) => moved(sheet, [row], 0));
      if (!torn) expect([`row ${row + 1}`, contentOf({ ...book, sheets })]).toEqual([`row ${row + 1}`, read]);
    }
    for (let column = 0; column < 8; column++) {
      const sheets = book.sheets.map((sheet) => widened(sheet, column));
      expect([`column ${column}`, contentOf({ ...book, sheets })]).toEqual([`column ${column}`, read]);
    }
  });
});

describe("any grid at all", () => {
  it("is recognised without a throw, every stored cell in exactly one kind", () => {
    fc.assert(
      fc.property(garbage, (book) => {
        balanced(book, recognise(book, options));
      }),
      { numRuns: 400 },
    );
  });

  it("is validated without a crash", () => {
    fc.assert(
      fc.property(garbage, (book) => {
        expect(validate(book, options).crashes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

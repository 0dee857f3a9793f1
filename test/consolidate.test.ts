// Rows, ledger and properties of consolidation; the numbers C1… are those at the head of consolidate.ts.
import fc from "fast-check";
import type { Values } from "#engine/table.ts";
import { aid, line, merge, report, school, section, well } from "./support/merging.ts";
import { OPTIONS, sourceFile } from "./support/submissions.ts";

describe("rows", () => {
  test("C1 every item stands once, in roster order then source order, with short ids and its source", () => {
    const c = merge([
      sourceFile("b-ca-mau.xlsx", report("ca-mau", aid(well))),
      sourceFile(
        "z-kien-giang.xlsx",
        report("kien-giang", aid(school, well), {
          ...aid({ name: "Cầu", donor: "Quỹ C", committedVnd: 7 }),
          sheet: "Biểu 2",
        }),
      ),
    ]);
    const { rows } = section(c, "aid");
    expect(rows.map(({ id, unitName, file, item }) => [id, unitName, file, item.values.name, item.cells.name])).toEqual(
      [
        ["KG-VT-001", "Kiên Giang", "z-kien-giang.xlsx", "Trường học", { sheet: "aid", row: 4, column: 0 }],
        ["KG-VT-002", "Kiên Giang", "z-kien-giang.xlsx", "Giếng nước", { sheet: "aid", row: 5, column: 0 }],
        ["KG-VT-003", "Kiên Giang", "z-kien-giang.xlsx", "Cầu", { sheet: "Biểu 2", row: 4, column: 0 }],
        ["CM-VT-001", "Cà Mau", "b-ca-mau.xlsx", "Giếng nước", { sheet: "aid", row: 4, column: 0 }],
      ],
    );
  });

  test("every form has its section, with the units that report nothing and the units that lack it", () => {
    const c = merge([
      sourceFile("kg.xlsx", report("kien-giang", aid(well), { section: "activity", none: true })),
      sourceFile("cm.xlsx", report("ca-mau", aid(school))),
    ]);
    expect(c.sections.map(({ form }) => form.id)).toEqual(OPTIONS.forms.map(({ id }) => id));
    expect(section(c, "activity")).toMatchObject({
      rows: [],
      none: [{ unit: "kien-giang" }],
      lacking: [{ unit: "ca-mau" }],
    });
    expect(section(c, "aid")).toMatchObject({ none: [], lacking: [] });
  });

  test("C14 lines of a table without items count as many as they say", () => {
    const c = merge([
      sourceFile(
        "kg.xlsx",
        report("kien-giang", {
          section: "award",
          aggregates: [
            { direction: "NHAN", quantity: 3 },
            { direction: "TANG", quantity: 5 },
          ],
        }),
      ),
      sourceFile(
        "cm.xlsx",
        report("ca-mau", {
          section: "award",
          items: [
            { direction: "NHAN", subject: "Bà Lê" },
            { direction: "NHAN", quantity: 2 },
          ],
        }),
      ),
    ]);
    expect(line(c, "awardsReceived").cells.map(({ reported }) => reported)).toEqual([3, 3, undefined]);
    expect(section(c, "award").rows.map(({ aggregate, count }) => [aggregate, count])).toEqual([
      [true, 3],
      [true, 5],
      [false, 1],
      [false, 2],
    ]);
  });

  test("C14 a cross table beside the list of the same items, or by another breakdown, is not added but named", () => {
    const beside = merge([
      sourceFile(
        "kg.xlsx",
        report("kien-giang", aid(well), {
          section: "aid",
          sheet: "Tổng",
          aggregates: [{ sector: ["XA_HOI"], committedVnd: 100 }],
        }),
      ),
    ]);
    expect(line(beside, "aidCommittedVnd").total).toBe(100);
    expect(beside.findings.filter(({ rule }) => rule === "aggregates-not-added")).toMatchObject([
      { at: { sheet: "Tổng" }, severity: "warning" },
    ]);
  });
});

test("C13 the ledger is the sum of the counted files, and text of unmapped cells needs a recognised section", () => {
  const unmapped = [
    { sheet: "aid", row: 30, column: 0 },
    { sheet: "Nháp", row: 0, column: 0 },
  ];
  const unmappedTexts = { "'aid'!A31": "ghi chú", "'Nháp'!A1": "riêng" };
  const c = merge([
    sourceFile("kg.xlsx", { ...report("kien-giang", aid(well)), unmapped }, { unmappedTexts }),
    sourceFile("cm.xlsx", report("ca-mau", aid(school))),
  ]);
  expect(c.ledger).toMatchObject({ cells: 12, value: 10, unmapped: 2 });
  expect(c.ledgers.map(({ file, sheet, counts }) => [file, sheet, counts.cells])).toEqual([
    ["kg.xlsx", "aid", 6],
    ["kg.xlsx", "Nháp", 1],
    ["cm.xlsx", "aid", 5],
  ]);
  expect(c.unmapped.map(({ text }) => text)).toEqual(["ghi chú", undefined]);
});

describe("properties", () => {
  const amount = fc.integer({ min: 0, max: 10 ** 13 });
  const anyItem = fc.record(
    {
      name: fc.constantFrom("Giếng", "Trường", "Cầu"),
      donor: fc.constantFrom("Quỹ A", "Quỹ B"),
      committedVnd: amount,
      committedUsd: fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => cents / 100),
    },
    { requiredKeys: ["name"] },
  );
  const anyFile = fc.record({
    unit: fc.constantFrom("kien-giang", "ca-mau", "can-tho", "ha-giang"),
    items: fc.array(anyItem, { maxLength: 4 }),
    sha256: fc.constantFrom("s1", "s2", "s3", "s4", "s5"),
    date: fc.constantFrom("2024-11-10", "2024-11-12T10:00:00Z"),
    year: fc.constantFrom(2023, 2024),
  });
  const anyFolder = fc.array(anyFile, { maxLength: 6 }).map((files) =>
    // The same bytes say the same: a digest belongs to one content.
    files.map(({ sha256, date }, index) => {
      const { unit, items, year } = files.find((other) => other.sha256 === sha256)!;
      return sourceFile(
        `${index}.xlsx`,
        { unit, meta: { year }, tables: [aid(...(items as Values[]))] },
        { sha256, date, dateFrom: "property" },
      );
    }),
  );

  test("C6 the order of the files changes nothing", () => {
    fc.assert(
      fc.property(
        anyFolder.chain((files) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
        ),
        ([files, shuffled]) => {
          expect(merge(shuffled)).toEqual(merge(files));
        },
      ),
    );
  });

  test("C2 handed in = merged + superseded + undecided + outside + refused", () => {
    fc.assert(
      fc.property(anyFolder, (files) => {
        const lines = merge(files).board.flatMap(({ file }) => file ?? []);
        expect(lines.sort()).toEqual(files.map(({ file }) => file).sort());
      }),
    );
  });

  test("C3 the parts add up to the total, and every item of a counted file is in it", () => {
    fc.assert(
      fc.property(anyFolder, (files) => {
        const c = merge(files);
        const counted = c.board.filter(
          ({ status }, index) =>
            status === "merged" || (status === "undecided" && c.board[index - 1]?.name !== c.board[index]?.name),
        );
        const items = counted.flatMap(({ file }) =>
          c.files.find((candidate) => candidate.file === file)!.submission!.tables.flatMap((table) => table.items),
        );
        expect(section(c, "aid").rows.map(({ item }) => item)).toEqual(items);
        const sum = items.reduce(
          (all, { values }) => all + BigInt(typeof values.committedVnd === "number" ? values.committedVnd : 0),
          0n,
        );
        expect(BigInt(line(c, "aidCommittedVnd").total)).toBe(sum);
        expect(new Set(section(c, "aid").rows.map(({ id }) => id)).size).toBe(items.length);
      }),
    );
  });
});

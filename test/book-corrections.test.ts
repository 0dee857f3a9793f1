// What people enter into the workbook, and folders out of the ordinary.
import type { FieldValue } from "#engine/table.ts";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { ADJUSTMENTS, ALL_SHEETS, CONTENTS, SECTION_SHEETS } from "./support/book-sheets.ts";
import { sampleReports } from "#templates/sample/cum-5-2024.ts";
import { cellsOf, columnOf, named, sheetOf, texts } from "./support/book-reader.ts";
import {
  consolidationOf,
  eventfulConsolidation,
  sampleConsolidation,
  SAMPLE_KEPT,
  sourceFile,
} from "./support/consolidations.ts";

const sample = sampleConsolidation();
const sampleBook = consolidatedBook(sample);
const correctedBook = consolidatedBook(sampleConsolidation(SAMPLE_KEPT));
const eventfulBook = consolidatedBook(eventfulConsolidation());

describe("corrections", () => {
  const lines = cellsOf(sheetOf(correctedBook, ADJUSTMENTS));
  test("show the reported value beside the corrected one and say what became of them", () => {
    const line = (row: number) => ["B", "D", "E", "I"].map((column) => lines.get(`${column}${row}`)?.value);
    expect([line(6), line(7), line(8), line(9)]).toEqual([
      ["KG-VT-003", 2_146_000_000, 2_164_000_000, "✓ Đã áp dụng"],
      ["CM-VT-002", 1, 0, "✓ Đã áp dụng"],
      ["XX-VT-001", "", 2, "✗ Không có mã dòng này"],
      [undefined, "", undefined, ""],
    ]);
  });

  test("change the totals by exactly their difference, and leave the reported column alone", () => {
    const change =
      Number(named(correctedBook, "hopnhat.total.aidCommittedVnd")?.value) -
      Number(named(sampleBook, "hopnhat.total.aidCommittedVnd")?.value);
    // The row taken out by its number of items takes its money with it.
    const out = sample.sections.flatMap(({ rows }) => rows).find(({ id }) => id === "CM-VT-002")!;
    expect(change).toBe(18_000_000 - Number(out.item.values.committedVnd));
    expect(Number(named(correctedBook, "hopnhat.total.aidCount")?.value)).toBe(180);
    expect(columnOf(correctedBook, "hopnhat.aid.committedVnd")).toEqual(
      columnOf(sampleBook, "hopnhat.aid.committedVnd"),
    );
  });

  test("of which the second on one value is marked and does not count", () => {
    const twice = sampleConsolidation({
      adjustments: [SAMPLE_KEPT.adjustments[0]!, { ...SAMPLE_KEPT.adjustments[0]!, to: 5 }],
    });
    const cells = cellsOf(sheetOf(consolidatedBook(twice), ADJUSTMENTS));
    expect(cells.get("I6")?.value).toBe("✓ Đã áp dụng");
    expect(cells.get("I7")?.value).toMatch(/^[–✗]/);
    expect(named(consolidatedBook(twice), "hopnhat.total.aidCommittedVnd")?.value).toBe(
      twice.indicators.find(({ indicator }) => indicator.id === "aidCommittedVnd")!.total,
    );
  });

  test("that take a value out leave what a blank stands for", () => {
    const out = sampleConsolidation({
      adjustments: [
        { rowId: "KG-VT-003", field: "committedVnd", from: 2_146_000_000, to: null, reason: "Chưa có căn cứ", by: "A" },
        { rowId: "KG-DV-011", field: "trips", from: 5, to: null, reason: "Chưa rõ", by: "A" },
      ],
    });
    const book = consolidatedBook(out);
    for (const id of ["aidCommittedVnd", "delegationsIn"])
      expect([id, named(book, `hopnhat.total.${id}`)?.value]).toEqual([
        id,
        out.indicators.find(({ indicator }) => indicator.id === id)!.total,
      ]);
    expect(out.kept.adjustments.filter(({ notApplied }) => notApplied)).toEqual([]);
  });
});

describe("converted money", () => {
  test("stays blank without a rate, its source and its date", () => {
    expect(named(sampleBook, "hopnhat.converted.aidCommittedVnd")?.value).toBe("");
  });

  test("is đồng plus dollars at the rate a person entered", () => {
    const [vnd, usd] = ["aidCommittedVnd", "aidCommittedUsd"].map((id) =>
      Number(named(eventfulBook, `hopnhat.total.${id}`)?.value),
    ) as [number, number];
    expect(named(eventfulBook, "hopnhat.converted.aidCommittedVnd")?.value).toBe(vnd + Math.round(usd * 25_160));
  });
});

describe("unusual folders", () => {
  test("a table that lists no items counts what it says, and is marked", () => {
    const source = sourceFile(sampleReports[0]!, (submission) => ({
      ...submission,
      tables: submission.tables.map((table) => {
        if (table.form.id !== "delegationIn") return table;
        const { name: _, trips: __, ...values } = table.items[0]!.values as Record<string, FieldValue>;
        const aggregates = [
          { ...table.items[0]!, key: "a", values: { ...values, trips: 12, people: 130 } },
          { ...table.items[1]!, key: "b", values },
        ];
        return { ...table, items: [], aggregates };
      }),
    }));
    const c = consolidationOf([source]);
    const book = consolidatedBook(c);
    for (const { indicator, total } of c.indicators)
      expect([indicator.id, named(book, `hopnhat.total.${indicator.id}`)?.value]).toEqual([indicator.id, total]);
    expect(c.indicators.find(({ indicator }) => indicator.id === "delegationsIn")!.total).toBe(12);
    expect(texts(sheetOf(book, SECTION_SHEETS.delegationIn!))).toContain("Dòng số gộp, không liệt kê từng mục.");
  });

  test("an empty folder gives a workbook that says so", () => {
    const book = consolidatedBook(consolidationOf([]));
    expect(book.sheets.map(({ name }) => name)).toEqual(ALL_SHEETS);
    const board = texts(sheetOf(book, CONTENTS));
    expect(board.filter((text) => text === "Chưa nộp")).toHaveLength(9);
    expect(board.find((text) => text.startsWith("Tiếp nhận"))).toBe(
      "Tiếp nhận 0 khoản viện trợ, tổng giá trị 0 đồng (số liệu của 0/9 đơn vị).",
    );
  });

  test("a long section is drawn a row at a time, and offers corrections of what was reported only", () => {
    const aid = sample.sections.find(({ form }) => form.id === "aid")!;
    const rows = Array.from({ length: 20_001 }, (_, i) => ({ ...aid.rows[i % aid.rows.length]!, id: `KG-VT-${i}` }));
    const long = {
      ...sample,
      sections: sample.sections.map((section) => (section === aid ? { ...aid, rows } : section)),
    };
    const book = consolidatedBook(long);
    const iterator = sheetOf(book, SECTION_SHEETS.aid!).rows[Symbol.iterator]();
    expect([iterator.next().done, Array.isArray(sheetOf(book, SECTION_SHEETS.aid!).rows)]).toEqual([false, false]);
    const offered = texts(sheetOf(book, ADJUSTMENTS));
    expect([offered.includes("committedVnd"), offered.includes("disbursedUsd")]).toEqual([true, false]);
  });
});

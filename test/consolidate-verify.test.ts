// Verification: a consolidated workbook as it was written passes, and every kind of tampering is named at its cell.
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { consolidate } from "#consolidate/consolidate.ts";
import { dataPartOf } from "#consolidate/read-data-part.ts";
import { verifyBook } from "#consolidate/verify/verify-book.ts";
import { parseAddress } from "#engine/address.ts";
import type { Cell, Workbook } from "#engine/workbook.ts";
import { snapshotOf, withCell } from "./support/book-snapshot.ts";
import { FORMS, INDICATORS, OPTIONS, refusedFile, sourceFile } from "./support/submissions.ts";

const asked = {
  1: { committedVnd: { text: "1.126", candidates: [1126, 1.126], because: "ambiguous-number" } },
} as const;
const FILES = [
  sourceFile("kg.xlsx", {
    unit: "kien-giang",
    tables: [
      {
        section: "aid",
        asked,
        items: [
          { name: "Giếng nước", donor: "Quỹ A", committedVnd: 100, status: "MOI", decisionDate: "2024-03-15" },
          { name: "Cầu\r\nđường", donor: "Quỹ B" },
          { name: "Trường", donor: "Quỹ B", committedUsd: 1104.46, sector: ["GIAO_DUC", "XA_HOI"] },
        ],
      },
      {
        section: "delegationIn",
        items: [
          { name: "Đoàn Lào", people: 12 },
          { name: "Đoàn Nhật", trips: 3, people: 5, country: ["JP"] },
        ],
      },
      { section: "activity", none: true },
    ],
  }),
  sourceFile("cm.xlsx", {
    unit: "ca-mau",
    tables: [{ section: "aid", items: [{ name: "Trạm xá", donor: "Quỹ A", committedVnd: 250 }] }],
  }),
  refusedFile("hỏng.xlsx"),
];
const by = { reason: "Sai đơn vị tính", by: "Bà Lê" };
const KEPT = {
  adjustments: [
    { rowId: "KG-VT-001", field: "committedVnd", from: 100, to: 100_000, ...by },
    { rowId: "KG-VT-003", field: "count", from: 1, to: 0, ...by },
    { rowId: "CM-VT-009", field: "committedVnd", from: 1, to: 2, ...by },
  ],
};
const c = consolidate(FILES, { ...OPTIONS, kept: KEPT });
const BOOK = snapshotOf(consolidatedBook(c));
const options = { forms: FORMS, indicators: INDICATORS };
const verify = (book: Workbook, more: Partial<Parameters<typeof verifyBook>[2]> = {}) =>
  verifyBook(book, dataPartOf(book.ownParts), { ...options, ...more });

/** Where the text stands on a sheet, as [row, column]. */
function placeOf(sheet: string, text: string | number): [number, number] {
  for (const { row, columns, cells } of BOOK.sheets.find(({ name }) => name === sheet)!.rows)
    for (const [index, cell] of cells.entries()) if (cell.value === text) return [row, columns[index]!];
  throw new Error(`${sheet}: no ${text}`);
}
const line = (id: string, sheet = "Viện trợ") => placeOf(sheet, id)[0];
const column = (key: string, sheet = "Viện trợ") => placeOf(sheet, key)[1];
const total = (id: string): [number, number] => {
  const { row, column: at } = parseAddress(
    BOOK.definedNames!.find(({ name }) => name === `hopnhat.total.${id}`)!.ref.split("!")[1]!,
  )!;
  return [row, at];
};
const change =
  (value: Cell["value"]) =>
  (cell: Cell): Cell => ({ ...cell, value });
const typed = (value: Cell["value"]) => (): Cell => ({ value });

test("the workbook as written passes: formulas, totals, values, with its corrections declared", () => {
  const result = verify(BOOK, { sources: FILES });
  expect(result.differences).toEqual([]);
  expect(result).toMatchObject({ schema: "hopnhat.verify/1", ok: true, checked: { files: 2 } });
  // 8 indicators: 8 totals, and a figure for each unit whose report has the section.
  const figures = c.indicators.flatMap(({ cells }) => cells.filter(({ reported }) => reported !== undefined)).length;
  expect(result.checked.totals).toBe(8 + figures);
  expect(result.checked.values).toBeGreaterThan(20);
  expect(result.checked.formulas).toBeGreaterThan(result.checked.totals);
  expect(result.declared.map(({ rowId, field, to, effective }) => [rowId, field, to, effective])).toEqual([
    ["KG-VT-001", "committedVnd", 100_000, true],
    ["KG-VT-003", "count", 0, true],
    ["CM-VT-009", "committedVnd", 2, false],
  ]);
});

describe("tampering is found at its cell", () => {
  const vt = "Viện trợ";
  test.each([
    ["a value typed over", vt, [line("CM-VT-001"), column("committedVnd")], typed(999), "value"],
    ["a name typed over", vt, [line("CM-VT-001"), column("name")], typed("Khác"), "value"],
    ["a question answered on the sheet", vt, [line("KG-VT-002"), column("committedVnd")], typed(1126), "value"],
    ["a stale corrected value", vt, [line("KG-VT-001"), column("committedVnd.adjusted")], change(100), "adjusted"],
    [
      "a formula replaced by its number",
      vt,
      [line("CM-VT-001"), column("committedVnd.adjusted")],
      typed(250),
      "formula",
    ],
    ["a row id changed", vt, [line("CM-VT-001"), 0], typed("CM-VT-002"), "row"],
    ["a stale total", "Tổng hợp", total("aidCommittedVnd"), change(1), "total"],
    ["a total typed over", "Tổng hợp", total("aidCount"), typed(3), "formula"],
    ["a formula with an error", "Tổng hợp", total("aidCount"), change({ error: "#REF!" }), "formula"],
  ] as const)("%s", (_, sheet, [row, at], edit, kind) => {
    const tampered = withCell(BOOK, sheet, row, at, edit);
    expect(tampered).not.toEqual(BOOK);
    const { ok, differences } = verify(tampered);
    expect(ok).toBe(false);
    expect(differences).toContainEqual(expect.objectContaining({ sheet, kind }));
  });

  test("a formula without a stored result", () => {
    const [row, at] = total("aidCount");
    const { differences } = verify(
      withCell(BOOK, "Tổng hợp", row, at, ({ formula }) => ({ value: "", formula: formula!, stored: false })),
    );
    expect(differences).toContainEqual(expect.objectContaining({ sheet: "Tổng hợp", kind: "formula", expected: null }));
  });

  test("a section sheet that is gone, and a total whose name is gone", () => {
    const without = { ...BOOK, sheets: BOOK.sheets.filter(({ name }) => name !== "Đoàn vào"), definedNames: [] };
    const { differences } = verify(without);
    expect(differences.filter(({ kind }) => kind === "row")).toHaveLength(2);
    expect(differences.filter(({ expected }) => expected === "hopnhat.total.aidCount")).toHaveLength(1);
  });

  test("a correction made after merging: totals are expected to follow it", () => {
    const [row, at] = placeOf("Điều chỉnh", 100_000);
    const { differences } = verify(withCell(BOOK, "Điều chỉnh", row, at, change(5)));
    expect(differences).toContainEqual(
      expect.objectContaining({ sheet: "Tổng hợp", kind: "total", expected: 255, found: 100_250 }),
    );
  });

  test("a data part that contradicts itself", () => {
    const data = dataPartOf(BOOK.ownParts);
    const [first, ...rest] = data.indicators;
    const forged = {
      ...data,
      indicators: [{ ...first!, total: 99 }, ...rest],
      ledger: { ...data.ledger, value: data.ledger.value + 1 },
    };
    const kinds = verifyBook(BOOK, forged, options).differences.map(({ kind }) => kind);
    expect(kinds).toEqual(["data", "ledger"]);
  });
});

describe("with the sources", () => {
  test("a file that is another one now, and a value that does not stand where the data says", () => {
    const other = [{ ...FILES[0]!, sha256: "other" }, FILES[1]!];
    expect(verify(BOOK, { sources: other }).differences).toEqual([
      { sheet: null, address: null, kind: "source", expected: "kg.xlsx sha-kg.xlsx", found: "other" },
    ]);
    const submission = FILES[1]!.submission!;
    const table = submission.tables[0]!;
    const item = table.items[0]!;
    const changed = {
      ...FILES[1]!,
      submission: {
        ...submission,
        tables: [{ ...table, items: [{ ...item, values: { ...item.values, committedVnd: 251 } }] }],
      },
    };
    expect(verify(BOOK, { sources: [FILES[0]!, changed] }).differences).toEqual([
      { sheet: "aid", address: "F5", kind: "source", expected: "250", found: "251" },
    ]);
  });
});

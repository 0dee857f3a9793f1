// The seal of a check: what it is about, what leaves it as it is, and how changes since are named.
import * as fc from "fast-check";
import { fullAddress, parseAddress } from "#engine/address.ts";
import { checkSeal, compareSeal, type SealCheck } from "#engine/seal/compare-seal.ts";
import {
  readSeal,
  SEAL_NAMESPACE,
  sealOf,
  sealParts,
  SealRefused,
  sealRefusal,
  sealXml,
  type Seal,
} from "#engine/seal/seal.ts";
import { sealCode, sealLine, sealWords } from "#engine/seal/seal-words.ts";
import type { Submission } from "#engine/submission.ts";
import { validate } from "#engine/validate.ts";
import type { CellValue, Sheet, Workbook } from "#engine/workbook.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { throughOwnXlsx } from "./support/copies.ts";
import { grid } from "./support/grid.ts";

const versions = { program: "0.1.0", forms: "1", rules: "1.0/60", roster: "1" };
const time = "2024-11-22T10:32:00+07:00";
const options = { forms, indicators, roster: builtInRoster };
const read = (book: Workbook): Submission => validate(book, options);

const REPORT = `[Viện trợ]
  | LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG | | | | |
  | CÁC KHOẢN VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2024 | | | | |
  | | | | | |
  | STT | Tên khoản viện trợ          | Bên cung cấp viện trợ | Lĩnh vực  | Tổng giá trị cam kết (đồng) | Số quyết định |
  | 1   | Nước sạch cho trường học    | GNI                   | Giáo dục  | 462.000.000                 | 12/QĐ-UBND    |
  | 2   | Trang thiết bị trạm y tế xã | Direct Relief         | Y tế      | 1.250.000.000               | 15/QĐ-UBND    |
  | 3   | Nhà tình thương             | World Vision          | Xã hội    | 300.000.000                 | 18/QĐ-UBND    |
  | 4   | Học bổng học sinh nghèo     | VNHELP                | Giáo dục  | 95.000.000                  | 21/QĐ-UBND    |
  [Đoàn vào]
  | ĐOÀN VÀO NĂM 2024 | | | |
  | STT | Tên đoàn             | Quốc gia | Thời gian  | Số lượt khách |
  | 1   | Đoàn GNI khảo sát    | Hàn Quốc | 12/03/2024 | 8             |
  | 2   | Đoàn tỉnh Kampot     | Campuchia | 20/05/2024 | 24            |
  | 3   | Đoàn Đại sứ quán     | Nhật Bản | 02/07/2024 | 5             |`;

const report = (): Workbook => grid(REPORT, "bao-cao.xlsx").book;

/** The book with one cell changed. */
function withCell(book: Workbook, sheetName: string, address: string, value: CellValue): Workbook {
  const place = parseAddress(address)!;
  return mapSheet(book, sheetName, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.row === place.row
        ? { ...row, cells: row.cells.map((cell, i) => (row.columns[i] === place.column ? { ...cell, value } : cell)) }
        : row,
    ),
  }));
}

function mapSheet(book: Workbook, name: string, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** Rows in another order: `order[i]` is the old row that stands i-th among the rows from `first` on. */
function withRowsMoved(book: Workbook, name: string, first: number, order: readonly number[]): Workbook {
  return mapSheet(book, name, (sheet) => {
    const moved = order.map((from, i) => ({ ...sheet.rows.find(({ row }) => row === first + from)!, row: first + i }));
    const kept = sheet.rows.filter(({ row }) => row < first || row >= first + order.length);
    return { ...sheet, rows: [...kept, ...moved].sort((a, b) => a.row - b.row) };
  });
}

function withRowInserted(book: Workbook, name: string, above: number): Workbook {
  return mapSheet(book, name, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => (row.row >= above ? { ...row, row: row.row + 1 } : row)),
  }));
}

function sealed(book: Workbook): { readonly book: Workbook; readonly seal: Seal } {
  const seal = sealOf(read(book), { book, time, versions });
  return { seal, book: { ...book, ownParts: [{ namespace: SEAL_NAMESPACE, xml: sealXml(seal) }] } };
}

/** Without the rules, which do not matter to it. */
function check(book: Workbook): SealCheck {
  return validate(book, { ...options, rules: [] }).seal!;
}

const placesOf = (found: SealCheck) =>
  found.state === "changed" || found.state === "reread"
    ? found.changes.map(({ change, at }) => `${change} ${at ? fullAddress(at) : "-"}`)
    : found.state;

test("the report of these tests is read and can be sealed", () => {
  const submission = read(report());
  expect(submission.tables.map(({ form, items }) => [form.id, items.length])).toEqual([
    ["aid", 4],
    ["delegationIn", 3],
  ]);
  expect(sealRefusal(submission)).toBeUndefined();
});

describe("a seal stays as it is", () => {
  const { book } = sealed(report());
  const same: readonly (readonly [string, Workbook])[] = [
    ["when nothing happens", book],
    ["when the file has another name", { ...book, fileName: "Ban cuoi (2).xlsx" }],
    ["when the sheets stand in another order", { ...book, sheets: [...book.sheets].reverse() }],
    ["when rows are sorted otherwise", withRowsMoved(book, "Viện trợ", 4, [3, 0, 2, 1])],
    ["when a row is inserted above", withRowInserted(book, "Viện trợ", 2)],
    ["when order numbers are renewed", withCell(withRowsMoved(book, "Đoàn vào", 2, [1, 0, 2]), "Đoàn vào", "A3", 1)],
    ["when a number gains digits beyond what Excel keeps", withCell(book, "Viện trợ", "E6", 1_250_000_000.000_000_2)],
    ["when the file is written again", { ...throughOwnXlsx(book), ownParts: book.ownParts }],
    [
      "when a quotient is rounded in its last digits",
      withCell(
        sealed(withCell(report(), "Viện trợ", "E6", 1_250_000_000 / 7)).book,
        "Viện trợ",
        "E6",
        178571428.571429,
      ),
    ],
    [
      "when another format is chosen",
      mapSheet(book, "Viện trợ", (sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => (typeof cell.value === "number" ? { ...cell, format: "#,##0" } : cell)),
        })),
      })),
    ],
  ];
  test.each(same)("%s", (_name, again) => {
    expect(check(again).state).toBe("unchanged");
    expect(read(again).findings.filter(({ rule }) => rule === "changed-since-check")).toEqual([]);
  });
});

describe("what has changed since is named", () => {
  const { book } = sealed(report());

  test("a value, by its cell", () => {
    expect(placesOf(check(withCell(book, "Viện trợ", "E5", 462_000)))).toEqual(["changed 'Viện trợ'!E5"]);
  });

  test("a value in a row that has moved as well", () => {
    const moved = withRowsMoved(withCell(book, "Viện trợ", "E5", 462_000), "Viện trợ", 4, [2, 3, 0, 1]);
    expect(placesOf(check(moved))).toEqual(["changed 'Viện trợ'!E7"]);
  });

  test("the name of a row, which is part of its key", () => {
    expect(placesOf(check(withCell(book, "Đoàn vào", "B4", "Đoàn tỉnh Takeo")))).toEqual(["changed 'Đoàn vào'!B4"]);
  });

  test("a value that was blanked, by where it stood", () => {
    const blanked = mapSheet(book, "Viện trợ", (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.row === 5 ? { ...row, columns: row.columns.slice(0, 5), cells: row.cells.slice(0, 5) } : row,
      ),
    }));
    expect(placesOf(check(blanked))).toEqual(["removed 'Viện trợ'!F6"]);
  });

  test("a row that is gone, by its name", () => {
    const without = mapSheet(book, "Viện trợ", (sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(({ row }) => row !== 5),
    }));
    const found = check(without);
    expect(found).toMatchObject({
      state: "changed",
      changes: [{ change: "removed", section: "aid", row: "Trang thiết bị trạm y tế xã" }],
    });
    expect(read(without).findings.filter(({ rule }) => rule === "changed-since-check")).toMatchObject([
      { messageId: "gone", severity: "warning", data: { names: ["“Trang thiết bị trạm y tế xã”"] } },
    ]);
  });

  test("what the report says of itself", () => {
    const other = withCell(book, "Viện trợ", "A1", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH CÀ MAU");
    expect(placesOf(check(other))).toEqual(["changed 'Viện trợ'!A1"]);
  });

  test("two values that were exchanged", () => {
    const exchanged = withCell(withCell(book, "Viện trợ", "E5", 95_000_000), "Viện trợ", "E8", 462_000_000);
    expect(placesOf(check(exchanged))).toEqual(["changed 'Viện trợ'!E5", "changed 'Viện trợ'!E8"]);
  });

  test("in a finding that names the cells", () => {
    const found = read(withCell(book, "Viện trợ", "E5", 462_000_001)).findings;
    expect(found.filter(({ rule }) => rule === "changed-since-check")).toMatchObject([
      { severity: "warning", section: "aid", at: { sheet: "Viện trợ", row: 4, column: 4 }, data: { number: 1 } },
    ]);
  });

  test("any change of one value, exactly", () => {
    const cells: readonly (readonly [string, string, fc.Arbitrary<CellValue>])[] = [
      ...[5, 6, 7, 8].flatMap((row) => [
        ["Viện trợ", `B${row}`, fc.constantFrom("Bếp ăn bán trú", "Nước sạch cho trường học", "Tủ thuốc")] as const,
        ["Viện trợ", `C${row}`, fc.constantFrom("Plan International", "GNI", "East Meets West")] as const,
        ["Viện trợ", `E${row}`, fc.integer({ min: 1_000_000, max: 9_000_000_000 })] as const,
        ["Viện trợ", `F${row}`, fc.constantFrom("99/QĐ-UBND", "12/QĐ-UBND", "15/QĐ-UBND")] as const,
      ]),
      ...[3, 4, 5].flatMap((row) => [
        ["Đoàn vào", `B${row}`, fc.constantFrom("Đoàn bác sĩ", "Đoàn tỉnh Kampot")] as const,
        ["Đoàn vào", `E${row}`, fc.integer({ min: 1, max: 90 })] as const,
      ]),
    ];
    const change = fc
      .constantFrom(...cells)
      .chain(([sheet, address, value]) => value.map((to) => ({ sheet, address, to })));
    fc.assert(
      fc.property(change, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), ({ sheet, address, to }, order) => {
        const after = withCell(book, sheet, address, to);
        const found = placesOf(check(after));
        if (JSON.stringify(after.sheets) === JSON.stringify(book.sheets)) return expect(found).toBe("unchanged");
        expect(found).toEqual([`changed '${sheet}'!${address}`]);
        // The same after the rows were sorted, as long as no two of them can be taken for each other.
        const moved = check(withRowsMoved(after, "Viện trợ", 4, order));
        expect(moved.state).toBe("changed");
        if (sheet === "Đoàn vào") expect(placesOf(moved)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the part", () => {
  const { book, seal } = sealed(report());
  const part = book.ownParts[0]!;

  test("is read back as it was written, in another prefix too", () => {
    expect(readSeal(book.ownParts)).toEqual({ state: "read", seal });
    const prefixed = part.xml
      .replace('<?xml version="1.0" encoding="UTF-8"?>\n', "")
      .replace("<seal xmlns=", "<ns0:seal xmlns:ns0=")
      .replace("</seal>", "</ns0:seal>");
    expect(readSeal([{ ...part, xml: prefixed }])).toEqual({ state: "read", seal });
  });

  test.each([
    ["the time", part.xml.replace("T10:32", "T11:32")],
    ["the number of warnings", part.xml.replace(/"warning":\d+/, '"warning":99')],
    ["a digest", part.xml.replace(/"hash":"./, '"hash":"0').replace(/"cells":"./, '"cells":"1')],
    ["an entry of its own", part.xml.replace('{"schema"', '{"signed":true,"schema"')],
    ["half of it", part.xml.slice(0, part.xml.length / 2)],
    ["another element", part.xml.replace(/seal xmlns/, "sael xmlns")],
  ])("is damaged when someone changes %s", (_what, xml) => {
    const damaged = { ...book, ownParts: [{ ...part, xml }] };
    expect(check(damaged).state).toBe("damaged");
    expect(read(damaged).findings.map(({ messageId }) => messageId)).toContain("sealDamaged");
  });

  test("is damaged when there are two", () => {
    expect(check({ ...book, ownParts: [part, part] }).state).toBe("damaged");
  });

  test("of a newer version is called newer, in namespace or schema", () => {
    const namespace = "urn:hopnhat:seal:2";
    for (const ownParts of [
      [{ namespace, xml: `<seal xmlns="${namespace}"/>` }],
      [{ ...part, xml: part.xml.replace("hopnhat.seal/1", "hopnhat.seal/2") }],
    ]) {
      expect(check({ ...book, ownParts }).state).toBe("newer");
      expect(read({ ...book, ownParts }).findings.map(({ messageId }) => messageId)).toContain("sealNewer");
    }
  });

  test("replaces every former seal, whatever its version", () => {
    const former = [
      part,
      { namespace: "urn:hopnhat:seal:2", xml: "<seal/>" },
      { namespace: "urn:hopnhat:other:1", xml: "" },
    ];
    expect(sealParts(former, seal).map(({ namespace, xml }) => [namespace, xml !== null])).toEqual([
      [SEAL_NAMESPACE, true],
      ["urn:hopnhat:seal:2", false],
    ]);
    expect(sealParts([], null)).toEqual([]);
  });
});

test("any text anywhere in the part is read, called newer or damaged, and never throws", () => {
  const { book } = sealed(report());
  const { xml } = book.ownParts[0]!;
  fc.assert(
    fc.property(fc.nat(xml.length), fc.nat(40), fc.string({ maxLength: 20 }), (start, length, text) => {
      const changed = xml.slice(0, start) + text + xml.slice(start + length);
      const found = compareSeal(readSeal([{ namespace: SEAL_NAMESPACE, xml: changed }])!, read(report()), report());
      expect(["unchanged", "damaged", "newer"]).toContain(found.state);
    }),
    { numRuns: 60 },
  );
});

describe("a seal is refused", () => {
  test("while there are errors, with their number in words", () => {
    const book = withCell(report(), "Viện trợ", "E5", { error: "#REF!" });
    const submission = read(book);
    const errors = submission.findings.filter(({ severity, trial }) => severity === "error" && !trial).length;
    expect(errors).toBeGreaterThan(0);
    expect(sealRefusal(submission)).toMatchObject({ reason: "errors" });
    expect(sealRefusal(submission)!.words.vi).toContain(`còn ${errors} lỗi`);
    expect(() => sealOf(submission, { book, time, versions })).toThrow(SealRefused);
  });

  test("but not for errors on trial", () => {
    const submission = read(report());
    const onTrial = { ...submission.findings[0]!, severity: "error" as const, trial: true };
    const trial = { ...submission, findings: [onTrial] };
    expect(sealRefusal(trial)).toBeUndefined();
    expect(sealOf(trial, { book: report(), time, versions }).findings).toMatchObject({ error: 0, trial: 1 });
  });

  test("when a rule crashed, and when nothing was recognised", () => {
    const submission = read(report());
    expect(sealRefusal({ ...submission, crashes: [{ rule: "x", cause: "y" }] })).toMatchObject({ reason: "crashes" });
    expect(sealRefusal({ ...submission, findings: [], tables: [] })).toMatchObject({ reason: "nothing-read" });
  });

  test("for a time that is none", () => {
    expect(() => sealOf(read(report()), { book: report(), time: "hôm nay", versions })).toThrow(RangeError);
  });
});

test("a file that nobody has touched but is read otherwise is not called changed", () => {
  const { book } = sealed(report());
  const fewer = validate(book, { ...options, forms: forms.filter(({ id }) => id !== "delegationIn") });
  expect(fewer.seal).toMatchObject({ state: "reread" });
  expect(fewer.findings.filter(({ rule }) => rule === "read-otherwise")).toMatchObject([{ severity: "info" }]);
  expect(fewer.findings.filter(({ rule }) => rule === "changed-since-check")).toEqual([]);
});

test("who checked stands in the seal only when a name is given", () => {
  const book = report();
  const submission = read(book);
  expect("by" in sealOf(submission, { book, time, versions, by: "  " })).toBe(false);
  expect(sealOf(submission, { book, time, versions, by: " Nguyễn Văn An " }).by).toBe("Nguyễn Văn An");
});

test("the same values give the same code, whoever checks them and when", () => {
  const book = report();
  const again = withRowsMoved(book, "Viện trợ", 4, [1, 0, 3, 2]);
  const first = sealOf(read(book), { book, time, versions });
  const second = sealOf(read(again), { book: again, time: "2025-01-05T08:00:00Z", versions, by: "An" });
  expect(sealCode(first)).toBe(sealCode(second));
  expect(sealCode(first)).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
});

test("sealing anew clears what the old seal gave rise to, and does not count it", () => {
  const { book, seal } = sealed(report());
  const changed = withCell(book, "Viện trợ", "E5", 462_000_001);
  const submission = read(changed);
  expect(submission.seal?.state).toBe("changed");
  expect(sealOf(submission, { book: changed, time, versions }).findings).toEqual(seal.findings);
  expect(check(sealed(changed).book).state).toBe("unchanged");
});

test("the line and the sentence of a seal", () => {
  const { book, seal } = sealed(report());
  expect(sealLine(seal, "vi")).toBe(`Đã kiểm tra 22/11/2024 10:32 - 0 lỗi - mã ${sealCode(seal)}`);
  expect(sealLine(seal, "en")).toBe(`Checked 22/11/2024 10:32 - 0 errors - code ${sealCode(seal)}`);
  const changed = checkSeal(read(withCell(book, "Viện trợ", "E5", 1)), withCell(book, "Viện trợ", "E5", 1))!;
  expect(sealWords(changed, "vi")).toContain("'Viện trợ'!E5");
  for (const lang of ["vi", "en"] as const)
    for (const one of [
      check(book),
      changed,
      { state: "damaged", detail: "" },
      { state: "newer", detail: "" },
    ] as const) {
      expect(sealWords(one, lang)).toMatch(/\.$/);
      // Evidence of a check, no signature.
      expect(sealWords(one, lang)).not.toMatch(/xác thực|chữ ký|ký số|signature|certif/i);
    }
});

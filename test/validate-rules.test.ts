// Rules behind the front door: real forms, real recognition. What each rule says of a table is
// tested beside the rule; here is tested that recognition hands it what it needs.
import fc from "fast-check";
import { renderFinding } from "#engine/message.ts";
import { placeKey } from "#engine/rule-context.ts";
import type { Submission } from "#engine/submission.ts";
import type { Item } from "#engine/table.ts";
import type { Struck } from "#engine/workbook.ts";
import { check, placeOf, uncovered } from "./support/checked.ts";
import { grid } from "./support/grid.ts";

const said = ({ findings }: Submission, ...ids: string[]) =>
  findings
    .filter(({ rule }) => ids.includes(rule))
    .map((finding) => `${finding.rule}/${finding.messageId} ${placeOf(finding)}`);
const askedPlaces = (item: Item) => Object.keys(item.asked).flatMap((field) => item.cells[field] ?? []);

const head = `| LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG | | | | | | |
              | BIỂU TỔNG HỢP VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI NĂM 2024 | | | | | | |
              | | | | | | | |`;
const aid = (rows: string, headings = "Tổng giá trị cam kết (triệu đồng)") =>
  check(
    grid(`[Vien tro]
          ${head}
          | STT | Tên khoản viện trợ | Bên cung cấp viện trợ | Lĩnh vực | Số quyết định | Ngày quyết định | ${headings} |
          ${rows}`).book,
  );

test.each([
  ["a clean row", "| 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 05/03/2024 | 250 |", []],
  [
    "a number typed as text",
    "| 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 05/03/2024 | '250,5 |",
    ["text-as-number/textNumber G5"],
  ],
  [
    "a date that does not exist",
    "| 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | '31/02/2024 | 250 |",
    ["impossible-date/impossible F5"],
  ],
  ["a missing donor", "| 1 | Trạm y tế xã | | Y tế | 12/QĐ-UBND | 05/03/2024 | 250 |", ["blank-required/blank C5"]],
  [
    "a decision after the period",
    "| 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 05/03/2025 | 250 |",
    ["date-outside-period/after F5"],
  ],
  [
    "an error value",
    "| 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 05/03/2024 | #REF! |",
    ["formula-error/value G5"],
  ],
  [
    "a total that does not add up",
    `| 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 05/03/2024 | 250 |
     | 2 | Học bổng | SCI | Giáo dục | 13/QĐ-UBND | 06/03/2024 | 90 |
     | | Tổng cộng | | | | | 350 |`,
    ["total-mismatch/typed G7"],
  ],
  [
    "a repeated row",
    `| 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 05/03/2024 | 250 |
     | 2 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 05/03/2024 | 250 |`,
    ["duplicate-row/same B6"],
  ],
] as const)("recognised and found: %s", (_name, rows, expected) => {
  const quiet = ["missing-section", "missing-signer", "unknown-indicator"];
  const submission = aid(rows);
  expect(submission.tables.map((table) => table.form.id)).toEqual(["aid"]);
  expect(submission.crashes).toEqual([]);
  expect(
    said(submission, ...submission.findings.map(({ rule }) => rule).filter((rule) => !quiet.includes(rule))),
  ).toEqual(expected);
});

describe("amounts typed as text", () => {
  const dong = (...amounts: string[]) => {
    const rows = amounts.map(
      (amount, i) => `| ${i + 1} | Dự án ${i} | WVIV | Y tế | ${i}/QĐ | 05/03/2024 | ${amount} |`,
    );
    return aid(rows.join("\n"), "Tổng giá trị cam kết (đồng)");
  };
  const fixes = ({ findings }: Submission) =>
    findings.flatMap(({ rule, fix }) => (rule === "text-as-number" && fix ? [[fix.kind, fix.edits[0]!.to]] : []));

  test.each([["'407000000"], ["407000000"]])("beside %s, 1,126 is asked and no fix writes it", (amount) => {
    const submission = dong(amount, amount, "'1,126", amount, amount);
    expect(said(submission, "ambiguous-number")).toEqual(["ambiguous-number/twoReadings G7"]);
    expect(said(submission, "text-as-number")).not.toContain("text-as-number/textNumber G7");
  });

  test("a safe fix rounds nothing", () => {
    expect(fixes(dong("407000000", "'1.234.567.890,50"))).toEqual([["safe", 1234567890.5]]);
  });

  test("what only the other cells decide is for a person to look at", () => {
    expect(fixes(dong("'12.500", "'407.000.000", "'250.000"))).toEqual([
      ["review", 12500],
      ["safe", 407000000],
      ["safe", 250000],
    ]);
  });

  test("where the format has no numbers, none is kept as text", () => {
    const { book } = grid(`[Vien tro]
      ${head}
      | STT | Tên khoản viện trợ | Bên cung cấp viện trợ | Số quyết định | Tổng giá trị cam kết (đồng) |
      | '1 | Trạm y tế xã | WVIV | 12/QĐ-UBND | '250000000 |`);
    expect(said(check(book), "text-as-number")).toHaveLength(1);
    for (const format of ["csv", "html"] as const)
      expect(said(check({ ...book, format }), "text-as-number")).toEqual([]);
  });
});

test("a unit that only the number format shows is read, and said once for a column", () => {
  const submission = aid(`| 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ | 05/03/2024 | 1,5{ tỷ} |
                          | 2 | Học bổng | WVIV | Y tế | 13/QĐ | 05/03/2024 | 2{ tỷ} |`);
  expect(submission.tables[0]!.items.map(({ values }) => values["committedVnd"])).toEqual([1.5e9, 2e9]);
  expect(said(submission, "unit-in-format", "unit-in-cell")).toEqual(["unit-in-format/column G4"]);
});

test("a line of the summary keeps the unit that its number format shows", () => {
  const { tables } = check(
    grid(`[TH]
    | LHHN tỉnh Kiên Giang |
    | TỔNG HỢP CHỈ TIÊU NĂM 2024 |
    | STT | Chỉ tiêu | Kết quả |
    | 1 | Tổng giá trị viện trợ cam kết | 25,4{ tỷ đồng} |
    | 2 | Tổng giá trị viện trợ giải ngân (triệu đồng) | 1,4{ tỷ} |
    | 3 | Số lượt khách | 2.500{ lượt} |`).book,
  );
  expect(tables[0]!.items.map(({ values }) => values["current"])).toEqual([25.4e9, 1.4e9, 2500]);
});

test("a sheet of another field is covered cell by cell", () => {
  const submission = check(
    grid(`[Lương]
    | Nhân viên | Lương     |
    | Ông An    | 9.000.000 |`).book,
  );
  expect(said(submission, "no-section-recognised", "unmapped-cell")).toEqual([
    "no-section-recognised/none ",
    "unmapped-cell/sheet A1",
  ]);
  expect(uncovered(submission)).toEqual([]);
});

// Sheets that look like reports by halves: real headings in any order, values of any kind below, other things beside.
const anyHeading = fc.constantFrom(
  "STT",
  "Tên khoản viện trợ",
  "Bên cung cấp viện trợ",
  "Lĩnh vực",
  "Quốc tịch",
  "Ngày quyết định",
  "Tổng giá trị cam kết (triệu đồng)",
  "Giải ngân trong kỳ (USD)",
  "Tên đoàn",
  "Nước",
  "Thời gian",
  "Số lượt khách",
  "Người đón",
  "Năm 2023",
  "",
);
const anyCell = fc.constantFrom(
  ...[
    "",
    "1",
    "I",
    "A",
    "-",
    "Trạm y tế xã",
    "WVIV",
    "Y tế",
    "Hàn Quốc",
    "05/03/2024",
    "'31/02/2024",
    "'5/11/24",
    "250",
  ],
  ...[
    "'1.126",
    "1,126",
    "'1,126 tỷ",
    "'trên 2 tỷ",
    "25.000 USD",
    "80%",
    "#REF!",
    "=A1",
    "=A1→3",
    "Tổng cộng",
    "Trong đó:",
  ],
  ...[
    "Không phát sinh",
    "Đơn vị tính: triệu đồng",
    "Ghi chú: số ước",
    "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG",
  ],
);
const anySheet = fc
  .tuple(
    fc.array(fc.array(anyCell, { minLength: 6, maxLength: 6 }), { maxLength: 2 }),
    fc.array(anyHeading, { minLength: 2, maxLength: 6 }),
    fc.array(fc.array(anyCell, { minLength: 6, maxLength: 6 }), { maxLength: 8 }),
  )
  .map(([above, headings, rows]) => [...above, headings, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n"));

test("whatever a workbook holds, no rule crashes and no unmapped cell goes unsaid", () => {
  fc.assert(
    fc.property(fc.array(anySheet, { minLength: 1, maxLength: 2 }), (sheets) => {
      const submission = check(grid(sheets.map((sheet, index) => `[Trang ${index}]\n${sheet}`).join("\n")).book);
      expect(submission.crashes).toEqual([]);
      expect(uncovered(submission)).toEqual([]);
      expect(new Set(submission.findings.map(({ id }) => id)).size).toBe(submission.findings.length);
      for (const finding of submission.findings)
        for (const lang of ["vi", "en"] as const)
          expect(renderFinding(finding, lang).text).not.toMatch(/[{}]|undefined|NaN/);
      const asked = submission.tables.flatMap((table) =>
        [...table.items, ...table.aggregates].flatMap((item) => askedPlaces(item)),
      );
      const covered = new Set(submission.findings.flatMap(({ related }) => related).map(placeKey));
      expect(asked.filter((at) => !covered.has(placeKey(at)))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("blank, 0, a dash and “không” stay apart, and a later value of the same field wins over the dash", () => {
  const { tables, findings } = aid(
    `| 1 | Trạm y tế xã | WVIV | Y tế | - | 05/03/2024 | 250 | 0 |
     | 2 | Học bổng | SCI | Giáo dục | '12/QĐ-UBND ngày 06/03/2024 | - | 90 | không |
     | 3 | Nước sạch | - | Y tế | 14/QĐ-UBND | 07/03/2024 | 90 | |`,
    "Tổng giá trị cam kết (triệu đồng) | Giải ngân (triệu đồng)",
  );
  const [first, second, third] = tables[0]!.items;
  expect(first!.asWritten["decisionNumber"]).toEqual({ text: "-", unit: null, approx: null });
  expect(first!.values).toMatchObject({ disbursedVnd: 0 });
  expect(second!.asWritten["disbursedVnd"]).toEqual({ text: "không", unit: null, approx: null });
  expect(second!.values).toMatchObject({ decisionDate: "2024-03-06" });
  expect(second!.asWritten["decisionDate"]!.text).not.toBe("-");
  expect([third!.values["disbursedVnd"], third!.asWritten["disbursedVnd"]]).toEqual([undefined, undefined]);
  const blank = findings.filter(({ rule }) => rule === "blank-required");
  expect(blank.map((finding) => [finding.messageId, placeOf(finding)])).toEqual([["saysNone", "C7"]]);
});

test("a unit of its own in a cell is mended only when nothing else stands in the cell", () => {
  const fixesOf = (amount: string) =>
    aid(`| 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 05/03/2024 | '${amount} |`, "Tổng giá trị cam kết (tỷ đồng)")
      .findings.filter(({ rule }) => rule === "unit-in-cell")
      .map(({ fix }) => fix?.edits[0]?.to);
  expect(fixesOf("400 triệu")).toEqual([0.4]);
  expect(fixesOf("400 triệu (50.000 USD)")).toEqual([undefined]);
});

test.each([
  ["462 đồng among two", ["462.000.000", "562.000.000", "462"], ["G7 462000000"]],
  ["462 đồng beside one", ["462.000.000", "462"], ["G6 462000000"]],
  ["462 đồng alone", ["462"], ["G5 462000000"]],
  ["4.620 đồng among millions", ["4.500.000", "5.500.000", "4.620"], ["G7 4620000"]],
  ["a hundred thousandth of all others", ["2.000.000.000", "3.000.000.000", "15.000"], ["G7 15000000"]],
  ["small gifts among large ones", ["2.000.000.000", "500.000", "50.000"], []],
  ["a column that is tiny as a whole", ["462", "562", "100"], []],
])("few amounts in đồng, %s", (_, amounts, expected) => {
  const rows = amounts.map((one, i) => `| ${i + 1} | Việc ${i} | WVIV | Y tế | 1${i}/QĐ-UBND | 05/03/2024 | ${one} |`);
  const smells = (unit: string) =>
    aid(rows.join("\n"), `Tổng giá trị cam kết (${unit})`)
      .findings.filter(({ rule }) => rule === "wrong-scale")
      .map((finding) => `${placeOf(finding)} ${String(finding.expected)}`);
  expect(smells("đồng")).toEqual(expected);
  expect(smells("USD").filter((smell) => expected.includes(smell))).toEqual([]);
});

test.each([
  ["as a fraction, which the amounts prove", "400.000.000 | 100.000.000 | 0,25", 0.25],
  ["in points, which the amounts prove", "400.000.000 | 1.000.000 | 0,25", 0.0025],
  ["that fits neither way", "400.000.000 | 200.000.000 | 0,25", [0.25, 0.0025]],
  ["without an amount beside it", "400.000.000 | | 0,25", [0.25, 0.0025]],
  ["too large for a fraction", "400.000.000 | | 25", 0.25],
])("a rate under “(%)” %s", (_, cells, expected) => {
  const { tables } = aid(
    `| 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 05/03/2024 | ${cells} |`,
    "Tổng giá trị cam kết (đồng) | Giải ngân (đồng) | Tỷ lệ giải ngân (%)",
  );
  const [item] = tables[0]!.items;
  expect(item!.values["disbursedRate"] ?? item!.asked["disbursedRate"]?.candidates).toEqual(expected);
});

test.each<[string, string, Struck, string[]]>([
  ["a row from end to end", "B C D E F G", "all", ["rows-set-aside/struck A5"]],
  ["part of an amount", "G", "part", ["struck-through/struck G5"]],
  ["an amount alone", "G", "all", ["struck-through/struck G5"]],
  ["a row but for its amount", "B", "all", ["struck-through/struck B5"]],
])("%s that is struck through does not count, and nothing is mended", (_, columns, struck, expected) => {
  const { book } = grid(`[Vien tro]
          ${head}
          | STT | Tên khoản viện trợ | Bên cung cấp viện trợ | Lĩnh vực | Số quyết định | Ngày quyết định | Tổng giá trị cam kết (đồng) |
          | 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 05/03/2024 | '1.013.999.000 |
          | 2 | Bếp ăn bán trú | WVIV | Giáo dục | 13/QĐ-UBND | 06/03/2024 | 250.000.000 |`);
  const crossed = (row: number, column: number) => row === 4 && columns.includes("ABCDEFG"[column]!);
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((line) => ({
      ...line,
      cells: line.cells.map((cell, i) => (crossed(line.row, line.columns[i]!) ? { ...cell, struck } : cell)),
    })),
  }));
  const checked = check({ ...book, sheets });
  expect(said(checked, "rows-set-aside", "struck-through")).toEqual(expected);
  if (columns.includes("G")) expect(checked.findings.flatMap(({ fix }) => fix ?? [])).toEqual([]);
  expect(checked.tables[0]!.items.map(({ values }) => values["committedVnd"])).not.toContain(
    columns.includes("G") ? 1_013_999_000 : 0,
  );
  expect(uncovered(checked)).toEqual([]);
});
